#!/usr/bin/env python3
"""Checks the files under deploy/, each by a tool that understands it: check_deploy.py [--muster BINARY] [FOLDER].

Prints a line or more for each thing that is wrong, and exits 1 then. A tool that is missing is wrong too. The scripts
in the files are run as well, with a muster of our own in place of the real one; the real one, where it is given, has to
understand the arguments that the other was called with.
"""

import argparse
import concurrent.futures
import fcntl
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
import tempfile

import tree_sitter
import tree_sitter_groovy
import yaml

PROJECT = pathlib.Path(__file__).resolve().parent.parent
# systemd-analyze gives 0 (safe) to 100 (exposed).
MOST_EXPOSURE = 15
# What goes into muster.service.d.
DROP_INS = ["night.conf", "evidence.conf"]

# Takes the place of muster: keeps its arguments and what GitHub's job hands to it, and exits as it is told.
MUSTER_STAND_IN = """#!/bin/sh
umask > "$STAND_IN/umask"
printf '%s\\n' "$@" > "$STAND_IN/arguments"
cat "${AWS_WEB_IDENTITY_TOKEN_FILE:-/dev/null}" > "$STAND_IN/token"
echo 'the summary'
exit "$STAND_IN_STATUS"
"""

# Takes the place of curl: answers the token that GitHub would, or fetches an archive with a muster.
CURL_STAND_IN = """#!/bin/sh
printf '%s\\n' "$@" >> "$STAND_IN/curl"
while [ $# -gt 0 ]; do
  case $1 in
    --header) cat >> "$STAND_IN/header" ;;
    --output) cp "$STAND_IN/archive" "$2"; exit ;;
  esac
  shift
done
echo '{"count": 1, "value": "signed-by-github"}'
"""

# Takes the place of GitHub's gh: answers from the comments that are there, and keeps what it is told to write.
GH_STAND_IN = """#!/bin/sh
while [ $# -gt 0 ]; do
  case $1 in
    --jq) exec jq --raw-output "$2" "$STAND_IN/comments" ;;
    --method) printf '%s ' "$2" >> "$STAND_IN/written" ;;
    repos/*) [ -z "$address" ] && address=$1 ;;
    --field) [ "${2#body=@}" != "$2" ] && cp "${2#body=@}" "$STAND_IN/body" ;;
  esac
  shift
done
echo "$address" >> "$STAND_IN/written"
"""


class Problem(Exception):
    """What is wrong with a file, in words of the tool that found it."""


def tool(name):
    """Where a tool is: beside this Python, where requirements.txt puts it, or in PATH."""
    beside = pathlib.Path(sys.executable).parent / name
    found = str(beside) if os.access(beside, os.X_OK) else shutil.which(name)
    if not found:
        raise Problem(f"{name} is not there; install it: make setup-tests")
    return found


