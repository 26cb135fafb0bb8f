"""SVG files: well-formed, harmless, drawn by rsvg, and legible."""
import re
import subprocess
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {"svg", "title", "desc", "rect", "line", "circle", "text", "tspan", "polyline", "polygon", "path", "g", "defs", "pattern"}
AT_ONCE = 500


def faults(paths):
    """What is wrong with any of them: not well-formed, script, event, foreign address, not drawn."""
    found = []
    for start in range(0, len(paths), AT_ONCE):
        done = subprocess.run(
            ["xmllint", "--noout", "--nonet", *map(str, paths[start:start + AT_ONCE])], capture_output=True, text=True, check=False)
        found += [line for line in done.stderr.splitlines() if "error" in line]
    for path in paths:
        found += [f"{path.name}: {fault}" for fault in unsafe(path)]
        drawn = subprocess.run(["rsvg-convert", "--width", "60", str(path)], capture_output=True, check=False)
        found += [f"{path.name}: rsvg-convert {drawn.returncode}"] if drawn.returncode else []
    return found


def unsafe(path):
    """Elements that draw nothing, attributes that do something, addresses that lead away."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        yield f"not well-formed: {error}"
        return
    for element in root.iter():
        name = element.tag.removeprefix(SVG) if isinstance(element.tag, str) else "comment or instruction"
        if name not in ELEMENTS:
            yield f"element {name}"
        for attribute, value in element.attrib.items():
            if attribute.lower().startswith("on") or attribute.endswith("href") or re.search(r"url\((?!#)", value):
                yield f"attribute {attribute}={value!r}"


def title(path):
    try:
        return ElementTree.parse(path).getroot().findtext(SVG + "title") or ""
    except ElementTree.ParseError:
        return ""
