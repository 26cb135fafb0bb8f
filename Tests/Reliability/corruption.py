#!/usr/bin/env python3
"""R13: bytes of the store and of its log are changed at random; no wrong number comes of it.

usage: corruption.py [--program NIENBIEU] [--short] [--seed N]

Bits flip, runs of bytes become others, pages become zeros, files end early or go on. Half of the stores are at
rest, the others as a kill left them, with a log. Each is refused (65, reports and store as they were) or makes
no difference. The same is asked of `timeline`. Exit code 1: a crash, a hang, or a wrong number.
"""
import collections
import contextlib
import os
import random
import subprocess
import sys

import nights
import row
from program import DONE, can_trace, environment

REFUSED = 65
SECONDS = 60


def main():
    chosen = row.options(__doc__, changes=500)
    count = 24 if chosen.short else chosen.changes
    line = row.Row("R13", "corrupted store and log", "65 or no difference")
    outcomes = collections.Counter()
    with nights.Night("second night", chosen.nienbieu, nights.second) as night:
        # At rest, and killed in the middle of the second night, when the log is long.
        kinds = [("at rest", None)] + [("with a log", point) for point in late_points(night)]
        plans = [
            (random.Random(chosen.seed * 1000 + number), *kinds[number % len(kinds)]) for number in range(count)]
        answer = ask(night.program, night.before)
        results = row.in_parallel(lambda plan: attempt(night, answer, *plan), plans, chosen.jobs)
        for number, (what, outcome, violations) in enumerate(results):
            outcomes[outcome] += 1
            line.add(f"change {number}, {what}", violations)
    told = ", ".join(f"{name} {times}" for name, times in sorted(outcomes.items()))
    return line.finish(f"{count} changes: {told}; {len(line.violations)} violations, seed {chosen.seed}")


def late_points(night):
    """A write of a page behind the middle: the transaction of the facts is in the log."""
    if not can_trace():
        return []
    points = [point for point in night.points() if point[0] == "fdatasync"]
    return points[len(points) // 2:][:1]


def attempt(night, answer, chance, kind, point):
    """What was changed, how it ended, and what is wrong."""
    with night.copy() as folder:
        if point:
            night.program.injected(folder, *point, "signal=SIGKILL")
            answer = None
        target, what = damage(chance, folder)
        before = target.read_bytes()
        violations = list(asked(night.program, folder, answer))
        try:
            result = night.program.run(folder, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return f"{kind}, {what}", "hang", ["the run does not end"]
        outcome, wrong = judge(night, folder, result, target, before)
        return f"{kind}, {what}", outcome, violations + wrong


def judge(night, folder, result, target, before):
    if result.returncode == REFUSED:
        touched = [] if target.read_bytes() == before else [f"{target.name} was changed although it was refused"]
        return "refused", touched + list(night.oracle.set_violations(folder))
    if result.returncode in DONE:
        complete = night.oracle.is_complete(folder)
        return "no difference", [] if complete else ["the result differs and nothing says so"]
    return "other", [f"the run ends with {result.returncode}: {result.stderr[-200:]!r}"]


def ask(program, folder):
    command = [str(program.path), "timeline", "--place", "ha-tinh", "--format", "csv"]
    return subprocess.run(command, cwd=folder, env=environment(), capture_output=True, timeout=SECONDS, check=False)


def asked(program, folder, answer):
    """A question has the answer of the whole store, or none; `answer` is `None` where nobody knows it."""
    try:
        found = ask(program, folder)
    except subprocess.TimeoutExpired:
        yield "timeline does not end"
        return
    if found.returncode == 0 and answer and found.stdout != answer.stdout:
        yield "timeline answers otherwise and does not say why"
    if found.returncode not in (0, REFUSED, 73):
        yield f"timeline ends with {found.returncode}: {found.stderr[-200:]!r}"


def damage(chance, folder):
    """The file and a word on what was done to it; its times stay as they were."""
    files = [folder / "output/timeline.sqlite"]
    log = folder / "output/timeline.sqlite-wal"
    if log.exists() and log.stat().st_size:
        files.append(log)
    target = chance.choice(files)
    content = bytearray(target.read_bytes())
    change = chance.choice([flip, flip, flip, overwrite, erase, cut, extend])
    place = change(chance, content)
    with kept_times(target):
        target.write_bytes(content)
    return target, f"{change.__name__} at {place} of {target.name}"


@contextlib.contextmanager
def kept_times(path):
    status = path.stat()
    yield
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def flip(chance, content):
    place = chance.randrange(len(content))
    content[place] ^= 1 << chance.randrange(8)
    return place


def overwrite(chance, content):
    place = chance.randrange(len(content))
    length = min(chance.randint(2, 64), len(content) - place)
    content[place:place + length] = chance.randbytes(length)
    return place


def erase(chance, content):
    place = chance.randrange(len(content)) // 4096 * 4096
    content[place:place + 4096] = bytes(len(content[place:place + 4096]))
    return place


def cut(chance, content):
    place = chance.randrange(len(content))
    del content[place:]
    return place


def extend(chance, content):
    place = len(content)
    content += chance.randbytes(chance.randint(1, 8192))
    return place


if __name__ == "__main__":
    sys.exit(main())
