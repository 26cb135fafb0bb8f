"""What the checks of large runs share: corpora, stores, and one line for each promise."""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Reliability"))
from dump import digest, dump  # noqa: E402

GENERATOR = ROOT / "Benchmarks/Corpus/make_corpus.py"
ENVIRONMENT = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}


def options(description, count):
    parser = argparse.ArgumentParser(description=description.split("\n")[0])
    parser.add_argument("--program", type=lambda text: Path(text).resolve(), default=ROOT / ".build/release/nienbieu")
    parser.add_argument("--count", type=int, default=count, help="documents")
    return parser


def scratch():
    return tempfile.TemporaryDirectory(prefix="nienbieu-scale-")


def corpus(folder, count, form, parts, *more):
    subprocess.run(
        [sys.executable, GENERATOR, folder, "--pages", str(count), "--form", form, "--parts", str(parts), *more],
        check=True, stderr=subprocess.DEVNULL)
    return sorted((Path(folder) / "parts").iterdir())


def call(*command, **settings):
    """A command that may fail; text in and out."""
    return subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, env=ENVIRONMENT, **settings)


def must(*command, **settings):
    answer = call(*command, **settings)
    if answer.returncode:
        sys.exit(f"{command[0]} ended with {answer.returncode}: {answer.stderr[-800:]}")
    return answer.stdout


class Loads:
    """Stores made of parts of facts, each by calls of `nienbieu load`."""

    def __init__(self, program, folder):
        self.program, self.folder, self.number = program, Path(folder), 0

    def store(self, *calls):
        """A store after these calls, each a list of files; its rows as lines."""
        self.number += 1
        path = self.folder / f"store-{self.number}.sqlite"
        for files in calls:
            must(self.program, "load", "--quiet", "--as-of", "2026-01-01", "--store", path, *files)
        return dump(path)


class Promises:
    """A line for each thing that must hold, and a verdict at the end."""

    def __init__(self, name):
        self.name, self.broken = name, 0

    def check(self, what, holds, detail=""):
        print(f"{'ok' if holds else 'BROKEN':8}{what}{': ' if detail else ''}{detail}", flush=True)
        self.broken += not holds

    def same(self, what, wanted, found):
        """Rows of two stores, or lines of two files."""
        missing, new = len(set(wanted) - set(found)), len(set(found) - set(wanted))
        holds = list(wanted) == list(found)
        self.check(what, holds, f"{len(found)} rows, {digest(found)[:12]}" if holds
                   else f"{len(wanted)} rows wanted, {len(found)} found; {missing} missing, {new} new")

    def finish(self):
        print(f"{self.name}: {f'{self.broken} broken' if self.broken else 'everything holds'}")
        return int(bool(self.broken))
