"""What a store knows, without what depends on how often and in which order the program ran.

Nothing is taken from the program: tables, keys and references are asked of SQLite. Row numbers are
replaced by what the row they point to says, the ledger and references to it are left out, and so are tables that
SQLite keeps for its search.
"""
import hashlib
import json
import sqlite3

LEDGER = "run"
# Where several texts stand in one row, each with its number: bytes of a number, bytes of its bands.
PACKED = "text_near"
NUMBER, BANDS = 4, 32
# Row numbers of other tables as JSON; 0 is none.
LISTS = {
    ("outline", "places"): ("term", "number"), ("outline", "indicators"): ("term", "number"),
    ("outline", "periods"): ("period", "number"), ("outline", "abouts"): ("period", "number")}
# When a file of the inbox was written.
OUTSIDE = {"mtime_ns"}


def dump(path):
    """The rows of all tables as sorted lines; none where the file holds no tables."""
    database = sqlite3.connect(path)
    # A damaged text is a text, too.
    database.text_factory = lambda content: content.decode(errors="backslashreplace")
    try:
        return Dump(database).lines()
    finally:
        database.close()


def digest(lines):
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


class Dump:
    def __init__(self, database):
        self.database = database
        self.tables = {name: Table(database, name) for name in self.names()}
        self.known = {}

    def names(self):
        rows = self.database.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        virtual = [name for name, sql in rows if sql.upper().startswith("CREATE VIRTUAL")]
        return [
            name for name, _ in rows
            if name not in (LEDGER, PACKED) and not any(name == v or name.startswith(v + "_") for v in virtual)]

    def lines(self):
        lines = [*self.packed()]
        for name, table in self.tables.items():
            for row in self.database.execute(f'SELECT * FROM "{name}"'):
                lines.append(name + "\t" + self.text(table, row, referring=True))
        return sorted(lines)

    def packed(self):
        """A line for each text: its time, its bands, and the text that its number stands for."""
        columns = [column[1] for column in self.database.execute(f"PRAGMA table_info({PACKED})")]
        if "texts" not in columns:
            return
        for time, texts in self.database.execute(f"SELECT number >> 32, texts FROM {PACKED}"):
            count = len(texts) // (NUMBER + BANDS)
            for place in range(count):
                number = int.from_bytes(texts[place * NUMBER:][:NUMBER], "little")
                bands = texts[count * NUMBER + place * BANDS:][:BANDS]
                text = self.pointed(("text_sketch", "id"), number)
                yield f"{PACKED}\ttime={time} bands={bands.hex()} text=({text})"

    def text(self, table, row, referring):
        """The row's own values; references as what they point to, those to its own table in lines only."""
        parts = []
        for column, value in zip(table.columns, row):
            if column in table.ledger | OUTSIDE or column == table.number and column not in table.references:
                continue
            target = table.references.get(column)
            if (table.name, column) in LISTS:
                pointed = [self.pointed(LISTS[table.name, column], number) for number in json.loads(value)]
                parts.append(f"{column}={sorted(pointed)}")
            elif target is None:
                parts.append(f"{column}={value!r}")
            elif value is None:
                parts.append(f"{column}=None")
            elif target[0] != table.name or referring:
                parts.append(f"{column}=({self.pointed(target, value)})")
        return " ".join(parts)

    def pointed(self, target, value):
        if (target, value) not in self.known:
            name, column = target
            row = self.database.execute(
                f'SELECT * FROM "{name}" WHERE "{column}" = ?', (value,)).fetchone()
            text = self.text(self.tables[name], row, referring=False) if row else "nothing"
            self.known[target, value] = hashlib.sha256(text.encode()).hexdigest()[:16]
        return self.known[target, value]


class Table:
    """Columns of a table, its row number where it has one, and where its columns point to."""

    def __init__(self, database, name):
        self.name = name
        columns = database.execute(f'PRAGMA table_info("{name}")').fetchall()
        self.columns = [column[1] for column in columns]
        keys = [column for column in columns if column[5]]
        self.number = keys[0][1] if len(keys) == 1 and keys[0][2] == "INTEGER" else None
        links = database.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
        self.ledger = {link[3] for link in links if link[2] == LEDGER}
        self.references = {link[3]: (link[2], link[4]) for link in links if link[2] != LEDGER}
