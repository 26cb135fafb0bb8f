"""The tables of a set of reports, as their data package describes them."""
import csv
import json
from collections import namedtuple
from pathlib import Path

Table = namedtuple("Table", "name dialect path fields rows")
DELIMITERS = {"csv": ",", "excel-vi": ";"}


def tables(folder):
    """Every table of a period's folder, header left out; `fields` are those of datapackage.json."""
    package = json.loads(Path(folder, "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        path = Path(folder, resource["path"])
        dialect = path.parent.name
        lines = read(path, dialect)
        fields = resource["schema"]["fields"]
        if lines[0] != [field["name"] for field in fields]:
            raise ValueError(f"{path}: the header is not that of datapackage.json")
        yield Table(path.stem, dialect, path, fields, lines[1:])


def read(path, dialect):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=DELIMITERS[dialect], strict=True))


def unguarded(text):
    """The text that an apostrophe protects from spreadsheets."""
    return text.removeprefix("'")


def as_decimal(text, dialect):
    """A number as it is written in a dialect, in the notation of programs."""
    return text.replace(",", ".") if dialect == "excel-vi" else text


def pairs(folder):
    """Tables of both dialects by name: {"observations": {"csv": …, "excel-vi": …}}."""
    found = {}
    for table in tables(folder):
        found.setdefault(table.name, {})[table.dialect] = table
    return found
