#!/usr/bin/env python3
"""Reads hostile pages with the real program and holds time, memory and loss against the bar.

usage: extract.py [--program NIENBIEU] [--seconds S] [--megabytes M] [--only WORD] [--keep FOLDER]

A page is lost where its last sentence is neither in the article nor missing with a word: a refusal
(exit code 3 and one line that names the file) or a finding of the article. Exit code 1: a page took
more than the bar, or was lost, or the program failed.
"""
import argparse
import json
import os
import re
import sys
import tempfile
import time
from pathlib import Path

from shapes import LAST, SHAPES

ROOT = Path(__file__).resolve().parent.parent.parent
# A program that takes as long as this hangs.
PATIENCE = 60


def main():
    arguments = parsed_arguments()
    failures = 0
    print(f"{'page':34} {'seconds':>8} {'MB':>6}  outcome", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, make in SHAPES.items():
            if arguments.only and arguments.only not in name:
                continue
            path = Path(arguments.keep or folder, re.sub(r"\W+", "-", name).strip("-") + ".html")
            in_a_process(lambda: path.write_text(make(), encoding="utf-8"))
            failures += in_a_process(lambda: not passes(name, path, arguments))
    print(f"{failures} pages above the bar of {arguments.seconds} s and {arguments.megabytes} MB")
    return int(failures > 0)


def in_a_process(work):
    """What this process holds would count as memory of the programs it starts, so it holds nothing.

    Returns whether `work` said something that counts as true, or broke.
    """
    process = os.fork()
    if process:
        return os.waitpid(process, 0)[1] != 0
    said = True
    try:
        said = work()
    except Exception as error:  # noqa: BLE001: whatever it is, the page has failed
        print(f"FAILED: {error}")
    sys.stdout.flush()
    os._exit(1 if said else 0)


def passes(name, path, bar):
    run = Run(bar.program, path)
    complaint = run.complaint(bar)
    told = f"FAILED: {complaint}" if complaint else run.outcome
    print(f"{name:34} {run.seconds:8.2f} {run.megabytes:6.0f}  {told}")
    return complaint is None


def parsed_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=ROOT / ".build/release/nienbieu", type=Path)
    parser.add_argument("--seconds", default=2.0, type=float)
    parser.add_argument("--megabytes", default=200, type=int)
    parser.add_argument("--only", help="pages with this in their name")
    parser.add_argument("--keep", type=Path, help="leave the pages in this folder")
    return parser.parse_args()


class Run:
    """One page through `nienbieu extract`."""

    def __init__(self, program, path):
        self.path = path
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            self.wait(program, output, errors)
            self.output, self.errors = (self.text(stream) for stream in (output, errors))
        self.outcome = self.judged()

    def wait(self, program, output, errors):
        """Seconds are the processor's: what else the machine does is not the page's fault."""
        process = os.posix_spawn(
            program, [str(program), "extract", str(self.path)], os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, output.fileno(), 1), (os.POSIX_SPAWN_DUP2, errors.fileno(), 2),
            ])
        end = time.monotonic() + PATIENCE
        while True:
            ended, status, usage = os.wait4(process, os.WNOHANG)
            if ended:
                break
            if time.monotonic() > end:
                os.kill(process, 9)
                end = float("inf")
            time.sleep(0.005)
        self.status = os.waitstatus_to_exitcode(status)
        self.seconds = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024

    @staticmethod
    def text(stream):
        stream.seek(0)
        return stream.read().decode("utf-8")

    def judged(self):
        """What became of the page; `None` where its end is lost."""
        if self.status == 3:
            refusals = [line for line in self.errors.splitlines() if str(self.path) in line]
            reason = re.search(r"\[([a-z-]+)\]", refusals[0]) if len(refusals) == 1 else None
            return f"refused: {reason[1]}" if reason and not self.output else None
        if self.status != 0 or not self.output:
            return None
        article = json.loads(self.output)
        if any(LAST in block["text"] for block in article["blocks"]):
            return "read to the end"
        told = [finding["code"] for finding in article["findings"]]
        return f"cut, told: {', '.join(told)}" if told else None

    def complaint(self, bar):
        if self.status not in (0, 3):
            return f"exit code {self.status}: {self.errors[-200:]}"
        if self.outcome is None:
            return "the last sentence is lost without a word"
        if self.seconds > bar.seconds or self.megabytes > bar.megabytes:
            return f"above the bar ({self.outcome})"
        return None


if __name__ == "__main__":
    sys.exit(main())
