#!/usr/bin/env python3
"""S13: nothing that an article says can steer a terminal or turn a line round.

usage: terminal.py [--program NIENBIEU] [--short]

Control characters, escape sequences and bidirectional marks in titles, texts, authors, file names, sidecars and the
configuration; then every command's output, every message, every table and briefing is searched for them.
Exit code 1: one got through.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

import hostile_names
import project
import row
from program import environment

# What the task's search looks for; CRLF ends the lines of a CSV file.
FORBIDDEN = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]")
TEXT = "Trong 6 tháng đầu năm 2022, {mark} toàn tỉnh {mark} tiếp nhận {number} hồ sơ thủ tục {mark} hành chính.\n"


def main():
    chosen = row.options(__doc__)
    line = row.Row("S13", "control and bidi characters", "0 bytes")
    marks = hostile_names.CONTROL
    with project.scratch() as scratch:
        folder = Path(scratch)
        write(folder, marks)
        searched = 0
        for name, content in seen(chosen.nienbieu, folder):
            searched += len(content)
            found = FORBIDDEN.search(content)
            line.add(name, [f"{content[max(0, found.start() - 40):found.end() + 20]!r}"] if found else [])
    return line.finish(f"{len(line.violations)} of {len(marks)} marks in {searched} bytes")


def write(folder, marks):
    (folder / "inbox").mkdir()
    (folder / "pipeline.yml").write_text(
        "sources: [{name: a, path: inbox/*, place: ha-tinh, publisher: Báo thử}]\n", encoding="utf-8")
    (folder / "evil.yml").write_text(
        'sources: [{name: "a\\e[31m\\u202e", path: "inbox/*", publisher: "\\e[31m\\u202e"}]\n"\\e[31m": x\n',
        encoding="utf-8")
    for number, mark in enumerate(marks):
        text = f"Hà Tĩnh {mark} sơ kết cải cách hành chính\n\n" + TEXT.format(mark=mark, number=12_000 + number)
        name = f"{number}{mark.replace('/', '').replace(chr(0), '')}"
        (folder / f"inbox/{name}.txt").write_text(text, encoding="utf-8")
        fields = {"published": "2022-07-15", "author": f"Tác {mark}", "publisher": mark, "url": f"https://x.vn/{mark}"}
        (folder / f"inbox/{name}.meta.json").write_text(json.dumps(fields), encoding="utf-8")
        # What cannot be read is told with its name and reason.
        (folder / f"inbox/bad{name}.html").write_bytes(b"")
        page = f"<title>Hà {mark}</title><h1>Hà {mark} sơ kết</h1><p>{text}</p><img alt='{mark}' src='{mark}'>"
        (folder / f"inbox/page{number}.html").write_text(page, encoding="utf-8")


def seen(program, folder):
    """Name and bytes of everything that a person looks at."""
    for arguments in commands(program):
        result = subprocess.run(
            [program.path, *arguments], cwd=folder, env=environment(), capture_output=True, check=False)
        yield f"{' '.join(arguments)!a}, output", result.stdout
        yield f"{' '.join(arguments)!a}, messages", result.stderr
    for path in sorted((folder / "output").rglob("*")):
        if path.suffix in (".md", ".csv", ".svg", ".json") and path.is_file():
            yield str(path.relative_to(folder)), path.read_bytes()


def commands(program):
    evil = "\x1b[31m\u202e"
    return [
        ["run", "--as-of", project.DAY], ["run", "--config", "evil.yml"], ["check", "--config", "evil.yml"],
        ["status"], ["check"], ["timeline", "--place", "ha-tinh"],
        ["timeline", "--place", "ha-tinh", "--format", "csv"], ["timeline", "--place", "ha-tinh", "--format", "json"],
        ["timeline", "--place", evil], ["trace", evil], ["run", "--config", evil], ["run", evil], [evil],
        ["extract", "inbox"], ["facts", "inbox"], ["facts", "--debug", "inbox"],
        ["extract", "--format", "text", "inbox"], ["report", "--period", evil], ["run", "--log-format", "json"],
        ["extract", f"inbox/{evil}"], ["load", evil], ["status", "--store", evil],
    ]


if __name__ == "__main__":
    sys.exit(main())
