#!/usr/bin/env python3
"""Compares the indices that a run over the fixtures holds with published tables of them.

usage: oracle.py [--program NIENBIEU] [--shared FOLDER]

FOLDER/data/oracle has PAR Index, SIPAS, PAPI and PCI by year and province, oracle_par.csv and so on, with
several rows where several sources were found. Of each number the timeline's accepted reading is compared:
a score may differ by 0.01, as sources cut or round; a rank may not. Values that no table has are counted.
Exit code 1: a value contradicts every row of its year and province.
"""
import argparse
import csv
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TABLES = {"par": "par_index", "sipas": "sipas", "papi": "papi", "pci": "pci"}
TOLERANCE = {"score": Decimal("0.01"), "rank": Decimal(0)}
OTHER_SLUGS = {"ho-chi-minh": "tp-ho-chi-minh"}


def main():
    arguments = parsed_arguments()
    folder = arguments.shared / "data/oracle"
    if not folder.is_dir():
        print(f"evaluate-oracle: skipped: there are no tables of indices in {folder}")
        return 0
    published = {}
    for table, indicator in TABLES.items():
        read(folder / f"oracle_{table}.csv", indicator, published)
    rows = timeline(arguments.program, sorted({indicator for indicator, _, _ in published}))
    contradictions, unknown, agreeing = [], 0, {}
    for row in rows:
        values = published.get((row["indicator"], row["period"], row["place"]))
        if values is None:
            unknown += 1
        elif any(agree(row, value) for value in values):
            agreeing[row["indicator"]] = agreeing.get(row["indicator"], 0) + 1
        else:
            contradictions.append((row, values))
    for row, values in contradictions:
        print(f"  {row['indicator']} {row['period']} {row['place']}: {row['value']} in {row['source']} "
              f"({row['fact']}), published {' and '.join(map(str, sorted(values)))}")
    told = ", ".join(f"{indicator} {count}" for indicator, count in sorted(agreeing.items()))
    print(f"indices of the fixtures: {sum(agreeing.values())} as published ({told}), "
          f"{unknown} not in the tables, {len(contradictions)} contradict them")
    return int(bool(contradictions) or not agreeing)


def parsed_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=ROOT / ".build/release/nienbieu", type=Path)
    parser.add_argument("--shared", default=ROOT.parent / "shared", type=Path)
    return parser.parse_args()


def read(path, indicator, published):
    """Adds the values of a table to those by indicator, year and place."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            for measure in TOLERANCE:
                if row[measure].strip():
                    key = (f"{indicator}_{measure}", row["year"], slug(row["province"]))
                    published.setdefault(key, set()).add(Decimal(row[measure]))


def slug(name):
    letters = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    joined = "-".join(re.findall(r"[a-z0-9]+", plain))
    return OTHER_SLUGS.get(joined, joined)


def timeline(program, indicators):
    """What a run over a copy of the fixtures holds of the indicators, values only: no changes, no targets."""
    with tempfile.TemporaryDirectory() as project:
        shutil.copy(ROOT / "pipeline.yml", project)
        shutil.copytree(ROOT / "fixtures", Path(project, "fixtures"))
        asked(program, project, "run", "--quiet")
        rows = []
        for indicator in indicators:
            answer = asked(program, project, "timeline", "--indicator", indicator, "--format", "json")
            rows += [json.loads(line) for line in answer.splitlines()]
    return [row for row in rows if row["kind"] == "actual"]


def asked(program, project, *arguments):
    answer = subprocess.run([program, *arguments], cwd=project, capture_output=True, text=True)
    if answer.returncode:
        sys.exit(f"evaluate-oracle: {program} {arguments[0]}: {answer.stderr[:400]}")
    return answer.stdout


def agree(row, value):
    measure = row["indicator"].rsplit("_", 1)[1]
    return abs(Decimal(row["value"]) - value) <= TOLERANCE[measure]


if __name__ == "__main__":
    sys.exit(main())
