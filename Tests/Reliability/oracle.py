"""Eight promises that hold after every crash and every failing call, checked without the program.

1 the store is whole and its references hold; 2 a run that says it was published is in the ledger; 3 the facts of
a run are there all or none; 4 every published set is whole, the old or the new; 5 a set is what its data package
says; 6 nothing points to what is missing; 7 a plain run afterwards succeeds; 8 then everything is as if
nothing had happened, byte by byte.
"""
import hashlib
import json
import os
import shutil
import sqlite3
import tempfile
from pathlib import Path

import dump
import project
from program import DONE

MARK = ".published.json"
STORE = "timeline.sqlite"


class State:
    """Sets of reports and knowledge of the store of a project at rest."""

    def __init__(self, folder):
        self.sets = sets(folder)
        self.knowledge = dump.digest(knowledge(folder))


class Oracle:
    """Knows a project before and after a run that nothing disturbed."""

    def __init__(self, before, after):
        self.before, self.after = State(before), State(after)
        self.entries = entries(after)

    def after_crash(self, folder):
        """Promises 1 to 6; what is broken, a line each."""
        return [*self.whole(folder), *partial(folder, self)]

    def whole(self, folder):
        return [*store_violations(folder, self), *self.set_violations(folder), *dangling(folder)]

    def set_violations(self, folder):
        found = sets(folder)
        for name in self.before.sets.keys() - found.keys():
            yield f"4: the set {name} is gone"
        for name, content in found.items():
            if content not in (self.before.sets.get(name), self.after.sets.get(name)):
                yield f"4: the set {name} is neither the old nor the new one"
        for name in found:
            yield from package_violations(Path(folder) / "output" / name)

    def after_rerun(self, folder, result):
        """Promises 7 and 8, and all others once more; 3 is part of 8."""
        violations = self.whole(folder)
        if result.returncode not in DONE:
            violations.append(f"7: a plain run ends with {result.returncode}: {result.stderr[-200:]!r}")
        state = State(folder)
        if state.sets != self.after.sets:
            violations.append("8: the reports are not those of a run that was not disturbed")
        if state.knowledge != self.after.knowledge:
            violations.append("8: the store does not know what it knows after an undisturbed run")
        left = entries(folder) - self.entries
        return violations + [f"8: {name} is left behind" for name in sorted(left)]

    def is_complete(self, folder):
        """Whether the result is that of the undisturbed run already."""
        state = State(folder)
        return state.sets == self.after.sets and state.knowledge == self.after.knowledge

    def is_untouched(self, folder):
        return sets(folder) == self.before.sets


def sets(folder):
    """Hash of each set of reports: paths and bytes of all of its files."""
    output = Path(folder) / "output"
    if not output.is_dir():
        return {}
    return {
        entry.name: tree_hash(entry) for entry in output.iterdir()
        if entry.is_dir() and not entry.name.startswith(".")}


def tree_hash(folder):
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(f"{path.relative_to(folder)}\0".encode())
        if path.is_file():
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def entries(folder):
    """Names in output/; the program may leave no others."""
    output = Path(folder) / "output"
    return {entry.name for entry in output.iterdir()} if output.is_dir() else set()


def knowledge(folder):
    with store_copy(folder) as path:
        return dump.dump(path) if path else []


class store_copy:
    """The store with its journals, aside, so that looking at it mends nothing."""

    def __init__(self, folder):
        self.output = Path(folder) / "output"

    def __enter__(self):
        self.aside = tempfile.mkdtemp(prefix="nienbieu-", dir=project.memory())
        for suffix in ("", "-wal", "-journal"):
            if (self.output / (STORE + suffix)).exists():
                shutil.copy(self.output / (STORE + suffix), self.aside)
        path = Path(self.aside, STORE)
        return path if path.exists() else None

    def __exit__(self, *_):
        shutil.rmtree(self.aside, ignore_errors=True)


def store_violations(folder, oracle):
    with store_copy(folder) as path:
        if path is None:
            return ["1: the store is gone"] if oracle.before.sets else []
        try:
            return [*broken(path), *ledger_violations(folder, path)]
        except sqlite3.DatabaseError as error:
            return [f"1: SQLite says: {error}"]


def broken(path):
    with sqlite3.connect(path) as database:
        for (verdict,) in database.execute("PRAGMA integrity_check").fetchall():
            if verdict != "ok":
                yield f"1: {verdict}"
        for row in database.execute("PRAGMA foreign_key_check").fetchall():
            yield f"1: a row of {row[0]} refers to nothing"


def ledger_violations(folder, path):
    mark = published_mark(folder)
    if mark is None:
        return
    with sqlite3.connect(path) as database:
        row = database.execute("SELECT status FROM run WHERE id = ?", (mark["run"],)).fetchone()
    if row != ("published",):
        yield f"2: the published run {mark['run']} is {row} in the ledger"


def partial(folder, oracle):
    try:
        known = dump.digest(knowledge(folder))
    except sqlite3.DatabaseError:
        return  # Promise 1 is broken, and said to be.
    if known not in (oracle.before.knowledge, oracle.after.knowledge):
        yield "3: the store knows neither what it knew nor what it shall know"


def published_mark(folder):
    path = Path(folder) / "output" / MARK
    return json.loads(path.read_bytes()) if path.exists() else None


def package_violations(directory):
    """Promise 5: the data package lists files that are there, with their sizes."""
    for resource in json.loads((directory / "datapackage.json").read_bytes())["resources"]:
        file = directory / resource["path"]
        if not file.is_file():
            yield f"5: {directory.name} lacks {resource['path']}"
        elif file.stat().st_size != resource.get("bytes", file.stat().st_size):
            yield f"5: {directory.name}/{resource['path']} has another size than it says"


def dangling(folder):
    output = Path(folder) / "output"
    mark = published_mark(folder) or {"sets": []}
    for name in mark["sets"]:
        if not (output / name).is_dir():
            yield f"6: the mark names {name}, which is not there"
    for path in output.rglob("*") if output.is_dir() else ():
        if path.is_symlink() and not os.path.exists(path):
            yield f"6: {path} points to nothing"
