"""Fifty mistakes in a pipeline.yml: is each found where it is, and is the remedy the right one?"""
from commands_project import project

GOOD = """store: output/timeline.sqlite
output: output
metrics: nienbieu.prom
sources:
  - name: baohatinh
    path: inbox/**/*.html
    publisher: Báo Hà Tĩnh
    place: ha-tinh
    trust: 2
    freshness: {warn: 3d, error: 14d}
  - {name: kontum, path: inbox/*.txt, place: kon-tum}
catalog: {indicators: [], places: []}
reports:
  - periods: [half-year, year]
    places: all
    language: vi
  - {periods: [quarter], places: [ha-tinh, kon-tum], language: en}
csv:
  dialects: [standard, excel-vi]
"""

# What is written, what was written instead (« stands where the mistake is), what the message must say.
MISTAKES = [
    # Keys
    ("store:", "«stor:", 'did you mean "store"?'),
    ("store:", "«sotre:", 'did you mean "store"?'),
    ("output: output", "«ouput: output", 'did you mean "output"?'),
    ("output: output", "«Output: output", 'did you mean "output"?'),
    ("metrics:", "«metric:", 'did you mean "metrics"?'),
    ("sources:", "«source:", 'did you mean "sources"?'),
    ("sources:", "«souces:", 'did you mean "sources"?'),
    ("- name: b", "- «nmae: b", 'did you mean "name"?'),
    ("    path:", "    «paht:", 'did you mean "path"?'),
    ("    publisher:", "    «publiser:", 'did you mean "publisher"?'),
    ("    place: ha", "    «palce: ha", 'did you mean "place"?'),
    ("    trust:", "    «turst:", 'did you mean "trust"?'),
    ("    freshness:", "    «freshnes:", 'did you mean "freshness"?'),
    ("warn:", "«warning:", 'did you mean "warn"?'),
    ("error:", "«err:", 'did you mean "error"?'),
    ("catalog:", "«catalogue:", 'did you mean "catalog"?'),
    ("indicators:", "«indicator:", 'did you mean "indicators"?'),
    ("reports:", "«report:", 'did you mean "reports"?'),
    ("- periods:", "- «period:", 'did you mean "periods"?'),
    ("    language:", "    «langauge:", 'did you mean "language"?'),
    ("csv:", "«cvs:", 'did you mean "csv"?'),
    ("  dialects:", "  «dialect:", 'did you mean "dialects"?'),
    # Values
    ("place: ha-tinh", "place: «ha-tihn", 'did you mean "ha-tinh"?'),
    ("place: kon-tum", "place: «kontum", 'did you mean "kon-tum"?'),
    ("place: ha-tinh", "place: «Hà Tĩnh", 'did you mean "ha-tinh"?'),
    ("[half-year,", "[«half-yaer,", 'did you mean "half-year"?'),
    ("[quarter]", "[«quater]", 'did you mean "quarter"?'),
    ("language: vi", "language: «vn", 'did you mean "vi"?'),
    ("language: en", "language: «eng", 'did you mean "en"?'),
    ("[standard,", "[«standart,", 'did you mean "standard"?'),
    ("excel-vi", "«excel_vi", 'did you mean "excel-vi"?'),
    ("trust: 2", "trust: «high", "1 (official), 2 (press) or 3 (copies)"),
    ("trust: 2", "trust: «0", "1 (official), 2 (press) or 3 (copies)"),
    ("warn: 3d", "warn: «3 days", "write a number of days or weeks: 3d"),
    ("warn: 3d", "warn: «30d", "swap them"),
    ("nienbieu.prom", "«nienbieu.txt", "write nienbieu.prom"),
    ("name: kontum", "name: baohatinh", "give it another name"),
    # Types
    ("name: baohatinh", "name: «[baohatinh]", "name must be a text"),
    ("freshness: {warn: 3d, error: 14d}", "freshness: «3d", "{warn: 3d, error: 14d}"),
    ("periods: [half-year, year]", "periods: «year", "write [year]"),
    ("places: all", "places: «ha-tinh", "[ha-tinh]"),
    ("dialects: [standard, excel-vi]", "dialects: «excel-vi", "write [excel-vi]"),
    ("    path: inbox/**/*.html\n", "", "add `path:`"),
    # Shape
    ("    trust: 2", "«\ttrust: 2", "blanks, not with a tab"),
    ("    publisher:", "   «publisher:", "indent"),
    ("path: inbox/**/*.html", "path: «**/*.html", "put it in quotes"),
    ("place: ha-tinh\n", "place: ha-tinh\n    «place: ha-tinh\n", '"place" twice; keep one'),
    ("publisher: Báo Hà Tĩnh", "publisher: «\"Báo Hà Tĩnh", "close"),
    ("[half-year, year]", "«[half-year, year", "close"),
    ("    trust: 2", "    «trust 2", "a colon"),
]


def mistakes(program):
    places, hints, faults = 0, 0, []
    with project(program) as directory:
        for right, wrong, hint in MISTAKES:
            line, column = write(directory, right, wrong)
            code, _, errors = directory.run("check")
            start = f"pipeline.yml:{line}:{column}: error: "
            found = [said for said in errors.splitlines() if said.startswith(start)]
            helpful = any(hint in said for said in found)
            places += code == 78 and bool(found)
            hints += helpful
            faults += [f"{wrong!r} at {line}:{column}: {code} {errors.strip()}"] * (not helpful)
    count = len(MISTAKES)
    return places == count and hints >= count * 0.9, (
        f"mistakes: {places} of {count} found where they are, {hints} with the right remedy"
        f"{''.join(f'{chr(10)}    {fault}' for fault in faults)} … goal {count} and {count * 9 // 10}")


def write(directory, right, wrong):
    """Writes the file; where its mistake stands, line and column from 1."""
    if GOOD.count(right) < 1:
        raise AssertionError(f"{right!r} is not in the file")
    text = GOOD.replace(right, wrong, 1)
    spot = text.find("«") if "«" in wrong else SPOTS[wrong](text)
    directory.write("pipeline.yml", text.replace("«", ""))
    before = text[:spot]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


# Where the mistake is not where the text was changed.
SPOTS = {
    "name: baohatinh": lambda text: text.rfind("{name: baohatinh"),
    "": lambda text: text.find("name: baohatinh"),
}
