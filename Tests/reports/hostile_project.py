"""A store full of texts that hurt, loaded and reported by the program itself."""
import csv
import json
from pathlib import Path

import hostile_text

PERIOD, PUBLISHED = "2022-H1", "2022-07-01"
PLACES = ["ha-tinh", "nghe-an", "quang-tri", "kon-tum", "ca-mau", "cao-bang", "lao-cai", "son-la", "hai-phong", "lang-son"]
CONFIGURATION = """store: timeline.sqlite
output: output
sources: [{name: none, path: inbox/*}]
csv: {dialects: [standard, excel-vi]}
"""


class HostileProject:
    """Each text is an article's title and publisher, and stands in every field of every kind of fact."""

    def __init__(self, material):
        self.texts = hostile_text.texts(every=6 if material.short else 1)
        self.folder = material.scratch("hostile")
        (self.folder / "pipeline.yml").write_text(CONFIGURATION, encoding="utf-8")
        self.load(material, self.texts)
        material.nienbieu("report", "--period", PERIOD, "--quiet", folder=self.folder)
        self.reports = self.folder / "output" / PERIOD
        self.store = self.folder / "timeline.sqlite"

    def load(self, material, texts):
        lines = [json.dumps(fact) for number, text in enumerate(texts) for fact in facts(number, text)]
        Path(self.folder, "facts.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        material.nienbieu("load", "facts.jsonl", "--as-of", PUBLISHED, "--quiet", folder=self.folder)


def facts(number, text):
    """One article's facts, one of each kind."""
    common = {
        "source": f"inbox/{number:05}.txt", "url": f"https://bao.vn/{number}" if number % 3 else text, "title": text,
        "publisher": text, "published": PUBLISHED, "place": PLACES[number % len(PLACES)], "sentence": text, "span": [0, 1],
        "confidence": 0.9, "rule": "observation/topic", "about": PERIOD, "role": "body", "findings": [],
    }
    details = [
        {"type": "observation", "indicator": "uncatalogued", "label": text, "kind": "actual", "value": f"{number - 1000}.5",
         "unit": "count", "qualifier": "exact", "period": PERIOD, "derived": False, "from": []},
        {"type": "document", "number": text, "kind": "plan", "issuer": text, "date": "2022-06-01", "document_title": text},
        {"type": "person", "name": text, "post": text, "body": text},
        {"type": "event", "event": "conference", "date": "2022-06-10", "name": text},
        {"type": "directive", "from": text, "to": [text], "task": text, "period": "2022-H2"},
        {"type": "assessment", "class": "limitation", "area": "general"},
    ]
    return [{"id": f"F{number:06}{place}", **common, **detail} for place, detail in enumerate(details)]


class HostileNames:
    """The texts as names of places and indicators of an office's own catalog: headings, front matter, charts."""

    def __init__(self, material):
        self.texts = [text for text in hostile_text.texts(every=12 if material.short else 1) if text.strip()]
        self.folder = material.scratch("names")
        catalog = "catalog: {indicators: [indicators.csv], places: [places.csv]}\n"
        (self.folder / "pipeline.yml").write_text(CONFIGURATION + catalog, encoding="utf-8")
        write(self.folder / "places.csv", PLACE_COLUMNS, (
            {"code": f"99-{number:05}", "slug": slug(number), "name": text, "kind": "tỉnh"}
            for number, text in enumerate(self.texts)))
        write(self.folder / "indicators.csv", INDICATOR_COLUMNS, (
            {"id": f"own_{number:05}", "label_vi": text, "label_en": text, "area": "steering", "measure": "count",
             "unit": "dossiers", "better": "higher"} for number, text in enumerate(self.texts)))
        lines = [json.dumps(fact) for number in range(len(self.texts)) for fact in series(number)]
        (self.folder / "facts.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        material.nienbieu("load", "facts.jsonl", "--as-of", PUBLISHED, "--quiet", folder=self.folder)
        material.nienbieu("report", "--period", PERIOD, "--quiet", folder=self.folder)
        self.reports = self.folder / "output" / PERIOD

    def briefing(self, number):
        return self.reports / f"{slug(number)}.md"


PLACE_COLUMNS = ["code", "slug", "name", "kind", "region", "valid_from", "valid_to", "successor_code", "aliases", "domains", "merged_from"]
INDICATOR_COLUMNS = ["id", "label_vi", "label_en", "area", "measure", "unit", "better", "plausible_min", "plausible_max", "lag_years",
                     "share", "mean", "regional", "within", "phrases"]


def slug(number):
    return f"noi-{number:05}"


def write(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerows(rows)


def series(number):
    """Two values of one indicator, a year apart, so that there is a chart."""
    for count, period in enumerate(["2021-H1", PERIOD]):
        yield {
            "id": f"F{number:06}{count}", "type": "observation", "source": f"inbox/{number:05}.txt",
            "url": f"https://bao.vn/{number}", "title": f"Bài {number}", "publisher": "Báo", "published": PUBLISHED,
            "place": slug(number), "sentence": "Một câu.", "span": [0, 1], "confidence": 0.9, "rule": "observation/topic",
            "about": PERIOD, "role": "body", "findings": [], "indicator": f"own_{number:05}", "kind": "actual",
            "value": str(100 + count), "unit": "dossiers", "qualifier": "exact", "period": period, "derived": False, "from": [],
        }
