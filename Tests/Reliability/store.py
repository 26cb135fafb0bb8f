#!/usr/bin/env python3
"""The store as others meet it, with the real program: one line a row, then a verdict.

R11 corrections, R12 refusals, R14 backup and restore, E11 search with sqlite3 and Datasette. Datasette is looked for
as --datasette; where there is none its row is skipped and says so.
"""

import argparse
import hashlib
import json
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata
from urllib.parse import quote_plus

CONFIGURATION = """sources:
  - {name: inbox, path: "inbox/*.jsonl", place: dak-lak}
"""
FIRST_DAY, SECOND_DAY = "2022-08-01", "2022-08-20"
PUBLISHERS = ["Báo Một", "Báo Hai", "Báo Ba", "Báo Bốn", "Báo Năm"]


class Project:
    """A directory with an inbox; removed with the value."""

    def __init__(self, program):
        self.folder = tempfile.TemporaryDirectory(prefix="nienbieu-")
        self.path = pathlib.Path(self.folder.name)
        self.program = program
        (self.path / "pipeline.yml").write_text(CONFIGURATION)
        (self.path / "inbox").mkdir()

    @property
    def store(self):
        return self.path / "output/timeline.sqlite"

    @property
    def snapshot(self):
        return self.path / "output/timeline.published.sqlite"

    def write(self, name, articles):
        lines = [json.dumps(article, ensure_ascii=False) + "\n" for article in articles]
        (self.path / "inbox" / name).write_text("".join(lines))

    def call(self, *arguments):
        return subprocess.run(
            [self.program, *arguments], cwd=self.path, capture_output=True, text=True)

    def run(self, day):
        answer = self.call("run", "--quiet", "--as-of", day)
        if answer.returncode:
            raise RuntimeError(f"run: {answer.returncode} {answer.stderr}")

    def report(self, day):
        """Of all files of the reports as of a day: name → hash."""
        shutil.rmtree(self.path / "then", ignore_errors=True)
        for period in ["2021", "2022-H1", "2022"]:
            answer = self.call("report", "--period", period, "--as-of", day, "--output", "then")
            if answer.returncode:
                raise RuntimeError(f"report: {answer.returncode} {answer.stderr}")
        return hashes(self.path / "then")


def hashes(folder):
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): digest(path) for path in files if ".lock" not in path.name}


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def article(number, score, publisher="Báo Một", **more):
    text = (f"Trong 6 tháng đầu năm 2022, tỉnh Đắk Lắk tiếp nhận {120 + number}.500 hồ sơ thủ tục hành chính.\n"
            f"Chỉ số cải cách hành chính năm 2021 của tỉnh đạt {score} điểm, xếp thứ {20 + number}/63.")
    return {"url": f"https://bao{number}.vn/so-ket", "title": f"Đắk Lắk sơ kết cải cách hành chính, lần {number}",
            "text": text, "published": "2022-07-20", "publisher": publisher, **more}


# Each change gets the articles of the first day and gives those of the second.
def edited(first):
    return [article(1, "88,01", first[0]["publisher"])] + first[1:]


def edited_with_a_date(first):
    return [article(1, "88,02", first[0]["publisher"], modified="2022-08-15")] + first[1:]


def withdrawn(first):
    return first[1:]


def corrected_by_another(first):
    return first + [article(3, "86,99", "Cổng thông tin", published="2022-08-10")]


def published_again(first):
    return first + [dict(first[0], url="https://bao1.vn/so-ket?utm_source=rss", published="2022-08-12")]


def retitled(first):
    return [dict(first[0], title=first[0]["title"] + " (đã sửa)")] + first[1:]


CHANGES = [edited, edited_with_a_date, withdrawn, corrected_by_another, published_again, retitled]


def fact_ids(store):
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as db:
        return {tuple(row) for row in db.execute("SELECT article, id, sentence FROM fact")}


def correction(program, change, publisher):
    """What is wrong with one scenario; nothing if nothing is."""
    project = Project(program)
    first = [article(1, "86,14", publisher), article(2, "86,41", "Báo Khác")]
    project.write("a.jsonl", first)
    project.run(FIRST_DAY)
    before, facts = project.report(FIRST_DAY), fact_ids(project.snapshot)
    project.write("a.jsonl", change(first))
    project.run(SECOND_DAY)
    after = project.report(FIRST_DAY)
    if after != before:
        names = sorted(name for name in {*before, *after} if before.get(name) != after.get(name))
        return "other reports as of then: " + ", ".join(names)[:90]
    return "" if facts <= fact_ids(project.snapshot) else "facts are gone"


