#!/usr/bin/env python3
"""S17: whatever the umask, nobody else may write what the program made.

usage: modes.py [--program NIENBIEU] [--short]

Exit code 1: a file or directory can be written by the group or by all, can be read against the umask, or is
executable.
"""
import sys
from pathlib import Path

import project
import row
from program import DONE

MASKS = [0, 0o002, 0o022, 0o027, 0o077]


def main():
    chosen = row.options(__doc__)
    line = row.Row("S17", "umask and modes", "never writable by others")
    files = 0
    for mask in MASKS:
        with project.scratch() as scratch:
            folder = project.first_night(Path(scratch) / "project")
            result = chosen.nienbieu.run(folder, umask=mask)
            line.add(f"umask {mask:03o}", [] if result.returncode in DONE else [f"ends with {result.returncode}"])
            made = [folder / "output", *(folder / "output").rglob("*")]
            files += len(made)
            line.add(f"umask {mask:03o}", [wrong for path in made for wrong in wrongs(path, mask)])
    return line.finish(f"{len(line.violations)} of {files} files and directories under {len(MASKS)} umasks")


def wrongs(path, mask):
    mode = path.lstat().st_mode & 0o7777
    if mode & 0o022:
        yield f"{path.name} has mode {mode:04o}"
    if mode & mask:
        yield f"{path.name} has mode {mode:04o} against the umask"
    if path.is_file() and mode & 0o111 or mode & 0o7000:
        yield f"{path.name} has mode {mode:04o}"


if __name__ == "__main__":
    sys.exit(main())
