#!/usr/bin/env python3
"""R1: the program is killed at every call that changes a file, on a first and on a second night.

usage: crash_points.py [--program NIENBIEU] [--short] [--most N] [--table FILE]

After each kill the oracle looks at what is there, then at what a plain run makes of it. `--table` writes
the outcomes in Markdown, a line a kind of call. Exit code 1: a promise was broken.
"""
import collections
import sys
from pathlib import Path

import nights
import row
from program import can_trace


def main():
    chosen = row.options(__doc__, table="", most=1_000_000)
    line = row.Row("R1", "every crash point", 0)
    if not can_trace():
        return line.skip("strace is missing or may not trace")
    outcomes, figures = [], []
    for night in nights.both(chosen.nienbieu):
        with night:
            points = night.points()
            tried = row.sample(points, 12 if chosen.short else chosen.most)
            results = row.in_parallel(lambda point: crash(night, *point), tried, chosen.jobs)
            figures.append(f"{night.name} {len(tried)} of {len(points)}")
            for point, (outcome, violations) in zip(tried, results):
                outcomes.append((night.name, point[0], outcome))
                line.add(f"{night.name}, {point[0]} {point[1]}", violations)
    if chosen.table:
        Path(chosen.table).write_text(table(outcomes))
    return line.finish(
        f"{len(line.violations)} violations of {len(outcomes)} points ({', '.join(figures)})")


def crash(night, call, number):
    """What a kill at this call left, and what is wrong with it."""
    with night.copy() as folder:
        result = night.program.injected(folder, call, number, "signal=SIGKILL")
        violations = [] if result.returncode == -9 else [f"the kill came as {result.returncode}"]
        violations += night.oracle.after_crash(folder)
        outcome = describe(night.oracle, folder)
        again = night.program.run(folder)
        return outcome, violations + night.oracle.after_rerun(folder, again)


def describe(oracle, folder):
    state = nights.State(folder)
    known = "old" if state.knowledge == oracle.before.knowledge else "new"
    if state.sets == oracle.before.sets:
        reports = "old"
    else:
        reports = "new" if state.sets == oracle.after.sets else "some old, some new, each whole"
    return f"{known} | {reports}"


def table(outcomes):
    counts = collections.Counter(outcomes)
    lines = ["| night | killed at | times | store | reports | next run |", "| --- | --- | --- | --- | --- | --- |"]
    for (night, call, outcome), count in sorted(counts.items()):
        lines.append(f"| {night} | `{call}` | {count} | {outcome} | completes |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
