#!/usr/bin/env python3
"""Scores facts against a gold file.

usage: score.py GOLD.jsonl FACTS.jsonl [--errors N]

GOLD.jsonl has a record a line with "article", the name of its text without extension, and the fields of a
fact; FACTS.jsonl is what `nienbieu facts` printed. A field of gold may be a list, and KEY_alt may add more
readings: any of them is right. Facts and gold are paired inside one article, each with one other. An
"optional" record of gold counts neither for nor against, and a fact that says once more what gold has is
no error. Observations are scored three times:

  loose   the value and its unit
  core    the same, with indicator, kind and, where gold has it, the whole of a part (the 63 of 43/63)
  strict  the same, with place and period

An uncatalogued number counts in loose alone, found or wanted, and derived facts likewise. Documents are
the same by number, persons by name and post, events by kind and date, directives by their sentence,
assessments by class and sentence.
"""
import argparse
import json
import sys
import unicodedata
from decimal import Decimal, InvalidOperation
from pathlib import Path

EDGES = " .,;:“”\"'()"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("facts", type=Path)
    parser.add_argument("--errors", type=int, default=0, help="show this many of each kind of error")
    arguments = parser.parse_args()
    tallies = score(arguments.gold.read_text(), arguments.facts.read_text())
    for name, tally in tallies.items():
        print(f"{name:19} {tally}")
        tally.print_errors(arguments.errors)
    return 0


def score(gold, facts):
    """Tallies by name of the score; both are JSON Lines."""
    wanted = by_article(gold, lambda record: record["article"])
    found = by_article(facts, lambda record: text_name(record["source"]))
    tallies = {}
    for name, judge in JUDGES.items():
        tallies[name] = Tally()
        for article, records in wanted.items():
            judge.judge(article, records, found.get(article, []), tallies[name])
    return tallies


def by_article(lines, key):
    articles = {}
    for line in filter(str.strip, lines.splitlines()):
        record = json.loads(line)
        articles.setdefault(key(record), []).append(record)
    return articles


def text_name(source):
    return Path(source.partition("#")[0]).name.partition(".")[0]


class Tally:
    """What was found, what was missed, and what is found and wrong."""

    def __init__(self):
        self.found, self.missed, self.wrong = 0, [], []

    @property
    def precision(self):
        return share(self.found, len(self.wrong))

    @property
    def recall(self):
        return share(self.found, len(self.missed))

    @property
    def f1(self):
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def wanted(self):
        return self.found + len(self.missed)

    def __str__(self):
        figures = f"P {self.precision:.4f}  R {self.recall:.4f}  F1 {self.f1:.4f}"
        return f"{figures}  of {self.wanted:4}, {self.found + len(self.wrong):4} found"

    def print_errors(self, count):
        for word, errors in (("missed", self.missed), ("wrong", self.wrong)):
            for article, record in errors[:count]:
                print(f"    {word} {article}: {brief(record)}")


def share(right, others):
    return right / (right + others) if right + others else 0.0


def brief(record):
    hidden = {"article", "source", "url", "title", "publisher", "published", "id", "span", "role", "about"}
    shown = {key: value for key, value in record.items() if key not in hidden and value is not None}
    return json.dumps(shown, ensure_ascii=False)[:400]


class Judge:
    """One score: which records take part, and when two are the same."""

    def __init__(self, type, same, takes=lambda record: True, is_free=lambda wanted: False):
        self.type, self.same, self.takes, self.is_free = type, same, takes, is_free

    def judge(self, article, wanted, found, tally):
        wanted = [r for r in wanted if r.get("type", "observation") == self.type and self.takes(r)]
        found = [r for r in found if r["type"] == self.type and self.takes(r)]
        # What must be found comes first, so that what may be found never takes its place.
        wanted.sort(key=lambda record: bool(record.get("optional")))
        fits = [[i for i, fact in enumerate(found) if self.same(gold, fact)] for gold in wanted]
        partners = pairs(fits)
        for gold, partner in zip(wanted, partners):
            if gold.get("optional") or self.is_free(gold):
                continue
            if partner is None:
                tally.missed.append((article, gold))
            else:
                tally.found += 1
        known = {index for row in fits for index in row}
        tally.wrong += [(article, fact) for i, fact in enumerate(found) if i not in known]


def pairs(fits):
    """For each row one of the columns that it fits, or None: as many pairs as there can be."""
    taken_by = {}

    def seat(row, tried):
        for column in fits[row]:
            if column in tried:
                continue
            tried.add(column)
            if column not in taken_by or seat(taken_by[column], tried):
                taken_by[column] = row
                return True
        return False

    for row in range(len(fits)):
        seat(row, set())
    chosen = {row: column for column, row in taken_by.items()}
    return [chosen.get(row) for row in range(len(fits))]


def readings(gold, key):
    """All that is right for a field; nothing said is the empty text."""
    all_readings = []
    for value in (gold.get(key), gold.get(f"{key}_alt")):
        all_readings += value if isinstance(value, list) else [value]
    return {value or "" for value in all_readings}


def numbers(values):
    return {number for number in map(number, values) if number is not None}


def number(text):
    try:
        return Decimal(str(text)).normalize()
    except InvalidOperation:
        return None


def plain(text):
    """Composed, without case, blanks in one form, without the marks at both ends."""
    composed = unicodedata.normalize("NFC", text or "").casefold()
    return " ".join(composed.split()).strip(EDGES)


def same_value(gold, fact):
    return number(fact["value"]) in numbers(readings(gold, "value")) and fact["unit"] in readings(gold, "unit")


def same_meaning(gold, fact):
    indicators = {gold["indicator"], *gold.get("alt", [])}
    wholes = gold.get("of") is None or number(gold["of"]) == number(fact.get("of"))
    return same_value(gold, fact) and wholes and fact["indicator"] in indicators and (
        fact["kind"] in readings(gold, "kind"))


def same_statement(gold, fact):
    return same_meaning(gold, fact) and fact.get("place") in readings(gold, "place") and (
        (fact.get("period") or "") in readings(gold, "period"))


def same_document(gold, fact):
    return joined(fact["number"]) in {joined(number) for number in readings(gold, "number") if number}


def joined(text):
    return "".join(plain(text).split())


def same_person(gold, fact):
    return plain(gold["name"]) == plain(fact["name"]) and plain(gold.get("post")) in plain(fact.get("post"))


def same_event(gold, fact):
    return gold["event"] == fact["event"] and (fact.get("date") or "") in readings(gold, "date")


def same_sentence(gold, fact):
    return plain(gold["quote"]) in plain(fact["sentence"])


def same_assessment(gold, fact):
    return gold["class"] == fact["class"] and same_sentence(gold, fact)


def is_catalogued(record):
    return record["indicator"] != "uncatalogued" and not record.get("derived")


def may_stay_uncatalogued(gold):
    return "uncatalogued" in gold.get("alt", [])


JUDGES = {
    "observation.loose": Judge("observation", same_value),
    "observation.core": Judge("observation", same_meaning, is_catalogued, may_stay_uncatalogued),
    "observation.strict": Judge("observation", same_statement, is_catalogued, may_stay_uncatalogued),
    "document": Judge("document", same_document),
    "person": Judge("person", same_person),
    "event": Judge("event", same_event),
    "directive": Judge("directive", same_sentence),
    "assessment": Judge("assessment", same_assessment),
}


if __name__ == "__main__":
    sys.exit(main())
