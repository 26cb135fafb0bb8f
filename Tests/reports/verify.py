#!/usr/bin/env python3
"""Opens the reports as an office does, with programs that know nothing of ours, and counts what is not as it should be.

usage: verify.py [--program NIENBIEU] [--short] [ROW ...]

A line for each row: what was measured, the goal, whether it was reached. A row that needs a tool that is not here
says so and counts for nothing. Exit code 1: a goal was not reached.
"""
import tempfile

import rows_briefings
import rows_hostile
import rows_looks
import rows_tables
import rows_word
from material import Material

import promises  # found where material looks for its own

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
    options = promises.parser(__doc__)
    options.add_argument("--short", action="store_true", help="a sample of the fixtures' reports")
    chosen = promises.parsed(options, ROWS)
    with tempfile.TemporaryDirectory(prefix="nienbieu-reports-") as folder:
        promises.show("verify-reports", ROWS, chosen.rows, Material(chosen.program, folder, chosen.short), TOOLS)


if __name__ == "__main__":
    main()
