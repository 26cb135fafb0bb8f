"""What is so in the invented country: a value for each indicator, place and period, whoever writes about it."""
from random import Random

import places


class Truth:
    """The same for the same seed, whichever articles ask and in whatever order."""

    def __init__(self, seed):
        self.seed = seed

    def source(self, indicator, period, slug):
        """Draws the value of one indicator, the same at each call."""
        return Random(f"{self.seed}/{indicator}/{period}/{slug}")

    def rank(self, index, year, slug):
        """Each rank belongs to one place."""
        slugs = [places.slug(name) for name in places.NAMES]
        Random(f"{self.seed}/{index}/{year}").shuffle(slugs)
        return slugs.index(slug) + 1
