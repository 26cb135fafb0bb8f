#!/usr/bin/env python3
"""Runs all rows of the reliability suite, one after the other, and says which goals were missed.

usage: run.py [--program NIENBIEU] [--short] [ROW…]

Rows are names of scripts of this folder without `.py`. Exit code 1: a goal was missed.
"""
import argparse
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROWS = [
    "crash_points", "random_kills", "failing_calls", "full_disk", "flush_order", "contention", "idempotence",
    "same_bytes", "arrivals", "copies", "corruption", "calendar_edges", "leaks", "interruption", "network", "traversal",
    "planted", "bad_yaml", "terminal", "injection", "modes", "secrecy", "flakiness", "reproducible",
]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--program", default=HERE.parent.parent / ".build/release/nienbieu", type=Path)
    parser.add_argument("--short", action="store_true", help="a sample of each, for every change")
    chosen = parser.parse_args()
    unknown = set(chosen.rows) - set(ROWS)
    if unknown:
        parser.error(f"no such row: {', '.join(sorted(unknown))}")
    started = time.monotonic()
    missed = [name for name in chosen.rows or ROWS if run(name, chosen)]
    seconds = time.monotonic() - started
    told = f"missed: {', '.join(missed)}" if missed else "all goals reached"
    print(f"reliability: {len(chosen.rows or ROWS)} rows in {seconds:.0f} s, {told}")
    return int(bool(missed))


def run(name, chosen):
    command = [sys.executable, str(HERE / f"{name}.py"), "--program", str(chosen.program.resolve())]
    return subprocess.run([*command, *["--short"] * chosen.short], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
