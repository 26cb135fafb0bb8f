"""The row about systemd and cron: what the unit leaves open, what it forbids, whether cron's lines run."""
import functools
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from promises import ROOT, Skipped
from commands_shell import listed, prepare, shell


def unit_file(program):
    """How much the unit leaves open; what a run calls must be among what it allows; cron's lines run."""
    if not shutil.which("systemd-analyze"):
        raise Skipped("there is no systemd-analyze")
    unit = ROOT / "examples/systemd/nienbieu.service"
    said = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", unit], capture_output=True, text=True,
        check=False).stdout
    found = re.search(r"exposure level for \S+: ([\d.]+)", said)
    level = float(found[1]) if found else 10.0
    faults = forbidden_calls(program, unit) + broken_cron_lines(program)
    return level <= 1.0 and not faults, listed(
        f"unit: exposure {level}, {len(faults)} faults with calls and cron lines", faults) \
        + " … goal 1.0, 0 faults"


def forbidden_calls(program, unit):
    """System calls of a run that the unit's filter refuses."""
    if not shutil.which("strace"):
        return []
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log")
        shell("nienbieu init --demo x && chmod -R a+rwX .", folder, program)
        # The unit's user is not root, as which SQLite makes calls of its own.
        user = {"user": 65534} if os.getuid() == 0 else {}
        subprocess.run(
            ["strace", "-f", "-qq", "-o", log, shutil.copy(program, folder), "run", "--config",
             "x/pipeline.yml"], cwd=folder, capture_output=True, check=True, **user)
        used = set(re.findall(r"^\d+ +(\w+)\(", log.read_text(errors="replace"), re.M))
    rules = re.findall(r"^SystemCallFilter=(~?)(.*)$", unit.read_text(encoding="utf-8"), re.M)
    allowed = set()
    for sign, names in rules:
        named = set().union(*(calls(name) if name[0] == "@" else {name} for name in names.split()))
        allowed = allowed - named if sign else allowed | named
    return [f"the unit forbids {name}, which a run calls" for name in sorted(used - allowed - calls("@default"))]


@functools.cache
def calls(group):
    """The names of a group, with those of the groups in it."""
    text = subprocess.run(
        ["systemd-analyze", "syscall-filter", group], capture_output=True, text=True, check=True).stdout
    names = {line.strip() for line in text.splitlines() if re.fullmatch(r" +[@\w-]+", line)}
    return set().union(
        {name for name in names if not name.startswith("@")},
        *(calls(name) for name in names if name.startswith("@") and name != group))


def broken_cron_lines(program):
    """The lines of the crontab that run the program, with cron's poor environment."""
    faults = []
    text = (ROOT / "examples/crontab").read_text(encoding="utf-8")
    for line in re.findall(r"^[\d*]\S* \S+ \S+ \S+ \S+ +(nienbieu.*)$", text, re.M):
        with tempfile.TemporaryDirectory() as folder:
            prepare(program, folder)
            code, said = shell(line.replace("/srv/cchc", folder), folder, program)
            faults += [f"{line}: {code} {said}"] * bool(code or said)
    return faults
