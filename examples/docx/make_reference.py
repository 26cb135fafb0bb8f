#!/usr/bin/env python3
"""Makes reference.docx, the look of the Word documents: Nghị định 30/2020/NĐ-CP, Phụ lục I.

usage: make_reference.py [reference.docx]

Pandoc's own reference document with other styles, page and head. The same bytes from the same pandoc, on any day.
An office that wants another look changes reference.docx in Word; pandoc takes styles, page and head from it.
"""
import io
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FONT = "Times New Roman"
# Where that font is not installed: the same widths, free.
FALLBACK = "Liberation Serif"


def millimetres(length):
    """In twentieths of a point."""
    return round(length * 1440 / 25.4)


def paragraph(before=0, after=6, line=None, align="both", indent=0, more=""):
    spacing = f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"'
    spacing += f' w:line="{line}" w:lineRule="auto"/>' if line else "/>"
    first = f'<w:ind w:firstLine="{millimetres(indent)}"/>' if indent else '<w:ind w:left="0" w:right="0" w:firstLine="0"/>'
    return f"<w:pPr>{more}{spacing}{first}<w:jc w:val=\"{align}\"/></w:pPr>"


def letters(points, bold=False, italic=False):
    marks = ("<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/>') + ("<w:i/><w:iCs/>" if italic else '<w:i w:val="0"/>')
    size = f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'
    font = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
    return f'<w:rPr>{font}{marks}<w:color w:val="000000"/>{size}</w:rPr>'


KEEP = "<w:keepNext/><w:keepLines/>"
# Style of pandoc: how its paragraphs and letters look. Ids that pandoc does not have are added.
STYLES = {
    "Normal": (paragraph(after=0), letters(13)),
    "BodyText": (paragraph(line=264, indent=10), letters(13)),
    "FirstParagraph": (paragraph(line=264, indent=10), letters(13)),
    "Compact": (paragraph(after=3, line=264), letters(13)),
    "Title": (paragraph(before=12, after=0, align="center", more=KEEP), letters(14, bold=True)),
    "Subtitle": (paragraph(after=14, align="center", more=KEEP), letters(14, bold=True)),
    "Heading1": (paragraph(before=12, align="left", more=KEEP), letters(13, bold=True)),
    "Heading2": (paragraph(before=8, align="left", more=KEEP), letters(13, bold=True)),
    "Heading3": (paragraph(before=6, align="left", more=KEEP), letters(13, bold=True, italic=True)),
    "BlockText": (paragraph(after=8), letters(12, italic=True)),
    "FootnoteText": (paragraph(after=0, align="left"), letters(10)),
    "TableText": (paragraph(before=1, after=1, align="left"), letters(11)),
    "TableNumber": (paragraph(before=1, after=1, align="right"), letters(11)),
    "TableCentre": (paragraph(before=1, after=1, align="center"), letters(11)),
    "TableGap": (paragraph(after=0), letters(5)),
    "TableHead": (paragraph(before=2, after=2, align="center", more="<w:keepNext/>"), letters(11, bold=True)),
    "OfficeHead": (paragraph(after=0, align="center"), letters(13)),
    "Picture": (paragraph(before=4, after=2, align="center", more="<w:keepNext/>"), letters(11)),
}
LETTERS = {
    "FootnoteReference": '<w:rPr><w:vertAlign w:val="superscript"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>',
    "Hyperlink": '<w:rPr><w:color w:val="000000"/></w:rPr>',
}
NAMES = {"TableText": "Table Text", "TableNumber": "Table Number", "TableCentre": "Table Centre", "TableHead": "Table Head",
         "TableGap": "Table Gap", "OfficeHead": "Office Head", "Picture": "Picture"}
BORDERS = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
                  for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
TABLE = (f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{BORDERS}</w:tblBorders><w:tblCellMar>'
         '<w:top w:w="0" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>'
         '</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:vAlign w:val="center"/></w:tcPr></w:tblStylePr>')
# A4; 20 mm above and below, 30 left, 15 right. The page's number stands above in the middle, from the second page on.
PAGE = (f'<w:sectPr xmlns:w="{WORD}" xmlns:r="{RELATIONSHIPS}"><w:headerReference w:type="default" r:id="rIdHead"/>'
        f'<w:pgSz w:w="{millimetres(210)}" w:h="{millimetres(297)}"/>'
        f'<w:pgMar w:top="{millimetres(20)}" w:bottom="{millimetres(20)}" w:left="{millimetres(30)}" w:right="{millimetres(15)}" '
        f'w:header="{millimetres(10)}" w:footer="{millimetres(10)}" w:gutter="0"/><w:titlePg/></w:sectPr>')
FIELD = "".join(f'<w:r><w:rPr><w:sz w:val="26"/></w:rPr>{part}</w:r>' for part in (
    '<w:fldChar w:fldCharType="begin"/>', '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
    '<w:fldChar w:fldCharType="separate"/>', "<w:t>2</w:t>", '<w:fldChar w:fldCharType="end"/>'))
HEAD = (f'<?xml version="1.0" encoding="UTF-8"?>\n<w:hdr xmlns:w="{WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
        f"{FIELD}</w:p></w:hdr>\n")


def main():
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("reference.docx")
    default = subprocess.run(["pandoc", "--print-default-data-file", "reference.docx"], capture_output=True, check=True).stdout
    with zipfile.ZipFile(io.BytesIO(default)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/styles.xml"] = styled(parts["word/styles.xml"])
    parts["word/document.xml"] = on_page(parts["word/document.xml"])
    parts["word/fontTable.xml"] = with_fallback(parts["word/fontTable.xml"])
    add_head(parts)
    target.write_bytes(packed(parts))


def parse(data):
    """A part of the document; prefixes are kept as they are, for some attributes name them."""
    for _, (prefix, address) in ElementTree.iterparse(io.BytesIO(data), events=["start-ns"]):
        ElementTree.register_namespace(prefix, address)
    return ElementTree.fromstring(data)


def written(root):
    return ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)


def element(text):
    return ElementTree.fromstring(text.replace(">", f' xmlns:w="{WORD}">', 1) if "xmlns:w" not in text else text)


def styled(data):
    root = parse(data)
    known = {style.get(W + "styleId"): style for style in root.iter(W + "style")}
    for name, (paragraphs, runs) in STYLES.items():
        style = known[name] if name in known else added(root, name)
        replace(style, "pPr", paragraphs)
        replace(style, "rPr", runs)
    for name, runs in LETTERS.items():
        replace(known[name], "rPr", runs)
    table = known["Table"]
    for old in [*table.findall(W + "tblPr"), *table.findall(W + "tblStylePr")]:
        table.remove(old)
    table.extend(element(f"<w:style>{TABLE}</w:style>"))
    defaults = root.find(f"{W}docDefaults/{W}rPrDefault")
    replace(defaults, "rPr", letters(13).replace("</w:rPr>", '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr>'))
    return written(root)


def added(root, name):
    style = ElementTree.SubElement(root, W + "style", {W + "type": "paragraph", W + "customStyle": "1", W + "styleId": name})
    ElementTree.SubElement(style, W + "name", {W + "val": NAMES[name]})
    ElementTree.SubElement(style, W + "basedOn", {W + "val": "Normal"})
    return style


def replace(style, part, text):
    for old in style.findall(W + part):
        style.remove(old)
    style.append(element(text))


def on_page(data):
    root = parse(data)
    body = root.find(W + "body")
    body.remove(body.find(W + "sectPr"))
    body.append(element(PAGE))
    return written(root)


def with_fallback(data):
    root = parse(data)
    font = next(font for font in root.iter(W + "font") if font.get(W + "name") == FONT)
    font.insert(0, ElementTree.Element(W + "altName", {W + "val": FALLBACK}))
    return written(root)


def add_head(parts):
    parts["word/header1.xml"] = HEAD.encode("utf-8")
    link = f'<Relationship Type="{RELATIONSHIPS}/header" Id="rIdHead" Target="header1.xml" />'
    kind = ('<Override PartName="/word/header1.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml" />')
    insert(parts, "word/_rels/document.xml.rels", "</Relationships>", link)
    insert(parts, "[Content_Types].xml", "</Types>", kind)


def insert(parts, name, before, text):
    parts[name] = parts[name].decode("utf-8").replace(before, text + before).encode("utf-8")


def packed(parts):
    """The order and the dates of the members are always the same."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda name: (name != "[Content_Types].xml", name)):
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), parts[name], zipfile.ZIP_DEFLATED, 9)
    return buffer.getvalue()


if __name__ == "__main__":
    main()
