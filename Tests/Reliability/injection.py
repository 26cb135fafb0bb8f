#!/usr/bin/env python3
"""S14: text is never part of a statement of SQL.

usage: injection.py [--program NIENBIEU] [--short]

A look at the sources: no interpolation in SQL but of fixed parts. Then hostile strings as ids, places, indicators
and addresses: no error of SQL, the tables stay as they are, and nothing that nobody asked for is found. Exit
code 1: otherwise.
"""
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import hostile_names
import project
import row
from program import environment

# A fixed part that several statements share, \(Type.name), is no text from outside.
STATEMENT = re.compile(r'sql: *"(?!"")[^"]*"|"""[^"]*\b(?:SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE)\b[^"]*"""')
INTERPOLATED = re.compile(r"\\\((?![A-Z]\w*\.\w+\))")
COMPLAINT = re.compile(r"SQL|syntax error|no such (table|column)")
CODES = {0, 3, 64, 65, 66}


def main():
    chosen = row.options(__doc__)
    line = row.Row("S14", "SQL injection", 0)
    line.add("sources", interpolations())
    strings = row.sample(hostile_names.QUERIES, 10) if chosen.short else hostile_names.QUERIES
    with project.scratch() as scratch:
        folder = project.first_night(Path(scratch) / "project")
        chosen.nienbieu.run(folder)
        before = tables(folder)
        results = row.in_parallel(lambda text: ask(chosen.nienbieu, folder, text), strings, chosen.jobs)
        for text, violations in zip(strings, results):
            line.add(repr(text[:40]), violations)
        line.add("load", load(chosen.nienbieu, folder, strings))
        line.add("tables", [] if tables(folder) == before else ["the schema changed"])
    return line.finish(f"{len(line.violations)} violations of {len(strings)} strings in 5 places")


def interpolations():
    for path in sorted((project.ROOT / "Sources/TimelineStore").rglob("*.swift")):
        for match in STATEMENT.finditer(path.read_text(encoding="utf-8")):
            if INTERPOLATED.search(match[0]):
                yield f"{path.name}: {match[0][:80]!r}"


def tables(folder):
    with sqlite3.connect(folder / "output/timeline.sqlite") as database:
        return database.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()


def ask(program, folder, text):
    violations = []
    text = text.replace("\0", "")
    for arguments in (["trace", "--", text], ["timeline", "--place=" + text], ["timeline", "--indicator=" + text]):
        result = subprocess.run(
            [program.path, *arguments], cwd=folder, env=environment(), capture_output=True, check=False)
        message = result.stderr.decode(errors="replace")
        if result.returncode not in CODES or COMPLAINT.search(message.replace(text, "")):
            violations.append(f"{arguments[0]} ends with {result.returncode}: {message[:200]!r}")
        if result.returncode == 0 and len(result.stdout) > 20_000:
            violations.append(f"{arguments[0]} answers with {len(result.stdout)} bytes")
    return violations


def load(program, folder, strings):
    """The strings as ids, places and addresses of facts; they come out as they went in."""
    facts = [fact(text.replace("\0", ""), number) for number, text in enumerate(strings)]
    lines = "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in facts)
    (folder / "facts.jsonl").write_text(lines, encoding="utf-8")
    result = subprocess.run(
        [program.path, "load", "facts.jsonl", "--store", "loaded.sqlite"], cwd=folder, env=environment(),
        capture_output=True, check=False)
    if result.returncode != 0:
        return [f"ends with {result.returncode}: {result.stderr[-300:]!r}"]
    with sqlite3.connect(folder / "loaded.sqlite") as database:
        found = {row[0] for row in database.execute("SELECT id FROM fact")}
    return [f"{item['id']!r} is not in the store" for item in facts if item["id"] not in found]


def fact(text, number):
    return {
        "id": f"F{number}{text}", "type": "observation", "indicator": "uncatalogued", "label": text or "x",
        "kind": "actual", "value": str(number), "unit": "count", "qualifier": "exact", "period": "2022-H1",
        "source": f"s{number}{text}", "url": f"https://x.vn/{number}", "title": text or "x",
        "published": "2022-07-15", "place": text or "unknown", "sentence": text or "x", "span": [0, 1],
        "confidence": 0.5, "rule": text or "x",
    }


if __name__ == "__main__":
    sys.exit(main())
