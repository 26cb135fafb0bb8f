"""LibreOffice without a screen: CSV files as a spreadsheet sees them, cell by cell."""
import subprocess
import tempfile
from collections import namedtuple
from pathlib import Path
from xml.etree import ElementTree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Separator, quote, UTF-8, first line, columns, language: what an office's import dialog says.
FILTERS = {"csv": "44,34,76,1,{columns},1033", "excel-vi": "59,34,76,1,{columns},1066"}
AT_ONCE = 150

Cell = namedtuple("Cell", "kind value text formula")
EMPTY = Cell(None, None, "", None)


def office(arguments, seconds=600):
    """One run of soffice with a profile of its own, so that several may run at once."""
    with tempfile.TemporaryDirectory() as profile:
        return subprocess.run(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", *map(str, arguments)],
            capture_output=True, text=True, check=False, timeout=seconds)


def opened(files, dialect, language=None, as_text=0):
    """Each CSV file (name → path) as rows of cells, by name; a file that LibreOffice refuses is not there.

    `language` instead of the dialect's own; the first `as_text` columns are not looked at for numbers and dates.
    """
    names = sorted(files)
    columns = "/".join(f"{column}/2" for column in range(1, as_text + 1))
    tokens = FILTERS[dialect].format(columns=columns)
    if language:
        tokens = tokens.rpartition(",")[0] + "," + language
    sheets = {}
    for start in range(0, len(names), AT_ONCE):
        sheets.update(opened_at_once({name: files[name] for name in names[start:start + AT_ONCE]}, tokens))
    return sheets


def opened_at_once(files, tokens):
    with tempfile.TemporaryDirectory() as folder:
        staged = []
        for number, path in enumerate(files.values()):
            staged.append(Path(folder, f"{number}.csv"))
            staged[-1].symlink_to(Path(path).resolve())
        done = office([
            "--convert-to", "fods", f"--infilter=Text - txt - csv (StarCalc):{tokens}",
            "--outdir", folder, *staged])
        made = [Path(folder, f"{number}.fods") for number in range(len(files))]
        if not any(path.exists() for path in made):
            raise RuntimeError(f"soffice made nothing: {done.stdout}{done.stderr}")
        return {name: rows(path) for name, path in zip(files, made) if path.exists()}


def rows(path):
    """All rows of the first sheet; empty cells and rows at the end are left out."""
    found = []
    for _, element in ElementTree.iterparse(path):
        if element.tag == TABLE + "table-row":
            repeated = int(element.get(TABLE + "number-rows-repeated", "1"))
            cells = cells_of(element)
            found += [cells] * (repeated if cells else min(repeated, 1000))
            element.clear()
    while found and not found[-1]:
        found.pop()
    return found


def cells_of(row):
    cells = []
    for element in row:
        if element.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
            continue
        cell = cell_of(element)
        repeated = int(element.get(TABLE + "number-columns-repeated", "1"))
        cells += [cell] * (min(repeated, 1000) if cell == EMPTY else repeated)
    while cells and cells[-1] == EMPTY:
        cells.pop()
    return cells


def cell_of(element):
    kind = element.get(OFFICE + "value-type")
    value = element.get(OFFICE + {"date": "date-value", "boolean": "boolean-value"}.get(kind, "value"))
    paragraphs = [plain(child) for child in element if child.tag == TEXT + "p"]
    return Cell(kind, value, "\n".join(paragraphs), element.get(TABLE + "formula"))


def plain(element):
    """The text of a paragraph, with the blanks that the format writes as elements."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == TEXT + "s":
            parts.append(" " * int(child.get(TEXT + "c", "1")))
        elif child.tag == TEXT + "tab":
            parts.append("\t")
        elif child.tag == TEXT + "line-break":
            parts.append("\n")
        else:
            parts.append(plain(child))
        parts.append(child.tail or "")
    return "".join(parts)
