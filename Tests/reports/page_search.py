"""What the page's search has to find, worked out from its rows: words typed with marks mean these marks, words typed
without mean any."""
import json
import re
import unicodedata

TONES = "\u0300\u0301\u0303\u0309\u0323"
# Both places of the tone, `hòa` and `hoà`: one spelling is as good as the other.
PLACES = {unicodedata.normalize("NFC", first + tone + second): unicodedata.normalize("NFC", first + second + tone)
          for first in "ou" for second in "aey" for tone in TONES}
ALWAYS = ["đúng hạn", "thứ hạng", "đứng đầu"]
MOST = 6
ROWS = "[...document.querySelectorAll('#observations tbody tr')].map(row => row.textContent)"
# Types a text as an input method does, waits for the filter, and tells which rows are left.
TYPE = """(async () => {
  const field = document.getElementById('filter-text');
  field.value = %s;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await new Promise(done => setTimeout(done, 200));
  return [...document.querySelectorAll('#observations tbody tr')].flatMap((row, number) => row.hidden ? [] : [number]);
})()"""


def faults(browser, counts):
    rows = browser.ask(ROWS)
    for words in ALWAYS + twins(rows)[:MOST]:
        for typed in spellings(words):
            expected = [number for number, row in enumerate(rows) if matches(row, typed)]
            found = browser.ask(TYPE % json.dumps(typed))
            counts["searches"] += 1
            counts["apart"] += len(expected) < sum(matches(row, folded(typed)) for row in rows)
            if found != expected:
                yield f"{typed!r} finds {len(found)} rows, not {len(expected)}"
    browser.ask(TYPE % "''")


def spellings(words):
    """As it is printed, loud and in pieces, with the tone in its other place, without marks."""
    other = exact(words)
    return dict.fromkeys([words, unicodedata.normalize("NFD", words.upper()), other, folded(words)])


def matches(row, typed):
    form = folded if exact(typed) == folded(typed) else exact
    return all(word in form(row) for word in form(typed).split())


def exact(text):
    text = unicodedata.normalize("NFC", text.lower())
    for one, other in PLACES.items():
        text = text.replace(one, other)
    return text


def folded(text):
    letters = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")


def twins(rows):
    """Words of the page that differ from another one in marks alone."""
    words = {exact(word) for row in rows for word in re.findall(r"\w+", row)}
    alike = {}
    for word in sorted(words):
        alike.setdefault(folded(word), []).append(word)
    return [word for group in alike.values() if len(group) > 1 for word in group if word != folded(word)]
