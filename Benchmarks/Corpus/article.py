"""An invented article with the facts that it states."""
from dataclasses import dataclass, field
from datetime import date
from random import Random

import periods
import places
import prose
from statements import Statements
from truth import Truth

# How many of a hundred articles are about something else and state nothing.
WITHOUT_FACTS = 15
HEADINGS = [
    "Đẩy mạnh cải cách thủ tục hành chính", "Chuyển biến từ cơ sở", "Kết quả nổi bật", "Lấy người dân làm trung tâm",
    "Còn những việc phải làm", "Tháo gỡ từ cơ sở",
]


@dataclass
class Article:
    number: int
    place: str
    title: str
    lead: str
    author: str
    day: date
    clock: str
    paragraphs: list = field(default_factory=list)
    headings: dict = field(default_factory=dict)
    gold: list = field(default_factory=list)

    @property
    def slug(self):
        return places.slug(self.title.replace(",", "").replace(":", "").replace("%", ""))

    def gold_lines(self, stem):
        return [{"article": stem, **record} for record in self.gold]


def write(seed, number, first_year=2022, last_year=2023):
    """The same for the same seed and number, whatever else is written."""
    random = Random(f"{seed}/{number}")
    review = periods.draw(random, first_year, last_year)
    name = random.choice(places.NAMES)
    if random.randrange(100) < WITHOUT_FACTS:
        return _other(random, number, name, review)
    return _review(random, Truth(seed), number, name, review)


def _review(random, truth, number, name, review):
    place = places.title(name)
    statements = Statements(random, truth, review, place, places.slug(name))
    title = random.choice([
        f"{name}: Cải cách hành chính {review.words} chuyển biến rõ nét",
        f"Cải cách hành chính {place} {review.words}: kết quả và việc cần làm",
        f"{name} tổng kết công tác cải cách hành chính {review.words}" if review.is_final
        else f"{name} sơ kết công tác cải cách hành chính {review.words}",
    ])
    lead = random.choice([
        f"Ủy ban nhân dân {place} vừa tổ chức hội nghị đánh giá công tác cải cách hành chính {review.words}.",
        f"Công tác cải cách hành chính của {place} trong {review.words} tiếp tục có chuyển biến trên nhiều lĩnh vực.",
    ])
    article = _blank(random, number, name, review, title, lead)
    for _ in range(random.randint(6, 18)):
        article.paragraphs.append(_paragraph(random, statements))
    article.gold = statements.gold
    return _with_heading(random, article)


def _paragraph(random, statements):
    """Prose with up to three facts in it, so that most numbers stand between words of something else."""
    sentences = [prose.sentence(random) for _ in range(random.randint(1, 3))]
    for _ in range(random.randint(0, 3)):
        stated = statements.next()
        if stated:
            sentences.insert(random.randint(0, len(sentences)), stated)
    return " ".join(sentences)


def _other(random, number, name, review):
    article = _blank(random, number, name, review, f"{prose.title(random)} ở {name}", prose.paragraph(random, 1, 2))
    article.paragraphs = [prose.paragraph(random) for _ in range(random.randint(8, 20))]
    return _with_heading(random, article)


def _blank(random, number, name, review, title, lead):
    clock = f"{random.randint(6, 22):02}:{random.randint(0, 59):02}"
    return Article(number, name, title, lead, prose.name(random), review.day, clock)


def _with_heading(random, article):
    if len(article.paragraphs) > 5 and random.random() < 0.6:
        article.headings[random.randint(2, 4)] = random.choice(HEADINGS)
    return article
