#!/usr/bin/env python3
"""Scores the language layer on the shared cases and holds the figures against their bars.

usage: evaluate.py NIENBIEU SHARED [--errors N]
"""
import json
import subprocess
import sys
from pathlib import Path

BARS = [  # subject, file, least share of right answers
    ("numbers", "numbers", 0.97), ("times", "times", 0.95), ("text", "normalize", 0.97),
    ("documents", "docids", 0.97), ("syllables", "syllables_identity", 1.0),
]


def main():
    program, shared, rest = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    scorer, cases = shared / "tools/score_language.py", shared / "data/language"
    if not scorer.exists() or not cases.is_dir():
        print(f"evaluate-language: skipped: there are no language cases in {shared}")
        return 0
    missed = False
    for subject, file, bar in BARS:
        command = [sys.executable, scorer, program, subject, cases / f"{file}.dev.jsonl"]
        answer = subprocess.run(command + ["--json"] + rest, capture_output=True, text=True)
        if answer.returncode:
            sys.exit(answer.stderr)
        *errors, figures = answer.stdout.strip().split("\n")
        for line in errors:
            print(f"  {line}")
        score = json.loads(figures)
        verdict = "reached" if score["share"] >= bar else "MISSED"
        print(f"{subject:10} {score['right']:5} of {score['of']:5} right: {score['share']:.4f}, bar {bar}: {verdict}")
        missed = missed or score["share"] < bar
    return int(missed)


sys.exit(main())
