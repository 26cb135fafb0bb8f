#!/usr/bin/env python3
"""R7: a run without news writes nothing.

usage: idempotence.py [--program NIENBIEU] [--short]

After a first, a second and a run over all articles, the same again: every file keeps its bytes, inode and times, and
strace sees no call that changes one. Exit code 1: something was written.
"""
import sys

import nights
import project
import row
from program import CHANGING, can_trace

HARMLESS = ("(1<", "(2<", "<anon_inode:", "<pipe:", "<socket:")


def main():
    chosen = row.options(__doc__)
    line = row.Row("R7", "a run without news", 0)
    prepared = nights.both(chosen.nienbieu) + [
        nights.Night("all articles", chosen.nienbieu, lambda _, folder: project.whole_inbox(folder))]
    files = calls = 0
    for night in prepared:
        with night, night.copy() as folder:
            night.program.run(folder)
            before = stamps(folder)
            files += len(before)
            written = night.program.calls(folder, CHANGING) if can_trace() else []
            changing = [text for text in written if not any(mark in text for mark in HARMLESS)]
            calls += len(changing)
            line.add(night.name, changing)
            again = night.program.run(folder)
            line.add(night.name, [] if again.returncode == 0 else [f"it ends with {again.returncode}"])
            line.add(night.name, differences(before, stamps(folder)))
    traced = f"{calls} calls that write" if can_trace() else "calls not looked at, strace is missing"
    return line.finish(f"{len(line.violations)} changes of {files} files, {traced}")


def stamps(folder):
    return {
        path: (path.read_bytes() if path.is_file() else b"", *status(path))
        for path in sorted(folder.rglob("*"))}


def status(path):
    found = path.lstat()
    return found.st_ino, found.st_mtime_ns, found.st_ctime_ns, found.st_mode


def differences(before, after):
    for path in sorted(before.keys() | after.keys()):
        if before.get(path) != after.get(path):
            yield f"{path.name} changed, came or went"


if __name__ == "__main__":
    sys.exit(main())
