"""The figures of the whole run, each a function that adds its rows to the table."""
import itertools
import json
import re
import statistics
import sys
from pathlib import Path

from measure import measured, spread

ROOT = Path(__file__).resolve().parents[2]
# Where a program is measured on one core.
CORE = "0"
sys.path.insert(0, str(ROOT / "Tests/facts"))
from score import score  # noqa: E402


def beside_peer(table, program, peer, corpus, rounds):
    """Both over the same pages on one core, in turn; the ratio of each round."""
    whole, alone, theirs = [], [], []
    for _ in range(rounds):
        alone.append(measured(
            [program, "run", "--quiet", "--config", corpus.without_reports()], corpus.without_output(), cores=CORE))
        if peer:
            theirs.append(measured([*peer, corpus.inputs, corpus.folder / "peer"], cores=CORE))
        # The last one: what it leaves is looked at.
        whole.append(measured([program, "run", "--quiet"], corpus.without_output(), cores=CORE))
    memory = max(usage.megabytes for usage in whole)
    table.add("the whole run, pages per CPU second", spread(speeds(corpus, whole), "{:.0f}"))
    table.add("  its memory, MB", f"{memory:.0f}", "200", memory < 200)
    table.add("  the same without reports", spread(speeds(corpus, alone), "{:.0f}"))
    if not peer:
        return
    memory_of_peer = max(usage.megabytes for usage in theirs)
    table.add("the peer, pages per CPU second", spread(speeds(corpus, theirs), "{:.0f}"))
    table.add("  its memory, MB", f"{memory_of_peer:.0f}")
    ratios = [their.processor / our.processor for our, their in zip(whole, theirs)]
    table.add("ratio to the peer", spread(ratios, "{:.1f}"), "15", statistics.median(ratios) >= 15)
    ratios = [their.processor / our.processor for our, their in zip(alone, theirs)]
    table.add("  without reports", spread(ratios, "{:.1f}"))
    table.add("ratio of the memory", f"{memory / memory_of_peer:.2f}", "1", memory <= memory_of_peer)


def speeds(corpus, usages):
    return [corpus.pages / usage.processor for usage in usages]


def parts(table, program, corpus, rounds):
    """What of a run is reading pages, reading text, and the rest: the store and the reports."""
    articles = corpus.folder / "articles.jsonl"
    facts = corpus.folder / "facts.jsonl"
    times = {"extract": [], "text": [], "facts": [], "report": []}
    for _ in range(rounds):
        times["extract"].append(_to(articles, [program, "extract", "--quiet", corpus.inputs]))
        times["text"].append(_to(corpus.folder / "texts.txt", [
            program, "extract", "--quiet", "--format", "text", corpus.inputs]))
        times["facts"].append(_to(facts, [program, "facts", "--quiet", corpus.inputs]))
    text = sum(_text_bytes(line) for line in articles.open(encoding="utf-8"))
    extraction = min(usage.processor for usage in times["text"])
    reading = [usage.processor - extraction for usage in times["facts"]]
    table.add("extraction, ms a page", spread(
        [1000 * usage.processor / corpus.pages for usage in times["text"]]))
    table.add("extraction, MB of pages per CPU second", spread(
        [corpus.page_bytes() / 1e6 / usage.processor for usage in times["text"]], "{:.0f}"))
    table.add("facts of the text, their JSON included, ms a page", spread(
        [1000 * seconds / corpus.pages for seconds in reading]))
    speeds = [text / 1e6 / seconds for seconds in reading]
    table.add("  MB of article text per CPU second", spread(speeds))
    lines = sum(1 for _ in facts.open("rb"))
    table.add("facts of an article", f"{lines / corpus.pages:.1f}, in {text / corpus.pages / 1000:.1f} kB of text")


