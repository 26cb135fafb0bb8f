#!/usr/bin/env python3
"""R3: every call that changes a file fails once: disk full, input/output error, quota, read-only, forbidden,
interrupted.

usage: failing_calls.py [--program NIENBIEU] [--short] [--most N] [--errors "EIO ENOSPC"]

A run says 0 or 3 only where all of its result is there and was flushed; else it ends with a code of its
contract, names a file, and leaves the sets of reports whole, the old or the new. Then a plain run
succeeds. Exit code 1: a failure was silent or did harm.
"""
import collections
import itertools
import re
import sys

import flush_order
import nights
import row
from program import DONE, can_trace, injection, on_one_core

ERRORS = "ENOSPC EIO EDQUOT EROFS EACCES EINTR"
CODES = {65, 73, 74, 77}
# `output` itself is the directory whose flush may fail; standard output may be closed.
NAMED = re.compile(r"/|error: output: |standard output")
FLUSHES = {"fsync", "fdatasync", "sync_file_range"}


def main():
    chosen = row.options(__doc__, errors=ERRORS, most=1_000_000)
    line = row.Row("R3", "error at every call", 0)
    if not can_trace():
        return line.skip("strace is missing or may not trace")
    codes, figures = collections.Counter(), []
    for night in nights.both(chosen.nienbieu):
        with night:
            every = list(itertools.product(night.points(), chosen.errors.split()))
            tried = row.sample(every, 15 if chosen.short else chosen.most)
            results = row.in_parallel(lambda item: fail(night, *item), tried, chosen.jobs)
            figures.append(f"{night.name} {len(tried)} of {len(every)}")
            for ((call, number), error), (code, violations) in zip(tried, results):
                codes[code] += 1
                line.add(f"{night.name}, {error} at {call} {number}", violations)
    ends = ", ".join(f"{code}: {count}" for code, count in sorted(codes.items()))
    return line.finish(
        f"{len(line.violations)} violations of {sum(codes.values())} failures "
        f"({', '.join(figures)}; exit codes {ends})")


def fail(night, point, error):
    """The exit code of a run in which this call fails, and what is wrong."""
    call, number = point
    with night.copy() as folder:
        result = night.program.injected(folder, call, number, f"error={error}")
        violations = list(silent(night, folder, call, number, error, result))
        violations += night.oracle.after_crash(folder)
        again = night.program.run(folder)
        return result.returncode, violations + night.oracle.after_rerun(folder, again)


def not_flushed(night, call, number, error):
    """The same once more, looking whether everything was flushed after all when the program ends."""
    with night.copy() as folder:
        order = flush_order.Order(folder)
        failing = injection(call, number, f"error={error}")
        for text in night.program.calls(folder, flush_order.CALLS, failing, preexec_fn=on_one_core):
            order.see(text)
        order.end()
        return order.violations


def silent(night, folder, call, number, error, result):
    message = result.stderr.decode(errors="replace")
    if result.returncode in DONE:
        if not night.oracle.is_complete(folder):
            yield f"it says {result.returncode} with less than the full result"
        if call in FLUSHES:
            yield from not_flushed(night, call, number, error)
    elif result.returncode not in CODES:
        yield f"it ends with {result.returncode}: {message[-300:]!r}"
    elif not NAMED.search(message):
        yield f"the message names no file: {message!r}"


if __name__ == "__main__":
    sys.exit(main())
