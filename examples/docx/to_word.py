#!/usr/bin/env python3
"""Turns a briefing into a Word document as an office sends it.

usage: to_word.py output/2024-H1/ha-tinh.md ha-tinh.docx [--set co_quan="SỞ NỘI VỤ"] [--set chuc_vu="GIÁM ĐỐC"]

Pandoc does the work, with reference.docx for the look and office.lua for heading, tables and signature; needs pandoc
2.17 or newer and rsvg-convert for the charts. Pandoc's warnings go to standard error. The same bytes from the same
briefing: the document is of the day of its newest source, or of SOURCE_DATE_EPOCH.
"""
import argparse
import calendar
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILED = re.compile(r'^thoi_diem_tong_hop: "(\d{4}-\d\d-\d\d)"', re.M)
ROW = re.compile(rb"<w:tr>(\s*<w:trPr>)?")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("briefing", type=Path)
    parser.add_argument("document", type=Path)
    parser.add_argument("--set", action="append", default=[], metavar="NAME=TEXT",
                        help="co_quan_chu_quan, co_quan, ky_hieu, chuc_vu: what the heading and the signature say")
    chosen = parser.parse_args()
    problem = missing(chosen.briefing)
    if problem:
        print(f"to_word: {problem}", file=sys.stderr)
        return 1
    return convert(chosen.briefing, chosen.document, chosen.set)


def missing(briefing):
    if not briefing.is_file():
        return f"there is no {briefing}; `nienbieu run` writes briefings, `ls {briefing.parent}` shows which there are"
    absent = [name for name in ("pandoc", "rsvg-convert") if not shutil.which(name)]
    return f"needs {' and '.join(absent)}: sudo apt-get install pandoc librsvg2-bin" if absent else None


def convert(briefing, document, settings):
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "made.docx")
        done = subprocess.run(
            ["pandoc", "--from", "gfm+footnotes+yaml_metadata_block", "--reference-doc", str(HERE / "reference.docx"),
             "--lua-filter", str(HERE / "office.lua"), *(f"--metadata={text}" for text in settings),
             "--output", str(made), briefing.name],
            cwd=briefing.parent, env={**os.environ, "SOURCE_DATE_EPOCH": epoch(briefing)}, check=False)
        if done.returncode == 0:
            document.write_bytes(with_whole_rows(made))
        return done.returncode


def epoch(briefing):
    """Midnight of the day on which the newest source was published."""
    day = COMPILED.search(briefing.read_text(encoding="utf-8"))
    default = calendar.timegm(time.strptime(day[1], "%Y-%m-%d")) if day else 0
    return os.environ.get("SOURCE_DATE_EPOCH", str(default))


def with_whole_rows(made):
    """The document with rows of tables that do not break between two pages, which pandoc cannot say."""
    result = made.with_name("result.docx")
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            data = source.read(member)
            if member.filename == "word/document.xml":
                data = ROW.sub(lambda row: b"<w:tr><w:trPr><w:cantSplit/>" + (b"" if row[1] else b"</w:trPr>"), data)
            target.writestr(member, data, zipfile.ZIP_DEFLATED)
    return result.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
