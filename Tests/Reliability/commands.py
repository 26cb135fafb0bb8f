#!/usr/bin/env python3
"""Proves what the commands around the nightly run promise, with the real program.

usage: commands.py [--program NIENBIEU] [ROW ...]

A line for each row: what was measured, the goal, whether it was reached. A row that needs a tool that is
not here says so and counts for nothing. Exit code 1: a goal was not reached.
"""
import argparse
import sys
from pathlib import Path

import commands_documents
import commands_exits
import commands_fetching
import commands_machine
import commands_mistakes
import commands_plans
import commands_unit
from commands_project import ROOT, Skipped

ROWS = {
    "E1": commands_plans.first_briefing,
    "E2": commands_plans.cron_silence,
    "E3": commands_machine.terminals,
    "E4": commands_exits.exit_codes,
    "E5": commands_machine.json_lines,
    "E15": commands_machine.completions,
    "E16": commands_mistakes.mistakes,
    "E17": commands_documents.help_examples,
    "E19": commands_machine.prometheus,
    "E20": commands_fetching.wget_archive,
    "E21": commands_plans.dry_run_honesty,
    "E22": commands_documents.console_blocks,
    "E23": commands_machine.start_up,
    "E24": commands_unit.unit_file,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=ROOT / ".build/release/nienbieu", type=Path)
    parser.add_argument("rows", nargs="*", metavar="ROW", help="E21 and others; all by default")
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    failures = [row for row in arguments.rows or ROWS if not report(row, program)]
    print(f"commands: {'missed: ' + ', '.join(failures) if failures else 'every goal reached'}")
    return int(bool(failures))


def report(row, program):
    """Runs a row and prints its line; whether its goal was reached."""
    try:
        reached, text = ROWS[row](program)
        print(f"{row} {text}: {'reached' if reached else 'MISSED'}", flush=True)
        return reached
    except Skipped as reason:
        print(f"{row} skipped: {reason}", flush=True)
        return True


if __name__ == "__main__":
    sys.exit(main())
