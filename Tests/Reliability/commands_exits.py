"""Each exit code of the contract, provoked."""
import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess

from commands_project import bad_input, nothing, project, stale_source


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
