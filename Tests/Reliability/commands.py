#!/usr/bin/env python3
"""Proves what the commands around the nightly run promise, with the real program.

usage: commands.py [--program NIENBIEU] [ROW ...]

A line for each row: what was measured, the goal, whether it was reached. A row that needs a tool that is
not here says so and counts for nothing. Exit code 1: a goal was not reached.
"""
import commands_documents
import commands_exits
import commands_fetching
import commands_machine
import commands_mistakes
import commands_plans
import commands_unit
import promises

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


if __name__ == "__main__":
    chosen = promises.parsed(promises.parser(__doc__), ROWS)
    promises.show("commands", ROWS, chosen.rows, chosen.program)
