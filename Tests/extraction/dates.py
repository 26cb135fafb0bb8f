#!/usr/bin/env python3
"""Scores dates of publication and holds the figures against the floors in quality.json.

usage: dates.py [--program NIENBIEU] [--addresses] [--half 0|1] [--errors N] [FOLDER...]

The project's own pages are always scored: fixtures/inbox against the dates in fixtures-dates.json beside
this file. Each FOLDER is in the format of the tests of adbar/htmldate: eval*.json gives every address a
"file" and a "date" (none where the page has no date); the pages lie in folders beside it. What is scored
is the field "published" of `nienbieu extract`, one process over all pages; a page that extract refuses
counts as one without an answer. The figures are those of htmldate's evaluation: a right date is a true
positive, a wrong one a false positive, none a false negative. Each set is also shown in two halves, by
the hash of the file's name, so that rules can be made on one and tried on the other. --addresses tells
the program where each page was found. Exit code 1: a figure is below its floor.
"""
import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main():
    arguments = parsed_arguments()
    floors = json.loads((HERE / "quality.json").read_text())["dates"]
    sets = [("fixtures", fixtures(arguments.program))]
    for folder in arguments.folders:
        sets.append((folder.name, public(arguments.program, folder, arguments.addresses)))
    missed = False
    for name, pages in sets:
        accuracy = report(name, pages)
        floor = floor_of(name, pages, floors)
        if floor is not None:
            missed = missed or accuracy < floor
            print(f"  floor {floor}: {'MISSED' if accuracy < floor else 'reached'}")
        for half in (0, 1) if len(pages) >= 100 else ():
            report(f"  half {half}", [page for page in pages if page.half == half])
        shown = [page for page in pages if page.fault and arguments.half in (None, page.half)]
        for page in shown[: arguments.errors]:
            print(f"    {page.fault:5}  gold {page.gold}  found {page.found}  {page.name}")
    return int(missed)


def parsed_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=ROOT / ".build/release/nienbieu", type=Path)
    parser.add_argument("--addresses", action="store_true", help="tell where each page was found")
    parser.add_argument("--half", type=int, choices=(0, 1), help="show the errors of this half only")
    parser.add_argument("--errors", type=int, default=0, help="show this many errors of each set")
    parser.add_argument("folders", nargs="*", metavar="FOLDER", type=Path)
    return parser.parse_args()


class Page:
    def __init__(self, name, gold, found):
        self.name, self.gold, self.found = name, gold, found
        self.half = int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2

    @property
    def fault(self):
        if self.found == self.gold:
            return None
        return "none" if self.found is None else "wrong"


def report(name, pages):
    wrong = sum(page.fault == "wrong" for page in pages)
    none = sum(page.fault == "none" for page in pages)
    rightly_none = sum(page.gold is None and page.found is None for page in pages)
    right = len(pages) - wrong - none - rightly_none
    accuracy = (right + rightly_none) / max(1, len(pages))
    print(
        f"{name}: {len(pages)} pages: right {right + rightly_none}, wrong {wrong}, none {none}; "
        f"precision {right / max(1, right + wrong):.4f}, recall {right / max(1, right + none):.4f}, "
        f"accuracy {accuracy:.4f}, F {2 * right / max(1, 2 * right + wrong + none):.4f}")
    return accuracy


def floor_of(name, pages, floors):
    """That of the fixtures, or of the set whose sorted names, a line each, have the SHA-256 of the floor."""
    corpus = hashlib.sha256("\n".join(sorted(page.name for page in pages)).encode()).hexdigest()
    floor = next((floor for floor in floors.values() if floor.get("corpus") == corpus), None)
    floor = floors["fixtures"] if name == "fixtures" else floor
    return floor and floor["accuracy"]


def fixtures(program):
    gold = json.loads((HERE / "fixtures-dates.json").read_text())
    found = extracted(program, ROOT / "fixtures/inbox")
    return [Page(name, date, found.get(name)) for name, date in sorted(gold.items())]


def public(program, folder, addresses):
    gold = {}
    for listing in sorted([*folder.glob("eval*.json"), *folder.glob("*/eval*.json")]):
        gold.update(json.loads(listing.read_text()))
    files = {path.name: path for path in folder.rglob("*") if path.is_file()}
    with tempfile.TemporaryDirectory() as pages:
        for number, (address, entry) in enumerate(gold.items()):
            Path(pages, f"{number}.html").write_bytes(files[entry["file"]].read_bytes())
            if addresses:
                Path(pages, f"{number}.meta.json").write_text(json.dumps({"url": address}))
        found = extracted(program, Path(pages))
    return [
        Page(entry["file"], date_of(entry), found.get(f"{number}.html"))
        for number, entry in enumerate(gold.values())
    ]


def date_of(entry):
    """Pages without a date have NaN there."""
    return entry["date"] if isinstance(entry["date"], str) else None


def extracted(program, folder):
    command = [program, "extract", "--quiet", "--format", "jsonl", "."]
    answer = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if not answer.stdout:
        sys.exit(f"dates: {program} gave no article for {folder}: {answer.stderr[:400]}")
    articles = (json.loads(line) for line in answer.stdout.splitlines())
    return {article["source"].removeprefix("./"): article.get("published") for article in articles}


if __name__ == "__main__":
    sys.exit(main())
