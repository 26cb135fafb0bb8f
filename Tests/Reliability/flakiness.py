#!/usr/bin/env python3
"""R22: the tests, many times over while both processors are busy, never fail.

usage: flakiness.py [--short] [--times 20] [--filter NAME]

Swift Testing runs tests in parallel and in an order of its own each time. The tests have to be built: `make
test` does that. The short form is skipped: CI runs the tests anyway. Exit code 1: a run failed.
"""
import os
import subprocess
import sys

import project
import row
from program import environment


def main():
    chosen = row.options(__doc__, times=20, filter="")
    line = row.Row("R22", "flakiness", "0 failures")
    if chosen.short:
        return line.skip("it takes long; make reliability runs it")
    if not (project.ROOT / ".build/debug").exists():
        return line.skip("the tests are not built; make test builds them")
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        for number in range(chosen.times):
            line.add(f"run {number}", failures(chosen.filter))
    finally:
        for process in busy:
            process.kill()
            process.wait()
    return line.finish(f"{len(line.violations)} failures in {chosen.times} runs")


def failures(name):
    command = ["swift", "test", "--skip-build", *(["--filter", name] if name else [])]
    result = subprocess.run(
        command, cwd=project.ROOT, env=environment(), capture_output=True, text=True, check=False)
    if result.returncode != 0:
        told = [text for text in result.stdout.splitlines() if "✘" in text or "error:" in text]
        yield "; ".join(told[:5]) or result.stderr[-300:]


if __name__ == "__main__":
    sys.exit(main())
