#!/usr/bin/env python3
"""R16: open files and memory do not grow with the inbox, and nothing stays in the temporary folder.

usage: leaks.py [--program NIENBIEU] [--short]

Two inboxes, a small and a large one, of articles that differ in names and numbers; both are more than the program
looks at together. Exit code 1: files stay open, or
temporary files stay, or memory is above the bar.
"""
import os
import re
import sys
import tempfile
import time
from pathlib import Path

import project
import row
from program import DONE, environment

MEGABYTES = 150
MODEL = "inbox/baohatinh/2022/so-ket-cai-cach-hanh-chinh-6-thang-dau-nam-2022.html"


def main():
    chosen = row.options(__doc__, articles=1000)
    few, many = 100, 200 if chosen.short else chosen.articles
    line = row.Row("R16", "leaks", f"0 files, 0 leftovers, {MEGABYTES} MB")
    few_files, few_memory, few_wrong = measure(chosen.nienbieu, few)
    files, memory, wrong = measure(chosen.nienbieu, many)
    line.add(f"{few} articles", few_wrong)
    line.add(f"{many} articles", wrong)
    line.add("open files", [f"{few_files} with few articles, {files} with many"] if files > few_files + 4 else [])
    line.add("memory", [f"{memory} MB with {many} articles"] if memory > MEGABYTES else [])
    return line.finish(
        f"{few} → {many} articles: at most {few_files} → {files} open files, {few_memory} → {memory} MB")


def measure(program, count):
    """Most open files, megabytes, and what is wrong."""
    with project.scratch() as scratch, tempfile.TemporaryDirectory() as temporary:
        folder = write(Path(scratch), count)
        process = program.start(folder, env=environment(TMPDIR=temporary))
        files = watch(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        message = process.stderr.read()
        process.stdout.close()
        process.stderr.close()
        left = [f"{name} stays in the temporary folder" for name in os.listdir(temporary)]
        if process.returncode not in DONE:
            left.append(f"it ends with {process.returncode}: {message[-200:]!r}")
        return files, usage.ru_maxrss // 1024, left


def watch(pid):
    most = 0
    while not has_ended(pid):
        try:
            most = max(most, len(os.listdir(f"/proc/{pid}/fd")))
        except OSError:
            break
        time.sleep(0.005)
    return most


def has_ended(pid):
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is not None


def write(folder, count):
    """Articles of different days, addresses and numbers."""
    (folder / "pipeline.yml").write_text(
        "sources: [{name: many, path: inbox/*.html, place: ha-tinh}]\n"
        "reports: [{periods: [half-year, year], places: [ha-tinh]}]\n")
    (folder / "inbox").mkdir()
    text = (project.FIXTURES / MODEL).read_text(encoding="utf-8")
    for number in range(count):
        (folder / f"inbox/{number:05}.html").write_text(varied(text, number), encoding="utf-8")
    return folder


def varied(text, number):
    """The same sentences with other numbers, on another page."""
    text = re.sub(r"https?://[^\"'<\s]*", lambda match: f"{match[0]}?bai={number}", text)
    text = re.sub(r"\d{2,3}(?=[,.]\d)", lambda match: str(10 + (int(match[0]) + number) % 90), text)
    return text.replace("<h1>", f"<h1>Bài {number}: ", 1)


if __name__ == "__main__":
    sys.exit(main())
