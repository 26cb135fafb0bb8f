"""Vietnamese expressions of time, each written from the period that it means."""
import calendar
import random
from collections import namedtuple
from datetime import date, timedelta

# The period is a pair of first and last day, or None for what is no date.
Expression = namedtuple("Expression", "form text reference period")

DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
MONTHS = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một",
          "mười hai"]
WEEKDAYS = ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"]
ROMANS = ["I", "II", "III", "IV"]


def written(seed):
    """The same expressions for the same seed."""
    chance = random.Random(seed)
    makers = [(days, 40), (iso_days, 14), (worded_days, 40), (days_in_words, 12), (short_years, 14),
              (no_years, 20), (other_days, 12), (whole_months, 32), (whole_years, 8), (quarters, 16),
              (parts_of_years, 20), (spans, 18), (impossible, 18)]
    found = [maker(chance, day(chance)) for maker, count in makers for _ in range(count)]
    for reference in [day(chance, 2015, 2025) for _ in range(2)]:
        found += relative(chance, reference)
    return found + no_dates(day(chance))


def day(chance, first=1970, last=2040):
    start = date(first, 1, 1).toordinal()
    return date.fromordinal(chance.randint(start, date(last, 12, 31).toordinal()))


def months(year, first, last):
    """From the first day of a month to the last of another."""
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def fixed(form, text, reference, first, last=None):
    return Expression(form, text, reference, (first, last or first))


def days(chance, reference):
    found = day(chance)
    mark = chance.choice("/-.")
    plain = chance.random() < 0.5
    parts = [f"{found.day}" if plain else f"{found.day:02}",
             f"{found.month}" if plain else f"{found.month:02}", str(found.year)]
    return fixed("day", chance.choice(["", "ngày "]) + mark.join(parts), reference, found)


def iso_days(chance, reference):
    found = day(chance)
    return fixed("year first", found.strftime(chance.choice(["%Y-%m-%d", "%Y/%m/%d"])), reference,
                 found)


def worded_days(chance, reference):
    found = day(chance)
    link = chance.choice([" năm ", " năm ", ", ", " "])
    text = f"{chance.choice(['ngày ', ''])}{found.day} tháng {found.month}{link}{found.year}"
    return fixed("day in words of the calendar", text, reference, found)


def days_in_words(chance, reference):
    found = day(chance)
    text = f"ngày {found.day} tháng {MONTHS[found.month - 1]} năm {found.year}"
    return fixed("month in words", text, reference, found)


def short_years(chance, reference):
    found = day(chance, 2001, 2040) if chance.random() < 0.6 else day(chance, 1950, 1999)
    mark = chance.choice("/-")
    text = f"{found.day:02}{mark}{found.month:02}{mark}{found.year % 100:02}"
    return fixed("short year", text, reference, found)


def no_years(chance, reference):
    found = reference - timedelta(days=chance.randint(0, 150))
    text = chance.choice(["ngày {0}/{1}", "ngày {0} tháng {1}"]).format(found.day, found.month)
    return fixed("no year", text, reference, found)


def other_days(chance, reference):
    found = day(chance)
    if found.day <= 10 or chance.random() < 0.5:
        text = f"mùng {found.day % 10 + 1} tháng {found.month} năm {found.year}"
        return fixed("first days", text, reference, found.replace(day=found.day % 10 + 1))
    lead = chance.choice(["sáng", "chiều", "tối"])
    return fixed("part of a day", f"{lead} {found.day}/{found.month}/{found.year}", reference, found)


def whole_months(chance, reference):
    found = day(chance, 1990)
    form, text = chance.choice([
        ("month", "tháng {m}/{y}"), ("month", "tháng {m:02}/{y}"), ("month", "tháng {m} năm {y}"),
        ("bare month", "{m:02}/{y}"), ("month in words", "tháng {word} năm {y}")])
    text = text.format(m=found.month, y=found.year, word=MONTHS[found.month - 1])
    return Expression(form, text, reference, months(found.year, found.month, found.month))


def whole_years(chance, reference):
    year = chance.randint(1990, 2050)
    return Expression("year", f"năm {year}", reference, months(year, 1, 12))


def quarters(chance, reference):
    (year, quarter) = (chance.randint(1990, 2050), chance.randint(1, 4))
    text = chance.choice(["quý {roman}/{year}", "quý {roman} năm {year}", "quý {number}/{year}",
                          "quý {number} năm {year}"])
    text = text.format(roman=ROMANS[quarter - 1], number=quarter, year=year)
    return Expression("quarter", text, reference, months(year, quarter * 3 - 2, quarter * 3))


