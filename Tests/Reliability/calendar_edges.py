#!/usr/bin/env python3
"""R15: the day and the half-year are those of Vietnam, at every edge of the calendar.

usage: calendar_edges.py [--program NIENBIEU] [--short]

Articles published a second before and at forty edges (New Year, 29 February, 30 June, ends of quarters), written
in three zones, are read with the machine in three zones. The expected day is computed here. Where faketime is
installed the clock itself is set to the edges, too. Exit code 1: a wrong day or period.
"""
import datetime
import json
import shutil
import sqlite3
import subprocess
import sys
import zoneinfo
from pathlib import Path

import project
import row
from program import DONE, environment

VIETNAM = datetime.timezone(datetime.timedelta(hours=7))
ZONES = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"]
# Each is the first moment of a day; the second before is the other side of the edge.
EDGES = [
    *((year, 1, 1) for year in (2000, 2016, 2020, 2024, 2025)),
    *((year, 7, 1) for year in (2021, 2023, 2024, 2025)),
    (2024, 2, 29), (2024, 3, 1), (2023, 3, 1), (2000, 2, 29), (2024, 4, 1), (2024, 10, 1),
    (2023, 6, 15), (2023, 12, 15),
    (2025, 3, 30), (2025, 10, 26), (2025, 6, 30),
]
PAGE = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Tỉnh sơ kết công tác cải cách</title>
<meta property="article:published_time" content="{moment}"></head><body><article>
<h1>Tỉnh sơ kết công tác cải cách hành chính số {number}</h1>
<p>Trong 6 tháng đầu năm nay, toàn tỉnh tiếp nhận 1{number:03}05 hồ sơ thủ tục hành chính, tăng so với cùng kỳ.</p>
<p>Cơ quan chức năng cho biết công tác cải cách hành chính tiếp tục được các sở, ngành quan tâm thực hiện.</p>
</article></body></html>
"""


def main():
    chosen = row.options(__doc__)
    line = row.Row("R15", "calendar edges", "all right")
    moments = instants()
    for zone in ZONES[:1] if chosen.short else ZONES:
        with project.scratch() as scratch:
            line.add(f"TZ={zone}", published(chosen.nienbieu, Path(scratch), moments, zone))
    clocks = 0
    if shutil.which("faketime"):
        for moment in row.sample(moments, 3 if chosen.short else 40):
            for zone in ZONES:
                clocks += 1
                line.add(f"clock at {moment} with TZ={zone}", ledger(chosen.program.resolve(), moment, zone))
    told = f"{clocks} settings of the clock" if clocks else "the clock not set, faketime is missing"
    return line.finish(f"{len(line.violations)} wrong of {len(moments)} instants in {len(ZONES)} notations, {told}")


def instants():
    """Both sides of every edge, in Vietnam's time."""
    days = [datetime.datetime(*edge, tzinfo=VIETNAM) for edge in EDGES]
    return [moment for day in days for moment in (day - datetime.timedelta(seconds=1), day)]


def notations(moment):
    return [
        moment.isoformat(), moment.astimezone(datetime.timezone.utc).isoformat().replace("+00:00", "Z"),
        moment.astimezone(datetime.timezone(datetime.timedelta(hours=-8))).isoformat()]


def published(program, folder, moments, zone):
    """Reads a page for each instant and notation; what is wrong with its day or its half-year."""
    (folder / "inbox").mkdir()
    (folder / "pipeline.yml").write_text("sources: [{name: edges, path: inbox/*.html, place: ha-tinh}]\n")
    expected = {}
    for number, (moment, text) in enumerate((m, text) for m in moments for text in notations(m)):
        (folder / f"inbox/{number}.html").write_text(PAGE.format(moment=text, number=number), encoding="utf-8")
        expected[f"inbox/{number}.html"] = moment, text
    result = subprocess.run(
        [program.path, "facts", "inbox"], cwd=folder, env=environment(TZ=zone), capture_output=True, check=False)
    if result.returncode not in DONE:
        yield f"facts ends with {result.returncode}: {result.stderr[-200:]!r}"
    found = {}
    for text in result.stdout.splitlines():
        fact = json.loads(text)
        if fact["type"] == "observation" and fact["value"].endswith("05"):
            found[fact["source"]] = fact["published"], fact.get("period")
    for source, (moment, text) in expected.items():
        right = moment.date().isoformat(), f"{moment.year}-H1"
        if found.get(source) != right:
            yield f"published {text}: {found.get(source)} instead of {right}"


def ledger(program, moment, zone):
    """A run with the clock set: its day, and the day from which an undated article is known."""
    with project.scratch() as scratch:
        folder = project.first_night(Path(scratch) / "project")
        clock = f"@{moment.astimezone(zoneinfo.ZoneInfo(zone)):%Y-%m-%d %H:%M:%S}"
        env = environment(TZ=zone, FAKETIME_DONT_FAKE_MONOTONIC="1")
        result = subprocess.run(
            ["faketime", "-f", clock, program, "run"], cwd=folder, env=env, capture_output=True, check=False)
        if result.returncode not in DONE:
            yield f"it ends with {result.returncode}: {result.stderr[-200:]!r}"
            return
        with sqlite3.connect(folder / "output/timeline.sqlite") as database:
            day, started = database.execute("SELECT day, started FROM run").fetchone()
        # A second may pass before the program looks at the clock.
        late = moment + datetime.timedelta(seconds=20)
        if day not in (moment.date().isoformat(), late.date().isoformat()) or not started.startswith(day):
            yield f"the ledger says {day}, {started}"


if __name__ == "__main__":
    sys.exit(main())
