"""Small projects made from the fixtures: two nights of a real inbox.

The first night has an article, an archive and a file of random bytes; the second has a corrected article, two
new ones with a sidecar, and the rest as it was.
"""
import os
import re
import shutil
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FIXTURES = ROOT / "fixtures"
DAY = "2026-01-01"

CONFIGURATION = """store: output/timeline.sqlite
output: output
sources:
  - name: baohatinh
    path: inbox/baohatinh/**/*.html
    publisher: Báo Hà Tĩnh
    place: ha-tinh
  - name: hatinh-gov
    path: inbox/hatinh-gov/**/*.html
    place: ha-tinh
    trust: 1
  - {name: crawl, path: "inbox/crawl/*.warc.gz"}
  - {name: broken, path: "inbox/broken/*"}
reports:
  - {periods: [half-year], places: [ha-tinh], language: vi}
"""
FIRST = [
    ("inbox/baohatinh/2021/so-ket-cai-cach-hanh-chinh-6-thang-dau-nam-2021.html", "baohatinh/2021.html"),
    ("inbox/crawl/crawl.warc.gz", "crawl/crawl.warc.gz"),
    ("inbox-broken/random-bytes.html", "broken/random-bytes.html"),
]
SECOND = [
    ("inbox/baohatinh/2022/so-ket-cai-cach-hanh-chinh-6-thang-dau-nam-2022.html", "baohatinh/2022.html"),
    ("inbox/hatinh-gov/2022/hoi-nghi-so-ket-cchc-6-thang.html", "hatinh-gov/2022.html"),
    ("inbox/hatinh-gov/2022/hoi-nghi-so-ket-cchc-6-thang.meta.json", "hatinh-gov/2022.meta.json"),
]


def memory():
    """A folder that needs no disk, where the machine has one with room: the suite writes a lot."""
    folder = Path("/dev/shm")
    roomy = folder.is_dir() and os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > 1 << 28
    return folder if roomy else None


def scratch():
    return tempfile.TemporaryDirectory(prefix="nienbieu-", dir=memory())


def first_night(folder):
    """A project whose program has not run yet."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pipeline.yml").write_text(CONFIGURATION, encoding="utf-8")
    (folder / "inbox/hatinh-gov").mkdir(parents=True)
    add(folder, FIRST)
    return folder


def second_night(folder):
    """What comes into the inbox of the first night a day later."""
    add(folder, SECOND)
    correct(Path(folder) / "inbox/baohatinh/2021.html")


def whole_inbox(folder):
    """The project of the fixtures: all articles, all reports."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(FIXTURES / "inbox", folder / "fixtures/inbox")
    shutil.copy(ROOT / "pipeline.yml", folder / "pipeline.yml")
    return folder


def add(folder, files):
    for source, target in files:
        place = Path(folder) / "inbox" / target
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(FIXTURES / source, place)


def correct(page):
    """Another last digit in the first percentage of a page: a newspaper corrects itself."""
    text = page.read_text(encoding="utf-8")
    changed = re.sub(r"(\d)%", lambda match: f"{(int(match[1]) + 1) % 10}%", text, count=1)
    assert changed != text, f"{page} has no percentage"
    page.write_text(changed, encoding="utf-8")


def copy(folder, target):
    """With the times of all files, by which the program knows what is unchanged."""
    shutil.rmtree(target, ignore_errors=True)
    return Path(shutil.copytree(folder, target, symlinks=True))
