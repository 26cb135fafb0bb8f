"""Rows that each show one promise: run by themselves, told in a line, counted at the end."""
import argparse
import shutil
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class Skipped(Exception):
    """The row needs what is not here."""


def parser(documentation):
    options = argparse.ArgumentParser(description=documentation.split("\n")[0])
    options.add_argument("--program", default=ROOT / ".build/release/nienbieu", type=Path)
    return options


def parsed(options, rows):
    """What was asked for; all rows where none was named."""
    options.add_argument("rows", nargs="*", metavar="ROW", help=f"{', '.join(rows)}; all by default")
    chosen = options.parse_args()
    unknown = set(chosen.rows) - set(rows)
    if unknown:
        options.error(f"no such row: {', '.join(sorted(unknown))}")
    chosen.program, chosen.rows = chosen.program.resolve(), chosen.rows or list(rows)
    return chosen


def show(title, rows, names, material, tools=None):
    """Runs the named rows over the material and ends the script: 1 where a goal was missed."""
    missed = [name for name in names if not report(name, rows[name], material, (tools or {}).get(name, []))]
    print(f"{title}: {'missed: ' + ', '.join(missed) if missed else 'every goal reached'}")
    sys.exit(int(bool(missed)))


def report(name, row, material, tools):
    """Runs a row and prints its figure, then what is wrong; whether its goal was reached."""
    started = time.monotonic()
    try:
        absent = [tool for tool in tools if not shutil.which(tool)]
        if absent:
            raise Skipped(f"{', '.join(absent)} cannot be installed")
        reached, text = row(material)
    except Skipped as reason:
        print(f"{name} skipped: {reason}", flush=True)
        return True
    figure, _, faults = text.partition("\n")
    print(f"{name} {figure}: {'reached' if reached else 'MISSED'} [{time.monotonic() - started:.0f} s]", flush=True)
    print(faults + "\n" if faults else "", end="", flush=True)
    return reached
