#!/usr/bin/env python3
"""R10: an article that comes three times, or with other line ends, marks, accents or packing, gives the same facts.

usage: copies.py [--program NIENBIEU] [--short]

Facts are compared as the views of the store show them, without the columns that say from which file they came.
Exit code 1: a fact came, went or changed.
"""
import gzip
import json
import sqlite3
import sys
import unicodedata
from pathlib import Path

import arrivals
import project
import row
from oracle import store_copy
from program import DONE

# Where a fact was found; everything else is the fact.
PLACE_OF_FINDING = {
    "fact_number", "fact", "article", "version", "source", "feed", "trust", "loaded", "url", "span_start", "span_end",
}


def main():
    chosen = row.options(__doc__)
    line = row.Row("R10", "copies and variants of each article", "same facts")
    with project.scratch() as scratch:
        home = Path(scratch)
        _, plain = read(chosen.nienbieu, home, "plain", lambda group: [])
        tried = row.sample(list(VARIANTS.items()), 3 if chosen.short else len(VARIANTS))
        for name, variant in tried:
            code, found = read(chosen.nienbieu, home, name, variant)
            line.add(name, [] if code in DONE else [f"it ends with {code}"])
            line.add(name, [f"missing: {fact}" for fact in sorted(plain - found)])
            line.add(name, [f"new: {fact}" for fact in sorted(found - plain)])
    return line.finish(f"{len(tried)} variants of {len(plain)} facts, {len(line.violations)} differences")


def read(program, home, name, variant):
    """Exit code and facts of the fixtures in this variant."""
    folder = home / name.replace(" ", "-")
    arrivals.prepare(folder)
    for group in arrivals.groups():
        written = variant(group) or [(path.name, path.read_bytes()) for path in group]
        place = folder / arrivals.INBOX / group[0].parent.relative_to(project.FIXTURES / "inbox")
        for file, content in written:
            (place / file).write_bytes(content)
    configuration = (folder / "pipeline.yml").read_text()
    (folder / "pipeline.yml").write_text(configuration.replace("*.warc.gz", "*.warc*"))
    return program.run(folder).returncode, facts(folder)


def facts(folder):
    with store_copy(folder) as path, sqlite3.connect(path) as database:
        found = set()
        for view in ("observation", "document", "person", "event", "directive", "assessment"):
            cursor = database.execute(f"SELECT * FROM v_{view}")
            names = [column[0] for column in cursor.description]
            for values in cursor:
                told = [f"{n}={v!r}" for n, v in zip(names, values) if n not in PLACE_OF_FINDING]
                found.add(view + " " + " ".join(told))
        return found


def three_times(group):
    files = []
    for prefix in ("", "b-", "c-"):
        files += [(prefix + path.name, path.read_bytes()) for path in group]
    return files


def texts(change):
    """A variant that changes the text of pages and sidecars and leaves archives alone."""
    def variant(group):
        return [
            (path.name, path.read_bytes() if path.suffix == ".gz" else change(path.name, path.read_bytes()))
            for path in group]
    return variant


def with_mark(name, content):
    return content if content.startswith(b"\xef\xbb\xbf") else b"\xef\xbb\xbf" + content


def decomposed(name, content):
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return content
    if name.endswith((".json", ".jsonl")):
        lines = [text] if name.endswith(".json") else text.splitlines()
        return "\n".join(json.dumps(nfd(json.loads(item)), ensure_ascii=False) for item in lines).encode()
    return unicodedata.normalize("NFD", text).encode()


def nfd(value):
    if isinstance(value, str):
        return unicodedata.normalize("NFD", value)
    if isinstance(value, list):
        return [nfd(item) for item in value]
    return {key: nfd(item) for key, item in value.items()} if isinstance(value, dict) else value


def unpacked(group):
    return [
        (path.name[:-3], gzip.decompress(path.read_bytes())) if path.suffix == ".gz" else (path.name, path.read_bytes())
        for path in group]


def other_frame(name, content):
    """Another menu around the same article."""
    menu = '<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/lien-he">Liên hệ</a></li></ul></nav>'.encode()
    return content.replace(b"</body>", menu + b"</body>") if name.endswith(".html") and is_utf8(content) else content


def is_utf8(content):
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"charset=utf-8" in content.lower() or b'charset="utf-8"' in content.lower()


VARIANTS = {
    "three times": three_times,
    "CRLF": texts(lambda name, content: content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")),
    "byte order mark": texts(lambda name, content: with_mark(name, content) if decodes(content) else content),
    "NFD": texts(decomposed),
    "archive not packed": unpacked,
    "another menu": texts(other_frame),
}


def decodes(content):
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
