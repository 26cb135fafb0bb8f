#!/usr/bin/env python3
"""R9: whatever arrives in which night, the timeline in the end is the same.

usage: arrivals.py [--program NIENBIEU] [--short] [--seed N]

The fixtures come in random orders over 1 to 30 nights, with a run every night. At the end the mark of the last
publication is removed, so that a last run writes all reports as a first run would: `changes.csv` tells what the
last night brought and cannot be the same before. Exit code 1: store or reports differ from those of a single run.
"""
import random
import shutil
import sys
from pathlib import Path

import project
import row
from oracle import MARK, State
from program import DONE

INBOX = "fixtures/inbox"


def main():
    chosen = row.options(__doc__, partitions=50)
    count = 2 if chosen.short else chosen.partitions
    line = row.Row("R9", "nights in any order", "all equal to the single run")
    plans = [partition(random.Random(chosen.seed + number), 3 if chosen.short else 30) for number in range(count)]
    with project.scratch() as scratch:
        home = Path(scratch)
        _, single = arrive(chosen.nienbieu, home / "single", [groups()])
        results = row.in_parallel(
            lambda item: arrive(chosen.nienbieu, home / str(item[0]), item[1]), list(enumerate(plans)), chosen.jobs)
    for number, (plan, (codes, state)) in enumerate(zip(plans, results)):
        where = f"partition {number} of {len(plan)} nights"
        line.add(where, [f"exit codes {codes}"] if not codes <= DONE else [])
        line.add(where, [] if state.knowledge == single.knowledge else ["the store differs"])
        line.add(where, differences(single, state))
    nights = sum(len(plan) for plan in plans)
    return line.finish(f"{count} partitions, {nights} nights, {len(line.violations)} differences, seed {chosen.seed}")


def groups():
    """The inputs of the fixtures, each with its sidecar."""
    root = project.FIXTURES / "inbox"
    inputs = sorted(path for path in root.rglob("*") if path.is_file() and not path.name.endswith(".meta.json"))
    return [[path, *beside(path)] for path in inputs]


def beside(path):
    sidecar = path.with_name(path.name.split(".")[0] + ".meta.json")
    return [sidecar] if sidecar.exists() else []


def partition(chance, most):
    """All inputs in a random order, cut into some nights; a night may bring nothing."""
    inputs = groups()
    chance.shuffle(inputs)
    count = chance.randint(1, most)
    cuts = sorted(chance.randint(0, len(inputs)) for _ in range(count - 1))
    return [inputs[start:end] for start, end in zip([0, *cuts], [*cuts, len(inputs)])]


def arrive(program, folder, nights):
    """Exit codes, and the state at the end."""
    prepare(folder)
    codes = set()
    for night in nights:
        for source in (path for group in night for path in group):
            shutil.copy2(source, folder / INBOX / source.relative_to(project.FIXTURES / "inbox"))
        codes.add(program.run(folder).returncode)
    (folder / "output" / MARK).unlink()
    codes.add(program.run(folder).returncode)
    state = State(folder)
    shutil.rmtree(folder)
    return codes, state


def prepare(folder):
    """The project with an empty inbox."""
    project.whole_inbox(folder)
    for path in (folder / INBOX).rglob("*"):
        if path.is_file():
            path.unlink()


def differences(single, state):
    for name in sorted(single.sets.keys() | state.sets.keys()):
        if single.sets.get(name) != state.sets.get(name):
            yield f"the set {name} differs"


if __name__ == "__main__":
    sys.exit(main())
