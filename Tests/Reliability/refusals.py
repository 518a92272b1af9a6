#!/usr/bin/env python3
"""Refuses each API of the sample accounts, alone and in pairs: what is not known must never look good.

Usage: refusals.py MUSTER [--singles] [ACCOUNT...]

Every rule judges the account with all evidence, and again with one or two APIs answered by AccessDenied. A result that passes or does
not apply then, and did neither before, is a lie; so is one that was failed, unknown or manual and is gone, where the rule does not say
that something is unknown instead. Exits 1 where there is one, 70 where muster did anything but exit with 0, 1 or 2.
"""

import argparse
import concurrent.futures
import hashlib
import itertools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ACCOUNTS = pathlib.Path(__file__).parent.parent / "Fixtures" / "accounts"
ERROR = """<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>Sender</Type>
    <Code>AccessDenied</Code>
    <Message>{message}</Message>
  </Error>
  <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
</ErrorResponse>
"""
LOOKS_GOOD = ("pass", "not-applicable")


class Failed(Exception):
    """muster did not judge."""


def refuse(folder, manifest, apis):
    """The manifest with the calls of some APIs refused; their first answers become error documents."""
    calls, seen = [], set()
    for call in manifest["calls"]:
        if call["api"] not in apis:
            calls.append(call)
            continue
        target = (call["api"], call.get("region"), json.dumps({k: v for k, v in call["parameters"].items() if k != "Marker"}))
        if target in seen:
            continue
        seen.add(target)
        name = call["api"] if ":" in call["api"] else f"iam:{call['api']}"
        message = f"User: arn:aws:iam::111122223333:role/muster is not authorized to perform: {name} on resource: *"
        body = ERROR.format(message=message).encode()
        file = call.get("file") or f"refused.{len(calls)}.xml"
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(body)
        refused = {k: v for k, v in call.items() if k != "sha256"}
        refused.update(
            file=file, sha256=hashlib.sha256(body).hexdigest(), status=403,
            error={"code": "AccessDenied", "message": message})
        calls.append(refused)
    return dict(manifest, calls=calls)


def judge(muster, source, apis=()):
    """The statuses by rule, subject and detail, and the rules that have something unknown."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / "account"
        shutil.copytree(source, folder)
        if apis:
            manifest = refuse(folder, json.loads((folder / "snapshot.json").read_text()), apis)
            (folder / "snapshot.json").write_text(json.dumps(manifest))
        run = subprocess.run(
            [muster, "audit", "--no-config", "--snapshot", folder, "--as-of-collection", "--benchmark", "all", "--list", "all",
             "--format", "json"],
            capture_output=True, check=False)
        if run.returncode not in (0, 1, 2):
            raise Failed(f"{source.name} without {', '.join(apis)}: exit status {run.returncode}: {run.stderr.decode()[:500]}")
        assessment = json.loads(run.stdout)
    results = {(r["rule"], r["subject"], r["detail"]): r["status"] for r in assessment["results"]}
    unknown = {rule for (rule, _, _), status in results.items() if status == "unknown"}
    return results, unknown


def lies(before, after, unknown):
    """What looks better with less evidence."""
    found = []
    for key, status in after.items():
        # A subject that only the fuller evidence names may hide; one that appears with less evidence has to be looked at.
        if status in LOOKS_GOOD and before.get(key) not in LOOKS_GOOD and status != before.get(key):
            if key in before or status == "pass":
                found.append(f"{' | '.join(str(part) for part in key)}: {before.get(key, 'absent')} became {status}")
    for key, status in before.items():
        if status not in LOOKS_GOOD and key not in after and key[0] not in unknown:
            found.append(f"{' | '.join(str(part) for part in key)}: {status} is gone, and the rule has nothing unknown")
    return found


def main():
    """Runs all combinations and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("muster")
    parser.add_argument("--singles", action="store_true", help="no pairs")
    parser.add_argument("accounts", nargs="*", default=["healthy", "troubled", "member"])
    options = parser.parse_args()
    runs = wrong = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for account in options.accounts:
            source = ACCOUNTS / account
            before, _ = judge(options.muster, source)
            apis = sorted({call["api"] for call in json.loads((source / "snapshot.json").read_text())["calls"]})
            sets = [(api,) for api in apis]
            if not options.singles:
                sets += itertools.combinations(apis, 2)
            for refused, (after, unknown) in zip(sets, pool.map(lambda s, source=source: judge(options.muster, source, s), sets)):
                runs += 1
                for lie in lies(before, after, unknown):
                    wrong += 1
                    print(f"{account} without {' and '.join(refused)}: {lie}", flush=True)
            print(f"{account}: {len(apis)} APIs, {len(sets)} combinations", flush=True)
    print(f"{runs} audits, {wrong} results that look better with less evidence")
    return 1 if wrong else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failed as error:
        print(error, file=sys.stderr)
        sys.exit(70)
