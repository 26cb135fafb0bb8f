"""Rows about what machines read: JSON, metrics, completions; and about terminals and the start."""
import importlib.util
import json
import os
import re
import shutil
import statistics
import subprocess
import time

import commands_schema
from commands_project import lines, project
from promises import Skipped

ESCAPE = "\x1b"


def terminals(program):
    """A long inbox, so that the progress line has something to say."""
    if not shutil.which("script"):
        raise Skipped("there is no script(1), which makes terminals")
    faults = []
    with project(program) as place:
        for number in range(400):
            place.write(f"inbox/{number}.txt", (place.root / "inbox/first.txt").read_text("utf-8"))
        shown = on_terminal(place, "run", {"TERM": "xterm"})
        faults += ["no progress on a terminal"] * ("reading  [" not in shown)
        for name, variables in {
                "NO_COLOR": {"TERM": "xterm", "NO_COLOR": "1"}, "TERM=dumb": {"TERM": "dumb"}}.items():
            for command in ("run --verify", "facts --debug inbox/first.txt", "run --nonsense"):
                faults += [f"ESC under {name}"] * (ESCAPE in on_terminal(place, command, variables))
        faults += ["progress under TERM=dumb"] * (
            "reading  [" in on_terminal(place, "run --verify", {"TERM": "dumb"}))
        for command in (["run", "--verify"], ["facts", "--debug", "inbox/first.txt"]):
            _, output, errors = place.run(*command, env={**os.environ, "TERM": "xterm"})
            faults += ["ESC or a carriage return in a pipe"] * bool(
                re.search("[\x1b\r]", output + errors))
    return not faults, (
        f"terminals: {'; '.join(faults) or 'progress on terminals only, 0 ESC under NO_COLOR, dumb, pipe'}"
        " … goal 0")


def on_terminal(place, command, variables):
    (place.root / "output/.published.json").unlink(missing_ok=True)
    environment = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
    return subprocess.run(
        ["script", "-qec", f"{place.program} {command}", "/dev/null"], cwd=place.root, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False,
        env={**environment, **variables}).stdout


# A change of the project, then a command line.
TALKS = [
    (None, "run"), (None, "run"), (("inbox/bad.html", ""), "run"), (("inbox/a.jsonl", "{"), "run --dry-run"),
    (None, "run --retry-quarantined"), (None, "run --verify -v"), (None, "run --dry-run"),
    (None, "run --nonsense"), (None, "--log-format json --nonsense"), (None, "extract"),
    (None, "run --as-of yesterday"), (None, "facts --place ha-tinhh inbox/first.txt"),
    (None, "check"), (None, "status"), (None, "doctor"), (None, "trace F1"), (None, "extract gone.html"),
    (None, "timeline --indicator nonsense"), (None, "catalog suggest"), (None, "report --period 2022"),
    (("pipeline.yml", "ouput: a\nsources: [{name: a, path: inbox, trust: 9}]\n"), "run"), (None, "check"),
    (("pipeline.yml", "sources: [{name: a, path: gone}]\n"), "run"),
    (("pipeline.yml", "sources: [{name: a, path: inbox, freshness: {error: 1d}}]\n"), "run"),
    (("output/timeline.sqlite", "text" * 99), "run"), (None, "status"), (None, "doctor"),
]


def json_lines(program):
    faults, count = [], 0
    with project(program) as place:
        for change, command in TALKS:
            if change:
                place.write(*change)
            code, output, errors = place.run(*command.split(), "--log-format", "json")
            said = errors + (output if command.startswith("run") else "")
            count += len(said.splitlines())
            faults += faulty(command, code, said, errors)
    schema = "jsonschema agrees" if commands_schema.OTHER else "jsonschema is not here"
    return not faults, (
        f"JSON: {count} lines of {len(TALKS)} commands, {len(faults)} faults ({schema})"
        f"{''.join(f'{chr(10)}    {fault}' for fault in faults)} … goal 0 faults")


def faulty(command, code, said, errors):
    try:
        records = lines(said)
    except json.JSONDecodeError as error:
        return [f"{command}: no JSON: {error.doc}"]
    wrong = [f"{command}: {record}" for record in records if not commands_schema.fits(record)]
    last = lines(errors)[-1:]
    ended = [record.get("code") for record in last if record.get("event") == "exit"]
    return wrong + [f"{command}: ended with {code}, the last line is {last}"] * (ended != [code])


