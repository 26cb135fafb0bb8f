#!/usr/bin/env python3
"""Vietnamese dates as nienbieu and as dateparser read them; every difference has one of a few reasons.

usage: dates.py NIENBIEU [--seed N] [--list]

NIENBIEU is the built program. Each expression is written from a known period, so that a difference counts
as explained only where nienbieu gives that period. Exit code 1 on a difference without a reason. Where
dateparser (https://pypi.org/project/dateparser) is not installed, nothing is compared, and it says so.
"""
import argparse
import json
import subprocess
import sys
from collections import Counter
from datetime import date, datetime, timedelta

import expressions

SKIPPED = "dates: skipped: dateparser is not installed (python3 -m pip install dateparser)"

# Forms that dateparser has no words for.
UNKNOWN = {"first days", "part of a day", "day before yesterday", "year before", "quarter",
           "part of a year", "span", "weekday of a week"}

# Why the two may differ, and what must hold of (expression, ours, theirs) then; ours is known to be right.
REASONS = {
    "no such form in dateparser":
        lambda e, ours, theirs: e.form in UNKNOWN and theirs is None,
    "day first: a month beyond December makes no date, and dateparser takes it for the day":
        lambda e, ours, theirs: e.form == "impossible" and theirs is not None and theirs[0].day > 12,
    "six (sáu) is not next (sau), and dateparser drops the marks":
        lambda e, ours, theirs: "tháng sáu" in e.text and theirs is not None
        and theirs[0].month == e.reference.month % 12 + 1,
    "figures are no day without a word that says so, and dateparser takes any figures for one":
        lambda e, ours, theirs: e.form in ("bare day", "figures") and theirs is not None,
    "a length of time is none, and dateparser counts it back from the reference":
        lambda e, ours, theirs: e.form == "length" and theirs is not None,
    "the name of a weekday alone is a rank as well":
        lambda e, ours, theirs: e.form == "bare weekday" and theirs is not None,
    "two digits of a year turn at 50, and dateparser's at another year":
        lambda e, ours, theirs: e.form == "short year" and abs(years(ours, theirs)) == 100,
    "a missing year is that of the nearest day, and dateparser's that of the reference":
        lambda e, ours, theirs: e.form == "no year" and abs(years(ours, theirs)) == 1,
}


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].removeprefix("usage: "))
    parser.add_argument("nienbieu")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true", help="print the expressions that agree too")
    options = parser.parse_args()
    try:
        from dateparser.date import DateDataParser
    except ImportError:
        print(SKIPPED)
        return 0
    cases = expressions.written(options.seed)
    ours = answers(options.nienbieu, cases)
    counts = Counter()
    for case, mine in zip(cases, ours):
        theirs = reading(DateDataParser, case)
        verdict = compared(case, mine, theirs)
        counts[verdict] += 1
        if verdict != "agree" or options.list:
            print(f"{verdict}: {case.form}: {case.text!r} on {case.reference}: "
                  f"{shown(mine)}, dateparser {shown(theirs)}"
                  + ("" if mine == case.period else f", written as {shown(case.period)}"))
    print()
    for verdict, count in counts.most_common():
        print(f"{count:5}  {verdict}")
    return int(any(verdict.startswith("unexplained") for verdict in counts))


def answers(program, cases):
    """What nienbieu reads: the first and last day of one time, or None; a list where it finds more."""
    lines = [json.dumps({"id": index, "input": case.text, "reference": str(case.reference)})
             for index, case in enumerate(cases)]
    run = subprocess.run([program, "parse", "times"], input="\n".join(lines) + "\n",
                         capture_output=True, text=True, check=True)
    return [period(json.loads(line)["output"]) for line in run.stdout.splitlines()]


def period(times):
    found = [tuple(date.fromisoformat(time[end]) for end in ("start", "end")) for time in times]
    return None if not found else found[0] if len(found) == 1 else found


def reading(parser, case):
    """What dateparser reads; its point in time stands for the day, week, month or year of its period."""
    settings = {"RELATIVE_BASE": datetime.combine(case.reference, datetime.min.time()),
                "DATE_ORDER": "DMY"}
    data = parser(languages=["vi"], settings=settings).get_date_data(case.text)
    if data.date_obj is None:
        return None
    day = data.date_obj.date()
    if data.period == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    if data.period == "month":
        return expressions.months(day.year, day.month, day.month)
    if data.period == "year":
        return expressions.months(day.year, 1, 12)
    return day, day


def compared(case, ours, theirs):
    if ours != case.period:
        return "unexplained: nienbieu does not read what was written"
    if ours == theirs:
        return "agree"
    for reason, holds in REASONS.items():
        if holds(case, ours, theirs):
            return reason
    return "unexplained"


def years(ours, theirs):
    if ours is None or theirs is None or ours[0].replace(year=2000) != theirs[0].replace(year=2000):
        return 0
    return ours[0].year - theirs[0].year


def shown(period):
    if period is None:
        return "none"
    if isinstance(period, list):
        return " and ".join(map(shown, period))
    first, last = period
    return str(first) if first == last else f"{first}..{last}"


if __name__ == "__main__":
    sys.exit(main())
