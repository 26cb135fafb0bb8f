"""Rows about hostile text: in spreadsheets, in Markdown and its renderings, in charts, in front matter."""
import collections
import json
import re
import sqlite3
import subprocess
import unicodedata
from concurrent.futures import ThreadPoolExecutor

import charts
import renderers
import spreadsheet
import tables
from hostile_project import PLACES, HostileNames, HostileProject
from material import Skipped, listed
from page_shape import PageShape

# The columns that hold the text itself, by table.
TEXT_COLUMNS = {
    "observations": {"label", "sentence", "title", "publisher"}, "documents": {"number", "issuer", "document_title", "sentence"},
    "people": {"name", "post", "body"}, "events": {"name", "sentence"}, "directives": {"from", "to", "task"},
    "assessments": {"sentence", "title"},
}
# Pages of the web, whatever their name; never a script, data or a file.
HARMLESS_ADDRESS = re.compile(r"#|https?://", re.I)
BLANK = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029]+")
# What no cell may hold.
HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
NONE = re.compile("[\ufffe\uffff]")
UNSEEN = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")


def project(material):
    if not hasattr(material, "hostile"):
        material.hostile = HostileProject(material)
    return material.hostile


def names(material):
    if not hasattr(material, "hostile_names"):
        material.hostile_names = HostileNames(material)
    return material.hostile_names


def shown(text):
    """A text as reports may show it: one line, without characters that steer or turn it; U+FFFD for two that are none."""
    return BLANK.sub(" ", NONE.sub("\ufffd", UNSEEN.sub("", text))).strip(" ")


def seen(text):
    """What nobody can see is left out too: pandoc composes letters, readers differ in blanks of other widths."""
    return " ".join(unicodedata.normalize("NFC", shown(text)).split())


# S1 and E10: tables.

def formulas(material):
    """LibreOffice in both languages over both dialects; then the way back from guarded cell to text."""
    hostile = project(material)
    package = list(tables.tables(hostile.reports))
    counts, faults = collections.Counter(), []
    for dialect in spreadsheet.FILTERS:
        faults += spreadsheet_faults([table for table in package if table.dialect == dialect], dialect, counts)
    faults += way_back(hostile, package, counts)
    text = (f"{len(hostile.texts)} hostile texts in {counts['cells']} cells of 2 dialects in 2 languages: {counts['formula']} formulas, "
            f"{counts['number']} numbers, {counts['guarded']} guarded texts and {counts['plain']} plain ones led back, "
            f"{len(faults)} faults … goal 0")
    return not faults and counts["guarded"] > 0, listed(text, faults)


def spreadsheet_faults(package, dialect, counts):
    """Formulas in either language; numbers that are none in the dialect's own."""
    for language in ("1033", "1066"):
        sheets = spreadsheet.opened({table.name: table.path for table in package}, dialect, language)
        for table in package:
            yield from sheet_faults(table, sheets[table.name], spreadsheet.FILTERS[dialect].endswith(language), counts)


def sheet_faults(table, sheet, at_home, counts):
    for number, row in enumerate(sheet[1:], 2):
        for field, cell in zip(table.fields, row):
            counts["cells"] += 1
            counts["formula"] += cell.formula is not None
            if cell.formula:
                yield f"{table.dialect}/{table.name} {number} {field['name']}: formula {cell.formula}"
            if at_home and field["type"] in ("number", "integer") and cell.kind is not None:
                counts["number"] += 1
                if cell.kind != "float":
                    yield f"{table.dialect}/{table.name} {number} {field['name']}: {cell.text!r} is a {cell.kind}"


def way_back(hostile, package, counts):
    """Each cell gives back the one text that it came from: what the store has, in one line in the office's dialect."""
    known = stored(hostile.store)
    for table in package:
        standard = [field["name"] for field in next(
            other for other in package if other.name == table.name and other.dialect == "csv").fields]
        for row in table.rows:
            for name, cell in zip(standard, row):
                if name in TEXT_COLUMNS.get(table.name, ()):
                    counts["guarded" if cell.startswith("'") else "plain"] += 1
                    text = known[table.name, tables.unguarded(row[standard.index("id")]), name] or ""
                    if tables.unguarded(cell) != in_dialect(text, table.dialect):
                        yield f"{table.dialect}/{table.name} {name}: {cell!r} for {text!r}"


def in_dialect(text, dialect):
    """U+FFFD for what steers a terminal or turns text round, one kind of line break; in one line for an office."""
    text = HIDDEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text if dialect == "csv" else re.sub("[\n\u2028\u2029]+", " ¶ ", text.strip("\n\u2028\u2029"))