def run(name, *arguments, silent=False):
    """Runs a tool, which has to exit 0 and, if `silent`, to print nothing."""
    done = subprocess.run(
        [tool(name), *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    said = (done.stdout + done.stderr).strip()
    if done.returncode or (silent and said):
        raise Problem(f"{name} (exit status {done.returncode}): {said or 'no output'}")
    return done.stdout


def expect(holds, complaint):
    if not holds:
        raise Problem(complaint)


def settings(unit):
    """The settings of a unit file in order, as pairs."""
    lines = [line for line in unit.read_text().splitlines() if re.match(r"\w+=", line)]
    return [tuple(line.split("=", 1)) for line in lines]


class Checks:
    """Every check, a method each; what begins with an underscore helps them."""

    def __init__(self, folder, muster, scratch):
        self.folder = folder
        self.muster = muster
        self.scratch = scratch

    def unit_files(self):
        # The program of ExecStart= has to be there, so it is replaced; an unknown setting is said but exits 0.
        units = self._folder_for("units")
        for name in ["muster.service", "muster.timer"]:
            text = (self.folder / name).read_text()
            (units / name).write_text(text.replace("/usr/local/bin/muster", "/bin/true"))
        dropped = units / "muster.service.d"
        run("systemd-analyze", "verify", "--man=no", units / "muster.service", units / "muster.timer", silent=True)
        dropped.mkdir()
        for name in DROP_INS:
            shutil.copyfile(self.folder / name, dropped / name)
        run("systemd-analyze", "verify", "--man=no", units / "muster.service", silent=True)

    def unit_is_confined(self):
        units = self._folder_for("confined")
        # A file that is alone has no drop-ins, so they are added to it.
        text = "\n".join((self.folder / name).read_text() for name in ["muster.service", *DROP_INS])
        (units / "muster.service").write_text(text)
        for unit in [self.folder / "muster.service", units / "muster.service"]:
            try:
                run("systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSURE}", "--no-pager", unit)
            except Problem as problem:
                # Of the long table, what is open.
                told = re.findall(r"^systemd-analyze.*|^[✗→].*", str(problem), re.MULTILINE)
                raise Problem("\n".join(told)) from None

    def unit_runs_what_muster_understands(self):
        unit = settings(self.folder / "muster.service")
        self._understood(self._started(unit)[1:])
        self._understood(self._started(unit + settings(self.folder / "night.conf"))[1:])

    def evidence_is_kept(self):
        # A night and the next, by the real muster, for the names of the bundles are the shell's.
        home = self._folder_for("evidence")
        unit = [pair for name in ["muster.service", *DROP_INS] for pair in settings(self.folder / name)]
        (kept,) = [value.removeprefix("muster/") for key, value in unit if key == "StateDirectory" and "/" in value]
        (home / "state" / kept).mkdir(parents=True)
        for name in dict(value.split(":") for key, value in unit if key == "LoadCredential"):
            (home / name).write_text("echo told\n" if name == "webhook" else "a long passphrase\n")
        if self.muster:
            (home / "key").unlink()
            subprocess.run([self.muster, "keys", "new", "--out", home / "key", "--passphrase-file", home / "passphrase"],
                           check=True, capture_output=True, timeout=60)
        shell, option, script = self._started(unit, home)
        done = self._stand_in(home, [shell, option, f"cd state; {script}"], 0, {"CREDENTIALS_DIRECTORY": str(home)})
        expect(done.returncode == 0, f"exits {done.returncode}: {done.stdout}")
        arguments = (home / "arguments").read_text().splitlines()
        self._understood(arguments, home / "state")
        bundle = arguments[arguments.index("--bundle") + 1]
        expect(re.fullmatch(r"nights/\d{4}-\d\d-\d\dT\d{6}Z\.tar", bundle), f"not a name for each night: {bundle}")

    def _started(self, unit, home=None):
        """The command of a unit with what systemd puts into it; what it reads and writes lies below a folder."""
        home = home or self._folder_for("started")
        (home / "webhook").write_text("echo told\n")
        set = dict(shlex.split(value)[0].split("=", 1) for key, value in unit if key == "Environment")
        command = [value for key, value in unit if key == "ExecStart"][-1]

        def expanded(text):
            for name, value in {"%S/muster": str(home), "%d": str(home), "/var/lib/node_exporter": str(home)}.items():
                text = text.replace(name, value)
            return text

        for name, value in set.items():
            command = command.replace(f"$${name}", expanded(value)).replace(f"${name}", expanded(value))
        words = shlex.split(expanded(command.replace("%%", "\0")))
        return [word.replace("$$", "$").replace("\0", "%") for word in words]

    def timer_comes_every_night(self):
        times = [value for key, value in settings(self.folder / "muster.timer") if key == "OnCalendar"]
        expect(len(times) == 1, f"expected one OnCalendar=, found {len(times)}")
        said = run("systemd-analyze", "calendar", "--iterations=3", "--base-time=2026-01-01 12:00:00 UTC", times[0])
        days = re.findall(r"2026-01-(\d\d) ", said)
        expect(sorted(set(days)) == ["02", "03", "04"], f"not once a night: {said}")

    def cron_file(self):
        # cron reads no file whose name has a dot, so it is checked under the name it is installed by.
        file = self._folder_for("cron.d") / "muster"
        shutil.copyfile(self.folder / "muster.cron", file)
        file.chmod(0o644)
        done = subprocess.run([tool("checkcrontab"), "-j", "-S", str(file)], capture_output=True, text=True)
        report = json.loads(done.stdout)
        wrong = [error for found in report["files"] for error in found["errors"]]
        # Who owns it is settled when it is installed.
        wrong = [error for error in wrong if "wrong owner" not in error]
        expect(not wrong, "\n".join(wrong))
        expect(report["total_rows"] > 0, "no line was checked")

    def cron_mails_only_problems(self):
        home = self._folder_for("cron")
        line = [line for line in (self.folder / "muster.cron").read_text().splitlines() if re.match(r"[\d*@]", line)]
        expect(len(line) == 1, f"expected one job, found {len(line)}")
        expect("%" not in line[0], "cron takes an unescaped % as the end of the line")
        user, command = line[0].split(maxsplit=6)[5:]
        expect(user not in ["root", "*"], f"runs as {user}")
        command = command.replace("/var/lib/muster", str(home))

        def mail(status):
            return self._stand_in(home, ["/bin/sh", "-c", command], status).stdout

        expect(mail(0) == "", "mails although nothing is wrong")
        expect((home / "umask").read_text().strip() == "0077", "others may read what it writes")
        self._understood((home / "arguments").read_text().splitlines())
        for status in [1, 2, 64, 70]:
            text = mail(status)
            expect(f"exit status {status}\n" in text and "the summary" in text, f"mails too little: {text!r}")
        if self.muster:
            # What keeps two from running at once is the real one's lock, which it takes before it asks AWS.
            programs = self._folder_for("real")
            (programs / "muster").symlink_to(self.muster)
            with open(home / "muster.history.lock", "w", encoding="utf-8") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                done = subprocess.run(["/bin/sh", "-c", command], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                                      env={"PATH": f"{programs}:/usr/bin:/bin"}, timeout=60).stdout
            expect("exit status 70\n" in done and "another audit records to muster.history" in done, f"two at once: {done!r}")

    def workflow_by_actionlint(self):
        # It hands the scripts to shellcheck, but goes without one in silence.
        run("actionlint", "-no-color", f"-shellcheck={tool('shellcheck')}", self.folder / "github-actions.yml")

    def workflow_by_schema(self):
        run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", self.folder / "github-actions.yml")

    def workflow_by_zizmor(self):
        run("zizmor", "--offline", "--persona=auditor", "--no-progress", "--quiet", self.folder / "github-actions.yml")

    def workflow_gates(self):
        home = self._folder_for("job")
        jobs = yaml.safe_load((self.folder / "github-actions.yml").read_text())["jobs"]
        anyway = re.search(r"\b(always|failure|cancelled)\b", jobs["deploy"].get("if", ""))
        expect(jobs["deploy"].get("needs") == "audit" and not anyway, "deploys without the audit")
        fetch, audit, comment = [step for step in jobs["audit"]["steps"] if "run" in step]
        for after in jobs["audit"]["steps"][2:]:
            expect("!cancelled()" in after.get("if", ""), f"a failed audit leaves out: {after['name']}")
        reports, temporary = home / "muster-reports", home / "temporary"
        temporary.mkdir()

        def step(step, status=0, **environment):
            environment |= {"RUNNER_TEMP": str(temporary), "REPORTS": str(reports)}
            return self._stand_in(home, ["/bin/bash", "-eo", "pipefail", "-c", step["run"]], status, environment)

        with tarfile.open(home / "archive", "w:gz") as archive:
            archive.add(self._stand_ins(home) / "muster", "muster-1.0-linux/bin/muster")
        right = hashlib.sha256((home / "archive").read_bytes()).hexdigest()
        fetched = {"MUSTER_URL": "https://example.com/muster.tar.gz"}
        expect(step(fetch, MUSTER_SHA256="0" * 64, **fetched).returncode, "takes an archive of another digest")
        expect(not (temporary / "bin").exists(), "unpacks an archive of another digest")
        done = step(fetch, MUSTER_SHA256=right, **fetched)
        expect(done.returncode == 0, f"does not take the right archive: {done.stdout}")

        token = str(home / "web-identity-token")
        settings = {"AWS_WEB_IDENTITY_TOKEN_FILE": token, "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "of-the-job",
                    "ACTIONS_ID_TOKEN_REQUEST_URL": "https://example.com/token?api-version=2.0"}
        for status in [0, 1, 2]:
            done = step(audit, status, **settings)
            expect(done.returncode == status, f"exits {done.returncode} where muster exits {status}: {done.stdout}")
        expect((home / "token").read_text() == "signed-by-github\n", "muster does not get GitHub's token")
        expect(os.stat(token).st_mode & 0o077 == 0, "others may read the token")
        expect("bearer of-the-job" in (home / "header").read_text(), "GitHub is not told who asks")
        asked = (home / "curl").read_text()
        expect("of-the-job" not in asked, "a secret among the arguments of a program, where others see it")
        expect("&audience=sts.amazonaws.com" in asked, "the token is not for AWS")
        self._understood((home / "arguments").read_text().splitlines())
        expect(
            "--no-config" in (home / "arguments").read_text().splitlines(), "a muster.yaml of the branch has a say in the gate")

        # Somebody else's comment is not ours, whatever it begins with.
        others = [{"id": 1, "user": {"login": "octocat"}, "body": "<!-- muster -->\n"},
                  {"id": 2, "user": {"login": "github-actions[bot]"}, "body": "not of muster"}]
        ours = {"id": 3, "user": {"login": "github-actions[bot]"}, "body": "<!-- muster -->\nof yesterday"}
        (reports / "muster.md").write_text("# what is wrong\n")
        for there, wanted in [(others, "POST issues/7/comments"), ([*others, ours], "PATCH issues/comments/3")]:
            (home / "comments").write_text(json.dumps(there))
            (home / "written").unlink(missing_ok=True)
            done = step(comment, ISSUES="repos/example/issues", NUMBER="7")
            written = (home / "written").read_text().replace("repos/example/", "").strip()
            expect(done.returncode == 0 and written == wanted, f"{written} and not {wanted}: {done.stdout}")
            expect((home / "body").read_text() == "<!-- muster -->\n# what is wrong\n", "comments something else")

    def gitlab_by_schema(self):
        run("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", self.folder / "gitlab-ci.yml")

    def gitlab_gates(self):
        home = self._folder_for("gitlab")
        jobs = yaml.safe_load((self.folder / "gitlab-ci.yml").read_text())
        audit, deploy = jobs["audit"], jobs["deploy"]
        expect(jobs["stages"] == [audit["stage"], deploy["stage"]], "deploys without the audit")
        expect("when" not in deploy and "needs" not in deploy, "deploys although the audit failed")
        expect("allow_failure" not in audit, "a failed audit holds nothing up")
        expect(audit["artifacts"]["when"] == "always", "a failed audit keeps no reports")
        token = home / "token-file"
        for status in [0, 1, 2]:
            # A runner ends the script with the first line that fails.
            script = "\n".join(["set -eo pipefail", *audit["script"]])
            self._shell_is_sound("bash", script)
            done = self._stand_in(home, ["/bin/bash", "-c", script], status, {
                "MUSTER_ID_TOKEN": "signed-by-gitlab", "AWS_WEB_IDENTITY_TOKEN_FILE": str(token)})
            expect(done.returncode == status, f"exits {done.returncode} where muster exits {status}: {done.stdout}")
        expect((home / "token").read_text() == "signed-by-gitlab", "muster does not get GitLab's token")
        expect(os.stat(token).st_mode & 0o077 == 0, "others may read the token")
        arguments = (home / "arguments").read_text().splitlines()
        self._understood(arguments)
        expect("--no-config" in arguments, "a muster.yaml of the branch has a say in the gate")
        kept = [audit["artifacts"]["reports"]["junit"], *audit["artifacts"]["paths"]]
        for file in kept:
            expect(any(argument.endswith(f"={file}") for argument in arguments), f"nothing writes {file}")

        self._shell_is_sound("bash", "\n".join(audit["before_script"]))
        digest = next(line for line in audit["before_script"] if "sha256sum" in line)
        file = home / "fetched"
        file.write_text("a package")
        digest = digest.replace("/tmp/muster.deb", str(file))
        for right, sum in [(True, hashlib.sha256(file.read_bytes()).hexdigest()), (False, "0" * 64)]:
            done = self._stand_in(home, ["/bin/bash", "-ec", digest], 0, {"MUSTER_SHA256": sum})
            expect((done.returncode == 0) == right, f"takes a package of another digest, or not the right one: {done.stdout}")

    def jenkinsfile_is_groovy(self):
        parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_groovy.language()))
        nodes = [parser.parse((self.folder / "Jenkinsfile").read_bytes()).root_node]
        for node in nodes:
            line = node.start_point[0] + 1
            expect(not (node.is_error or node.is_missing), f"Jenkinsfile, line {line}: Groovy expects something else here")
            nodes += node.children

    def jenkinsfile_gates(self):
        home = self._folder_for("jenkins")
        text = (self.folder / "Jenkinsfile").read_text()
        expect(not re.search(r"returnStatus|catchError|warnError", text), "a failed audit holds nothing up")
        expect(re.search(r"always \{[^}]*junit [^}]*archiveArtifacts ", text), "a failed audit keeps no reports")
        (script,) = re.findall(r"sh '''(.*?)'''", text, re.DOTALL)
        script = script.replace("\\\\", "\\")
        self._shell_is_sound("sh", script)
        for status in [0, 1, 2]:
            done = self._stand_in(home, ["/bin/sh", "-xe", "-c", script], status)
            expect(done.returncode == status, f"exits {done.returncode} where muster exits {status}: {done.stdout}")
        arguments = (home / "arguments").read_text().splitlines()
        self._understood(arguments)
        expect("--no-config" in arguments, "a muster.yaml of the branch has a say in the gate")
        (results,) = re.findall(r"junit testResults: '(.*?)'", text)
        expect("junit" in arguments and results == f"{arguments[arguments.index('--output') + 1]}/muster.junit.xml",
               f"nothing writes {results}")

    def policies(self):
        # cfn-lint knows every action, condition operator and principal, and takes them from CloudFormation.
        identity = json.loads((self.folder / "auditor-policy.json").read_text())
        resources = {}
        for name in ["github", "gitlab"]:
            trust = json.loads((self.folder / f"trust-policy-{name}.json").read_text())
            role = {"AssumeRolePolicyDocument": trust, "Policies": [{"PolicyName": "audit", "PolicyDocument": identity}]}
            resources[name.title()] = {"Type": "AWS::IAM::Role", "Properties": role}
        file = self._folder_for("policies") / "template.json"
        file.write_text(json.dumps({"Resources": resources}))
        run("cfn-lint", "--non-zero-exit-code=informational", file)

    def policy_only_reads(self):
        for statement in json.loads((self.folder / "auditor-policy.json").read_text())["Statement"]:
            for action in [statement["Action"]] if isinstance(statement["Action"], str) else statement["Action"]:
                # What generates makes a report and changes nothing.
                reads = re.fullmatch(r"[a-z0-9-]+:((Get|List|Describe)[A-Za-z]+|GenerateCredentialReport|GenerateServiceLastAccessedDetails|LookupEvents)", action)
                expect(reads, f"auditor-policy.json allows {action}")

    def role_is_one_repository_only(self):
        for name, provider in [("github", "token.actions.githubusercontent.com"), ("gitlab", "gitlab.com")]:
            file = f"trust-policy-{name}.json"
            for statement in json.loads((self.folder / file).read_text())["Statement"]:
                equals = statement.get("Condition", {}).get("StringEquals", {})
                for key in ["aud", "sub"]:
                    values = equals.get(f"{provider}:{key}", "*")
                    values = [values] if isinstance(values, str) else values
                    expect(not any("*" in value for value in values), f"{file} leaves {key} open: anybody could come")

    def readme_names_every_file(self):
        readme = (self.folder / "README.md").read_text()
        for file in filter(pathlib.Path.is_file, self.folder.iterdir()):
            expect(file.name == "README.md" or file.name in readme, f"README.md does not name {file.name}")

    def _folder_for(self, name):
        folder = self.scratch / name
        folder.mkdir(exist_ok=True)
        return folder

    def _stand_ins(self, home):
        """A folder with what takes the place of muster, curl and gh."""
        programs = home / "bin"
        programs.mkdir(exist_ok=True)
        for name, text in [("muster", MUSTER_STAND_IN), ("curl", CURL_STAND_IN), ("gh", GH_STAND_IN)]:
            (programs / name).write_text(text)
            (programs / name).chmod(0o755)
        return programs

    def _stand_in(self, home, command, status, environment=None):
        """Runs a script with the stand-ins in its PATH."""
        programs = self._stand_ins(home)
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60,
            cwd=home, env={"PATH": f"{programs}:/usr/bin:/bin", "STAND_IN": str(home), "STAND_IN_STATUS": str(status),
                           **(environment or {})})

    def _shell_is_sound(self, shell, script):
        file = self._folder_for("scripts") / f"{hashlib.sha256(script.encode()).hexdigest()}.sh"
        file.write_text(f"#!/bin/{shell}\n{script}\n")
        run("shellcheck", "--severity=style", file)

    def _understood(self, arguments, folder=None):
        """The real muster has to take the arguments; it is asked for the calls it would make."""
        if self.muster:
            # A folder of its own, for the checks run at once and a history is locked.
            folder = folder or tempfile.mkdtemp(dir=self.scratch)
            done = subprocess.run(
                [self.muster, *arguments, "--dry-run"], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                cwd=folder, env={"PATH": "/usr/bin:/bin"}, timeout=60)
            expect(done.returncode == 0, f"muster {shlex.join(arguments)} --dry-run: {done.stderr}")
            expect("GetAccountSummary" in done.stdout, f"muster {shlex.join(arguments)} calls nothing: {done.stdout}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=PROJECT / "deploy")
    parser.add_argument("--muster", type=pathlib.Path, help="the binary that has to understand what the files call")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        muster = options.muster and options.muster.resolve()
        checks = Checks(options.folder.resolve(), muster, pathlib.Path(scratch))
        names = [name for name in vars(Checks) if not name.startswith("_")]

        def problem(name):
            try:
                getattr(checks, name)()
                return None
            except Problem as found:
                return f"{name}: {found}"
            except (OSError, ValueError, LookupError, StopIteration, TypeError, yaml.YAMLError) as error:
                return f"{name}: {type(error).__name__}: {error}"

        with concurrent.futures.ThreadPoolExecutor() as pool:
            problems = [found for found in pool.map(problem, names) if found]
    print("\n".join(problems) if problems else f"{len(names)} checks passed")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
