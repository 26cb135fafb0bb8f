"""Rows about tables: spreadsheets, what they spoil, and the descriptions of the tables."""
import calendar
import collections
import csv
import re
import shutil
from decimal import Decimal

import spreadsheet
import tables
from material import Skipped, listed
from store_values import StoreValues

SPREADSHEET_KINDS = {"number": "float", "integer": "float", "date": "date"}
MONTHS = "|".join(f"{name[:3]}|{name}" for name in calendar.month_name[1:]) + "|sept"
# What Excel takes for a number, a date, a time, a truth value or an error, whatever the column; written from its behaviour.
MANGLED = re.compile(
    rf"""^[ ]*(
      [+\-(]?[ ]*[$€£₫]?[ ]*(\d[\d.,\ ]*|[.,]\d+)([eE][+\-]?\d+)?[ ]*[%)$€£₫]?
      | \d{{1,4}}[ ]*[-/.][ ]*\d{{1,4}}([ ]*[-/.][ ]*\d{{1,4}})?
      | (\d{{1,4}}[ \-/.,]*)?({MONTHS})([ \-/.,]*\d{{1,4}}){{0,2}}
      | \d{{1,4}}:\d{{1,2}}(:\d{{1,2}})?[ ]*([ap]m?)? | \d{{1,2}}[ ]*[ap]m? | \d+[ ]+\d+/\d+
      | true | false | đúng | sai
    )[ ]*$""", re.X | re.I)
# Labels of periods: words in the office's dialect, the contract's own notation for programs.
PERIODS = {"period", "compared_with", "about", "due", "date"}


def office_tables(material):
    return cells_row(material, "excel-vi")


def machine_tables(material):
    return cells_row(material, "csv")


def cells_row(material, dialect):
    """Every cell as LibreOffice opens it, beside the file; every value beside the store."""
    counts, faults = collections.Counter(), []
    store = StoreValues(material.store)
    found = {table.path: (folder, table) for folder in material.periods for table in tables.tables(folder)
             if table.dialect == dialect}
    sheets = spreadsheet.opened({str(path): path for path in found}, dialect)
    for path, (folder, table) in found.items():
        faults += [f"{material.named(path)}: {fault}" for fault in compare(table, sheets.get(str(path)), counts)]
        faults += [f"{folder.name} {fault}" for fault in from_store(folder, table, store)]
    text = (f"{dialect}: {len(found)} files, {sum(counts.values())} cells, {counts['number']} numbers, {counts['date']} dates, "
            f"{counts['formula']} formulas, {len(faults)} differences from file or store … goal 0")
    return not faults and len(sheets) == len(found), listed(text, faults)


def from_store(folder, table, store):
    """The table for programs against the store; the office's against the table for programs."""
    if table.dialect == "csv":
        return store.faults(table)
    return different(tables.pairs(folder)[table.name], {})


def different(pair, words):
    """Where the two dialects of a table say different things; a term has one translation."""
    standard, office = pair["csv"], pair["excel-vi"]
    if len(standard.rows) != len(office.rows):
        yield f"{office.name}: {len(office.rows)} rows, not {len(standard.rows)}"
    for number, (row, other) in enumerate(zip(standard.rows, office.rows), 2):
        for field, text, translated in zip(standard.fields, row, other):
            if not same_cell(field, text, translated, words):
                yield f"{office.name} {number} {field['name']}: {translated!r} for {text!r}"


def same_cell(field, text, translated, words):
    if field["type"] in ("number", "integer"):
        return text == tables.as_decimal(translated, "excel-vi")
    text, translated = tables.unguarded(text), tables.unguarded(translated)
    if field["type"] == "date" or translated == re.sub(r"\s*[\r\n]+\s*", " ¶ ", text):
        return text == translated or field["type"] != "date"
    return bool(text) and bool(translated) and words.setdefault((field["name"], text), translated) == translated


def compare(table, sheet, counts):
    """Differences between a file and what LibreOffice made of it."""
    if sheet is None:
        yield "LibreOffice does not open it"
        return
    for number, row in enumerate(table.rows, 1):
        for column, (field, text) in enumerate(zip(table.fields, row)):
            cells = sheet[number] if number < len(sheet) else []
            cell = cells[column] if column < len(cells) else spreadsheet.EMPTY
            fault = wrong(cell, text, field["type"], table.dialect)
            counts["formula" if cell.formula else field["type"]] += 1
            if fault:
                yield f"{number + 1} {field['name']}: {text!r} is {fault} {cell.text!r}"


