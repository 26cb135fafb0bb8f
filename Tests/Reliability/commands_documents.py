"""Rows about what is written for people: examples of --help, console blocks of README and docs."""
import fnmatch
import json
import re
import subprocess
import tempfile

from promises import ROOT
from commands_shell import listed, prepare, shell

FINE = (0, 3)


def help_examples(program):
    """Every example of every command's --help, in a project where its files are there."""
    dump = json.loads(subprocess.run(
        [program, "--experimental-dump-help"], capture_output=True, text=True, check=True).stdout)
    ran, faults = 0, []
    for name, text in discussions(dump["command"]):
        examples = re.findall(r"^  (\S.*)$", text.partition("Example:\n")[2].partition("\n\n")[0], re.M)
        faults += [f"{name} has no example"] * (not examples and name != "nienbieu")
        for example in examples:
            ran += 1
            with tempfile.TemporaryDirectory() as folder:
                fact = prepare(program, folder)
                # The addresses that an example invents.
                line = example.replace("/srv/cchc", folder).replace("F0123456789ab", fact)
                code, said = shell(line, folder, program)
                faults += [f"{example}: {code} {said}"] * (code not in FINE)
    return not faults, listed(f"help: {ran} examples, {len(faults)} faults", faults) + " … goal 0 faults"


def discussions(command):
    if command["commandName"] not in ("help",):
        yield command["commandName"], command.get("discussion", "")
    for part in command.get("subcommands", []):
        yield from discussions(part)


def console_blocks(program):
    """The blocks of a document follow each other in one directory."""
    ran, faults, files = 0, [], []
    for document in [*sorted(ROOT.glob("README*.md")), *sorted(ROOT.glob("docs/**/*.md"))]:
        blocks = re.findall(r"^```console\n(.*?)^```", document.read_text(encoding="utf-8"), re.S | re.M)
        if not blocks:
            continue
        files.append(document.name)
        with tempfile.TemporaryDirectory() as folder:
            state = {"at": folder}
            for command, expected in commands("".join(blocks)):
                ran += 1
                code, said = shell(command, folder, program, state)
                if not alike(said.splitlines(), expected) or code not in (0, 3, 64):
                    faults.append(f"{document.name}: $ {command}: {code}\n{said}")
    return not faults and ran > 0, listed(
        f"documents: {ran} commands of {', '.join(files)}, {len(faults)} faults", faults) \
        + " … goal 0 faults"


def commands(text):
    """Each `$ ` line with the lines that it should print."""
    found = []
    for line in text.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        elif found:
            found[-1][1].append(line)
    return found


def alike(said, expected):
    """`…` alone stands for any lines, inside of a line for any text; columns may be as wide as they like."""
    if not expected:
        return not said
    if expected[0] == "…":
        return any(alike(said[count:], expected[1:]) for count in range(len(said) + 1))
    pattern = re.sub(r"([*?\[])", r"[\1]", narrow(expected[0])).replace("…", "*")
    return bool(said) and fnmatch.fnmatchcase(narrow(said[0]), pattern) and alike(said[1:], expected[1:])


def narrow(line):
    return re.sub(" +", " ", line).rstrip()
