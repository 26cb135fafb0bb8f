#!/usr/bin/env python3
"""R5: what a power failure may not tear apart is flushed in the right order.

usage: flush_order.py [--program NIENBIEU] [--short]

strace lists what a run writes, flushes and renames. Before a rename everything below the new name is
flushed; after it, and after a directory was made, the directory around it is; and when the program ends,
nothing that it wrote and left there is without a flush. Exit code 1: something is.
"""
import os
import re
import sys

import nights
import row
from program import can_trace

CALLS = [
    "openat", "write", "pwrite64", "fsync", "fdatasync", "rename", "renameat2", "unlink", "unlinkat", "rmdir",
    "mkdir", "mkdirat", "ftruncate",
]
LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)(?:<(.*)>)?")
DESCRIPTOR = re.compile(r"^\d+<([^>]*)>")
NAME = re.compile(r'"([^"]*)"')


def main():
    chosen = row.options(__doc__)
    line = row.Row("R5", "flushed before and after each rename", "all")
    if not can_trace():
        return line.skip("strace is missing or may not trace")
    renames = files = 0
    for night in nights.both(chosen.nienbieu):
        with night, night.copy() as folder:
            order = Order(folder)
            for call in night.program.calls(folder, CALLS):
                order.see(call)
            order.end()
            renames += order.renames
            files += len(order.flushed)
            line.add(night.name, order.violations)
    return line.finish(f"{renames} renames, {files} files and directories flushed, {len(line.violations)} not")


class Order:
    """Follows the calls of one run inside a project."""

    def __init__(self, folder):
        self.folder = os.path.realpath(folder)
        self.dirty = {}
        self.flushed = set()
        self.renames = 0
        self.violations = []

    def see(self, text):
        match = LINE.match(text)
        if not match or int(match[3]) < 0:
            return
        call, arguments, _, opened = match.groups()
        if call == "openat" and "O_CREAT" in arguments:
            self.created(opened)
        elif call in ("write", "pwrite64", "ftruncate"):
            self.changed(self.descriptor(arguments), call)
        elif call in ("fsync", "fdatasync"):
            self.flush(self.descriptor(arguments))
        elif call in ("rename", "renameat2"):
            self.renamed(*self.names(arguments))
        elif call in ("unlink", "unlinkat", "rmdir"):
            self.removed(*self.names(arguments))
        elif call in ("mkdir", "mkdirat"):
            self.created(*self.names(arguments))

    def descriptor(self, arguments):
        match = DESCRIPTOR.match(arguments)
        return match[1] if match else ""

    def names(self, arguments):
        return [os.path.normpath(os.path.join(self.folder, name)) for name in NAME.findall(arguments)]

    def ours(self, path):
        return path == self.folder or path.startswith(self.folder + "/")

    def changed(self, path, what):
        if self.ours(path):
            self.dirty[path] = what

    def created(self, path):
        self.changed(os.path.dirname(path), f"{os.path.basename(path)} was made in it")

    def flush(self, path):
        self.dirty.pop(path, None)
        self.flushed.add(path)

    def renamed(self, source, target):
        self.renames += 1
        for path, what in self.below(source):
            self.violations.append(f"{path} ({what}) is not flushed before it becomes {target}")
            self.dirty.pop(path)
        self.changed(os.path.dirname(target), f"{os.path.basename(target)} came into it")

    def removed(self, path):
        for gone, _ in self.below(path):
            self.dirty.pop(gone)

    def below(self, path):
        return [item for item in self.dirty.items() if (item[0] + "/").startswith(path + "/")]

    def end(self):
        """Locks and what SQLite keeps in memory only need no flush."""
        for path, what in self.dirty.items():
            if os.path.exists(path) and not path.endswith((".lock", "-shm")):
                self.violations.append(f"{path} ({what}) is never flushed")


if __name__ == "__main__":
    sys.exit(main())
