"""Projects that the rows of commands.py run in, and what they look like from outside."""
import contextlib
import hashlib
import json
import os
import subprocess
import tempfile
from pathlib import Path

CONFIGURATION = """sources:
  - {name: inbox, path: "inbox/**/*", place: ha-tinh}
"""
ARTICLES = {
    "first": ("2022-07-15", "120.500", "99,2"), "second": ("2022-12-20", "250.100", "98,7"),
    "third": ("2023-12-20", "260.300", "97,9"),
}


class Project:
    """A directory with a configuration and an inbox; `run` gives exit code, output and messages."""

    def __init__(self, program, root):
        self.program, self.root = program, Path(root)
        self.write("pipeline.yml", CONFIGURATION)
        for name in ("first", "second"):
            self.add(name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def add(self, name, day=None):
        published, dossiers, share = ARTICLES[name]
        year = published[:4]
        self.write(f"inbox/{name}.txt", (
            f"Hà Tĩnh tổng kết công tác cải cách hành chính năm {year}\n\n"
            f"Năm {year}, toàn tỉnh tiếp nhận {dossiers} hồ sơ; tỷ lệ hồ sơ giải quyết đúng hạn đạt "
            f"{share}%.\nHội nghị do UBND tỉnh Hà Tĩnh tổ chức ngày {day or published}.\n"))
        self.write(f"inbox/{name}.meta.json", json.dumps({"published": published}))

    def run(self, *arguments, **options):
        done = subprocess.run(
            [self.program, *arguments], cwd=self.root, capture_output=True, text=True,
            stdin=subprocess.DEVNULL, check=False, **options)
        return done.returncode, done.stdout, done.stderr

    def files(self):
        """Every file and directory with what a write would change."""
        found = {}
        for folder, names, files in os.walk(self.root):
            for name in names + files:
                path = Path(folder, name)
                status = path.lstat()
                content = hashlib.sha256(path.read_bytes()).hexdigest() if name in files else ""
                found[str(path.relative_to(self.root))] = (
                    status.st_ino, status.st_mtime_ns, status.st_ctime_ns, content)
        return found


@contextlib.contextmanager
def project(program):
    with tempfile.TemporaryDirectory(prefix="nienbieu-") as root:
        yield Project(program, root)


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def nothing(place):
    """The project as it is."""


def bad_input(place):
    place.write("inbox/empty.html", "")


def stale_source(place):
    place.write("pipeline.yml", CONFIGURATION.replace("place:", "freshness: {error: 1d}, place:"))
