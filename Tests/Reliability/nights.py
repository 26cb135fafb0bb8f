"""A first and a second night to disturb: the project before, an oracle of what comes after, copies to break."""
import contextlib
import itertools
import shutil
import time
from pathlib import Path

import project
from oracle import Oracle, State  # noqa: F401 (State is used by the scripts)


class Night:
    """Use as a context: folders are made on entering and removed on leaving."""

    def __init__(self, name, program, prepare):
        self.name, self.program, self.prepare = name, program, prepare
        self.numbers = itertools.count()

    def __enter__(self):
        self.scratch = project.scratch()
        self.home = Path(self.scratch.name)
        self.before = self.home / "before/project"
        self.prepare(self.program, self.before)
        after = project.copy(self.before, self.home / "after/project")
        result = self.program.run(after)
        assert result.returncode in (0, 3), result.stderr
        self.oracle = Oracle(self.before, after)
        return self

    def __exit__(self, *_):
        self.scratch.cleanup()

    @contextlib.contextmanager
    def copy(self):
        """A project to disturb, of its own."""
        home = self.home / f"try-{next(self.numbers)}"
        try:
            yield project.copy(self.before, home / "project")
        finally:
            shutil.rmtree(home, ignore_errors=True)

    def duration(self):
        """Seconds of a night that nothing disturbs."""
        with self.copy() as folder:
            started = time.monotonic()
            self.program.run(folder)
            return time.monotonic() - started

    def points(self):
        with self.copy() as folder:
            return self.program.points(folder)


def first(program, folder):
    project.first_night(folder)


def second(program, folder):
    project.first_night(folder)
    result = program.run(folder)
    assert result.returncode == 3, result.stderr
    project.second_night(folder)


def both(program):
    return [Night("first night", program, first), Night("second night", program, second)]
