#!/usr/bin/env python3
"""S11: configurations that are bombs or broken end with 78 at once.

usage: bad_yaml.py [--program NIENBIEU] [--short]

Processor time and memory are those of `nienbieu check`, beside the same with a good configuration. Exit code 1:
another code, too slow, or too large.
"""
import os
import subprocess
import sys
from pathlib import Path

import project
import row
from program import environment

WRONG = 78
SECONDS, MEGABYTES = 0.1, 50
GOOD = "sources: [{name: a, path: a.txt}]\n"


def main():
    chosen = row.options(__doc__)
    line = row.Row("S11", "bad YAML", f"{WRONG}, ≤ {SECONDS} s, ≤ {MEGABYTES} MB")
    slowest = largest = 0
    with project.scratch() as scratch:
        folder = Path(scratch)
        (folder / "a.txt").write_text("Một bài báo về cải cách hành chính.\n")
        code, *base = check(chosen.nienbieu, folder, GOOD.encode())
        line.add("a good configuration", [] if code == 0 else [f"ends with {code}"])
        for name, text in cases().items():
            code, seconds, megabytes = check(chosen.nienbieu, folder, text)
            slowest, largest = max(slowest, seconds), max(largest, megabytes)
            line.add(name, [] if code == WRONG else [f"ends with {code}"])
            line.add(name, [f"takes {seconds:.2f} s"] if seconds > SECONDS else [])
            line.add(name, [f"takes {megabytes} MB"] if megabytes > MEGABYTES else [])
    return line.finish(
        f"{len(cases())} files, at most {slowest:.2f} s and {largest} MB (a good one {base[0]:.2f} s and {base[1]} MB)")


def check(program, folder, text):
    """Exit code, seconds of the processor, megabytes."""
    (folder / "pipeline.yml").write_bytes(text)
    process = subprocess.Popen(
        [program.path, "check"], cwd=folder, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024


def cases():
    return {name: text if isinstance(text, bytes) else text.encode() for name, text in CASES.items()} | bombs()


def bombs():
    """Aliases of aliases, deep and wide documents."""
    levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    levels += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    maps = ["m0: &m0 {k: v}"]
    maps += [f"m{n}: &m{n} {{a: *m{n - 1}, b: *m{n - 1}, c: *m{n - 1}}}" for n in range(1, 20)]
    merges = ["m0: &m0 {k: v}"] + [f"m{n}: &m{n}\n  <<: [*m{n - 1}, *m{n - 1}]\n  k{n}: v" for n in range(1, 25)]
    return {
        "aliases nine levels deep": ("\n".join(levels) + "\nsources: *a9\n").encode(),
        "maps of aliases": ("\n".join(maps) + "\nsources: *m19\n").encode(),
        "merged maps": ("\n".join(merges) + "\nsources: [*m24]\n").encode(),
        "20,000 open brackets": b"sources: " + b"[" * 20_000,
        "20,000 closed brackets": b"sources: " + b"[" * 20_000 + b"]" * 20_000,
        "20,000 nested maps": b"sources: " + b"{a: " * 20_000 + b"}" * 20_000,
        "50,000 sources": GOOD.encode() + b"x:\n" + b"  - {name: a, path: b}\n" * 50_000,
        "a key of 1 MB": b"k" * (1 << 20) + b": v\n",
        "a value of 10 MB": b"sources: " + b"v" * (10 << 20) + b"\n",
        "deep indentation": b"".join(b" " * n + b"a:\n" for n in range(2_000)),
        "50,000 documents": b"---\na: b\n" * 50_000,
        "50,000 anchors": b"".join(b"k%d: &a%d v\n" % (n, n) for n in range(50_000)),
    }


CASES = {
    "nothing": "",
    "a blank": " ",
    "a comment": "# nothing\n",
    "a list": "- a\n",
    "a word": "sources\n",
    "null": "~\n",
    "no sources": "store: a\n",
    "sources null": "sources:\n",
    "sources a word": "sources: x\n",
    "sources a number": "sources: 7\n",
    "an empty list": "sources: []\n",
    "a source of a word": "sources: [x]\n",
    "no path": "sources: [{name: a}]\n",
    "no name": "sources: [{path: a}]\n",
    "twice the same name": "sources: [{name: a, path: a}, {name: a, path: b}]\n",
    "a key twice": GOOD + "store: a\nstore: b\n",
    "an unknown key": GOOD + "stores: a\n",
    "a tab": "sources:\n\t- a\n",
    "an unclosed quote": 'sources: "a\n',
    "an unclosed bracket": "sources: [{name: a, path: b}\n",
    "an unclosed map": "sources: {\n",
    "a stray colon": "sources: a: b: c\n",
    "a stray bracket": "sources: ]\n",
    "an unknown alias": "sources: *x\n",
    "an alias of itself": "sources: &a [*a]\n",
    "a map of itself": "&a sources: *a\n",
    "an unknown tag": "sources: !!python/object x\n",
    "a tag of code": GOOD + "store: !!js/function 'x'\n",
    "a directive": "%YAML 9.9\n---\n" + GOOD + "x: y\n",
    "two documents": GOOD + "---\n" + GOOD,
    "not UTF-8": b"sources: \xff\xfe\xfd\n",
    "a NUL": b"sources: a\0b\n",
    "UTF-16": "\ufeff".encode("utf-16-le") + b"\x00\xd8\x00\xd8",
    "binary": bytes(range(256)) * 16,
    "a complex key": "? [a]\n: b\n",
    "trust is a word": "sources: [{name: a, path: a, trust: much}]\n",
    "trust is nine": "sources: [{name: a, path: a, trust: 99}]\n",
    "freshness is a date": "sources: [{name: a, path: a, freshness: {warn: 2024-01-01}}]\n",
    "an unknown period": GOOD + "reports: [{periods: [month]}]\n",
    "an unknown place": GOOD + "reports: [{places: [hogwarts]}]\n",
    "an unknown language": GOOD + "reports: [{language: la}]\n",
    "an unknown dialect": GOOD + "csv: {dialects: [tsv]}\n",
    "a list for the store": GOOD + "store: [a]\n",
    "a map for the output": GOOD + "output: {a: b}\n",
    "a bad indentation": "sources:\n- a\n b\n",
    "an escape that is none": 'sources: "\\q"\n',
    "only a mark": "\ufeff",
    "only dots": "...\n",
    "a block without text": "sources: |\n",
}

if __name__ == "__main__":
    sys.exit(main())
