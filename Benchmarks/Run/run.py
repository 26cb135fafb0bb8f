#!/usr/bin/env python3
"""Measures the whole run over generated pages, beside a pipeline of Python libraries where there is one.

usage: run.py [--program NIENBIEU] [--peer FILE --peer-python PYTHON] [--pages N] [--rounds N] [--large N] [--save]

A line for each figure, with its spread over the rounds and, where it has one, its bar. Exit code 1: a bar was
missed.
"""
import argparse
import sys
from pathlib import Path

import rows
from corpus import Corpus
from table import Table

ROOT = Path(__file__).resolve().parents[2]


def main():
    options = parsed_options()
    corpus = Corpus(options.folder, options.pages).make()
    table = Table()
    print(f"{corpus.pages} pages, {corpus.page_bytes() / 1e6:.0f} MB; {options.rounds} rounds")
    rows.beside_peer(table, options.program, peer(options), corpus, options.rounds)
    rows.storage(table, corpus)
    rows.parts(table, options.program, corpus, options.rounds)
    rows.text_side(table, ROOT / ".build/release/recognition-benchmark", corpus, options.rounds)
    rows.two_cores(table, options.program, corpus, options.rounds)
    rows.start_up(table, options.program)
    if options.large:
        large = Corpus(options.folder, options.large).make()
        rows.growth(table, options.program, corpus, large)
        large.clean_up()
    # The last: a process that begins while this one is large counts as large itself.
    rows.gold(table, corpus)
    if options.save:
        notes = [f"{corpus.pages} generated pages, {corpus.page_bytes() / 1e6:.0f} MB; {options.rounds} rounds"]
        print(f"saved as {table.save(ROOT / 'Benchmarks/Results', notes)}")
    corpus.clean_up()
    verdict = f"below the bar: {', '.join(map(str.strip, table.missed))}" if table.missed else "all bars reached"
    print(f"benchmark-run: {verdict}")
    return int(bool(table.missed))


def peer(options):
    """The command of the peer; `None`, and plainly said, where it cannot run."""
    if options.peer and options.peer.exists() and options.peer_python and options.peer_python.exists():
        return [options.peer_python, options.peer]
    print(f"benchmark-run: there is no peer at {options.peer}, or no Python for it; its rows are skipped")
    return None


def parsed_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", type=lambda text: Path(text).resolve(), default=ROOT / ".build/release/nienbieu")
    parser.add_argument("--peer", type=Path)
    parser.add_argument("--peer-python", type=Path)
    parser.add_argument("--folder", type=Path, default=ROOT / ".build/corpus")
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--large", type=int, default=0, metavar="N", help="pages of the corpus that shows growth")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--save", action="store_true", help="keep the figures in Benchmarks/Results")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
