#!/usr/bin/env python3
"""R4: the disk is full, at twenty sizes between no room and enough.

usage: full_disk.py [--program NIENBIEU] [--short]

Each size is a file system of its own in memory; without the right to mount one, the script says so. A run that
does not fit ends with 74 and names a file; the reports stay whole; with room again a plain run succeeds.
Exit code 1: it did not.
"""
import contextlib
import subprocess
import sys
import tempfile
from pathlib import Path

import nights
import project
import row
from program import DONE

FULL = 74


def main():
    chosen = row.options(__doc__, sizes=20)
    line = row.Row("R4", "full disk", "74 or all of it, old reports whole, recovers")
    if not can_mount():
        return line.skip("mounting a tmpfs is not permitted here")
    sizes = 4 if chosen.short else chosen.sizes
    full = 0
    with nights.Night("second night", chosen.nienbieu, nights.second) as night:
        needed = room_needed(night)
        for step in range(sizes):
            room = 4096 * (needed * step // (sizes - 1))
            code, violations = fill(night, room)
            full += code == FULL
            line.add(f"room for {room} bytes", violations)
    return line.finish(f"{len(line.violations)} violations of {sizes} sizes, {full} of them too small")


def can_mount():
    with tempfile.TemporaryDirectory() as folder:
        if mount(folder, 1 << 20):
            unmount(folder)
            return True
    return False


def mount(folder, size, *more):
    options = ",".join([f"size={size}", *more])
    return not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "nienbieu", str(folder)], capture_output=True, check=False
    ).returncode


def unmount(folder):
    subprocess.run(["umount", str(folder)], capture_output=True, check=False)


@contextlib.contextmanager
def disk(size):
    with tempfile.TemporaryDirectory() as folder:
        assert mount(folder, size), "the first mount succeeded, this one did not"
        try:
            yield Path(folder)
        finally:
            unmount(folder)


def pages(folder):
    """Pages of 4096 bytes in use by a file system."""
    usage = subprocess.run(
        ["df", "--output=used", "-B4096", str(folder)], capture_output=True, text=True, check=True)
    return int(usage.stdout.split()[-1])


def room_needed(night):
    """Pages that a run needs, and some more: thrice what it leaves behind, for journals and sets aside."""
    with disk(1 << 28) as folder:
        home = project.copy(night.before, folder / "project")
        before = pages(folder)
        assert night.program.run(home).returncode in DONE
        return 3 * (pages(folder) - before)


def fill(night, room):
    """The exit code of a run with so much room, and what is wrong."""
    with disk(1 << 28) as folder:
        home = project.copy(night.before, folder / "project")
        mount(folder, pages(folder) * 4096 + room, "remount")
        result = night.program.run(home)
        violations = list(wrong(night, home, result))
        violations += night.oracle.after_crash(home)
        mount(folder, 1 << 28, "remount")
        again = night.program.run(home)
        return result.returncode, violations + night.oracle.after_rerun(home, again)


def wrong(night, home, result):
    message = result.stderr.decode(errors="replace")
    if result.returncode in DONE:
        if not night.oracle.is_complete(home):
            yield f"it says {result.returncode} with less than the full result"
    elif result.returncode != FULL:
        yield f"it ends with {result.returncode}: {message[-300:]!r}"
    elif "output/" not in message:
        yield f"the message names no file: {message!r}"


if __name__ == "__main__":
    sys.exit(main())
