#!/usr/bin/env python3
"""S18: nothing of the environment gets into what the program writes or says.

usage: secrecy.py [--program NIENBIEU] [--short]

A run, good and bad, with secrets in the environment, in a folder with a telling name. Reports, store and messages
are searched for the secrets, the folder, the user and the machine. Exit code 1: one is there.
"""
import os
import socket
import subprocess
import sys
from pathlib import Path

import project
import row
from program import environment

SECRETS = {
    "AWS_SECRET_ACCESS_KEY": "khoa-bi-mat-7Qx", "GITHUB_TOKEN": "ghp_bimat4Wz",
    "DATABASE_URL": "postgres://u:matkhau9Kp@h/d", "PASSWORD": "matkhau-8Rt",
    "HOME": "/home/nguoi-dung-rieng", "USER": "nguoi-dung-rieng", "LOGNAME": "nguoi-dung-rieng",
    "HTTP_PROXY": "http://u:matkhau5Jm@proxy", "SSH_AUTH_SOCK": "/run/bi-mat-3Hd",
    "MAIL": "/var/mail/nguoi-dung-rieng",
}
COMMANDS = [["run", "--verbose"], ["run"], ["status"], ["check"], ["run", "--config", "missing.yml"], ["trace", "F0"]]


def main():
    chosen = row.options(__doc__)
    line = row.Row("S18", "secrets of the environment", 0)
    with project.scratch() as scratch:
        folder = project.first_night(Path(scratch) / "thu-muc-rieng-2Lc")
        words = {value.encode() for value in SECRETS.values()} | {b"nguoi-dung-rieng", b"matkhau", folder.name.encode()}
        if len(socket.gethostname()) > 5:
            words.add(socket.gethostname().encode())
        searched = 0
        for name, content in told(chosen.nienbieu, folder):
            searched += len(content)
            line.add(name, [f"{word.decode()} is in it" for word in sorted(words) if word in content])
    return line.finish(f"{len(line.violations)} of {len(words)} words in {searched} bytes")


def told(program, folder):
    """Name and bytes of everything that is said and written."""
    for arguments in COMMANDS:
        result = subprocess.run(
            [program.path, *arguments], cwd=folder, env=environment(**SECRETS), capture_output=True, check=False)
        yield f"{' '.join(arguments)}, output", result.stdout
        yield f"{' '.join(arguments)}, messages", result.stderr
    for place, _, names in os.walk(folder / "output"):
        for name in names:
            yield name, Path(place, name).read_bytes()


if __name__ == "__main__":
    sys.exit(main())
