"""A rendered page as its reader sees it: blocks of text, tables, notes, pictures, addresses."""
import re
from collections import Counter
from html.parser import HTMLParser

BLOCKS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "blockquote", "pre", "td", "th", "dt", "dd", "caption"}
VOID = {"br", "hr", "img", "input", "col", "meta", "link"}


class PageShape(HTMLParser):
    """`blocks`: (name, text) in reading order; `tables`: rows of cells; `notes`: texts of footnotes, each once."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.blocks, self.tables, self.notes = [], [], set()
        self.tags, self.attributes, self.hrefs, self.pictures = Counter(), Counter(), [], []
        self.references = 0
        self.open, self.text, self.hidden, self.in_notes = [], [], 0, None
        self.feed(html)
        self.close()
        self.flush()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.tags[tag] += 1
        self.attributes.update(f"{tag} {name}" for name in values)
        if tag == "a":
            self.link(values.get("href") or "")
        if tag == "img":
            self.pictures.append((values.get("alt") or "", values.get("src") or ""))
        if "footnotes" in (values.get("class") or "").split() and self.in_notes is None:
            self.flush()
            self.in_notes = len(self.open)
        if tag in BLOCKS or tag in ("table", "tr", "ul", "ol"):
            self.flush()
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        if tag not in VOID:
            self.open.append(tag)

    def link(self, href):
        """A mark of a footnote is no text: readers number and mark them each in its own way."""
        if href.startswith("#fn"):
            self.hidden = len(self.open) + 1
            self.references += not href.startswith("#fnref")
        else:
            self.hrefs.append(href)

    def handle_endtag(self, tag):
        if tag not in self.open:
            return
        if tag in BLOCKS or tag in ("table", "tr", "ul", "ol"):
            self.flush()
        while self.open.pop() != tag:
            pass
        if self.hidden > len(self.open):
            self.hidden = 0
        if self.in_notes is not None and len(self.open) <= self.in_notes:
            self.in_notes = None

    def handle_data(self, data):
        if not self.hidden:
            self.text.append(data)

    def handle_comment(self, data):
        self.tags["!--"] += 1

    def handle_decl(self, decl):
        self.tags["!"] += 1

    def handle_pi(self, data):
        self.tags["?"] += 1

    def unknown_decl(self, data):
        self.tags["!["] += 1

    def flush(self):
        """The text since the last border of a block belongs to the innermost open one."""
        text = readable("".join(self.text))
        self.text = []
        block = next((tag for tag in reversed(self.open) if tag in BLOCKS), "")
        if block in ("td", "th") and self.tables and self.tables[-1]:
            self.tables[-1][-1].append(text)
        elif self.in_notes is not None and text:
            self.notes.add(text)
        elif text:
            # Loose and tight lists differ in a paragraph that nobody sees.
            item = "li" in self.open or "blockquote" in self.open
            self.blocks.append(("li" if item and block == "p" else block, text))

    @property
    def cells(self):
        return {cell for table in self.tables for row in table for cell in row}


def readable(text):
    """Marks of footnotes in brackets are gone with their links; blanks are what a page shows of them."""
    return re.sub(r"[ \t\r\n\f]+", " ", re.sub(r"(\[\])+$", "", text)).strip(" ")
