#!/usr/bin/env python3
"""R23: the program for other machines (`make static`) is made twice from the same sources; is it the same?

usage: reproducible.py [--short] [--minutes 30]

Both builds begin with nothing, one behind the other, at the same path: a path is part of what Swift writes into a
program, so that builds at different paths differ. The short form is skipped. Exit code 1: they differ.
"""
import hashlib
import shutil
import subprocess
import sys

import project
import row
from program import environment


def main():
    chosen = row.options(__doc__, minutes=30)
    line = row.Row("R23", "reproducible build", "same bytes at the same path")
    if chosen.short:
        return line.skip("it takes long; make reliability runs it")
    place = project.ROOT / ".build/reproducible"
    hashes = []
    try:
        for _ in range(2):
            shutil.rmtree(place, ignore_errors=True)
            hashes.append(build(place, chosen.minutes))
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
        return line.skip(f"the build did not end well: {error}")
    finally:
        shutil.rmtree(place, ignore_errors=True)
    line.add("builds", [] if hashes[0] == hashes[1] else [" and ".join(hashes)])
    return line.finish(f"{len(set(hashes))} hash of 2 builds")


def build(place, minutes):
    subprocess.run(
        ["make", "static", f"BUILD={place}"], cwd=project.ROOT, env=environment(), timeout=60 * minutes, check=True,
        capture_output=True)
    return hashlib.sha256((place / "static/nienbieu").read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
