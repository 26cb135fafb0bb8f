"""Agreement of two texts by runs of four words, as in scrapinghub/article-extraction-benchmark.

Every shared, surplus and missing run counts once per occurrence; each page weighs the same. Precision
and recall are means over pages, F1 is made of the two means.
"""
import re
from collections import Counter
from statistics import mean

WORDS_IN_A_SHINGLE = 4


def words_of(text):
    return re.findall(r"\w+", text or "")


def joined_words(text):
    return " ".join(words_of(text))


def shingles(text):
    words = words_of(text)
    if not words:
        return Counter()
    starts = range(max(1, len(words) - WORDS_IN_A_SHINGLE + 1))
    return Counter(tuple(words[start : start + WORDS_IN_A_SHINGLE]) for start in starts)


class Agreement:
    """Of one page: shared, surplus and missing shingles."""

    def __init__(self, gold, found):
        gold, found = shingles(gold), shingles(found)
        self.shared = sum((gold & found).values())
        self.surplus = sum((found - gold).values())
        self.missing = sum((gold - found).values())

    @property
    def precision(self):
        """None where nothing was found, which counts for recall alone."""
        found = self.shared + self.surplus
        if found:
            return self.shared / found
        return None

    @property
    def recall(self):
        gold = self.shared + self.missing
        if gold:
            return self.shared / gold
        return None

    @property
    def f1(self):
        return harmonic(self.precision, self.recall)


def harmonic(precision, recall):
    if precision is None and recall is None:
        return 1.0
    if not precision or not recall:
        return 0.0
    return 2 * precision * recall / (precision + recall)


def figures(agreements):
    """Mean precision and recall over the pages where they exist, and F1 of the two."""
    precision = mean(p for p in (a.precision for a in agreements) if p is not None)
    recall = mean(r for r in (a.recall for a in agreements) if r is not None)
    return {"f1": harmonic(precision, recall), "precision": precision, "recall": recall}
