"""Numbers as Vietnamese articles print them."""


def grouped(value):
    """12345 → `12.345`."""
    return f"{value:,}".replace(",", ".")


def decimal(text):
    """`99.85` → `99,85`."""
    return text.replace(".", ",")


def percent(random, low, high):
    """A percentage with no, one or two decimals, as text with a point."""
    digits = random.choice([0, 1, 2, 2])
    text = f"{random.uniform(low, high):.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def score(random, low, high):
    text = f"{random.uniform(low, high):.2f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
