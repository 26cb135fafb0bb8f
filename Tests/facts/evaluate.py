#!/usr/bin/env python3
"""Scores the facts of texts with gold and holds the figures against the floors in quality.json.

usage: evaluate.py [--program NIENBIEU] [--shared FOLDER] [--errors N] [SET...]

The project's own sets, passages, articles and press, are always scored; those in FOLDER/data where they are
there. A floor is of F1, or of the figure that it names (document.recall). Exit code 1: one is missed.
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path

from score import score

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main():
    arguments = parsed_arguments()
    floors = json.loads((HERE / "quality.json").read_text())
    missed = []
    for name, (texts, gold) in sets(arguments.shared).items():
        if arguments.sets and name not in arguments.sets:
            continue
        if not texts.is_dir() or not gold.is_file():
            print(f"evaluate-facts: skipped {name}: there is no {texts} with {gold}")
            continue
        tallies = score(gold.read_text(), facts(arguments.program, texts))
        missed += [f"{name} {figure}" for figure in report(name, tallies, floors[name], arguments.errors)]
    if missed:
        print(f"evaluate-facts: below the floor: {', '.join(missed)}")
    return int(bool(missed))


def parsed_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=ROOT / ".build/release/nienbieu", type=Path)
    parser.add_argument("--shared", default=ROOT.parent / "shared", type=Path)
    parser.add_argument("--errors", default=0, type=int, help="show this many of each kind of error")
    parser.add_argument("sets", nargs="*", metavar="SET", help="only these sets")
    return parser.parse_args()


def sets(shared):
    """Texts and gold by name of the set."""
    return {
        "passages": (HERE / "passages/texts", HERE / "passages/gold.jsonl"),
        "articles": (HERE / "articles/texts", HERE / "articles/gold.jsonl"),
        "press": (HERE / "press/texts", HERE / "press/gold.jsonl"),
        "real-articles": (shared / "data/seeds", shared / "data/gold/seeds.jsonl"),
        "development-texts": (shared / "data/gold/texts", shared / "data/gold/texts.jsonl"),
    }


def facts(program, texts):
    answer = subprocess.run([program, "facts", "--quiet", texts], capture_output=True, text=True)
    if answer.returncode:
        sys.exit(f"evaluate-facts: {program} could not read {texts}: {answer.stderr[:400]}")
    return answer.stdout


def report(name, tallies, floors, errors):
    """Prints all figures; returns those below their floor."""
    print(f"== {name}")
    missed = []
    for score_name, tally in tallies.items():
        if not tally.wanted and not tally.wrong:
            continue
        told = []
        for measure in ("f1", "precision", "recall"):
            key = score_name if measure == "f1" else f"{score_name}.{measure}"
            if key not in floors:
                continue
            is_reached = getattr(tally, measure) >= floors[key]
            what = "" if measure == "f1" else f"{measure} "
            told.append(f"{what}{floors[key]}: {'reached' if is_reached else 'MISSED'}")
            missed += [] if is_reached else [key]
        print(f"{score_name:19} {tally}" + (f"  floor {', '.join(told)}" if told else ""))
        tally.print_errors(errors)
    return missed


if __name__ == "__main__":
    sys.exit(main())
