#!/usr/bin/env python3
"""R6: eight runs at once: one works, the others give way; a dead holder holds nothing.

usage: contention.py [--program NIENBIEU] [--short]

Exit code 1: not exactly one worked, another ended otherwise than with 75 or later than after a second, or a run
behind a killed one did not begin at once.
"""
import sys
import threading
import time

import nights
import project
import row
from oracle import Oracle
from program import DONE

LOCKED = 75
PROCESSES = 8
SECONDS = 1.0


def main():
    chosen = row.options(__doc__, rounds=20)
    rounds = 1 if chosen.short else chosen.rounds
    line = row.Row("R6", "eight at once", f"1 works, 7 end with 75 within {SECONDS:.0f} s")
    slowest = 0
    with nights.Night("all articles", chosen.nienbieu, lambda _, folder: project.whole_inbox(folder)) as night:
        for number in range(rounds):
            with night.copy() as folder:
                ends = at_once(night.program, folder)
                slowest = max([slowest, *(seconds for code, seconds in ends if code == LOCKED)])
                line.add(f"round {number}", wrong(ends))
                line.add(f"round {number}", night.oracle.after_rerun(folder, night.program.run(folder)))
            with night.copy() as folder:
                line.add(f"round {number}, holder killed", behind_killed(night, folder))
    return line.finish(
        f"{len(line.violations)} violations in {rounds} rounds, the slowest 75 after {slowest:.2f} s")


def at_once(program, folder):
    """(exit code, seconds) of each process."""
    ends = []

    def one(start):
        start.wait()
        started = time.monotonic()
        code = program.run(folder).returncode
        ends.append((code, time.monotonic() - started))

    start = threading.Barrier(PROCESSES)
    threads = [threading.Thread(target=one, args=(start,)) for _ in range(PROCESSES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return ends


def wrong(ends):
    codes = [code for code, _ in ends]
    if sum(code in DONE for code in codes) != 1 or codes.count(LOCKED) != PROCESSES - 1:
        yield f"exit codes {sorted(codes)}"
    for code, seconds in ends:
        if code == LOCKED and seconds > SECONDS:
            yield f"75 came after {seconds:.2f} s"


def behind_killed(night, folder):
    holder = night.program.start(folder)
    lock = folder / "output/timeline.sqlite.lock"
    while not lock.exists() and holder.poll() is None:
        time.sleep(0.001)
    time.sleep(0.1)
    holder.kill()
    holder.communicate()
    return night.oracle.after_rerun(folder, night.program.run(folder))


if __name__ == "__main__":
    sys.exit(main())
