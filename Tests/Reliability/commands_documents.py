"""Rows about what is written for people: examples of --help, console blocks, files in examples/."""
import fnmatch
import functools
import http.server
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

from commands_project import ROOT, Skipped

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


def prepare(program, folder):
    """The files that examples speak of; the id of a fact."""
    shell("nienbieu init --demo x && mv x/* . && nienbieu run --quiet", folder, program)
    page = ROOT / "fixtures/inbox/kontum"
    article = min(page.glob("*.html")).read_bytes()
    for name in ("article.html", "page.html"):
        Path(folder, name).write_bytes(article)
    shell("nienbieu facts inbox/ha-tinh-6-thang.txt > facts.jsonl", folder, program)
    return json.loads(Path(folder, "facts.jsonl").read_text(encoding="utf-8").splitlines()[0])["id"]


def shell(line, folder, program, state=None):
    """Exit code and all that is said; `state` keeps the directory from line to line."""
    directory = state or {"at": folder}
    with tempfile.TemporaryDirectory() as place:
        os.symlink(program, Path(place, "nienbieu"))
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", f'{line}\ncode=$?; pwd > "{place}/at"; exit $code'],
            cwd=directory["at"], text=True, stdin=subprocess.DEVNULL, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env={"PATH": f"{place}:{os.environ['PATH']}", "HOME": folder, "LC_ALL": "C.UTF-8"})
        if Path(place, "at").exists():
            directory["at"] = Path(place, "at").read_text(encoding="utf-8").strip()
    return done.returncode, done.stdout


def console_blocks(program):
    """The blocks of a document follow each other in one directory."""
    ran, faults, files = 0, [], []
    for document in [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md"))]:
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


def wget_archive(program):
    """Pages fetched by the recipe into an archive give the facts of the same pages as files."""
    if not shutil.which("wget"):
        raise Skipped("there is no wget")
    pages = sorted(ROOT.glob("fixtures/inbox/*/*.html"))
    with tempfile.TemporaryDirectory() as folder, site(pages) as address:
        Path(folder, "urls.txt").write_text(f"{address}/\n", encoding="utf-8")
        fetched = subprocess.run(
            ["sh", ROOT / "examples/fetch.sh", folder], capture_output=True, text=True, check=False,
            env={**os.environ, "WAIT": "0"})
        archives = list(Path(folder).glob("inbox/crawl/*.warc.gz"))
        left = list(Path(folder, ".fetching").iterdir())
        if fetched.returncode or len(archives) != 1 or left:
            return False, f"wget: {fetched.stderr}, {len(archives)} archives, left: {left} … goal one"
        from_files = facts(program, files(pages, folder, address))
        from_archive = facts(program, archives)
    return from_files == from_archive and len(from_files) > 100, (
        f"wget: {len(from_archive)} facts of an archive, {len(from_files)} of {len(pages)} files, "
        f"{len(set(from_files) ^ set(from_archive))} differ … goal 0")


class site:
    """A server on this machine with a section page that links to every page."""

    def __init__(self, pages):
        self.pages = {f"/{number}.html": page.read_bytes() for number, page in enumerate(pages)}

    def __enter__(self):
        pages = self.pages
        links = "".join(f'<li><a href="{name}">{name}</a></li>' for name in pages)

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = pages.get(self.path)
                if self.path == "/":
                    body = f"<html><body><ul>{links}</ul></body></html>".encode()
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *_):
                """Says nothing."""

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}"

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def files(pages, folder, address):
    """The same pages as files, which know their address from their sidecars."""
    directory = Path(folder, "files")
    directory.mkdir()
    for number, page in enumerate(pages):
        shutil.copy(page, directory / f"{number}.html")
        (directory / f"{number}.meta.json").write_text(
            json.dumps({"url": f"{address}/{number}.html"}), encoding="utf-8")
    return [directory]


def facts(program, inputs):
    """Facts without what names the input they came from."""
    said = subprocess.run([program, "facts", *inputs], capture_output=True, text=True, check=False).stdout
    records = [json.loads(line) for line in said.splitlines()]
    return sorted(
        json.dumps({key: value for key, value in record.items() if key not in ("id", "source", "from")},
                   sort_keys=True) for record in records)


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


def listed(text, faults):
    return "\n    ".join([text, *faults])
