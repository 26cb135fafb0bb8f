"""A store full of texts that hurt, loaded and reported by the program itself."""
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
        self.texts = hostile_text.texts()
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
