#!/usr/bin/env python3
"""Changes one place of the sources at a time and asks whether a test notices.

usage: mutants.py [FOLDER ...] [--count N] [--seed N] [--minutes N] [--jobs N] [--skip TESTS]
                  [--fresh] [--list] [--bar SHARE]

A mutant is killed where a test fails, crashes or runs out of time; what does not compile is not counted.
The work is done on a copy in .build/mutants that holds the targets of the folders, what they need and
their tests. A run goes on where the last one stopped; survivors are tried again when tests changed.
Mutants that change nothing anybody could see stand in equivalent.txt with their reasons.
"""
import argparse
import fcntl
import hashlib
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import operators

ROOT = Path(__file__).resolve().parents[2]
COPY = ROOT / ".build/mutants"
RESULTS = COPY / "results.jsonl"
SWIFT = os.environ.get("SWIFT", "swift")
EQUIVALENT = Path(__file__).parent / "equivalent.txt"
# Optimized, for the tests run ten times as long without; still a debug build: tests see internals.
BUILD = ["-Xswiftc", "-O"]
FAILED = re.compile(r"Test (.+?) recorded an issue")
MEMORY = 8 << 30  # bytes; a loop that appends for ever ends here


def main():
    options = arguments()
    os.environ["SWIFT_BACKTRACE"] = "enable=no"
    candidates = ordered(options.folders, options.seed)
    if options.list:
        for mutant in candidates:
            print(f"{mutant['place']} [{mutant['operator']}]\n  - {mutant['before']}\n  + {mutant['after']}")
        print(f"{len(candidates)} mutants")
        return 0
    unknown = stale_equivalents(candidates)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("mutants: stopped; the next run goes on from here"))
    signal.signal(signal.SIGINT, signal.getsignal(signal.SIGTERM))
    run = Run(options, known_equivalents())
    run.prepare()
    began = time.monotonic()
    for mutant in candidates:
        if run.counted >= options.count or time.monotonic() - began > options.minutes * 60:
            break
        run.take(mutant)
    return run.report(time.monotonic() - began, len(candidates), unknown)


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].removeprefix("usage: "))
    parser.add_argument("folders", nargs="*", default=["Sources/VietnameseText"])
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--skip", action="append", default=[], help="tests to leave out, as in swift test --skip")
    parser.add_argument("--fresh", action="store_true", help="forget what earlier runs found")
    parser.add_argument("--list", action="store_true", help="print the mutants, build nothing")
    parser.add_argument("--bar", type=float, default=0, help="least share of killed mutants, 0 to 1")
    return parser.parse_args()


def ordered(folders, seed):
    """All mutants in an order that the seed decides and that edits elsewhere do not change."""
    found = []
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.swift")):
            source, name = path.read_text(), str(path.relative_to(ROOT))
            nth = {}
            for mutant in operators.mutants(source):
                line, before, after = mutant.lines(source)
                same = f"{name}\n{before}\n{after}"
                nth[same] = nth.get(same, 0) + 1
                key = hashlib.sha256(f"{seed}\n{same}\n{nth[same]}".encode()).hexdigest()
                found.append(dict(
                    key=key, file=name, place=f"{name}:{line}", operator=mutant.operator, before=before,
                    after=after, mutant=mutant, source=digest([path])))
    return sorted(found, key=lambda mutant: mutant["key"])


def digest(paths):
    whole = hashlib.sha256()
    for path in paths:
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]


def known_equivalents():
    """Entries: the file, `- ` its line, `+ ` what became of it, `# ` the reason; a blank line between."""
    entries = {}
    text = EQUIVALENT.read_text() if EQUIVALENT.exists() else ""
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = block.split("\n")
        if len(lines) < 4:
            continue
        entries[(lines[0].strip(), lines[1][1:].strip(), lines[2][1:].strip())] = lines[3][1:].strip()
    return entries


def identity(mutant):
    return mutant["file"], mutant["before"], mutant["after"]


def stale_equivalents(candidates):
    present = {identity(mutant) for mutant in candidates}
    return [entry for entry in known_equivalents() if entry not in present]


