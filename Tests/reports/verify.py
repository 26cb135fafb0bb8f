#!/usr/bin/env python3
"""Opens the reports as an office does, with programs that know nothing of ours, and counts what is not as it should be.

usage: verify.py [--program NIENBIEU] [--short] [ROW ...]

A line for each row: what was measured, the goal, whether it was reached. A row that needs a tool that is not here
says so and counts for nothing. Exit code 1: a goal was not reached.
"""
import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

import rows_briefings
import rows_hostile
import rows_looks
import rows_tables
import rows_word
from material import ROOT, Material, Skipped

# Programs that a row cannot do without.
TOOLS = {
    "E6": ["soffice"], "E7": ["soffice"], "E10": ["soffice", "sqlite3"], "E12": ["pandoc"], "S1": ["soffice"], "S3": ["pandoc"],
    "E13": ["soffice", "pandoc", "rsvg-convert", "pdftotext", "pdftoppm"], "E14a": ["xmllint", "rsvg-convert"],
    "S4": ["xmllint", "rsvg-convert"],
}
ROWS = {
    "E6": rows_tables.office_tables,
    "E7": rows_tables.machine_tables,
    "E8": rows_tables.data_package,
    "E9": rows_tables.csv_on_the_web,
    "E10": rows_hostile.five_readers,
    "E12": rows_briefings.same_everywhere,
    "E13": rows_word.documents,
    "E14a": rows_looks.drawings,
    "E14b": rows_looks.pages,
    "S1": rows_hostile.formulas,
    "S2": rows_tables.excel_safe,
    "S3": rows_hostile.markdown,
    "S4": rows_hostile.labels,
    "S5": rows_hostile.front_matter,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=ROOT / ".build/release/nienbieu", type=Path)
    parser.add_argument("--short", action="store_true", help="a sample of the fixtures' reports")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"{', '.join(ROWS)}; all by default")
    chosen = parser.parse_args()
    unknown = set(chosen.rows) - set(ROWS)
    if unknown:
        parser.error(f"no such row: {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory(prefix="nienbieu-reports-") as folder:
        material = Material(chosen.program, folder, chosen.short)
        missed = [row for row in chosen.rows or ROWS if not report(row, material)]
    print(f"verify-reports: {'missed: ' + ', '.join(missed) if missed else 'every goal reached'}")
    return int(bool(missed))


def report(row, material):
    """Runs a row and prints its line; whether its goal was reached."""
    started = time.monotonic()
    absent = [tool for tool in TOOLS.get(row, []) if not shutil.which(tool)]
    if absent:
        print(f"{row} skipped: {', '.join(absent)} cannot be installed", flush=True)
        return True
    try:
        reached, text = ROWS[row](material)
    except Skipped as reason:
        print(f"{row} skipped: {reason}", flush=True)
        return True
    first, _, rest = text.partition("\n")
    print(f"{first}: {'reached' if reached else 'MISSED'} [{time.monotonic() - started:.0f} s]", flush=True)
    print(rest + "\n" if rest else "", end="", flush=True)
    return reached


if __name__ == "__main__":
    sys.exit(main())
