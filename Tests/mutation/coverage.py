#!/usr/bin/env python3
"""Which lines the tests ran: a table of targets, the files with the most other lines, and the bars.

usage: coverage.py SCRATCH [--core TARGET] [--core-bar PERCENT] [--bar PERCENT] [--check] [--holes]

SCRATCH holds a build with --enable-code-coverage, and in `profiles` what its runs have counted.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].removeprefix("usage: "))
    parser.add_argument("scratch", type=Path)
    parser.add_argument("--core", default="VietnameseText")
    parser.add_argument("--core-bar", type=float, default=95)
    parser.add_argument("--bar", type=float, default=90)
    parser.add_argument("--check", action="store_true", help="fail below a bar")
    parser.add_argument("--holes", action="store_true", help="print the lines that no test ran")
    options = parser.parse_args()
    files = covered_files(options.scratch)
    reached = table(files, options)
    holes(files, options.holes)
    return int(options.check and not reached)


def covered_files(scratch):
    """What llvm-cov says of each file below Sources, by its path there."""
    debug = scratch / "debug"
    bundles, program = sorted(debug.glob("*.xctest")), debug / "nienbieu"
    objects = bundles[1:] + ([program] if program.exists() else [])  # tests run the program
    if not bundles:
        sys.exit(f"coverage: no tests were built in {scratch}; run: make coverage")
    others = [word for path in objects for word in ("-object", path)]
    profile = merged_profile(scratch)
    export = output("llvm-cov", "export", "-skip-functions", f"-instr-profile={profile}", bundles[0], *others)
    sources, files = ROOT / "Sources", {}
    for file in json.loads(export)["data"][0]["files"]:
        path = Path(file["filename"])
        if path.is_relative_to(sources):
            files[path.relative_to(sources)] = file
    return files


def merged_profile(scratch):
    """All runs in one. Some cannot be read: tests kill the program, or leave it no room on the disk."""
    profile, runs = scratch / "merged.profdata", sorted((scratch / "profiles").glob("*.profraw"))
    if not runs:
        sys.exit(f"coverage: nothing was counted in {scratch}/profiles; run: make coverage")
    output("llvm-profdata", "merge", "-sparse", "-failure-mode=all", *runs, "-o", profile)
    return profile


def output(tool, *arguments):
    """Of the toolchain's own tool, which understands what its compiler writes."""
    swift = os.environ.get("SWIFT", "swift")
    beside = Path(shutil.which(swift) or swift).resolve().with_name(tool)
    command = [beside if beside.exists() else tool, *arguments]
    ended = subprocess.run(command, capture_output=True, text=True)
    if ended.returncode:
        sys.exit(ended.stderr)
    return ended.stdout


def table(files, options):
    """Prints the lines of each target; whether both bars are reached."""
    lines = defaultdict(lambda: [0, 0])
    for path, file in files.items():
        summary = file["summary"]["lines"]
        for name in (path.parts[0], "all"):
            lines[name][0] += summary["count"]
            lines[name][1] += summary["covered"]
    bars = {options.core: options.core_bar, "all": options.bar}
    reached = set(bars) <= set(lines)
    print(f"{'lines of':16} {'there are':>9} {'were run':>9} {'percent':>8}")
    for name in sorted(lines, key=lambda name: (name == "all", name)):
        count, covered = lines[name]
        percent = 100 * covered / max(count, 1)
        verdict = ""
        if name in bars:
            verdict = f"  bar {bars[name]:g}: {'reached' if percent >= bars[name] else 'MISSED'}"
            reached = reached and percent >= bars[name]
        print(f"{name:16} {count:9} {covered:9} {percent:8.2f}{verdict}")
    return reached


def holes(files, all_of_them):
    """The ten files with the most lines that no test ran; or every file, with the places.

    llvm-cov counts a line once for itself and again for each closure in it (the right side of `&&` is one),
    so that a line can be run in part.
    """
    def unrun(path):
        lines = files[path]["summary"]["lines"]
        return lines["count"] - lines["covered"]

    print("\nlines that no test ran")
    order = [path for path in sorted(files, key=lambda path: (-unrun(path), path)) if unrun(path)]
    for path in order if all_of_them else order[:10]:
        print(f"{unrun(path):5}  Sources/{path}")
        if all_of_them:
            whole, parts = unrun_lines(files[path]["segments"])
            for title, lines in (("lines", whole), ("parts of", parts)):
                if lines:
                    print(f"         {title} {spans(lines)}")


def unrun_lines(segments):
    """Lines that were not run at all, and lines of which a part was not.

    A line's count is the greatest of the regions that begin in it and of the one that goes on from above.
    A segment is line, column, count, whether it has a count, whether a region begins, whether that is a gap.
    """
    whole, parts, around, begun = [], [], None, defaultdict(list)
    for segment in segments:
        begun[segment[0]].append(segment)
    for line in range(segments[0][0], segments[-1][0] + 1) if segments else ():
        here = begun[line]
        counts = [one[2] for one in here if one[4] and one[3] and not one[5]]
        counts += [around[2]] if around and around[3] else []
        if counts and min(counts) == 0:
            (parts if max(counts) else whole).append(line)
        around = here[-1] if here else around
    return whole, parts


def spans(lines):
    """`3-5, 9`."""
    runs = []
    for line in lines:
        if runs and line == runs[-1][1] + 1:
            runs[-1][1] = line
        else:
            runs.append([line, line])
    return ", ".join(f"{first}-{last}" if last > first else f"{first}" for first, last in runs)


sys.exit(main())
