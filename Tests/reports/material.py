"""What the rows look at: reports of the fixtures, made by the program that is tried."""
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "Reliability"))

from program import environment  # noqa: E402
from project import DAY, whole_inbox  # noqa: E402
from promises import ROOT, Skipped  # noqa: E402, F401


class Material:
    """A project with the fixtures, its store and its reports; a sample of them where it has to be short."""

    def __init__(self, program, folder, short):
        self.program, self.folder, self.short = Path(program).resolve(), Path(folder), short
        self.project = whole_inbox(self.folder / "project")
        self.nienbieu("run", "--quiet", "--as-of", DAY, folder=self.project)
        self.output = self.project / "output"
        self.store = self.output / "timeline.sqlite"

    def nienbieu(self, *arguments, folder, text=None):
        done = subprocess.run(
            [self.program, *map(str, arguments)], cwd=folder, env=environment(), input=text,
            capture_output=True, text=True, check=False)
        if done.returncode not in (0, 3):
            raise RuntimeError(f"nienbieu {' '.join(map(str, arguments))}: {done.returncode} {done.stderr}")
        return done.stdout

    def tool(self, name):
        """A program of the environment that these scripts run in, or of the machine."""
        beside = Path(sys.executable).with_name(name)
        return str(beside) if beside.exists() else name

    @property
    def periods(self):
        """Folders of periods: all, or the three with the most briefings and one with the fewest."""
        folders = sorted(path.parent for path in self.output.glob("*/datapackage.json"))
        if not self.short:
            return folders
        by_size = sorted(folders, key=lambda folder: (len(list(folder.glob("*.md"))), folder.name))
        return sorted([by_size[0], *by_size[-3:]])

    @property
    def briefings(self):
        """All briefings of these periods, or the longest two of each."""
        found = []
        for folder in self.periods:
            briefings = sorted(folder.glob("*.md"), key=lambda path: (-path.stat().st_size, path.name))
            found += briefings[:2] if self.short else sorted(briefings)
        return found

    def named(self, path):
        return str(path.relative_to(self.output))

    def scratch(self, name):
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder


def listed(text, faults, most=8):
    """A figure, and below it the first faults."""
    lines = [f"  {str(fault)[:300]}" for fault in faults[:most]]
    more = [f"  and {len(faults) - most} more"] if len(faults) > most else []
    return "\n".join([text, *lines, *more])
