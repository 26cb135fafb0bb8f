"""SVG files: well-formed, harmless, drawn by rsvg, and legible."""
import re
import subprocess
from xml.etree import ElementTree

# WCAG 2.1, 1.4.3 for text; the same is asked of what is drawn. Fine lines only guide the eye.
CONTRAST = 4.5
FINE = 3
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


def illegible(path, least):
    """Colours too near to the ground, and what a screen reader needs; `least` collects contrasts."""
    root = ElementTree.parse(path).getroot()
    if not root.findtext(SVG + "title") or not root.findtext(SVG + "desc"):
        yield "no title or no desc"
    if root.get("role") != "img":
        yield "no role"
    ground = next((element.get("fill") for element in root.iter(SVG + "rect")), "#ffffff")
    for colour, what in drawn(root):
        contrast = ratio(colour, ground)
        least.append(contrast)
        if contrast < CONTRAST:
            yield f"{what} {colour} on {ground}: {contrast:.1f}"


def drawn(root):
    """Colours of letters, marks and thick lines, inherited ones too."""
    rows = [(root, root.get("fill", "#000000"), root.get("stroke"))]
    first = True
    while rows:
        element, fill, stroke = rows.pop()
        fill, stroke = element.get("fill", fill), element.get("stroke", stroke)
        name = element.tag.removeprefix(SVG)
        if name in ("text", "tspan", "circle", "path", "polygon", "rect") and is_colour(fill) and not (name == "rect" and first):
            yield fill, name
        if is_colour(stroke) and float(element.get("stroke-width", "1")) >= FINE and name in ("line", "polyline", "path", "circle"):
            yield stroke, name
        first = first and name != "rect"
        rows += [(child, fill, stroke) for child in reversed(element) if child.tag not in (SVG + "title", SVG + "desc", SVG + "defs")]


def is_colour(text):
    return bool(text and re.fullmatch("#[0-9a-fA-F]{6}", text)) and text.lower() != "#ffffff"


def ratio(one, two):
    lighter, darker = sorted((luminance(one), luminance(two)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour):
    parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
