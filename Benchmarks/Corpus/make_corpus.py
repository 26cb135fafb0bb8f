#!/usr/bin/env python3
"""Writes an invented corpus: pages of newspapers in full dress, the facts in them beside as gold.

usage: make_corpus.py FOLDER [--pages N] [--form html|warc|jsonl] [--parts N] [--seed N]

FOLDER gets pages/ (or parts/), gold.jsonl and a pipeline.yml that reads it all. The same seed gives the same
bytes; page 17 is the same in a corpus of a hundred and of a million.
"""
import argparse
import json
import sys
from pathlib import Path

import archive
import article as articles
from page import Page
from sites import SITES


def main():
    options = parsed_options()
    options.folder.mkdir(parents=True, exist_ok=True)
    write = {"html": Pages, "warc": Archives, "jsonl": Lines}[options.form](options)
    with open(options.folder / "gold.jsonl", "w", encoding="utf-8") as gold:
        for number in range(options.first, options.first + options.pages):
            article = articles.write(options.seed, number, *options.years)
            page = Page(options.seed, article, *(1000 * size for size in options.kilobytes))
            write.add(page)
            for line in article.gold_lines(page.stem):
                gold.write(json.dumps(line, ensure_ascii=False) + "\n")
    write.close()
    (options.folder / "pipeline.yml").write_text(write.configuration(), encoding="utf-8")
    print(f"{options.pages} pages, {write.size / 1e6:.1f} MB, in {options.folder}", file=sys.stderr)


def parsed_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--first", type=int, default=0, help="the number of the first page")
    parser.add_argument("--form", choices=["html", "warc", "jsonl"], default="html")
    parser.add_argument("--parts", type=int, default=8, help="files of an archive or of JSON Lines")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kilobytes", type=int, nargs=2, default=[40, 120], metavar=("LOW", "HIGH"))
    parser.add_argument("--years", type=int, nargs=2, default=[2022, 2023], metavar=("FIRST", "LAST"))
    return parser.parse_args()


class Pages:
    """A file each, below the name of its site."""

    def __init__(self, options):
        self.folder, self.size = options.folder / "pages", 0

    def add(self, page):
        place = self.folder / page.site.host / f"{page.article.number // 1000:04}"
        place.mkdir(parents=True, exist_ok=True)
        self.size += (place / f"{page.stem}.html").write_bytes(page.html().encode())

    def close(self):
        pass

    def configuration(self):
        sources = "".join(
            f"  - name: {site.host.split('.')[0]}\n    path: pages/{site.host}/**/*.html\n"
            f"    publisher: {site.name}\n    trust: {site.trust}\n" for site in SITES)
        return f"sources:\n{sources}"


class Parts:
    """Several files that the pages are dealt to in turn."""

    ending = ""

    def __init__(self, options):
        folder = options.folder / "parts"
        folder.mkdir(exist_ok=True)
        self.size = 0
        self.files = [open(folder / f"part-{n:04}.{self.ending}", "wb") for n in range(options.parts)]

    def add(self, page):
        file = self.files[page.article.number % len(self.files)]
        self.size += file.write(self.entry(page))

    def close(self):
        for file in self.files:
            file.close()

    def configuration(self):
        return f"sources:\n  - {{name: crawl, path: \"parts/*.{self.ending}\"}}\n"


class Archives(Parts):
    ending = "warc.gz"

    def entry(self, page):
        return archive.record(page.url, page.article.day, page.article.clock, page.html())


class Lines(Parts):
    """Articles without their dress, as `nienbieu extract` writes them."""

    ending = "jsonl"

    def entry(self, page):
        article = page.article
        line = {
            "source": page.url, "url": page.url, "title": article.title, "lead": article.lead,
            "text": "\n".join(article.paragraphs), "author": article.author,
            "publisher": page.site.name, "published": article.day.isoformat()}
        return (json.dumps(line, ensure_ascii=False) + "\n").encode()


if __name__ == "__main__":
    main()
