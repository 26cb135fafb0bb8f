#!/usr/bin/env python3
"""R8: the same articles give the same bytes, wherever, whenever and however the program runs.

usage: same_bytes.py [--program NIENBIEU] [--short]

Time zones, locales, umask, working directory, HOME, processors, order and times of the files, path of the project. One
hash over all reports and one over what the store knows. Exit code 1: there are several.
"""
import os
import random
import shutil
import sys
from pathlib import Path

import project
import row
from oracle import State
from program import DONE, environment

DEEP = "ở một nơi khác/với dấu cách, dấu ' và \"/" + 8 * "sâu/"


def main():
    chosen = row.options(__doc__)
    line = row.Row("R8", "same bytes", "1 hash of reports, 1 of the store")
    tried = row.sample(variants(), 6) if chosen.short else variants()
    with project.scratch() as scratch:
        states = row.in_parallel(
            lambda item: run(chosen.nienbieu, Path(scratch), *item), list(enumerate(tried)), chosen.jobs)
    first = states[0][1]
    for (name, _), (code, state) in zip(tried, states):
        line.add(name, [] if code in DONE else [f"it ends with {code}"])
        line.add(name, [] if state.sets == first.sets else ["the reports differ"])
        line.add(name, [] if state.knowledge == first.knowledge else ["the store differs"])
    reports = {tuple(sorted(state.sets.items())) for _, state in states}
    stores = {state.knowledge for _, state in states}
    return line.finish(f"{len(tried)} variants, {len(reports)} hash of reports, {len(stores)} of the store")


def variants():
    """Name and what is different: options of a run, `prepare` for the files, `home` for the path, `cwd`."""
    zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Lima", "Pacific/Kiritimati", "Asia/Kathmandu"]
    locales = ["C", "vi_VN.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8"]
    return [
        ("as it is", {}),
        *((f"TZ={zone}", {"env": environment(TZ=zone)}) for zone in zones),
        *((f"LC_ALL={locale}", {"env": environment(LC_ALL=locale, LANG=locale)}) for locale in locales),
        *((f"umask {mask:03o}", {"umask": mask}) for mask in (0, 0o027, 0o077)),
        ("another working directory", {"cwd": "elsewhere"}),
        ("the root as working directory", {"cwd": "/"}),
        ("HOME unset", {"env": without("HOME")}),
        ("an empty environment", {"env": {}}),
        *((f"processors {list_}", {"before": ["taskset", "-c", list_]}) for list_ in processors()),
        *((f"files written in order {seed}", {"prepare": shuffle(seed)}) for seed in (1, 2, 3)),
        ("files of 1999", {"prepare": lambda folder: touch(folder, 915148800)}),
        ("a long path with odd letters", {"home": DEEP}),
        ("path of one letter", {"home": "p"}),
    ]


def without(name):
    return {key: value for key, value in environment().items() if key != name}


def processors():
    if not shutil.which("taskset"):
        return []
    return ["0"] + ["0,1"] * ((os.cpu_count() or 1) > 1)


def shuffle(seed):
    def prepare(folder):
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        contents = [(path, path.read_bytes()) for path in paths]
        shutil.rmtree(folder / "fixtures")
        random.Random(seed).shuffle(contents)
        for path, content in contents:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return prepare


def touch(folder, seconds):
    for path in folder.rglob("*"):
        os.utime(path, (seconds, seconds))


def run(program, scratch, number, variant):
    _, settings = variant
    options = dict(settings)
    folder = project.whole_inbox(scratch / str(number) / options.pop("home", "project"))
    options.pop("prepare", lambda _: None)(folder)
    place = options.pop("cwd", None)
    if place == "elsewhere":
        (scratch / str(number) / place).mkdir()
    here = folder if place is None else scratch / str(number) / place
    result = program.run(here, "--config", str(folder / "pipeline.yml"), **options)
    return result.returncode, State(folder)


if __name__ == "__main__":
    sys.exit(main())
