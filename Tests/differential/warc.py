#!/usr/bin/env python3
"""The pages of web archives as nienbieu and as warcio find them; every difference has one of a few reasons.

usage: warc.py NIENBIEU FOLDER

NIENBIEU is the built program, FOLDER holds files .warc and .warc.gz. Compared are, in their order, the
addresses of the pages and the SHA-1 of their bytes: each page that warcio finds is written beside, decoded
by warcio, as a file of its own, and nienbieu has to read the same article in it as in the archive. Exit
code 1 on a difference without a reason. Where warcio (https://pypi.org/project/warcio) is not installed,
nothing is compared, and it says so.
"""
import hashlib
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

SKIPPED = "warc: skipped: warcio is not installed (python3 -m pip install warcio)"

# What counts as the same article: the address, and all that was read on the page.
FIELDS = ("title", "lead", "blocks", "author", "published", "modified", "section", "tags", "language")


def main():
    if len(sys.argv) != 3:
        print(__doc__.split("\n\n")[1])
        return 64
    try:
        import warcio  # noqa: F401
    except ImportError:
        print(SKIPPED)
        return 0
    program, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    files = [path for path in folder.iterdir() if path.is_file()]
    archives = sorted(path for path in files if path.name.endswith((".warc", ".warc.gz")))
    counts = Counter()
    for archive in archives:
        for verdict, uri, note in compared(program, archive):
            counts[verdict] += 1
            if verdict != "agree":
                print(f"{verdict}: {archive.name}: {uri}{note}")
    print()
    print(f"{len(archives):5}  archives; {len(files) - len(archives)} files are of another format")
    for verdict, count in counts.most_common():
        print(f"{count:5}  {verdict}")
    return int(any(verdict.startswith("unexplained") for verdict in counts))


def compared(program, archive):
    theirs, stopped = pages(archive)
    ours, refused = articles(program, archive)
    for uri, body, problems in theirs:
        note = f" ({len(body)} bytes, sha1 {hashlib.sha1(body).hexdigest()})"
        mine = next((a for a in ours if a["url"] == uri), None)
        if mine:
            ours.remove(mine)
            yield (same(program, uri, body, mine), uri, note)
        elif any(uri in message for message in refused):
            yield ("refused with a reason that names the page", uri, note)
        elif problems and refused:
            yield ("warcio gives a page whose digest fails, we refuse the record", uri, note)
        elif alone(program, body) is None:
            yield ("no article in the page, by itself neither", uri, note)
        else:
            yield ("unexplained: only warcio finds the page", uri, note)
    for article in ours:
        verdict = ("warcio gives the archive up before the page" if stopped
                   else "unexplained: only nienbieu finds the page")
        yield (verdict, article["url"], f" ({stopped})" if stopped else "")


def same(program, uri, body, mine):
    """Whether the article is that of the bytes that warcio decodes."""
    other = alone(program, body)
    if other and all(mine[field] == other[field] for field in FIELDS):
        return "agree"
    if any(finding["code"] == "truncated" for finding in mine["findings"]):
        return "cut page, said by a finding"
    return "unexplained: another text"


def pages(archive):
    """Address, decoded body and failed digests of each page, and why warcio stopped before the end."""
    from warcio.archiveiterator import ArchiveIterator
    found = []
    try:
        with open(archive, "rb") as file:
            for record in ArchiveIterator(file, check_digests=True):
                if is_page(record):
                    body = record.content_stream().read()
                    found.append((record.rec_headers.get_header("WARC-Target-URI"), body,
                                  record.digest_checker.problems))
    except Exception as error:
        return found, " ".join(str(error).split())[:60]
    return found, None


def is_page(record):
    uri = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type == "response":
        headers = record.http_headers
        return (uri.startswith("http") and headers is not None and headers.get_statuscode() == "200"
                and is_html(headers.get_header("Content-Type")))
    return (record.rec_type in ("resource", "conversion")
            and uri.startswith(("http", "ftp:", "file:"))
            and is_html(record.rec_headers.get_header("Content-Type")))


def is_html(content_type):
    return (content_type or "").lower().startswith(("text/html", "application/xhtml"))


def articles(program, path):
    run = subprocess.run([program, "extract", path], capture_output=True, text=True)
    if run.returncode not in (0, 3):
        sys.exit(f"warc: {path}: exit code {run.returncode}\n{run.stderr}")
    return [json.loads(line) for line in run.stdout.splitlines()], run.stderr.splitlines()


def alone(program, body):
    """The article of the bytes as a file; None where there is none."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "page.html"
        path.write_bytes(body)
        found, _ = articles(program, path)
        return found[0] if found else None


if __name__ == "__main__":
    sys.exit(main())
