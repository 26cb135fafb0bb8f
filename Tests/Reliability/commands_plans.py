"""Rows about the nightly run itself: the first one, silence, plans."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

from commands_project import CONFIGURATION, bad_input, lines, nothing, project, stale_source


def first_briefing(program):
    with tempfile.TemporaryDirectory() as folder:
        start = time.monotonic()
        for command in ("init --demo a --quiet", "run --config a/pipeline.yml --quiet"):
            subprocess.run([program, *command.split()], cwd=folder, check=True)
        seconds = time.monotonic() - start
        found = os.path.exists(f"{folder}/a/output/2022-H1/ha-tinh.md")
    what = "a briefing" if found else "no briefing"
    return found and seconds <= 2, (
        f"first briefing: 2 commands, {seconds:.2f} s, {what} … goal 2 commands, 2 s")


def cron_silence(program):
    sizes = []
    with project(program) as place:
        for _ in range(2):
            code, output, errors = place.run("run", "-q", env={"PATH": "/bin"})
            sizes.append(code + len(output) + len(errors))
    return sizes == [0, 0], (
        f"cron silence: {sizes[0]} and {sizes[1]} bytes of a first and a second run … goal 0 and 0")


def dry_run_honesty(program):
    faults = []
    for name, (change, arguments) in SITUATIONS.items():
        with project(program) as place:
            place.write("inbox/bad.html", "")
            if name != "first run":
                place.run("run", "-q")
            change(place)
            fault = compare(place, arguments)
            faults += [f"{name}: {fault}"] * bool(fault)
    right = len(SITUATIONS) - len(faults)
    calls = writing_calls(program)
    traced = "strace is not here" if calls is None else f"{len(calls)} calls that write"
    return not faults and not calls, "\n    ".join(
        [f"dry-run honesty: {right} of {len(SITUATIONS)} plans equal to the run that followed, {traced}",
         *faults, *(calls or [])]) + " … goal all and 0"


def writing_calls(program):
    """What a dry run calls that could change any file; the lock is there already."""
    if not shutil.which("strace"):
        return None
    with project(program) as place:
        place.run("run", "-q")
        place.add("third")
        log = place.root / "strace.log"
        subprocess.run(
            ["strace", "-f", "-qq", "-e", "trace=%file,pwrite64,ftruncate,fallocate", "-o", log, program,
             "run", "--dry-run"], cwd=place.root, capture_output=True, check=True)
        calls = re.findall(
            r"^.*(?:O_CREAT|O_WRONLY|O_TRUNC|pwrite64|ftruncate|fallocate|rename|unlink|mkdir|link\().*$",
            log.read_text(errors="replace"), re.M)
    return [call for call in calls if ".sqlite.lock" not in call and "readlink(" not in call]


def compare(place, arguments):
    """What is wrong with a plan; empty if nothing is."""
    before = place.files()
    promised = plan(place, arguments)
    if place.files() != before:
        return "the dry run wrote something"
    done = place.run("run", "--log-format", "json", *arguments)
    after = place.files()
    written = {
        name for name, state in after.items() if state[3] and state[:3] != before.get(name, ())[:3]}
    if promised["files"] != written:
        return f"promised but not written {sorted(promised['files'] - written)}, " \
            f"written but not promised {sorted(written - promised['files'])}"
    summary = lines(done[1])[-1]
    different = [
        key for key, value in summary.items()
        if key not in ("dry_run", "message") and promised["summary"][key] != value]
    return f"other numbers: {different}" if different or promised["code"] != done[0] else ""


def plan(place, arguments):
    code, output, _ = place.run("run", "--dry-run", "--log-format", "json", *arguments)
    found = lines(output)
    return {
        "code": code, "summary": found[-1],
        "files": {line["path"] for line in found if line["event"] == "write"}}


def changed(place):
    place.add("first", day="14/7/2022")


def corrected(place):
    text = (place.root / "inbox/first.txt").read_text(encoding="utf-8")
    place.write("inbox/first.txt", text.replace("99,2", "99,3"))


def silently(place):
    """Other bytes behind the same size and time."""
    path = place.root / "inbox/first.txt"
    status = path.stat()
    corrected(place)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def configured(line):
    def change(place):
        place.write("pipeline.yml", CONFIGURATION + line + "\n")
    return change


def without_store(place):
    """A second later: a store made anew in the second of the one before it would have the same bytes."""
    time.sleep(1)
    os.remove(place.root / "output/timeline.sqlite")


def killed(place):
    """A commit that stands in the write-ahead log only, as after a kill."""
    code = (
        "import os, sqlite3\n"
        "store = sqlite3.connect('output/timeline.sqlite')\n"
        "store.execute('PRAGMA wal_autocheckpoint = 0')\n"
        "store.execute(\"UPDATE input SET sha256 = '', rules = 'old'\")\n"
        "store.commit()\n"
        "os._exit(0)\n")
    subprocess.run([sys.executable, "-c", code], cwd=place.root, check=True)


SITUATIONS = {
    "first run": (nothing, []),
    "no news": (nothing, []),
    "a new article": (lambda place: place.add("third"), []),
    "a changed article": (changed, []),
    "a corrected figure": (corrected, []),
    "a touched file": (lambda place: os.utime(place.root / "inbox/first.txt"), []),
    "a vanished file": (lambda place: os.remove(place.root / "inbox/first.txt"), []),
    "one more bad file": (bad_input, []),
    "quarantine tried again": (nothing, ["--retry-quarantined"]),
    "a silent change, trusted": (silently, []),
    "a silent change, verified": (silently, ["--verify"]),
    "nothing to verify": (nothing, ["--verify"]),
    "a set that was removed": (lambda place: shutil.rmtree(place.root / "output/2022"), []),
    "reports in English": (configured("reports: [{periods: [year], language: en}]"), []),
    "another place": (lambda place: place.write(
        "pipeline.yml", CONFIGURATION.replace("ha-tinh", "kon-tum")), []),
    "metrics": (configured("metrics: nienbieu.prom"), []),
    "an earlier day": (nothing, ["--as-of", "2022-08-01"]),
    "a store that was removed": (without_store, []),
    "a killed run's log": (killed, []),
    "a stale source": (stale_source, []),
}
