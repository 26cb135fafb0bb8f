"""What a command uses: seconds of the processor, seconds of the wall, memory."""
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Usage:
    processor: float  # user and system, of all threads
    wall: float
    megabytes: float  # the most that was resident at once

    @property
    def cores(self):
        return self.processor / self.wall


def measured(command, folder=None, cores=None, stdin=None, stdout=None):
    """Runs a command to its end; `cores` is a list such as "0" or "0,1"."""
    before = ["taskset", "-c", cores] if cores else []
    start = time.monotonic()
    # The child is waited for by hand, so that what it used is known of it alone.
    child = subprocess.Popen(
        [*before, *map(str, command)], cwd=folder, stdin=stdin, stdout=stdout or subprocess.DEVNULL,
        stderr=subprocess.PIPE, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    message = child.stderr.read().decode(errors="replace")
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"benchmark-run: {command[0]} ended with {child.returncode}: {message[-400:]}")
    return Usage(used.ru_utime + used.ru_stime, time.monotonic() - start, used.ru_maxrss / 1024)


def spread(values, form="{:.2f}"):
    """`12.1 (11.8 to 12.9)`: the middle, and how far the rounds lie apart."""
    middle, low, high = (form.format(value) for value in [statistics.median(values), min(values), max(values)])
    return f"{middle} ({low} to {high})"
