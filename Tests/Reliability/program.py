"""Runs the program, alone or under strace."""
import os
import random
import re
import shutil
import subprocess
from pathlib import Path

import project

# Everything that changes a file, a directory or what the disk has of them.
CHANGING = [
    "write", "pwrite64", "writev", "pwritev", "fsync", "fdatasync", "sync_file_range", "rename",
    "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "ftruncate", "truncate", "fallocate",
    "mkdir", "mkdirat", "link", "linkat", "symlink", "symlinkat", "chmod", "fchmod", "fchmodat",
]
CALL = re.compile(r"^(\d+) +(\w+)\(")
UNFINISHED = " <unfinished ...>"
RESUMED = re.compile(r"^\d+ +<\.\.\. (\w+) resumed>")
DONE = {0, 3}


class Program:
    """`nienbieu` with fixed arguments for the day."""

    def __init__(self, path, day=project.DAY):
        self.path = Path(path).resolve()
        self.day = day

    def arguments(self, *extra):
        day = ["--as-of", self.day] if self.day else []
        return [str(self.path), "run", *day, *extra]

    def run(self, folder, *extra, before=(), **options):
        """One run; `before` stands in front of the command line."""
        settings = {"capture_output": True, "timeout": 120, "env": environment(), **options}
        return subprocess.run([*before, *self.arguments(*extra)], cwd=folder, check=False, **settings)

    def start(self, folder, *extra, before=(), **options):
        settings = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": environment(), **options}
        return subprocess.Popen([*before, *self.arguments(*extra)], cwd=folder, **settings)

    def injected(self, folder, call, number, what):
        """One run in which the `number`th `call` of a thread meets `what`: `signal=SIGKILL`, `error=EIO`."""
        return self.run(folder, before=[*strace([call]), *injection(call, number, what)], preexec_fn=on_one_core)

    def calls(self, folder, names, injected=(), **options):
        """Lines of strace for one run, in their order."""
        log = Path(folder).with_suffix(".calls")
        self.run(folder, before=[*strace(names, log), "-y", "-s", "0", *injected], **options)
        lines = log.read_text(errors="replace").splitlines()
        log.unlink()
        return whole(lines)

    def points(self, folder, names=tuple(CHANGING)):
        """(call, number) of every such call of one run, the longest thread's where several call.

        On one core, where one thread makes the reports: strace counts by thread, and which of several flushes a set
        is another one each time.
        """
        counts = {}
        for line in self.calls(folder, names, preexec_fn=on_one_core):
            match = CALL.match(line)
            if match:
                key = match.group(2), match.group(1)
                counts[key] = counts.get(key, 0) + 1
        most = {}
        for (call, _), count in counts.items():
            most[call] = max(count, most.get(call, 0))
        return [(call, number) for call in names for number in range(1, most.get(call, 0) + 1)]


def whole(lines):
    """Calls that another thread's interrupt are two lines of strace; one here.

    A flush stands where it ended, all else where it began: what happened in between is not flushed by it.
    """
    begun, calls = {}, []
    for position, line in enumerate(lines):
        thread = line.split(" ", 1)[0]
        if line.endswith(UNFINISHED):
            begun[thread] = position, line.removesuffix(UNFINISHED)
        elif (resumed := RESUMED.match(line)) and thread in begun:
            start, text = begun.pop(thread)
            calls.append((position if "sync" in resumed[1] else start, text + line[resumed.end():]))
        else:
            calls.append((position, line))
    return [text for _, text in sorted([*calls, *begun.values()])]


def on_one_core():
    os.sched_setaffinity(0, {random.choice(sorted(os.sched_getaffinity(0)))})


def environment(**changes):
    return {**os.environ, "SWIFT_BACKTRACE": "enable=no", **changes}


def injection(call, number, what):
    return ["-e", f"inject={call}:{what}:when={number}"]


def strace(names, log="/dev/null"):
    """Not with --seccomp-bpf: strace 6.1 then counts calls wrongly and injects nothing."""
    return ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=" + ",".join(names)]


def can_trace():
    """Whether strace is here and may trace and inject."""
    if not shutil.which("strace"):
        return False
    attempt = subprocess.run(
        [*strace(["mkdir"]), "-e", "inject=mkdir:error=EIO", "mkdir", "/tmp"],
        capture_output=True, check=False, text=True)
    return "Input/output error" in attempt.stderr