def stored(path):
    """Every hostile field of the store by table, fact and column."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    statements = {
        "observations": "SELECT fact AS id, label, sentence, title, publisher FROM v_observation",
        "documents": "SELECT fact AS id, number, issuer, document_title, sentence FROM v_document",
        "people": "SELECT fact AS id, name, post, body FROM v_person",
        "events": "SELECT fact AS id, name, sentence FROM v_event",
        "directives": "SELECT fact AS id, requester AS \"from\", addressees AS \"to\", task FROM v_directive",
        "assessments": "SELECT fact AS id, sentence, title FROM v_assessment",
    }
    return {(table, row["id"], name): row[name] for table, statement in statements.items()
            for row in connection.execute(statement) for name in row.keys()}


def five_readers(material):
    """The same cells for Python, SQLite, csvkit, DuckDB and LibreOffice."""
    hostile = project(material)
    package = list(tables.tables(hostile.reports))
    opened = {dialect: spreadsheet.opened(
        {table.name: table.path for table in package if table.dialect == dialect}, dialect, as_text=200)
        for dialect in spreadsheet.FILTERS}
    faults, cells = [], 0
    for table in package:
        expected = [[field["name"] for field in table.fields], *table.rows]
        cells += sum(map(len, expected))
        for name, read in read_by_others(table, opened, material):
            if read != expected:
                faults.append(f"{table.dialect}/{table.name}: {name} {first_difference(expected, read)}")
    text = (f"Python, {', '.join(READERS)}, LibreOffice: {cells} cells of {len(package)} files with "
            f"{len(hostile.texts)} hostile texts, {len(faults)} files read otherwise … goal 0")
    return not faults and cells > 0, listed(text, faults)


def read_by_others(table, opened, material):
    for name, reader in READERS.items():
        try:
            yield name, reader(table.path, table.dialect, material)
        except (ImportError, OSError) as error:
            raise Skipped(f"{name} cannot be installed ({error})") from None
    width = len(table.fields)
    yield "LibreOffice", [[cell.text for cell in row] + [""] * (width - len(row)) for row in opened[table.dialect][table.name]]


def first_difference(expected, read):
    if len(expected) != len(read):
        return f"has {len(read)} rows, not {len(expected)}"
    for number, (one, two) in enumerate(zip(expected, read), 1):
        if one != two:
            return f"row {number}: " + "; ".join(f"{b!r} for {a!r}" for a, b in zip(one, two) if a != b)[:200]
    return ""


def with_sqlite(path, dialect, material):
    """`.import` of the shell, cell by cell as hexadecimal so that nothing can be lost on the way out."""
    delimiter = tables.DELIMITERS[dialect]
    stripped = material.folder / "without-mark.csv"
    stripped.write_bytes(path.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    count = len(tables.read(path, dialect)[0])
    columns = " || '.' || ".join(f"hex(c{number})" for number in range(count))
    script = (f"CREATE TABLE t({', '.join(f'c{number} TEXT' for number in range(count))});\n"
              f".mode csv\n.separator \"{delimiter}\" \"\\r\\n\"\n.import {stripped} t\n"
              f".mode list\nSELECT {columns} FROM t ORDER BY rowid;\n")
    done = subprocess.run(["sqlite3", ":memory:"], input=script, capture_output=True, text=True, check=True)
    return [[bytes.fromhex(cell).decode("utf-8") for cell in line.split(".")] for line in done.stdout.split("\n") if line]


def with_csvkit(path, dialect, material):
    done = subprocess.run(
        [material.tool("csvjson"), "--no-inference", "--blanks", "--snifflimit", "0", "--encoding", "utf-8-sig",
         "--delimiter", tables.DELIMITERS[dialect], str(path)],
        capture_output=True, check=True)
    header = tables.read(path, dialect)[0]
    return [header, *([row[name] for name in header] for row in json.loads(done.stdout))]


def with_duckdb(path, dialect, material):
    import duckdb
    rows = duckdb.sql(
        f"SELECT * FROM read_csv('{path}', delim='{tables.DELIMITERS[dialect]}', quote='\"', escape='\"', header=false, all_varchar=true, "
        "auto_detect=false, columns={" + ", ".join(f"'c{number}': 'VARCHAR'" for number in range(len(tables.read(path, dialect)[0])))
        + "}, nullstr='\u0001none', max_line_size=100000000)").fetchall()
    return [[cell or "" for cell in row] for row in rows]


READERS = {"SQLite": with_sqlite, "csvkit": with_csvkit, "DuckDB": with_duckdb}


# S3: briefings.

def markdown(material):
    """Every briefing of the hostile store through each reader; what it shows and what it would do."""
    hostile = project(material)
    readers = renderers.available()
    known = ordinary(material, readers)
    faults, counts = [], collections.Counter()
    jobs = [(place, name) for place in PLACES for name in readers]
    with ThreadPoolExecutor(2) as pool:
        shapes = pool.map(lambda job: PageShape(readers[job[1]]((hostile.reports / f"{job[0]}.md").read_text(encoding="utf-8"))), jobs)
        for (place, name), shape in zip(jobs, shapes):
            texts = [text for number, text in enumerate(hostile.texts) if PLACES[number % len(PLACES)] == place]
            faults += [f"{place} {name}: {fault}" for fault in page_faults(shape, known, counts)]
            faults += [f"{place} {name}: not shown as it is: {text!r}" for text in lost(shape, texts, counts)]
    text = (f"{len(hostile.texts)} hostile texts in {', '.join(readers)}: {counts['tags']} foreign tags and attributes, "
            f"{counts['addresses']} foreign addresses of {counts['links']} links, {counts['shown']} texts shown as they are, "
            f"{counts['lost']} not; {counts['mail']} e-mail addresses made links by GFM … goal 0, 0, 0")
    return not faults and counts["shown"] > 0, listed(text, faults, 12)


def ordinary(material, readers):
    """Tags and attributes that the briefings of the fixtures have."""
    path = max(material.output.glob("*/*.md"), key=lambda path: path.stat().st_size)
    tags = set()
    for render in readers.values():
        shape = PageShape(render(path.read_text(encoding="utf-8")))
        tags |= shape.tags.keys() | shape.attributes.keys()
    return tags | {"a href"}


def page_faults(shape, known, counts):
    for tag in [*shape.tags, *shape.attributes]:
        if tag not in known and not tag.startswith(("ol start", "a title")):
            counts["tags"] += 1
            yield f"foreign {tag}"
    for href in shape.hrefs:
        counts["links"] += 1
        counts["mail"] += href.startswith("mailto:")
        if not HARMLESS_ADDRESS.match(href) and not href.startswith("mailto:"):
            counts["addresses"] += 1
            yield f"address {href!r}"
    for _, source in shape.pictures:
        if not source.startswith("charts/"):
            yield f"picture {source!r}"


def lost(shape, texts, counts):
    """Texts that no cell of any table shows, apart from blanks that no page shows."""
    cells = {seen(cell) for cell in shape.cells} | {""}
    for text in texts:
        found = seen(text) in cells
        counts["shown" if found else "lost"] += 1
        if not found:
            yield text


# S4 and S5: charts and front matter.

def labels(material):
    """Hostile names of places and indicators: their charts are pictures and nothing else."""
    hostile = names(material)
    pictures = sorted(hostile.reports.glob("charts/*.svg"))
    faults = charts.faults(pictures)
    words = collections.Counter(charts.title(path) for path in pictures)
    missing = [text for text in hostile.texts if not any(shown(text) in title for title in words if title)]
    text = (f"{len(pictures)} charts with {len(hostile.texts)} hostile names: {len(faults)} not well-formed, with script, event or "
            f"foreign address, or refused by rsvg; {len(missing)} names not in the title as they are … goal 0, 0")
    return not faults and not missing and bool(pictures), listed(text, faults + missing)


def front_matter(material):
    """The YAML of each briefing parses, and says the name as it is shown."""
    try:
        import yaml
    except ImportError:
        raise Skipped("PyYAML cannot be installed") from None
    hostile = names(material)
    faults, count = [], 0
    for number, text in enumerate(hostile.texts):
        path = hostile.briefing(number)
        if not path.exists():
            faults.append(f"no briefing for {text!r}")
            continue
        count += 1
        try:
            head = yaml.safe_load(renderers.front_matter(path.read_text(encoding="utf-8")))
        except yaml.YAMLError as error:
            faults.append(f"{text!r}: {error}".replace("\n", " "))
            continue
        if head.get("dia_phuong") != shown(text):
            faults.append(f"{text!r}: {head.get('dia_phuong')!r}")
    text = f"front matter of {count} briefings with hostile names: {len(faults)} that PyYAML reads otherwise … goal 0"
    return not faults and count > 0, listed(text, faults)
