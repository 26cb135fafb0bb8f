"""What an article reviews, in words and as the label of the contract."""
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Review:
    """A period that is reviewed, the words for it, and the day on which an article tells of it."""

    label: str
    words: str
    year: int
    day: date
    is_final: bool


def draw(random, first_year, last_year):
    year = random.randint(first_year, last_year)
    shape = random.choice(SHAPES)
    return shape(random, year)


def _half(random, year):
    words = random.choice([f"6 tháng đầu năm {year}", f"sáu tháng đầu năm {year}", f"6 tháng đầu năm {year}"])
    return Review(f"{year}-H1", words, year, _after(random, date(year, 6, 18), 40), False)


def _year(random, year):
    words = random.choice([f"năm {year}", f"năm {year}", f"cả năm {year}"])
    return Review(str(year), words, year, _after(random, date(year, 12, 16), 15), True)


def _quarter(random, year):
    number = random.choice([1, 3])
    words = f"quý {random.choice([['I', 'III'][number // 2], str(number)])} năm {year}"
    return Review(f"{year}-Q{number}", words, year, _after(random, date(year, number * 3, 20), 20), False)


def _nine_months(random, year):
    words = random.choice([f"9 tháng đầu năm {year}", f"9 tháng năm {year}"])
    return Review(f"{year}-01/{year}-09", words, year, _after(random, date(year, 9, 22), 20), False)


def _after(random, day, days):
    return day + timedelta(days=random.randrange(days))


SHAPES = [_half, _half, _half, _year, _year, _quarter, _nine_months]