class Run:
    def __init__(self, options, equivalents):
        self.options, self.equivalents = options, equivalents
        self.targets = sorted({Path(folder).parts[1] for folder in options.folders})
        self.tests = digest(sorted(
            path for target in self.targets for path in (ROOT / f"Tests/{target}Tests").rglob("*.swift")))
        self.done, self.outcomes, self.seconds = {}, [], 20

    @property
    def counted(self):
        return sum(outcome in ("killed", "survived") for outcome, _ in self.outcomes)

    def prepare(self):
        """Copies what is needed, builds it, and lets the tests pass once."""
        COPY.mkdir(parents=True, exist_ok=True)
        self.lock = (COPY / "lock").open("w")
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.exit("mutants: another run is under way in .build/mutants; wait for its end")
        kept, packages = needed(self.targets)
        synchronize(kept)
        write(COPY / "Package.swift", reduced_manifest(kept, packages))
        print(f"Building {', '.join(sorted(kept))} in .build/mutants; the first build takes minutes.", flush=True)
        if not self.build():
            sys.exit("mutants: the unchanged sources do not build; run: make test")
        outcome, used = self.test(seconds=600)
        if outcome:
            sys.exit(f"mutants: the tests fail on the unchanged sources ({outcome}); run: make test")
        self.seconds = max(10, int(5 * used) + 1)
        if RESULTS.exists() and not self.options.fresh:
            for line in RESULTS.read_text().splitlines():
                result = json.loads(line)
                self.done[result["key"], result["source"]] = result
        elif RESULTS.exists():
            RESULTS.unlink()

    def take(self, mutant):
        """One mutant: known as equivalent, known from before, or tried now."""
        if identity(mutant) in self.equivalents:
            self.outcomes.append(("equivalent", mutant))
            return
        result = self.done.get((mutant["key"], mutant["source"]))
        if result is None or (result["outcome"] == "survived" and result["tests"] != self.tests):
            result = self.tried(mutant)
            with RESULTS.open("a") as file:
                file.write(json.dumps(result, ensure_ascii=False) + "\n")
        self.outcomes.append((result["outcome"], mutant))

    def tried(self, mutant):
        path, began = COPY / mutant["file"], time.monotonic()
        source = path.read_text()
        path.write_text(mutant["mutant"].applied(source))
        try:
            compiled = self.build()
            by = self.test(self.seconds)[0] if compiled else None
        finally:
            path.write_text(source)
        outcome = ("killed" if by else "survived") if compiled else "does not compile"
        took = round(time.monotonic() - began, 1)
        number = self.counted + (outcome != "does not compile")
        print(f"{number:4} {outcome:16} {took:5.1f} s  {mutant['place']} [{mutant['operator']}]"
              + (f" {by}" if by else ""), flush=True)
        if outcome == "survived":
            print(f"       - {mutant['before']}\n       + {mutant['after']}", flush=True)
        kept = {name: mutant[name] for name in ("key", "source", "place", "operator", "before", "after")}
        return kept | dict(outcome=outcome, by=by, tests=self.tests, seconds=took)

    def build(self):
        command = [SWIFT, "build", "-j", str(self.options.jobs), "--build-tests", "--quiet"] + BUILD
        log = COPY / "build.log"
        with log.open("w") as out:
            return finished(command, out, 1800)[0] == 0

    def test(self, seconds):
        """What made the tests fail, `None` where they pass, and the processor seconds they used."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)

        def limits():
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

        log = COPY / "test.log"
        command = [SWIFT, "test", "--skip-build"] + BUILD
        for name in self.options.skip:
            command += ["--skip", name]
        with log.open("w") as out:
            status, timely = finished(command, out, 20 * seconds, limits, lambda: FAILED.search(text_of(log)))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if status == 0:
            return None, used
        text = text_of(log)
        failed = FAILED.search(text)
        signaled = re.search(r"signal code (\d+)", text)
        if failed:
            return f"by {failed[1]}", used
        if not timely or signaled and int(signaled[1]) in (signal.SIGXCPU, signal.SIGKILL):
            return "by time", used
        return f"by signal {signaled[1]}" if signaled else f"by exit {status}", used

    def report(self, seconds, candidates, unknown):
        figures = {name: [m for o, m in self.outcomes if o == name]
                   for name in ("killed", "survived", "does not compile", "equivalent")}
        print("\nSurvivors:" if figures["survived"] else "\nNo survivors.")
        for mutant in sorted(figures["survived"], key=lambda mutant: mutant["place"]):
            print(f"{mutant['place']} [{mutant['operator']}]\n  - {mutant['before']}\n  + {mutant['after']}")
        for entry in unknown:
            print(f"equivalent.txt: no such mutant any more: {entry[0]}: {entry[1]} -> {entry[2]}")
        killed, counted = len(figures["killed"]), max(self.counted, 1)
        print(f"{killed} of {self.counted} mutants killed: {killed / counted:.1%} (seed {self.options.seed}, "
              f"{candidates} possible); not counted: {len(figures['does not compile'])} that do not compile, "
              f"{len(figures['equivalent'])} equivalent; {seconds / 60:.0f} min")
        return int(killed / counted < self.options.bar)


def finished(command, out, seconds, limits=None, is_decided=lambda: False):
    """The exit status and whether it came in time; the process and its children end in either case."""
    process = subprocess.Popen(
        command, cwd=COPY, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
        start_new_session=True, preexec_fn=limits)
    end = time.monotonic() + seconds
    try:
        while process.poll() is None:
            if time.monotonic() > end:
                return -signal.SIGKILL, False
            if is_decided():
                return 1, True
            time.sleep(0.1)
        return process.returncode, True
    finally:
        if process.poll() is None:
            end_all(process.pid)
            process.wait()


def end_all(leader):
    """Ends a process and all it started, children that lead groups of their own, too."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if int(folder.name) != leader and os.getsid(int(folder.name)) == leader:
                os.kill(int(folder.name), signal.SIGKILL)
        except ProcessLookupError:
            continue
    os.killpg(leader, signal.SIGKILL)