def wrong(cell, text, kind, dialect):
    """What is wrong with a cell, if anything."""
    if cell.formula:
        return "a formula"
    if text == "":
        return None if cell.text == "" else "not empty"
    if kind in SPREADSHEET_KINDS and cell.kind != SPREADSHEET_KINDS[kind]:
        return f"a {cell.kind}"
    if kind in ("number", "integer"):
        return None if float(cell.value) == float(Decimal(tables.as_decimal(text, dialect))) else "another number"
    if kind == "date":
        return None if cell.value == text else "another date"
    if kind == "boolean":
        return None if (cell.value or cell.text) == text else "another word"
    return None if cell.text == text else f"another text ({cell.kind})"


def excel_safe(material):
    """Text cells that Excel would turn into numbers or dates, beside those that an apostrophe guards."""
    faults, labels, guarded, total = [], 0, 0, 0
    for folder in material.periods:
        for table in tables.tables(folder):
            for field, text in text_cells(table):
                total += 1
                guarded += text.startswith("'")
                if MANGLED.match(text):
                    labels += table.dialect == "csv" and field["name"] in PERIODS
                    if table.dialect == "excel-vi" or field["name"] not in PERIODS:
                        faults.append(f"{material.named(table.path)} {field['name']}: {text!r}")
    text = (f"{total} text cells, {guarded} guarded, {len(faults)} that Excel changes; beside them {labels} labels of years and months "
            "in csv/, which is for programs … goal 0")
    return not faults, listed(text, faults)


def text_cells(table):
    for row in table.rows:
        for field, text in zip(table.fields, row):
            if field["type"] == "string" and text:
                yield field, text


def data_package(material):
    """Frictionless validates every package; then one cell at a time is spoiled, and it has to notice."""
    try:
        import frictionless
    except ImportError:
        raise Skipped("frictionless cannot be installed") from None
    faults, resources = [], 0
    frictionless.system.trusted = True
    for folder in material.periods:
        report = frictionless.validate(str(folder / "datapackage.json"))
        resources += len(report.tasks)
        faults += [f"{folder.name}: {note}" for note in report.flatten(["name", "rowNumber", "fieldName", "note"])]
    spoiled = [spoil(material, folder, kind) for folder in material.periods[-1:] for kind in SPOILERS]
    missed = [f"a spoiled {kind} passes" for kind, path in spoiled if frictionless.validate(str(path)).valid]
    text = (f"frictionless: {len(material.periods)} packages, {resources} tables, {len(faults)} errors; {len(spoiled) - len(missed)} of "
            f"{len(spoiled)} spoiled cells noticed … goal 0 errors, all noticed")
    return not faults and not missed and resources > 0, listed(text, faults + missed)


SPOILERS = {
    "number": lambda text: "năm mươi", "integer": lambda text: "1.5", "date": lambda text: "31/02/2022", "boolean": lambda text: "maybe",
}


def spoil(material, folder, kind):
    """A copy of a package in which one cell of such a column is no longer of its type."""
    copy = material.scratch(f"spoiled-{kind}") / folder.name
    shutil.copytree(folder, copy)
    table = next(table for table in tables.tables(copy) if has(table, kind))
    columns = [field["type"] for field in table.fields]
    row, column = next((row, columns.index(kind)) for row in table.rows if row[columns.index(kind)])
    row[column] = SPOILERS[kind](row[column])
    with open(table.path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=tables.DELIMITERS[table.dialect])
        writer.writerows([[field["name"] for field in table.fields], *table.rows])
    return kind, copy / "datapackage.json"


def has(table, kind):
    columns = [field["type"] for field in table.fields]
    return kind in columns and any(row[columns.index(kind)] for row in table.rows)


def csv_on_the_web(material):
    """Metadata of the W3C beside the tables for programs, read by a validator that is not ours."""
    try:
        import csvw
    except ImportError:
        raise Skipped("csvw cannot be installed") from None
    faults, described = [], 0
    found = [folder / "csv/csv-metadata.json" for folder in material.periods]
    for path in found:
        try:
            described += sum(1 for table in csvw.TableGroup.from_file(path).tables for _ in [list(table.iterdicts(strict=True))])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            faults.append(f"{material.named(path)}: {error}")
    text = f"CSVW: {len(found)} descriptions, {described} tables read with the types they name, {len(faults)} errors … goal 0"
    return not faults and described > 0, listed(text, faults)