def prometheus(program):
    if importlib.util.find_spec("prometheus_client") is None:
        raise Skipped("prometheus_client is not installed; make commands installs it")
    from prometheus_client.parser import text_string_to_metric_families as parse
    seen = []
    with project(program) as place:
        path = place.root / "nienbieu.prom"
        configuration = (place.root / "pipeline.yml").read_text(encoding="utf-8").replace(
            "name: inbox", 'name: "in\\"b\\\\ox"') + "metrics: nienbieu.prom\n"
        place.write("pipeline.yml", configuration)
        for change in (None, None, ("inbox/bad.html", ""), ("pipeline.yml", "ouput: a\n" + configuration)):
            if change:
                place.write(*change)
            path.unlink(missing_ok=True) if not seen else None
            code = place.run("run", "-q")[0]
            values = {
                sample.name: sample.value
                for family in parse(path.read_text(encoding="utf-8")) for sample in family.samples}
            seen.append((code, values.get("nienbieu_run_exit_code"),
                         values.get("nienbieu_last_success_timestamp_seconds", 0) > 1.7e9, len(values)))
    right = [code == shown and success for code, shown, success, _ in seen]
    return all(right) and [code for code, *_ in seen] == [0, 0, 3, 78], (
        f"metrics: {sum(right)} of {len(seen)} runs parse and say how they ended, up to "
        f"{max(count for *_, count in seen)} metrics … goal all, failed ones too")


def completions(program):
    """Every shell's script is correct and knows every flag of every command."""
    dump = json.loads(subprocess.run(
        [program, "--experimental-dump-help"], capture_output=True, text=True, check=True).stdout)
    wanted, faults, checked = set(flags(dump["command"])), [], []
    for shell in ("bash", "zsh", "fish"):
        script = subprocess.run(
            [program, "--generate-completion-script", shell], capture_output=True, text=True,
            check=True).stdout
        prefix = "-l " if shell == "fish" else "--"
        missing = [flag for flag in wanted if prefix + flag not in script.replace("-l '", "-l ")]
        faults += [f"{shell} lacks {', '.join(missing)}"] * bool(missing)
        if shutil.which(shell):
            checked.append(shell)
            result = subprocess.run([shell, "-n"], input=script, text=True, capture_output=True, check=False)
            faults += [f"{shell} -n: {result.stderr}"] * bool(result.returncode or result.stderr)
    return not faults, (
        f"completions: {len(wanted)} flags in 3 scripts, {', '.join(checked)} -n; "
        f"{'; '.join(faults) or '0 faults'} … goal 0 faults")


def flags(command):
    for argument in command.get("arguments", []):
        for name in argument.get("names", []):
            if name["kind"] == "long" and argument.get("shouldDisplay", True):
                yield name["name"]
    for part in command.get("subcommands", []):
        yield from flags(part)


def start_up(program):
    """By the processor's time, which other programs on the machine do not lengthen much."""
    if not shutil.which("time"):
        raise Skipped("there is no time(1), which tells a program's memory from its parent's")
    walls, times, peaks = [], [], []
    for _ in range(41):
        start = time.perf_counter()
        said = subprocess.run(
            ["time", "-f", "%M", program, "--version"], capture_output=True, text=True, check=True).stderr
        walls.append((time.perf_counter() - start) * 1000)
        peaks.append(int(said) / 1024)
        times.append(processor_time(program))
    needed, peak = statistics.median(times), max(peaks)
    return needed <= 20 and peak <= 25, (
        f"start-up: {needed:.1f} ms of the processor, {statistics.median(walls):.1f} ms by the clock, "
        f"{peak:.1f} MB … goal 20 ms, 25 MB")


def processor_time(program):
    """In ms; finer than time(1) has it."""
    with subprocess.Popen([program, "--version"], stdout=subprocess.DEVNULL) as process:
        _, process.returncode, usage = os.wait4(process.pid, 0)
    return (usage.ru_utime + usage.ru_stime) * 1000
