#!/usr/bin/env python3
"""R25: the program calls nobody.

usage: network.py [--program NIENBIEU] [--short]

strace sees no call of the network, and a run in a network of its own, with nothing in it, has the same
result. Exit code 1: otherwise.
"""
import re
import shutil
import subprocess
import sys

import nights
import project
import row
from program import can_trace

ALONE = ["unshare", "-rn"]


def main():
    chosen = row.options(__doc__)
    line = row.Row("R25", "no network", 0)
    figures = []
    with nights.Night("all articles", chosen.nienbieu, lambda _, folder: project.whole_inbox(folder)) as night:
        if can_trace():
            calls = traced(night)
            for later in nights.both(chosen.nienbieu):
                with later:
                    calls += traced(later)
            sockets = [text for text in calls if re.search(r"AF_INET|connect\(|sendto\(", text)]
            line.add("strace", sockets)
            figures.append(f"{len(calls)} calls of the network")
        if can_be_alone():
            with night.copy() as folder:
                result = night.program.run(folder, before=ALONE)
                line.add("unshare -rn", night.oracle.after_rerun(folder, result))
            figures.append("same result without one")
    if not figures:
        return line.skip("neither strace nor unshare may be used here")
    return line.finish(", ".join(figures))


def traced(night):
    with night.copy() as folder:
        return night.program.calls(folder, ["%network"])


def can_be_alone():
    if not shutil.which("unshare"):
        return False
    return not subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
