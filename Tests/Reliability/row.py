"""One row of docs/RELIABILITY.md: its arguments, its figures, its verdict."""
import argparse
import concurrent.futures
import os
import sys
import time
from pathlib import Path

import project
from program import Program


def options(documentation, **defaults):
    parser = argparse.ArgumentParser(description=documentation.split("\n")[0])
    parser.add_argument("--program", type=Path, default=project.ROOT / ".build/release/nienbieu")
    parser.add_argument("--short", action="store_true", help="a sample, for every change")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    for name, value in defaults.items():
        parser.add_argument(f"--{name}", type=type(value), default=value)
    chosen = parser.parse_args()
    chosen.nienbieu = Program(chosen.program)
    return chosen


class Row:
    """Collects violations; `finish` prints one line and says how the script ends."""

    def __init__(self, name, title, goal):
        self.name, self.title, self.goal = name, title, goal
        self.violations = []
        self.started = time.monotonic()

    def add(self, where, violations):
        self.violations += [f"{where}: {violation}" for violation in violations]

    def finish(self, figure):
        for violation in self.violations[:20]:
            print(f"  {self.name} {violation}")
        if len(self.violations) > 20:
            print(f"  {self.name} and {len(self.violations) - 20} more")
        state = "missed" if self.violations else "reached"
        seconds = time.monotonic() - self.started
        print(f"{self.name} {self.title}: {figure} [{seconds:.0f} s] … goal {self.goal}: {state}", flush=True)
        return int(bool(self.violations))

    def skip(self, reason):
        print(f"{self.name} {self.title}: skipped, {reason}", flush=True)
        return 0


def sample(items, most):
    """At most so many of them, spread evenly, the first and the last among them."""
    if len(items) <= most:
        return list(items)
    step = (len(items) - 1) / (most - 1)
    return [items[round(index * step)] for index in range(most)]


def in_parallel(body, items, jobs):
    """The results in the order of the items."""
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(body, items))


def end(*codes):
    sys.exit(max(codes))
