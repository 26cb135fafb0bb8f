#!/usr/bin/env python3
"""R2: the program is killed at random moments, also while it mends what the last kill left.

usage: random_kills.py [--program NIENBIEU] [--short] [--seed N]

After each kill the oracle looks; after up to three kills a plain run has to bring everything about. The
seed gives the same moments again, as far as the machine is as fast. Exit code 1: a promise was broken.
"""
import random
import signal
import sys
import time

import nights
import row


def main():
    chosen = row.options(__doc__, kills=500)
    kills = 20 if chosen.short else chosen.kills
    line = row.Row("R2", "random kill -9", 0)
    chance = random.Random(chosen.seed)
    hits = 0
    for night in nights.both(chosen.nienbieu):
        with night:
            length = night.duration()
            plans = list(rounds(chance, kills // 2, length))
            for plan, (killed, violations) in zip(
                    plans, row.in_parallel(lambda plan: attempt(night, plan), plans, chosen.jobs)):
                hits += killed
                line.add(f"{night.name}, after {[round(1000 * wait) for wait in plan]} ms", violations)
    return line.finish(
        f"{len(line.violations)} violations after {kills} kills, {hits} of them before the end, seed {chosen.seed}")


def rounds(chance, kills, length):
    """Moments of one to three kills each, as many as wanted in all."""
    while kills:
        count = min(kills, chance.choice([1, 1, 2, 3]))
        yield [chance.uniform(0.005, 1.05 * length) for _ in range(count)]
        kills -= count


def attempt(night, plan):
    """How often the program was still at work, and what is wrong."""
    violations, killed = [], 0
    with night.copy() as folder:
        for wait in plan:
            killed += kill_after(night.program, folder, wait)
            violations += night.oracle.after_crash(folder)
        again = night.program.run(folder)
        return killed, violations + night.oracle.after_rerun(folder, again)


def kill_after(program, folder, wait):
    process = program.start(folder)
    time.sleep(wait)
    process.kill()
    process.communicate()
    return process.returncode == -signal.SIGKILL


if __name__ == "__main__":
    sys.exit(main())
