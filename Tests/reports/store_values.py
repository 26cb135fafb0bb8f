"""What the tables should say, read from the store with SQLite and nothing of the program."""
import sqlite3
from collections import Counter, defaultdict
from decimal import Decimal

COMMON = """f.id, f.place, f.subject, f.sentence, f.span_start, f.span_end, f.rule, f.confidence, f.about,
  a.source, a.url, a.title, a.publisher, a.published"""
# The columns of a table that are columns of the store, by table of the store.
DETAILS = {
    "observation": "d.indicator, d.kind, d.value, d.unit, d.of_value AS of, d.qualifier, d.period, d.period_start, "
                   "d.period_end, d.compared_with, d.derived",
    "document": "d.number, d.kind, d.issuer, d.date, d.title AS document_title",
    "person": "d.name, d.post, d.body",
    "event": "d.event, d.name, d.period AS date, d.period_start AS date_start, d.period_end AS date_end",
    "directive": "d.requester AS \"from\", d.task, d.period AS due, d.period_start AS due_start, d.period_end AS due_end, "
                 "(SELECT group_concat(body, '; ') FROM (SELECT body FROM addressee AS t WHERE t.fact = f.number "
                 "ORDER BY position)) AS \"to\"",
    "assessment": "d.class, d.area",
}
TYPES = {
    "observations": "observation", "targets": "observation", "conflicts": "observation", "documents": "document",
    "people": "person", "events": "event", "directives": "directive", "assessments": "assessment",
}


class StoreValues:
    """Facts by id and source; what is measured by place, period and indicator; articles; quarantine."""

    def __init__(self, path):
        self.connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.connection.row_factory = sqlite3.Row
        self.facts = {type: self.read_facts(type) for type in DETAILS}
        self.values, self.wholes = self.measured()
        self.counts = Counter(row[0] for row in self.rows(
            "SELECT a.source FROM fact f JOIN article a ON a.id = f.article WHERE a.superseded_by IS NULL"))
        self.quarantine = {tuple(row) for row in self.rows("SELECT source, reason, since FROM quarantine")}

    def rows(self, statement):
        return self.connection.execute(statement).fetchall()

    def read_facts(self, type):
        statement = (f"SELECT {COMMON}, {DETAILS[type]} FROM fact f JOIN article a ON a.id = f.article "
                     f"JOIN {type} d ON d.fact = f.number ORDER BY a.version")
        return {(row["id"], row["source"]): dict(row) for row in self.rows(statement)}

    def measured(self):
        values, wholes = defaultdict(set), defaultdict(set)
        for fact in self.facts["observation"].values():
            key = fact["place"], fact["period"], fact["indicator"], fact["kind"]
            values[key].add(Decimal(fact["value"]))
            if fact["of"]:
                wholes[key].add(Decimal(fact["of"]))
        return values, wholes

    def faults(self, table):
        """What a table of the standard dialect says and the store does not."""
        rows = [dict(zip((field["name"] for field in table.fields), row)) for row in table.rows]
        kinds = {field["name"]: field["type"] for field in table.fields}
        check = {
            "panel": self.panel_row, "rankings": self.ranking_row, "sources": self.source_row,
            "quarantine": self.quarantine_row, "changes": self.change_row, "gaps": lambda row, kinds: [],
        }.get(table.name)
        if check is None:
            facts = self.facts[TYPES[table.name]]
            check = lambda row, kinds: fact_row(row, kinds, facts)  # noqa: E731
        return [f"{table.name} {number}: {fault}" for number, row in enumerate(rows, 2) for fault in check(row, kinds)]

    def panel_row(self, row, kinds):
        for name, text in row.items():
            known = self.values.get((row["place"], row["period"], name, "actual"), ())
            if kinds[name] == "number" and text and Decimal(text) not in known:
                yield f"{name} {text}, the store has {sorted(known)}"

    def ranking_row(self, row, kinds):
        for column, suffix, numbers in (
                ("rank", "rank", self.values), ("of", "rank", self.wholes), ("score", "score", self.values)):
            key = row["place"], row["period"], f"{row['index']}_{suffix}", "actual"
            if row[column] and Decimal(row[column]) not in numbers.get(key, ()):
                yield f"{column} {row[column]} of {row['place']} {row['index']}, the store has {sorted(numbers.get(key, ()))}"

    def source_row(self, row, kinds):
        if int(row["fact_count"]) != self.counts[row["source"]]:
            yield f"{row['source']} has {self.counts[row['source']]} facts, not {row['fact_count']}"

    def quarantine_row(self, row, kinds):
        if (row["source"], row["reason"], row["since"]) not in self.quarantine:
            yield f"{row['source']} is not in quarantine"

    def change_row(self, row, kinds):
        key = row["place"], row["period"], row["indicator"], row["kind"]
        if row["new_value"] and Decimal(row["new_value"]) not in self.values.get(key, ()):
            yield f"new value {row['new_value']}, the store has {sorted(self.values.get(key, ()))}"


def fact_row(row, kinds, facts):
    fact = facts.get((unguarded(row["id"]), unguarded(row["source"])))
    if fact is None:
        yield f"{row['id']} is not in the store"
        return
    for name in row.keys() & fact.keys():
        if not same(row[name], fact[name], kinds[name]):
            yield f"{name} {row[name]!r}, the store has {fact[name]!r}"


def same(text, value, kind):
    if value is None or text == "":
        return text == "" and value in (None, "")
    if kind in ("number", "integer"):
        return Decimal(text) == Decimal(str(value))
    if kind == "boolean":
        return text == ("true" if value else "false")
    return unguarded(text) == str(value)


def unguarded(text):
    return text.removeprefix("'")
