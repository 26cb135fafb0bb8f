"""Row E13: every briefing as a Word document, counted against its source, and its pages looked at."""
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import spreadsheet
from material import ROOT, listed
from page_shape import PageShape
from renderers import pandoc

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
# Margins of reference.docx, points: 30 mm left, 15 right, 20 above and below, where the page's number stands.
POINT = 72 / 25.4
LEFT, RIGHT = 30 * POINT, 15 * POINT
SLACK = 2.5 * POINT


def documents(material):
    """pandoc without a word, as many notes, tables and pictures as the Markdown has, and pages that hold their text."""
    jobs = [(path, material.folder / "word" / (material.named(path).replace("/", "-")[:-3] + ".docx")) for path in material.briefings]
    (material.folder / "word").mkdir(exist_ok=True)
    faults, counts = [], Counter()
    with ThreadPoolExecutor(2) as pool:
        for found in pool.map(lambda job: document_faults(*job, counts), jobs):
            faults += found
    faults += page_faults([document for _, document in jobs if document.exists()], counts)
    text = (f"{len(jobs)} briefings to Word: {counts['notes']} footnotes, {counts['tables']} tables, {counts['pictures']} pictures as "
            f"in the Markdown; {counts['pages']} pages, {counts['words']} words; {len(faults)} warnings, wrong counts, empty pages or "
            "words outside the margins … goal 0")
    return not faults and counts["pages"] > 0, listed(text, faults)


def document_faults(briefing, document, counts):
    name = document.stem
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples/docx/to_word.py"), str(briefing), str(document)], capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        return [f"{name}: {done.returncode} {done.stderr.strip()}"]
    expected, found = in_markdown(briefing.read_text(encoding="utf-8")), in_document(document)
    counts.update(found)
    return [f"{name}: {found[what]} {what}, the Markdown has {expected[what]}" for what in expected if found[what] != expected[what]]


def in_markdown(text):
    """What pandoc's reader finds, and what the lines themselves say: both must agree."""
    shape = PageShape(pandoc(text))
    body = text.split("\n---\n", 1)[-1]
    references = len(re.findall(r"(?<!\\)\[\^[^\]\s]+\](?!:)", body))
    tables = len(re.findall(r"^\|[-:| ]+\|$", body, re.M))
    pictures = len(re.findall(r"(?<!\\)!\[", body))
    if (references, tables, pictures) != (shape.references, len(shape.tables), len(shape.pictures)):
        raise ValueError(f"pandoc finds {shape.references} notes, {len(shape.tables)} tables, {len(shape.pictures)} pictures; "
                         f"the lines have {references}, {tables}, {pictures}")
    return Counter(notes=references, tables=tables, pictures=pictures)


def in_document(path):
    with zipfile.ZipFile(path) as archive:
        body = ElementTree.fromstring(archive.read("word/document.xml"))
        notes = ElementTree.fromstring(archive.read("word/footnotes.xml"))
        media = [name for name in archive.namelist() if name.startswith("word/media/")]
    pictures = list(body.iter(DRAWING + "inline"))
    drawn = Counter(name.rpartition(".")[2] for name in media)
    return Counter(
        # A note that is cited again is a field which refers to the first.
        notes=sum(1 for note in notes.iter(W + "footnote") if int(note.get(W + "id")) > 0)
        + sum("NOTEREF" in (field.text or "") for field in body.iter(W + "instrText")),
        tables=sum(1 for _ in body.iter(W + "tbl")) - office_tables(body),
        # Each chart is there as SVG and as the PNG that older programs show.
        pictures=len(pictures) if drawn["svg"] <= len(pictures) and drawn["png"] >= drawn["svg"] else -1)


def office_tables(body):
    """Tables whose cells are the office's own lines."""
    return sum(1 for table in body.iter(W + "tbl")
               if any(style.get(W + "val") == "OfficeHead" for style in table.iter(W + "pStyle")))


def page_faults(documents, counts):
    """As pages: one run of LibreOffice for all, then each word's place and each page's ink."""
    if not documents:
        return []
    folder = documents[0].parent
    for start in range(0, len(documents), 40):
        spreadsheet.office(["--convert-to", "pdf", "--outdir", folder, *documents[start:start + 40]], seconds=1200)
    found = []
    for document in documents:
        pdf = document.with_suffix(".pdf")
        if pdf.exists():
            found += [f"{document.stem}: {fault}" for fault in [*words_outside(pdf, counts), *empty_pages(pdf)]]
        else:
            found.append(f"{document.stem}: LibreOffice does not open it")
    return found


def words_outside(pdf, counts):
    done = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True)
    # What pdftotext copies into its XML may be what XML cannot hold.
    root = ElementTree.fromstring(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", done.stdout))
    for number, page in enumerate(root.iter("{http://www.w3.org/1999/xhtml}page"), 1):
        width, height = float(page.get("width")), float(page.get("height"))
        counts["pages"] += 1
        for word in page:
            counts["words"] += 1
            box = [float(word.get(edge)) for edge in ("xMin", "yMin", "xMax", "yMax")]
            if box[0] < LEFT - SLACK or box[2] > width - RIGHT + SLACK or box[1] < 0 or box[3] > height - 5 * POINT:
                yield f"page {number}: {word.text!r} at {', '.join(f'{edge:.0f}' for edge in box)} of {width:.0f} × {height:.0f}"


def empty_pages(pdf):
    """Pages without ink below the line where the page's number stands."""
    done = subprocess.run(["pdftoppm", "-gray", "-r", "24", str(pdf)], capture_output=True, check=True)
    data, number = done.stdout, 0
    while data:
        _, size, _, rest = data.split(b"\n", 3)
        width, height = map(int, size.split())
        number += 1
        below = rest[width * (height // 14):width * height]
        if min(below, default=255) > 160:
            yield f"page {number} is empty"
        data = rest[width * height:]

