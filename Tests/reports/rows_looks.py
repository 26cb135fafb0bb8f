"""Row E14: charts that everybody can read, and the page that filters the observations without a server."""
import struct
import zlib
from collections import Counter

import charts
import page_search
from browser import Browser
from material import listed

WIDTHS = [360, 1280]
TABS = 12
FILTERS = ["filter-text", "filter-place", "filter-indicator"]


def drawings(material):
    paths = sorted(path for folder in material.periods for path in folder.glob("charts/*.svg"))
    least, faults = [], charts.faults(paths)
    for path in paths:
        faults += [f"{material.named(path)}: {fault}" for fault in charts.illegible(path, least)]
    text = (f"{len(paths)} charts: least contrast {min(least, default=0):.1f}, {len(faults)} not well-formed, not drawn by rsvg, without "
            f"title or desc, or below {charts.CONTRAST} … goal 0")
    return not faults and bool(paths), listed(text, faults)


def pages(material):
    """Each period's page at two widths, by keyboard; nothing leaves the machine and nothing complains."""
    faults, counts = [], Counter()
    found = [folder / "index.html" for folder in material.periods]
    with Browser() as browser:
        for path in found:
            if not path.exists():
                faults.append(f"{material.named(path)} is missing")
                continue
            try:
                faults += [f"{material.named(path)}: {fault}" for fault in page_faults(browser, path, counts)]
            except (RuntimeError, TimeoutError) as error:
                faults.append(f"{material.named(path)}: {error}")
    text = (f"{len(found)} pages at {' and '.join(map(str, WIDTHS))} pixels: {counts['pictures']} screenshots, {counts['rows']} rows, "
            f"{counts['filters']} filters reached and used by keyboard, {counts['searches']} searches with and without "
            f"marks, {counts['apart']} of them kept apart by marks, {counts['requests']} requests, {counts['messages']} messages "
            f"of the console, {len(faults)} faults … goal 0")
    return not faults and counts["filters"] > 0 and counts["apart"] > 0, listed(text, faults)


def page_faults(browser, path, counts):
    browser.events.clear()
    for width in WIDTHS:
        browser.open(path, width)
        counts["pictures"] += 1
        if colours(browser.picture()) < 8:
            yield f"blank at {width}"
        wide = browser.ask("document.documentElement.scrollWidth")
        if wide > width:
            yield f"{wide} pixels wide at {width}: {browser.ask(WIDEST)}"
    yield from keyboard_faults(browser, counts)
    yield from page_search.faults(browser, counts)
    yield from complaints(browser, counts)


# Elements that stand out of the window and are not inside of something that scrolls.
WIDEST = """[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
  && ![...(function*(p) { while (p) { yield p; p = p.parentElement } })(e.parentElement)]
    .some(p => ['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX)))
  .slice(0, 3).map(e => e.tagName + '#' + e.id + '.' + e.className).join(' ')"""
SHOWN = "[...document.querySelectorAll('#observations tbody tr')].filter(r => r.getClientRects().length).length"
# A link to a place on the same page.
SKIP = "(document.activeElement.getAttribute('href') || '').startsWith('#')"
FOCUS = "document.activeElement && document.activeElement.id"


def keyboard_faults(browser, counts):
    """Tab reaches the filters in order, over the link that skips what stands before them; what is typed narrows the
    table, and taking it back widens it again."""
    reached, total = [], browser.ask(SHOWN)
    counts["rows"] += total
    browser.ask("document.activeElement && document.activeElement.blur()")
    for _ in range(TABS):
        browser.press("Tab", 9)
        focus = browser.ask(FOCUS)
        if browser.ask(SKIP):
            browser.press("Enter", 13)
        if focus in FILTERS and focus not in reached:
            reached.append(focus)
            counts["filters"] += 1
            yield from filter_faults(browser, focus, total)
        if not browser.ask("getComputedStyle(document.activeElement).outlineStyle !== 'none' || document.activeElement === document.body"
                           " || getComputedStyle(document.activeElement).boxShadow !== 'none'"):
            yield f"the focus on {focus or browser.ask('document.activeElement.tagName')} cannot be seen"
            break
        if len(reached) == len(FILTERS):
            break
    if reached != FILTERS:
        yield f"{TABS} times Tab reach {reached}, not {FILTERS}"


def filter_faults(browser, focus, total):
    count = browser.ask("document.getElementById('count') && document.getElementById('count').textContent")
    if focus == "filter-text":
        browser.write("zzzz không có")
        narrow, told = browser.ask(SHOWN), browser.ask("document.getElementById('count').textContent")
        if narrow != 0 or told == count and total:
            yield f"a text that is nowhere leaves {narrow} rows, the count says {told!r}"
        browser.ask("document.activeElement.select()")
        browser.press("Backspace", 8)
        browser.write("")
    elif browser.ask("document.activeElement.tagName") == "SELECT" and browser.ask("document.activeElement.options.length") > 2:
        browser.press("ArrowDown", 40)
        browser.write("")
        narrow = browser.ask(SHOWN)
        if not 0 < narrow <= total:
            yield f"{focus} leaves {narrow} of {total} rows"
        browser.press("Home", 36)
        browser.write("")
    again = browser.ask(SHOWN)
    if again != total:
        yield f"{focus} taken back leaves {again} of {total} rows"


def complaints(browser, counts):
    """Messages of the console and requests of the network since the page was opened."""
    for event in browser.events:
        parameters = event["params"]
        if event["method"] in ("Runtime.exceptionThrown", "Runtime.consoleAPICalled"):
            counts["messages"] += 1
            yield f"console: {parameters.get('exceptionDetails', parameters)}"
        elif event["method"] == "Log.entryAdded":
            counts["messages"] += 1
            yield f"log: {parameters['entry']['text']}"
        elif event["method"] == "Network.requestWillBeSent" and not parameters["request"]["url"].startswith(("file:", "data:")):
            counts["requests"] += 1
            yield f"request {parameters['request']['url']}"


def colours(png):
    """How many different pixels a picture has, up to many: a blank one has one."""
    place, data, width, depth = 8, b"", 0, 3
    while place < len(png):
        length, = struct.unpack(">I", png[place:place + 4])
        kind, part = png[place + 4:place + 8], png[place + 8:place + 8 + length]
        if kind == b"IHDR":
            width, depth = struct.unpack(">I", part[:4])[0], {2: 3, 6: 4}[part[9]]
        data += part if kind == b"IDAT" else b""
        place += length + 12
    raw = zlib.decompress(data)
    return len({raw[start:start + width * depth + 1] for start in range(0, len(raw), width * depth + 1)})