def text_of(log):
    return log.read_text(errors="replace")


def needed(targets):
    """The targets, their tests and all they depend on; and whether another package is among it."""
    command = [SWIFT, "package", "--scratch-path", COPY / ".build", "dump-package"]
    dump = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if dump.returncode:
        sys.exit(dump.stderr)
    depends = {target["name"]: target["dependencies"] for target in json.loads(dump.stdout)["targets"]}
    kept, packages = set(), False
    waiting = [name for target in targets for name in (target, f"{target}Tests")]
    while waiting:
        name = waiting.pop()
        if name in kept:
            continue
        if name not in depends:
            sys.exit(f"mutants: Package.swift has no target {name}; folders are given as Sources/NAME")
        kept.add(name)
        for dependency in depends[name]:
            packages = packages or "product" in dependency
            waiting += [dependency[kind][0] for kind in ("byName", "target") if kind in dependency]
    return kept, packages


def reduced_manifest(kept, packages):
    """The manifest and, behind it, what takes the rest away again."""
    lines = [
        (ROOT / "Package.swift").read_text(), "package.products = []",
        f"package.targets.removeAll {{ !{json.dumps(sorted(kept))}.contains($0.name) }}",
    ]
    return "\n".join(lines + ([] if packages else ["package.dependencies = []"]) + [""])


def synchronize(kept):
    """Brings the copy up to date and leaves alone what is: the next build is a small one."""
    for folder in ("Sources", "Tests"):
        for name in sorted(kept):
            if (ROOT / folder / name).is_dir():
                mirror(ROOT / folder / name, COPY / folder / name)
    if (ROOT / "Package.resolved").exists():
        shutil.copy(ROOT / "Package.resolved", COPY)
    if not (COPY / "fixtures").exists() and (ROOT / "fixtures").exists():
        (COPY / "fixtures").symlink_to(ROOT / "fixtures")


def mirror(source, copy):
    files = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    for path in [path for path in copy.rglob("*") if path.is_file()]:
        if path.relative_to(copy) not in files:
            path.unlink()
    for name in files:
        write(copy / name, (source / name).read_bytes())


def write(path, content):
    content = content.encode() if isinstance(content, str) else content
    if not path.exists() or path.read_bytes() != content:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    sys.exit(main())