def text_side(table, harness, corpus, rounds):
    """From an article's text to its facts, normalisation included: what is left of a worker without pages and JSON."""
    if not harness.exists():
        return print(f"benchmark-run: there is no {harness}; its rows are skipped")
    texts, printed = _texts(corpus), corpus.folder / "text-side.txt"
    speeds = {"normalisation": [], "facts": []}
    for _ in range(max(rounds, 5)):
        _to(printed, [harness, texts, str(rounds)])
        found = dict(re.findall(r"^(\w[\w ]*?) {2,}([\d.]+) ", printed.read_text(), re.MULTILINE))
        for what, measured_speeds in speeds.items():
            measured_speeds.append(float(found[what]))
    table.add("normalisation, MB of article text per CPU second", spread(speeds["normalisation"]))
    table.add("normalisation and facts, the same", spread(speeds["facts"]), "20",
              statistics.median(speeds["facts"]) >= 20)


def _texts(corpus, most=1000):
    """The texts of articles, a file each: the title, then a line for each paragraph."""
    folder = corpus.folder / "texts"
    folder.mkdir(exist_ok=True)
    with (corpus.folder / "articles.jsonl").open(encoding="utf-8") as lines:
        for number, line in enumerate(itertools.islice(lines, most)):
            article = json.loads(line)
            text = "\n".join([article["title"], *(block["text"] for block in article["blocks"])])
            (folder / f"{number:06}.txt").write_text(text + "\n", encoding="utf-8")
    return folder


def _to(path, command):
    with open(path, "wb") as file:
        return measured(command, stdout=file, cores=CORE)


def _text_bytes(line):
    article = json.loads(line)
    return len(article["text"].encode()) + len(article["title"].encode())


def two_cores(table, program, corpus, rounds):
    """By the wall, which other work on the machine disturbs: no verdict where the single core was not ours."""
    ratios, shares = [], []
    for _ in range(max(rounds, 7)):
        one = measured([program, "run", "--quiet"], corpus.without_output(), cores=CORE)
        two = measured([program, "run", "--quiet"], corpus.without_output(), cores="0,1")
        ratios.append(one.wall / two.wall)
        shares.append(one.cores)
    is_ours = min(shares) > 0.9
    table.add("two cores to one, by the wall", spread(ratios), "1.85",
              statistics.median(ratios) >= 1.85 if is_ours else None)
    table.add("  of one core, we had", spread(shares), "" if is_ours else "no verdict")


def growth(table, program, small, large):
    """Memory over ten times as many pages."""
    sizes = [
        measured([program, "run", "--quiet"], corpus.without_output(), cores=CORE).megabytes for corpus in [small, large]]
    table.add(f"memory over {large.pages} pages, MB", f"{sizes[1]:.0f}", "200", sizes[1] < 200)
    ratio = sizes[1] / sizes[0]
    table.add(f"  to that over {small.pages}", f"{ratio:.2f}", "1.10", ratio < 1.1)


def start_up(table, program, times=40):
    """By the processor; the wall of the best start is what a machine without other work shows."""
    starts = [measured([program, "--version"]) for _ in range(times)]
    middle = statistics.median(1000 * start.processor for start in starts)
    table.add("start-up, ms of the processor", f"{middle:.1f}", "15", middle < 15)
    table.add("  by the wall, the best", f"{1000 * min(start.wall for start in starts):.1f}")


def storage(table, corpus):
    """What a run leaves on the disk."""
    files = {file.relative_to(corpus.folder / "output"): file.stat().st_size
             for file in (corpus.folder / "output").rglob("*") if file.is_file()}
    store = sum(size for file, size in files.items() if file.name == "timeline.sqlite")
    reports = sum(size for file, size in files.items() if len(file.parts) > 1)
    table.add("the store, kB a page", f"{store / 1000 / corpus.pages:.1f}")
    table.add("reports", f"{reports / 1e6:.0f} MB in {sum(len(file.parts) > 1 for file in files)} files")


def gold(table, corpus):
    """Facts that were found, against the generator's gold."""
    tallies = score(
        (corpus.folder / "gold.jsonl").read_text(), (corpus.folder / "facts.jsonl").read_text())
    for name in ["observation.loose", "observation.core", "observation.strict", "document"]:
        tally = tallies[name]
        table.add(f"gold: {name}", str(tally))
