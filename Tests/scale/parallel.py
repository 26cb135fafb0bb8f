#!/usr/bin/env python3
"""Workers side by side give what one process gives, and parts load in any order, as often as one likes.

usage: parallel.py [--program NIENBIEU] [--count N]

Reads generated archives by one process, by examples/parallel/ with xargs and with GNU parallel, and loads what
they wrote in several ways; then gives workers what they cannot read. Exit code 1: something differs.
"""
import json
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import work

EXAMPLES = work.ROOT / "examples/parallel"
PARTS = 6


def main():
    chosen = work.options(__doc__, 120).parse_args()
    promises = work.Promises("verify-parallel")
    with work.scratch() as folder:
        home = Path(folder)
        parts = work.corpus(home, chosen.count, "warc", PARTS)
        whole = home / "whole.jsonl"
        whole.write_text(work.must(chosen.program, "facts", "--quiet", "--worker", *parts))
        lines = sorted(whole.read_text().splitlines())
        loads = work.Loads(chosen.program, home)
        rows = loads.store([whole])
        promises.check("one process", bool(rows), f"{len(lines)} facts, {len(rows)} rows")
        xargs = written(promises, "xargs", chosen.program, home, lines)
        if shutil.which("parallel"):
            written(promises, "parallel", chosen.program, home, lines)
        else:
            print("skipped GNU parallel: it is not installed")
        orders(promises, loads, xargs, rows)
        resumed(promises, chosen.program, home, lines)
        unreadable(promises, chosen.program, home, parts)
        standard_input(promises, chosen.program, home)
    return promises.finish()


def run_example(name, program, home, out):
    return subprocess.run(
        [EXAMPLES / f"facts-{name}.sh", home / "parts", out, "2"], capture_output=True, text=True, check=False,
        env={**work.ENVIRONMENT, "NIENBIEU": str(program)})


def written(promises, name, program, home, lines):
    """The parts that an example writes, which together have to be the lines of one process."""
    out = home / name
    answer = run_example(name, program, home, out)
    files = sorted(out.glob("*.facts.jsonl"))
    promises.check(f"{name} ends well", answer.returncode == 0, f"{len(files)} parts{answer.stderr[-300:]}")
    promises.same(f"{name}: the facts of one process", lines, all_lines(files))
    return files


def all_lines(files):
    return sorted(line for file in files for line in file.read_text().splitlines())


def orders(promises, loads, files, rows):
    shuffled = [*files]
    Random(7).shuffle(shuffled)
    promises.same("parts in one call", rows, loads.store(files))
    promises.same("parts in another order", rows, loads.store(shuffled))
    promises.same("a call for each part, backwards", rows, loads.store(*([file] for file in reversed(files))))
    promises.same("everything twice", rows, loads.store(files, shuffled))
    promises.same("a part twice in one call", rows, loads.store([*files, files[0], *files[:2]]))


def resumed(promises, program, home, lines):
    """A worker that was killed left half a part, and one part is missing."""
    out = home / "xargs"
    files = sorted(out.glob("*.facts.jsonl"))
    half = files[0].read_bytes()
    Path(f"{files[0]}.new").write_bytes(half[: len(half) // 2])
    files[0].unlink()
    answer = run_example("xargs", program, home, out)
    promises.check("the same call again ends well", answer.returncode == 0, answer.stderr[-300:])
    promises.same("and does what was missing", lines, all_lines(sorted(out.glob("*.facts.jsonl"))))


def unreadable(promises, program, home, parts):
    """An archive that is cut in the middle, and one that is none."""
    bad = home / "bad"
    bad.mkdir()
    content = parts[0].read_bytes()
    (bad / "cut.warc.gz").write_bytes(content[: len(content) * 2 // 3])
    (bad / "noise.warc.gz").write_bytes(Random(3).randbytes(5000))
    whole = work.call(program, "facts", "--quiet", "--worker", parts[1])
    answer = work.call(
        program, "facts", "--worker", bad / "cut.warc.gz", bad / "noise.warc.gz", parts[1])
    errors = [line for line in records(answer.stdout) if line["type"] == "error"]
    promises.check("damaged archives do not end a worker", answer.returncode == 0, f"{len(errors)} errors")
    promises.check("both are told", {Path(error["source"].split("#")[0]).name for error in errors}
                   == {"cut.warc.gz", "noise.warc.gz"})
    promises.check("their neighbour is whole", answer.stdout.endswith(whole.stdout))
    promises.check("counts at the end", "rejected" in answer.stderr.splitlines()[-1], answer.stderr.splitlines()[-1])
    gone = work.call(program, "facts", "--worker", home / "gone.warc.gz")
    promises.check("a missing part is a failure", gone.returncode == 66, f"exit code {gone.returncode}")


def standard_input(promises, program, home):
    """Articles as JSON Lines, with lines between them that are none."""
    [part] = work.corpus(home / "lines", 40, "jsonl", 1)
    good = part.read_bytes().splitlines(keepends=True)
    bad = [b"{\n", b"\xff\xfe\x00\n", b"[" * 100_000 + b"\n", b'{"title": 7}\n', b'"' + b"x" * 3_000_000 + b'"\n', b"null\n"]
    mixed = b"".join(line for index, line in enumerate(good) for line in ([line, bad[index]] if index < len(bad) else [line]))
    alone = worker(program, b"".join(good))
    answer = worker(program, mixed)
    found = records(answer.stdout.decode())
    facts = [line for line in found if line["type"] != "error"]
    promises.check("lines that are no article do not end a worker", answer.returncode == 0,
                   f"{len(found) - len(facts)} errors of {len(bad)}")
    promises.check("each is one record", len(found) - len(facts) == len(bad))
    promises.check("the articles between them give their facts", facts == records(alone.stdout.decode()),
                   f"{len(facts)} facts")


def worker(program, lines):
    return subprocess.run(
        [program, "facts", "--worker", "-"], input=lines, capture_output=True, check=False, env=work.ENVIRONMENT)


def records(text):
    return [json.loads(line) for line in text.splitlines()]


if __name__ == "__main__":
    sys.exit(main())
