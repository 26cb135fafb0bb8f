"""The rows that a benchmark prints, and the file that keeps them."""
import os
import platform
import subprocess
from datetime import date
from pathlib import Path


class Table:
    """A row for each figure: what, how much, its bar, whether that was reached."""

    def __init__(self):
        self.rows = []
        self.missed = []

    def add(self, what, figure, bar="", reached=None):
        verdict = {True: "reached", False: "MISSED", None: ""}[reached]
        self.rows.append((what, figure, bar, verdict))
        if reached is False:
            self.missed.append(what)
        print(f"{what:46} {figure:28} {bar:14} {verdict}", flush=True)

    def save(self, folder, notes):
        """As `2026-01-31-0123abc.md`, with what the figures depend on."""
        commit = _answer(["git", "rev-parse", "--short=7", "HEAD"]) or "unknown"
        changed = " with changes" if _answer(["git", "status", "--porcelain", "Sources", "Package.swift"]) else ""
        lines = [
            f"# The whole run, {date.today()}", "", f"- commit {commit}{changed}", f"- {machine()}",
            *(f"- {note}" for note in notes), "", "| what | figure | bar | |", "| --- | --- | --- | --- |",
            *(f"| {' | '.join(row)} |" for row in self.rows)]
        folder.mkdir(exist_ok=True)
        path = folder / f"{date.today()}-{commit}.md"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path


def machine():
    names = [line.split(":", 1)[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    memory = next((line.split()[1] for line in _lines("/proc/meminfo") if line.startswith("MemTotal")), "0")
    return (
        f"{len(names)} × {names[0] if names else platform.machine()}, {int(memory) / 1e6:.0f} GB, "
        f"load {os.getloadavg()[0]:.1f} when measured")


def _lines(path):
    return Path(path).read_text().splitlines() if Path(path).exists() else []


def _answer(command):
    answer = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent)
    return answer.stdout.strip() if not answer.returncode else ""
