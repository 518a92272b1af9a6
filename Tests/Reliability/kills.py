#!/usr/bin/env python3
"""Kills audits at random moments: every report stays whole, the one of before or the one of now.

Usage: kills.py MUSTER [--times N] [--seed N]

Each run is killed (SIGKILL) after a random part of the time that a whole run takes. After each the reports have to be there whole, byte
for byte as one of the two accounts gives them; a run that is not killed has to leave the folder as if nothing had ever happened.
Exits 1 where that is not so.
"""

import argparse
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

ACCOUNTS = pathlib.Path(__file__).parent.parent / "Fixtures" / "accounts"
FORMATS = ("json", "html", "sarif", "junit", "csv", "markdown")


def command(muster, account, folder):
    """An audit of one account with a report of each format in `folder`."""
    formats = [part for name in FORMATS for part in ("--format", name)]
    return [muster, "audit", "--no-config", "--snapshot", ACCOUNTS / account, "--as-of-collection", "--benchmark", "all",
            "--output", folder, *formats]


def run(arguments):
    """How long it takes."""
    started = time.monotonic()
    process = subprocess.run(arguments, capture_output=True, check=False)
    if process.returncode not in (0, 1, 2):
        sys.exit(f"exit status {process.returncode}: {process.stderr.decode()[:500]}")
    return time.monotonic() - started


def reports(folder):
    """The bytes of each report, and what else lies there."""
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    whole = {name: content for name, content in files.items() if not name.endswith(".partial")}
    return whole, sorted(set(files) - set(whole))


def main():
    """Kills, looks, and says what was found."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("muster")
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    moments = random.Random(options.seed)
    killed = partial = changed = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch) / "reports"
        expected = []
        for account in ("healthy", "troubled"):
            whole = pathlib.Path(scratch) / account
            took = run(command(options.muster, account, whole))
            expected.append(reports(whole)[0])
        run(command(options.muster, "healthy", folder))
        number = 0
        while killed < options.times:
            number += 1
            account = ("troubled", "healthy")[number % 2]
            before, _ = reports(folder)
            process = subprocess.Popen(
                command(options.muster, account, folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(moments.random() * took)
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
            whole, left = reports(folder)
            partial += len(left)
            changed += whole != before
            for name, content in whole.items():
                if content not in [reports[name] for reports in expected]:
                    print(f"kill {number}: {name} is neither the report of before nor the one of now")
                    return 1
            if set(whole) != set(expected[0]):
                print(f"kill {number}: {sorted(set(expected[0]) ^ set(whole))} missing or too many")
                return 1
            for name in left:
                (folder / name).unlink()
        run(command(options.muster, "healthy", folder))
        if reports(folder) != (expected[0], []):
            print("a whole run after the kills does not give the reports of a first run")
            return 1
    print(
        f"{number} runs, {killed} of them killed before their end, {changed} after at least one report was replaced, "
        f"{partial} partial files beside whole reports")
    return 0


if __name__ == "__main__":
    sys.exit(main())