def corrections(program):
    wrong = []
    for change in CHANGES:
        for publisher in PUBLISHERS:
            trouble = correction(program, change, publisher)
            if trouble:
                wrong.append(f"{change.__name__}, {publisher}: {trouble}")
    count = len(CHANGES) * len(PUBLISHERS)
    return not wrong, f"{count - len(wrong)} of {count} corrections reproduce the reports of then" + "".join(
        f"\n    {line}" for line in wrong)


def filled(program):
    project = Project(program)
    project.write("a.jsonl", [article(1, "86,14"), article(2, "86,41", "Báo Khác")])
    project.run(FIRST_DAY)
    return project


def newer(program):
    project = filled(program)
    with sqlite3.connect(project.store) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    before = digest(project.store)
    codes = [project.call(*words).returncode for words in (["status"], ["run"], ["timeline", "--place", "dak-lak"])]
    return codes == [65, 65, 65] and digest(project.store) == before, f"newer store: codes {codes}, bytes as before"


def readers(program):
    project = filled(program)
    before = sorted(path.name for path in project.store.parent.iterdir())
    for words in (["status"], ["timeline", "--place", "dak-lak"], ["report", "--period", "2021", "--output", "x"]):
        if project.call(*words).returncode:
            return False, f"{words[0]} failed"
    after = sorted(path.name for path in project.store.parent.iterdir())
    return before == after, f"readers leave {sorted(set(after) - set(before)) or 'nothing'} beside the store"


def restored(program):
    """Ten nights, each copy kept; each restores a store whose next night ends as the others do."""
    project, copies = Project(program), []
    for night in range(1, 11):
        project.write(f"{night}.jsonl", [article(night, f"80,{10 + night}", f"Báo {night}")])
        project.run(f"2022-08-{night:02}")
        copies.append(shutil.copy(project.snapshot, project.path / f"copy-{night}.sqlite"))
    goal = project.report("2022-08-10")
    good = 0
    for copy in copies:
        for name in ["", "-wal", "-shm", ".sha256"]:
            pathlib.Path(str(project.store) + name).unlink(missing_ok=True)
        shutil.copy(copy, project.store)
        project.run("2022-08-10")
        with sqlite3.connect(project.snapshot) as db:
            sound = db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        good += sound and project.report("2022-08-10") == goal
    return good == len(copies), f"{good} of {len(copies)} copies restore and go on"


FORMS = ["dak lak", "Đắk Lắk", unicodedata.normalize("NFD", "Đắk Lắk"), "ĐẮK LẮK"]


def shell(program):
    project = filled(program)
    sql = "SELECT rowid FROM sentence_search WHERE sentence_search MATCH '{}' ORDER BY rowid;"
    found = [
        subprocess.run(["sqlite3", project.snapshot, sql.format(form)], capture_output=True, text=True).stdout
        for form in FORMS
    ]
    text = f"sqlite3: {len(found[0].split())} rows for each of {len(FORMS)} spellings"
    return found[0] != "" and len(set(found)) == 1, text


def datasette(program, command):
    project = filled(program)

    def get(path):
        words = [command, str(project.snapshot), "--get", path]
        return subprocess.run(words, capture_output=True, text=True).stdout

    table = "timeline~2Epublished/sentence"
    page = get(f"/{table}")
    found = [json.loads(get(f"/{table}.json?_shape=array&_search={quote_plus(form)}")) for form in FORMS]
    same = found[0] and all(rows == found[0] for rows in found)
    return bool(same) and 'name="_search"' in page, f"datasette: a search box, {len(found[0])} rows for each spelling"


def rows(options):
    yield "R12", lambda: newer(options.program)
    yield "readers", lambda: readers(options.program)
    yield "E11", lambda: shell(options.program)
    if shutil.which(options.datasette):
        yield "E11", lambda: datasette(options.program, options.datasette)
    elif options.only in (None, "E11"):
        print("E11      skipped: no datasette; pip install datasette and name it with --datasette")
    yield "R14", lambda: restored(options.program)
    yield "R11", lambda: corrections(options.program)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=lambda path: str(pathlib.Path(path).resolve()))
    parser.add_argument("--datasette", default="datasette", help="the program")
    parser.add_argument("--only", help="one row, such as R11")
    options = parser.parse_args()
    failed = 0
    for name, row in rows(options):
        if options.only and name != options.only:
            continue
        good, text = row()
        failed += not good
        print(f"{name:8} {'ok' if good else 'FAILED':7} {text}", flush=True)
    print("store: every row holds" if not failed else f"store: {failed} rows failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
