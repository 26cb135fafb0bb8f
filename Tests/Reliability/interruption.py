#!/usr/bin/env python3
"""R24: signals at random times.

usage: interruption.py [--program NIENBIEU] [--short] [--seed N]

TERM ends a run with 143 and INT with 130, within a second, and says that nothing was published; PIPE changes
nothing; HUP ends it like any program. After each the oracle looks, and a plain run leaves nothing behind. Exit
code 1: otherwise.
"""
import random
import signal
import sys
import time

import nights
import project
import row
from program import DONE

SECONDS = 1.0
ENDS = {signal.SIGTERM: 143, signal.SIGINT: 130, signal.SIGHUP: -signal.SIGHUP, signal.SIGPIPE: 0}


def main():
    chosen = row.options(__doc__, times=20)
    times = 1 if chosen.short else chosen.times
    line = row.Row("R24", "signals at random times", f"130/143 within {SECONDS:.0f} s, nothing left behind")
    chance = random.Random(chosen.seed)
    slowest, ended = 0, 0
    prepare = nights.second if chosen.short else lambda _, folder: project.whole_inbox(folder)
    with nights.Night("a run", chosen.nienbieu, prepare) as night:
        length = night.duration()
        for number in ENDS:
            for _ in range(times):
                wait = chance.uniform(0.02, 0.9 * length)
                code, seconds, violations = attempt(night, number, wait)
                line.add(f"{number.name} after {1000 * wait:.0f} ms", violations)
                if code == ENDS[number] and number != signal.SIGPIPE:
                    ended += 1
                    slowest = max(slowest, seconds)
    return line.finish(
        f"{len(line.violations)} violations of {len(ENDS) * times} signals, {ended} of them ended a run, the slowest "
        f"in {slowest:.2f} s, seed {chosen.seed}")


def attempt(night, number, wait):
    with night.copy() as folder:
        process = night.program.start(folder)
        time.sleep(wait)
        sent = time.monotonic()
        process.send_signal(number)
        _, message = process.communicate(timeout=60)
        seconds = time.monotonic() - sent
        violations = list(wrong(number, process.returncode, seconds, message))
        violations += night.oracle.after_crash(folder)
        again = night.program.run(folder)
        return process.returncode, seconds, violations + night.oracle.after_rerun(folder, again)


def wrong(number, code, seconds, message):
    if code not in DONE and code not in (ENDS[number], -number):
        yield f"it ends with {code}"
    if code == -number and number in (signal.SIGTERM, signal.SIGINT):
        # Before main begins nobody can catch a signal; nothing was opened then.
        if message:
            yield f"the signal killed it: {message!r}"
    if number == signal.SIGPIPE and code not in DONE and message:
        yield f"a closed pipe elsewhere ends it with {code}"
    if code == ENDS[number] and number != signal.SIGPIPE and seconds > SECONDS:
        yield f"it took {seconds:.2f} s"
    if code in (130, 143) and b"interrupted; nothing was published" not in message:
        yield f"it says {message!r}"


if __name__ == "__main__":
    sys.exit(main())
