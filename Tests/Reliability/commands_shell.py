"""Lines of a shell, run where the program is on the path, in a project that has what examples speak of."""
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from promises import ROOT


def prepare(program, folder):
    """The files that examples speak of; the id of a fact."""
    shell("nienbieu init --demo x && mv x/* . && nienbieu run --quiet", folder, program)
    page = ROOT / "fixtures/inbox/kontum"
    article = min(page.glob("*.html")).read_bytes()
    for name in ("article.html", "page.html"):
        Path(folder, name).write_bytes(article)
    shell("nienbieu facts inbox/ha-tinh-6-thang.txt > facts.jsonl", folder, program)
    Path(folder, "parts").mkdir()
    shutil.copy(Path(folder, "facts.jsonl"), Path(folder, "parts/0001.jsonl"))
    shutil.copy(min((ROOT / "fixtures/inbox").rglob("*.warc.gz")), Path(folder, "parts/0001.warc.gz"))
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


def listed(text, faults):
    return "\n    ".join([text, *faults])
