#!/usr/bin/env python3
"""S7: links, pipes and directories that somebody planted where the program writes.

usage: planted.py [--program NIENBIEU] [--short]

At every name that a run uses, its own and its temporary ones. What a link points to keeps its bytes, nothing is made
behind a link to nothing, and the run ends in time, with its result or with a code that says what is in the
way. Exit code 1: otherwise.
"""
import os
import shutil
import subprocess
import sys

import nights
import row
from program import DONE

STORE = "output/timeline.sqlite"
NAMES = [
    "output", STORE, f"{STORE}-wal", f"{STORE}-shm", f"{STORE}-journal", f"{STORE}.lock", f"{STORE}.previous",
    f"{STORE}.previous.new", f"{STORE}.previous-wal", f"{STORE}.sha256", f"{STORE}.sha256.new",
    "output/.published.json", "output/.published.json.new", "output/2021-H1", "output/2022-H1",
    "output/.tmp-2021-H1", "output/.tmp-2022-H1", "output/.tmp-old",
]
CODES = {65, 73, 74, 77}
SECONDS = 30
SECRET = b"nobody may change this\n"


def main():
    chosen = row.options(__doc__)
    line = row.Row("S7", "planted files", "untouched, no hang")
    done = 0
    for night in nights.both(chosen.nienbieu):
        with night:
            every = [(name, kind) for name in NAMES for kind in KINDS]
            tried = row.sample(every, 12) if chosen.short else every
            for (name, kind), violations in zip(
                    tried, row.in_parallel(lambda item: attempt(night, *item), tried, chosen.jobs)):
                done += 1
                line.add(f"{night.name}, {kind.__name__} at {name}", violations)
    return line.finish(f"{len(line.violations)} violations of {done} plants")


def attempt(night, name, plant):
    with night.copy() as folder:
        victims = folder.parent / "victims"
        (victims / "folder").mkdir(parents=True)
        (victims / "file").write_bytes(SECRET)
        (victims / "folder/file").write_bytes(SECRET)
        place = folder / name
        remove(place)
        place.parent.mkdir(parents=True, exist_ok=True)
        plant(place, victims)
        try:
            result = night.program.run(folder, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return ["the run hangs"]
        return [*wrong(result, folder), *harmed(victims, name)]


def wrong(result, folder):
    if result.returncode not in DONE | CODES:
        yield f"it ends with {result.returncode}: {result.stderr[-200:]!r}"
    if result.returncode in CODES and str(folder.name) not in str(folder) + result.stderr.decode(errors="replace"):
        yield "the message names no file"


def harmed(victims, name):
    """A link in the place of output/ is the user's own, and the reports stand where it leads."""
    found = {str(path.relative_to(victims)) for path in victims.rglob("*")}
    if name != "output" and found != {"file", "folder", "folder/file"}:
        yield f"behind the link are now {sorted(found)}"
    for file in ("file", "folder/file"):
        if not (victims / file).exists() or (victims / file).read_bytes() != SECRET:
            yield f"{file} behind the link was changed"


def remove(place):
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    elif place.exists() or place.is_symlink():
        place.unlink()


def link_to_file(place, victims):
    place.symlink_to(victims / "file")


def link_to_folder(place, victims):
    place.symlink_to(victims / "folder")


def link_to_nothing(place, victims):
    place.symlink_to(victims / "nothing")


def second_name(place, victims):
    os.link(victims / "file", place)


def pipe(place, _):
    os.mkfifo(place)


def folder(place, _):
    place.mkdir()
    (place / "theirs").write_bytes(SECRET)


def file(place, _):
    place.write_bytes(SECRET)


KINDS = [link_to_file, link_to_folder, link_to_nothing, second_name, pipe, folder, file]

if __name__ == "__main__":
    sys.exit(main())
