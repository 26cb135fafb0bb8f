#!/usr/bin/env python3
"""S6: names and addresses that lead elsewhere make no file elsewhere.

usage: traversal.py [--program NIENBIEU] [--short]

Addresses of pages and of records, sidecars and their fields, file names, JSON Lines. strace lists every file and
directory that a run makes, renames or removes; without strace the folders around the project are compared. Exit
code 1: something outside of output/ was touched.
"""
import json
import os
import re
import sys
from pathlib import Path

import hostile_names
import project
import row
from program import DONE, can_trace

CALLS = ["openat", "mkdir", "mkdirat", "rename", "renameat2", "unlink", "unlinkat", "link", "symlink", "rmdir"]
WRITING = re.compile(r"O_(CREAT|WRONLY|RDWR|TRUNC)")
NAME = re.compile(r'"((?:[^"\\]|\\.)*)"')
CONFIGURATION = """sources:
  - {name: pages, path: inbox/*.html}
  - {name: lines, path: inbox/*.jsonl}
  - {name: archive, path: inbox/*.warc}
reports:
  - {periods: [half-year, year]}
"""
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Hà Tĩnh sơ kết cải cách hành chính</title>
<link rel="canonical" href="{url}"><meta property="og:url" content="{url}">
<meta property="article:published_time" content="2022-07-15"></head><body><article>
<h1>Hà Tĩnh sơ kết cải cách hành chính 6 tháng đầu năm 2022</h1>
<p>Trong 6 tháng đầu năm 2022, toàn tỉnh Hà Tĩnh tiếp nhận {number} hồ sơ thủ tục hành chính.</p>
</article></body></html>
"""


def main():
    chosen = row.options(__doc__)
    line = row.Row("S6", "path traversal", "0 files outside")
    with project.scratch() as scratch:
        folder = Path(scratch) / "outer/project"
        count = write(folder)
        around = listing(folder)
        if can_trace():
            touched = list(outside(folder, chosen.nienbieu.calls(folder, CALLS)))
            line.add("calls", touched)
        result = chosen.nienbieu.run(folder)
        if result.returncode not in DONE:
            line.add("run", [f"ends with {result.returncode}: {result.stderr[-300:]!r}"])
        line.add("around", [f"{path} came or went" for path in sorted(listing(folder) ^ around)])
        line.add("output", strange(folder))
    return line.finish(f"{len(line.violations)} files outside by {count} names and addresses")


def write(folder):
    """The inbox; how many hostile strings are in it."""
    inbox = folder / "inbox"
    inbox.mkdir(parents=True)
    (folder / "pipeline.yml").write_text(CONFIGURATION, encoding="utf-8")
    names = hostile_names.TRAVERSAL
    for number, name in enumerate(names):
        page(inbox / f"{number}.html", name, number)
        if number % 2:
            fields = {"url": name, "title": name, "publisher": name, "author": name}
            (inbox / f"{number}.meta.json").write_text(json.dumps(fields, ensure_ascii=False), encoding="utf-8")
        file_name = name.replace("/", "∕").replace("\0", "")[:80]
        page(inbox / f"{file_name}.html", f"https://example.org/{number}", 1000 + number)
    records = b"".join(record(name, number) for number, name in enumerate(names))
    (inbox / "all.warc").write_bytes(records)
    (inbox / "all.jsonl").write_text(
        "".join(article(name, number) for number, name in enumerate(names)), encoding="utf-8")
    return 4 * len(names)


def page(path, url, number):
    path.write_text(PAGE.format(url=url.replace("\0", ""), number=10_000 + number), encoding="utf-8")


def record(url, number):
    text = PAGE.format(url="", number=30_000 + number)
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + text.encode()
    target = url.replace("\0", "%00").replace("\n", "%0a")
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {target}\r\nWARC-Date: 2022-07-15T01:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n")
    return head.encode() + answer + b"\r\n\r\n"


def article(name, number):
    text = f"Trong 6 tháng đầu năm 2022, toàn tỉnh Hà Tĩnh tiếp nhận {50_000 + number} hồ sơ thủ tục hành chính."
    fields = {"source": name, "url": name, "title": name, "text": text, "published": "2022-07-15", "place": name}
    return json.dumps(fields, ensure_ascii=False) + "\n"


def listing(folder):
    """Everything around the project's own output, and what escapes would be called."""
    found = {str(path) for path in folder.parent.rglob("*") if folder / "output" not in [path, *path.parents]}
    return found | {str(path) for path in Path("/tmp").glob("nienbieu-escaped*")}


def outside(folder, calls):
    allowed = os.path.realpath(folder / "output")
    for text in calls:
        if text.endswith("strace") or "openat(" in text and not WRITING.search(text):
            continue
        if "= -1" in text and "EEXIST" not in text:
            continue
        for name in NAME.findall(text):
            path = os.path.realpath(os.path.join(folder, name))
            if path != allowed and not path.startswith(allowed + "/") and not path.startswith("/dev/"):
                yield text


def strange(folder):
    """Names in output/ consist of letters, digits and a few marks."""
    for path in (folder / "output").rglob("*"):
        if not re.fullmatch(r"[A-Za-z0-9._-]+", path.name):
            yield f"it made {path.name!r}"


if __name__ == "__main__":
    sys.exit(main())
