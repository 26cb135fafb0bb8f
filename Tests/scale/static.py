#!/usr/bin/env python3
"""The static program runs where there is no Swift: no Swift library among those it is linked with, and a run of the
demo project in a place of its own where every folder of the toolchain is empty.

usage: static.py --program NIENBIEU --swift SWIFT

Needs unshare (util-linux) and the right to make a mount namespace; else that part is skipped. Exit code 1: it does not.
"""
import argparse
import shutil
import sys
from pathlib import Path

import work

HIDE = 'for folder in "$@"; do mount -t tmpfs none "$folder" || exit 1; done; '
RUN = 'cd "$WORK" && ! command -v swift && "$PROGRAM" --version && "$PROGRAM" init --demo --quiet p && ' \
    '"$PROGRAM" run --quiet --config p/pipeline.yml && "$PROGRAM" doctor --config p/pipeline.yml'


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--swift", type=Path, default=None)
    chosen = parser.parse_args()
    promises = work.Promises("verify-static")
    libraries = work.must("ldd", chosen.program).splitlines()
    swift = [line.strip() for line in libraries if "swift" in line.lower() or "Foundation" in line]
    promises.check("no Swift library is linked", not swift, ", ".join(swift) or f"{len(libraries)} others")
    promises.check("none is missing", not [line for line in libraries if "not found" in line])
    size = chosen.program.stat().st_size / 1e6
    promises.check("it is one file", True, f"{size:.0f} MB")
    without_swift(promises, chosen)
    return promises.finish()


def without_swift(promises, chosen):
    folders = toolchain(chosen.swift)
    if not shutil.which("unshare") or work.call("unshare", "-rm", "true").returncode:
        return print("skipped a place without Swift: unshare -rm is not possible here")
    with work.scratch() as folder:
        program = Path(folder) / "nienbieu"
        shutil.copy(chosen.program, program)
        answer = work.call(
            "unshare", "-rm", "env", "-i", f"WORK={folder}", f"PROGRAM={program}", "PATH=/usr/bin:/bin", "sh", "-c",
            HIDE + RUN, "sh", *folders)
        briefing = Path(folder) / "p/output/2022-H1/ha-tinh.md"
        names = ", ".join(map(str, folders))
        promises.check("a run where Swift is hidden", answer.returncode == 0 and briefing.exists(),
                       f"hidden: {names}" if answer.returncode == 0 else answer.stderr[-400:])


def toolchain(swift):
    """Folders that hold Swift and nothing that a run needs."""
    folders = [Path("/usr/lib/swift"), Path("/usr/lib/swift_static"), Path("/usr/libexec/swift")]
    if swift:
        root = swift.resolve().parent.parent
        # /opt/swift/usr, but never /usr itself.
        folders.append(root.parent if root.name == "usr" and root != Path("/usr") else root / "lib/swift")
    return [folder for folder in folders if folder.is_dir()]


if __name__ == "__main__":
    sys.exit(main())
