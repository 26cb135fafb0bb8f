#!/usr/bin/env python3
"""Scores extracted texts and holds the figures against the floors in quality.json.

usage: evaluate.py [--program NIENBIEU] [--worst N] [--show] [--save FILE] [FOLDER...]

The project's own pages are always scored: fixtures/inbox against fixtures.json beside this file. Each
FOLDER is in the format of scrapinghub/article-extraction-benchmark: html/KEY.html.gz (or KEY.html) and
ground-truth.json, which gives every KEY its articleBody. The body is the text without title and
captions; that is the field "text" of `nienbieu extract`. Exit code 1: a figure is below its floor. A
floor holds for the set whose sorted keys, a line each, have the SHA-256 that quality.json names.
"""
import argparse
import gzip
import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from shingles import Agreement, figures, joined_words

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LINES_SHOWN = 12


def main():
    arguments = parsed_arguments()
    floors = json.loads((HERE / "quality.json").read_text())
    sets = [("fixtures", fixtures(arguments.program), floors["fixtures"])]
    for folder in arguments.folders:
        pages = public(arguments.program, folder, arguments.save)
        sets.append((folder.name, pages, floor_of(pages, floors)))
    missed = False
    for name, pages, floor in sets:
        reached = report(name, pages, floor)
        missed = missed or not reached
        for page in sorted(pages, key=lambda page: page.f1)[: arguments.worst]:
            page.print(arguments.show)
    return int(missed)


def parsed_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=ROOT / ".build/release/nienbieu", type=Path)
    parser.add_argument("--worst", default=0, type=int, help="list this many of the worst pages")
    parser.add_argument("--show", action="store_true", help="with what they lack and have too much")
    parser.add_argument("--save", type=Path, help="write what was found in a FOLDER to this file")
    parser.add_argument("folders", nargs="*", metavar="FOLDER", type=Path)
    return parser.parse_args()


class Page:
    """One gold text and what was found for it."""

    def __init__(self, key, gold, found):
        self.key, self.gold, self.found = key, gold, found
        self.agreement = Agreement(gold, found)
        self.f1 = self.agreement.f1

    def print(self, show):
        precision, recall = self.agreement.precision or 0, self.agreement.recall or 0
        print(f"  {self.f1:.3f}  P {precision:.3f}  R {recall:.3f}  {self.key}")
        if show:
            self.print_lines("-", self.gold, self.found)
            self.print_lines("+", self.found, self.gold)

    def print_lines(self, sign, text, other):
        lines = lines_only_in(text, other)
        for line in lines[:LINES_SHOWN]:
            print(f"    {sign} {line[:160]}")
        if len(lines) > LINES_SHOWN:
            print(f"    {sign} and {len(lines) - LINES_SHOWN} lines more")


def lines_only_in(text, other):
    """Lines whose words do not stand in the other text, nor half of their shingles."""
    lines = (line.strip() for line in text.split("\n"))
    words = f" {joined_words(other)} "
    return [
        line for line in lines
        if joined_words(line) and f" {joined_words(line)} " not in words
        and (Agreement(other, line).precision or 0) < 0.5
    ]


def report(name, pages, floor):
    measured = figures([page.agreement for page in pages])
    floor = {key: value for key, value in floor.items() if key in measured}
    missed = [key for key in floor if measured[key] < floor[key]]
    shown = ", ".join(f"{key} {value:.4f}" for key, value in measured.items())
    bars = ", ".join(f"{key} {value}" for key, value in floor.items())
    verdict = f"MISSED ({', '.join(missed)})" if missed else "reached"
    told = f"floors {bars}: {verdict}" if floor else "no floor in quality.json"
    print(f"{name}: {len(pages)} articles: {shown}; {told}")
    return not missed


def floor_of(pages, floors):
    """That of the set with just these keys; a set that nobody measured has none."""
    corpus = hashlib.sha256("\n".join(page.key for page in pages).encode()).hexdigest()
    return next((floor for floor in floors.values() if floor.get("corpus") == corpus), {})


def fixtures(program):
    gold = json.loads((HERE / "fixtures.json").read_text())
    found = extracted(program, ROOT / "fixtures/inbox")
    return paired({key: "\n".join(lines) for key, lines in gold.items()}, found)


def public(program, folder, save):
    gold = json.loads((folder / "ground-truth.json").read_text())
    with tempfile.TemporaryDirectory() as unpacked:
        for page in sorted((folder / "html").glob("*.html*")):
            data = page.read_bytes()
            name = page.name.removesuffix(".gz")
            Path(unpacked, name).write_bytes(gzip.decompress(data) if page.suffix == ".gz" else data)
        texts = extracted(program, Path(unpacked))
    found = {key.removesuffix(".html"): text for key, text in texts.items()}
    if save:
        output = {key: {"articleBody": found.get(key, "")} for key in gold}
        save.write_text(json.dumps(output, ensure_ascii=False))
    return paired({key: entry.get("articleBody", "") for key, entry in gold.items()}, found)


def extracted(program, folder):
    """Texts by the source of their article, relative to the folder; what was refused is missing."""
    command = [program, "extract", "--quiet", "--format", "jsonl", "."]
    answer = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if not answer.stdout:
        sys.exit(f"evaluate: {program} gave no article for {folder}: {answer.stderr[:400]}")
    articles = (json.loads(line) for line in answer.stdout.splitlines())
    return {article["source"].removeprefix("./"): article["text"] for article in articles}


def paired(gold, found):
    return [Page(key, text, found.get(key, "")) for key, text in sorted(gold.items())]


if __name__ == "__main__":
    sys.exit(main())
