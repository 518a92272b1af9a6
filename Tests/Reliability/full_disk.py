#!/usr/bin/env python3
"""Audits onto a disk that is nearly full: a clear error, exit status 70, and the reports of before still whole.

Usage: full_disk.py MUSTER        (as root: it mounts a tmpfs)

The disk is tried with every size from nothing left to enough, in steps. Exits 1 where a report is torn, the exit status is not 70, or
the error does not say that no space is left.
"""

import pathlib
import subprocess
import sys
import tempfile

ACCOUNTS = pathlib.Path(__file__).parent.parent / "Fixtures" / "accounts"
FORMATS = ("json", "html", "csv")


def audit(muster, account, folder):
    """An audit with reports in `folder`."""
    formats = [part for name in FORMATS for part in ("--format", name)]
    return subprocess.run(
        [muster, "audit", "--no-config", "--snapshot", ACCOUNTS / account, "--as-of-collection", "--benchmark", "all",
         "--output", folder, *formats], capture_output=True, text=True, check=False)


def contents(folder):
    """The bytes of each file."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def main():
    """Tries each size and says what was found."""
    muster = pathlib.Path(sys.argv[1]).resolve()
    full = enough = 0
    with tempfile.TemporaryDirectory() as scratch:
        disk, elsewhere = pathlib.Path(scratch) / "disk", pathlib.Path(scratch) / "elsewhere"
        disk.mkdir()
        audit(muster, "troubled", elsewhere)
        new = contents(elsewhere)
        size = 8 << 20
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", disk], check=True)
        try:
            reports = disk / "reports"
            audit(muster, "healthy", reports)
            old = contents(reports)
            for left in range(0, 1 << 20, 32 << 10):
                filler = disk / "filler"
                filler.unlink(missing_ok=True)
                taken = sum(len(content) for content in contents(reports).values())
                filler.write_bytes(bytes(max(0, size - taken - left - (64 << 10))))
                run = audit(muster, "troubled", reports)
                found = contents(reports)
                torn = [name for name in found if found[name] not in (old.get(name), new.get(name))]
                if torn or set(found) != set(old):
                    print(f"{left} bytes left: {torn or sorted(set(found) ^ set(old))} torn, missing or too many")
                    return 1
                if run.returncode == 70 and "No space left on device" in run.stderr:
                    full += 1
                elif run.returncode == 1 and found == new:
                    enough += 1
                else:
                    print(f"{left} bytes left: exit status {run.returncode}: {run.stderr[:300]}")
                    return 1
                filler.unlink()
                audit(muster, "healthy", reports)
        finally:
            subprocess.run(["umount", disk], check=True)
    print(f"{full} audits on a full disk said so and left whole reports, {enough} had enough room")
    return 0 if full and enough else 1


if __name__ == "__main__":
    sys.exit(main())
