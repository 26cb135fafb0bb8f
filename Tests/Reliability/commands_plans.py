"""Rows about the nightly run itself: the first one, silence, exit codes, plans."""
import contextlib
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from commands_project import CONFIGURATION, lines, project


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


# What each exit code is provoked with: a change of the project, then a command.
def exit_codes(program):
    found = {code: provoke(program) for code, provoke in PROVOCATIONS.items()}
    wrong = [f"{code} gave {got}" for code, got in found.items() if code != got]
    right = len(found) - len(wrong)
    return not wrong, (
        f"exit codes: {right} of {len(found)} provoked{' (' + ', '.join(wrong) + ')' if wrong else ''}"
        " … goal all")


def provoked(change, *command, **options):
    def provoke(program):
        with project(program) as place:
            change(place)
            return place.run(*command, **options)[0]
    return provoke


def nothing(place):
    """The project as it is."""


def bad_input(place):
    place.write("inbox/empty.html", "")


def stale_source(place):
    place.write("pipeline.yml", CONFIGURATION.replace("place:", "freshness: {error: 1d}, place:"))


def lock_held(program):
    with project(program) as place:
        place.write("output/timeline.sqlite.lock", "")
        lock = place.root / "output/timeline.sqlite.lock"
        with subprocess.Popen(
                ["flock", lock, "sh", "-c", "echo held; exec sleep 30"], stdout=subprocess.PIPE
        ) as holder:
            holder.stdout.read(4)
            code = place.run("run")[0]
            holder.kill()
        return code


def no_permission(program):
    """As a user who may not read the page."""
    with project(program) as place:
        copy = shutil.copy(program, place.root / "nienbieu")
        page = place.root / "inbox/first.txt"
        page.chmod(0)
        place.root.chmod(0o755)
        user = {"user": 65534} if os.getuid() == 0 else {}
        return subprocess.run(
            [copy, "extract", page], capture_output=True, check=False, **user).returncode


def full_disk(program):
    with project(program) as place:
        return subprocess.run(
            ["sh", "-c", 'ulimit -f 40; exec "$0" run', program], cwd=place.root,
            capture_output=True, check=False).returncode


def bug(program):
    """What no correct program meets: somebody's own index in the store forbids what a run writes."""
    with project(program) as place:
        place.run("run", "-q")
        with contextlib.closing(sqlite3.connect(place.root / "output/timeline.sqlite")) as store:
            store.execute("CREATE UNIQUE INDEX theirs ON run (tool_version)")
        # Who changes a store is told to remove its seal.
        (place.root / "output/timeline.sqlite.sha256").unlink(missing_ok=True)
        place.add("third")
        return place.run("run")[0]


def signalled(number):
    def provoke(program):
        with project(program) as place:
            article = place.run("extract", "inbox/first.txt")[1]
            with subprocess.Popen(
                    [program, "facts", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL, text=True) as process:
                process.stdin.write(article)
                process.stdin.flush()
                process.stdout.readline()
                process.send_signal(number)
                process.wait(10)
                return process.returncode
    return provoke


PROVOCATIONS = {
    0: provoked(nothing, "run"),
    3: provoked(bad_input, "run"),
    5: provoked(stale_source, "run"),
    64: provoked(nothing, "run", "--nonsense"),
    65: provoked(lambda place: place.write("output/timeline.sqlite", "text" * 99), "run"),
    66: provoked(lambda place: shutil.rmtree(place.root / "inbox"), "run"),
    70: bug,
    73: provoked(lambda place: place.write("output", "in the way"), "run"),
    74: full_disk,
    75: lock_held,
    77: no_permission,
    78: provoked(lambda place: place.write("pipeline.yml", "ouput: a\n"), "run"),
    130: signalled(signal.SIGINT),
    143: signalled(signal.SIGTERM),
}


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
    "a store that was removed": (lambda place: os.remove(place.root / "output/timeline.sqlite"), []),
    "a killed run's log": (killed, []),
    "a stale source": (stale_source, []),
}