def parts_of_years(chance, reference):
    (year, count) = (chance.randint(1990, 2050), chance.randint(2, 11))
    text, first, last = chance.choice([
        (f"{count} tháng đầu năm {year}", 1, count),
        (f"{count} tháng cuối năm {year}", 13 - count, 12),
        (f"nửa đầu năm {year}", 1, 6), (f"nửa cuối năm {year}", 7, 12),
        (f"đầu năm {year}", 1, 3), (f"cuối năm {year}", 10, 12)])
    return Expression("part of a year", text, reference, months(year, first, last))


def spans(chance, reference):
    first = day(chance, 1990)
    last = first + timedelta(days=chance.randint(1, 60))
    later = first.year + chance.randint(1, 10)
    if chance.random() < 0.5:
        text = chance.choice(["giai đoạn {0} - {1}", "từ năm {0} đến năm {1}", "nhiệm kỳ {0}-{1}"])
        period = (date(first.year, 1, 1), date(later, 12, 31))
        return Expression("span", text.format(first.year, later), reference, period)
    text = f"từ ngày {slashed(first)} đến ngày {slashed(last)}"
    return Expression("span", text, reference, (first, last))


def slashed(found):
    return f"{found.day}/{found.month}/{found.year}"


def impossible(chance, reference):
    year = chance.randint(1970, 2040)
    found, month = chance.choice([
        (30, 2), (31, 2), (31, 4), (31, 6), (31, 9), (31, 11), (32, 1), (45, 3), (12, 13), (7, 14)])
    mark = chance.choice("/-.")
    text = chance.choice(["", "ngày "]) + f"{found}{mark}{month}{mark}{year}"
    return Expression("impossible", text, reference, None)


def relative(chance, reference):
    """Days, weeks, months and years around the reference."""
    found = []
    for text, shift in [("hôm nay", 0), ("hôm qua", -1), ("ngày mai", 1)]:
        found.append(fixed("near day", text, reference, reference + timedelta(days=shift)))
    found.append(fixed("day before yesterday", "hôm kia", reference, reference - timedelta(days=2)))
    for text, shift in [("tuần này", 0), ("tuần trước", -1), ("tuần sau", 1)]:
        found.append(Expression("near week", text, reference, week(reference, shift)))
    for text, shift in [("tháng này", 0), ("tháng trước", -1), ("tháng sau", 1)]:
        found.append(Expression("near month", text, reference, month(reference, shift)))
    for text, shift in [("năm nay", 0), ("năm ngoái", -1), ("năm sau", 1)]:
        found.append(Expression("near year", text, reference, months(reference.year + shift, 1, 12)))
    found.append(Expression("year before", "năm trước", reference, months(reference.year - 1, 1, 12)))
    for _ in range(4):
        found += away(chance.randint(2, 9), reference)
    for weekday in chance.sample(range(7), 3):
        monday = week(reference, 1)[0]
        found.append(fixed("weekday of a week", f"{WEEKDAYS[weekday]} tuần sau", reference,
                           monday + timedelta(days=weekday)))
    found.append(Expression("bare weekday", WEEKDAYS[chance.randrange(6)], reference, None))
    return found


def away(count, reference):
    """So many units back."""
    return [
        fixed("near day", f"{count} ngày trước", reference, reference - timedelta(days=count)),
        Expression("units away", f"{count} tuần trước", reference, week(reference, -count)),
        Expression("units away", f"{count} tháng trước", reference, month(reference, -count)),
        Expression("units away", f"{count} năm trước", reference,
                   months(reference.year - count, 1, 12)),
    ]


def week(reference, shift):
    monday = reference - timedelta(days=reference.weekday()) + timedelta(weeks=shift)
    return monday, monday + timedelta(days=6)


def month(reference, shift):
    index = reference.year * 12 + reference.month - 1 + shift
    return months(index // 12, index % 12 + 1, index % 12 + 1)


def no_dates(reference):
    """What stands in reports and is no date."""
    texts = {
        "bare day": ["8/9", "21/5", "3/12"],
        "length": ["5 ngày", "6 tháng", "hai năm"],
        "figures": ["2.468", "17/34", "192.168.4.7", "98,6%", "ISO 9001:2015", "12/63 tỉnh", "1.5",
                    "0236 3822 114", "mức độ 3, 4", "3.14.2"],
    }
    return [Expression(form, text, reference, None) for form in texts for text in texts[form]]
