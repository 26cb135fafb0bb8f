"""Pages that cost a careless reader minutes, gigabytes, or its last paragraphs.

Each shape is a page of its own: an article in front, then what is hostile, then a last sentence. A
reader may read the page or refuse it, but it may not lose that sentence without a word.
"""

LAST = "Câu cuối của trang nói rằng toàn tỉnh đã trả 4.711 hồ sơ đúng hạn trong quý II năm 2024."

HEAD = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
<title>Tỉnh thử nghiệm cải cách hành chính</title></head><body>
"""
FRONT = """<h1>Tỉnh thử nghiệm cải cách hành chính</h1>
<p>Sáng 12/7/2024, tỉnh sơ kết công tác cải cách hành chính sáu tháng đầu năm với các sở, ngành.</p>
<p>Toàn tỉnh tiếp nhận 12.400 hồ sơ, trong đó 98,2% được giải quyết trước hạn và đúng hạn.</p>
"""
PARAGRAPH = "<p>Ngày {day:02}/{month:02}/2024, xã số {number} trả {number} hồ sơ đúng hạn.</p>\n"


def page(hostile, before="", after=""):
    """`before` and `after` stand around all three parts, inside the body."""
    return f"{HEAD}{before}{FRONT}{hostile}\n<p>{LAST}</p>{after}</body></html>"


def attributes(count):
    return page(f"<p {' '.join(f'a{number}=1' for number in range(count))}>Một đoạn.</p>")


def nested(name, count, close=True):
    return page(f"<{name}>" * count + "sâu" + (f"</{name}>" * count if close else ""))


def nested_tables(count):
    cell = "<table><tr><td>"
    return page(cell * count + "sâu" + "</td></tr></table>" * count)


def repeated(text, count):
    return page(text * count)


def dated(count):
    """Short paragraphs, each with a day that could be the article's own."""
    return page("".join(
        PARAGRAPH.format(day=number % 28 + 1, month=number % 12 + 1, number=number)
        for number in range(count)), "<article>", "</article>")


def bylines(count):
    """Lines that are nothing but a day and an hour."""
    return page("".join(
        f"<p>{number % 28 + 1:02}/{number % 12 + 1:02}/2024 {number % 24:02}:15</p>"
        for number in range(count)), "<article>", "</article>")


def teasers(count):
    """A headline that is a link, a picture and a day, over and over."""
    return page("".join(
        f"<div><a href=/{number}>Tin số {number} về cải cách hành chính ở các xã</a>"
        f"<img src=/{number}.jpg><p>{number % 28 + 1:02}/07/2024</p></div>"
        for number in range(count)), "<article>", "</article>")


def cells(count):
    row = "<tr>" + "".join(f"<td colspan=2>{number},5</td>" for number in range(10)) + "</tr>\n"
    return page("<table>" + row * (count // 10) + "</table>", "<article>", "</article>")


def single_cells(count):
    """A table of one column: no data, so every line of it asks again."""
    row = "<tr><td>Xã số {} đã trả đủ hồ sơ cho người dân.</td></tr>\n"
    return page("<table>" + "".join(row.format(number) for number in range(count)) + "</table>",
                "<article>", "</article>")


def spanned_cells(count):
    """Cells over 200 rows and 200 columns."""
    row = "<tr>" + "<td rowspan=200 colspan=200>9,5" * 10 + "</tr>\n"
    return page("<table>" + row * (count // 10) + "</table>", "<article>", "</article>")


def framed_tables(count):
    """Small tables in one large one, which is none of data for that."""
    cell = "<tr><td><table><tr><td>Xã số {}<td>{} hồ sơ</table></td></tr>\n"
    return page("<table>" + "".join(cell.format(number, number) for number in range(count))
                + "</table>", "<article>", "</article>")


def emptied_table(count):
    """A table of little text and many empty cells with pictures' names in them."""
    return page("<table><tr>" + "<td><i></i>" * count + "</tr><tr><td>Xã"
                + "<br>xã" * 100 + "</td></tr></table>", "<article>", "</article>")


def links(count):
    return page("<ul>" + "".join(
        f"<li><a href=/tin/{number}>Tin số {number} về cải cách hành chính</a></li>"
        for number in range(count)) + "</ul>", "<article>", "</article>")


def pieces(count):
    """A body in as many pieces as there are paragraphs."""
    return page("".join(
        f"<div itemprop=articleBody class=p><p>Xã số {number} đã trả đủ hồ sơ cho người dân.</p></div>"
        for number in range(count)), "<article>", "</article>")


def siblings(count):
    """Long paragraphs beside a denser part, each a container of its own."""
    text = "Xã đã trả đủ hồ sơ, đúng hạn, cho người dân, theo quy định, trong quý II năm 2024. " * 2
    dense = "<div>" + f"<p>{text * 3}</p>" * 40 + "</div>"
    return page(dense + f"<p>{text[:80]}</p>" * count, "<main>", "</main>")


def lines(count):
    """One element, a break behind every line."""
    return page("<div>" + "".join(
        f"xã số {number} trả hồ sơ<br>" for number in range(count)) + "</div>",
        "<article>", "</article>")


def inline_breaks(count):
    """A sentence that goes on behind every break."""
    return page("<p>Xã" + "<br>và xã" * count + ".</p>", "<article>", "</article>")


def selection(count):
    return page("<select>" + "".join(
        f"<option value={number}>Xã số {number}</option>" for number in range(count)) + "</select>")


def headings(count):
    return page("".join(f"<h2>Xã số {number}</h2>" for number in range(count)),
                "<article>", "</article>")


def names(count):
    """Every element with classes that hint at something."""
    return page("".join(
        f'<div class="sapo-{number} author-name related caption"><p>Xã số {number} trả hồ sơ.</p></div>'
        for number in range(count)), "<article>", "</article>")


def long_class(count):
    return page(f'<p class="{"article-body-" * count}">Một đoạn.</p>')


def linked_data(count):
    """JSON that nests without end, beside the page."""
    return page('<script type="application/ld+json">' + '{"a":[' * count + "</script>")


def entities():
    rows = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return page("<p>&a9;</p>").replace(
        "<!DOCTYPE html>", f'<!DOCTYPE html [<!ENTITY a0 "ha ha ha">{rows}]>')


MILLION = 1_000_000

# Name, and how to make it; sizes are those at which a parser that allows them shows what it does.
SHAPES = {
    "25,000 attributes on a tag": lambda: attributes(25_000),
    "40,000 attributes on a tag": lambda: attributes(40_000),
    "200,000 attributes on a tag": lambda: attributes(200_000),
    "990 attributes on 500 tags": lambda: page(
        ("<i " + " ".join(f"a{n}=1" for n in range(990)) + ">x</i>") * 500),
    "200,000 nested div": lambda: nested("div", 200_000),
    "200,000 nested div, unclosed": lambda: nested("div", 200_000, close=False),
    "500 nested div": lambda: nested("div", 500),
    "100,000 nested b": lambda: nested("b", 100_000),
    "100,000 nested span": lambda: nested("span", 100_000),
    "100,000 nested table": lambda: nested("table", 100_000),
    "100,000 tables in cells": lambda: nested_tables(100_000),
    "120 tables in cells": lambda: nested_tables(120),
    "20 MB of text": lambda: page("<p>" + "Xã đã trả đủ hồ sơ. " * 800_000 + "</p>"),
    "7 MB of text": lambda: page("<p>" + "Xã đã trả đủ hồ sơ. " * 270_000 + "</p>"),
    "7 MB of one word": lambda: page("<p>" + "x" * 7_000_000 + "</p>"),
    "12 MB in an attribute": lambda: page(f'<p title="{"x" * 12_000_000}">Một đoạn.</p>'),
    "7 MB in an attribute": lambda: page(f'<p title="{"x" * 7_000_000}">Một đoạn.</p>'),
    "12 MB in a comment": lambda: page(f"<!--{'x' * 12_000_000}-->"),
    "7 MB in a comment": lambda: page(f"<!--{'- ' * 3_500_000}-->"),
    "12 MB in a tag's name": lambda: page(f"<{'x' * 12_000_000}>"),
    "7 MB in a tag's name": lambda: page(f"<{'x' * 7_000_000}>"),
    "1,000,000 p": lambda: repeated("<p>xã", MILLION),
    "190,000 empty p": lambda: repeated("<p>", 190_000),
    "95,000 p": lambda: repeated("<p>xã", 95_000),
    "50,000 font closed by p": lambda: repeated("<font></p>", 50_000),
    "entities of a DOCTYPE": entities,
    "1,000,000 <": lambda: repeated("<", MILLION),
    "1,000,000 &": lambda: repeated("&", MILLION),
    "500,000 &amp": lambda: repeated("&amp", 500_000),
    "500,000 &#x110000;": lambda: repeated("&#x110000;", 500_000),
    "500,000 <!--": lambda: repeated("<!--", 500_000),
    "500,000 </p>": lambda: repeated("</p>", 500_000),
    "500,000 <a b=": lambda: repeated("<a b=", 500_000),
    "500,000 <a b=\"": lambda: repeated('<a b="', 500_000),
    "500,000 <?": lambda: repeated("<?", 500_000),
    "500,000 <![CDATA[": lambda: repeated("<![CDATA[", 500_000),
    "500,000 <script>": lambda: repeated("<script>", 500_000),
    "200,000 <script></script>": lambda: repeated("<script></script>", 200_000),
    "300,000 <style>": lambda: repeated("<style>", 300_000),
    "200,000 <textarea>": lambda: repeated("<textarea>", 200_000),
    "200,000 <title>": lambda: repeated("<title>", 200_000),
    "200,000 <a>": lambda: repeated("<a>", 200_000),
    "200,000 <td>": lambda: repeated("<td>", 200_000),
    "200,000 <body>": lambda: repeated("<body>", 200_000),
    "60,000 <li><ul>": lambda: repeated("<li><ul>", 60_000),
    "30,000 short dated paragraphs": lambda: dated(30_000),
    "60,000 short dated paragraphs": lambda: dated(60_000),
    "60,000 bylines": lambda: bylines(60_000),
    "20,000 teasers": lambda: teasers(20_000),
    "30,000 cells with colspan": lambda: cells(30_000),
    "90,000 cells with colspan": lambda: cells(90_000),
    "30,000 cells over 200 rows": lambda: spanned_cells(30_000),
    "30,000 rows of one cell": lambda: single_cells(30_000),
    "15,000 tables in a table": lambda: framed_tables(15_000),
    "80,000 empty cells": lambda: emptied_table(80_000),
    "50,000 links in a list": lambda: links(50_000),
    "40,000 pieces of a body": lambda: pieces(40_000),
    "60,000 siblings": lambda: siblings(60_000),
    "90,000 lines": lambda: lines(90_000),
    "90,000 breaks in a sentence": lambda: inline_breaks(90_000),
    "90,000 options": lambda: selection(90_000),
    "60,000 headings": lambda: headings(60_000),
    "40,000 named elements": lambda: names(40_000),
    "a class of 6 MB": lambda: long_class(460_000),
    "linked data 500,000 deep": lambda: linked_data(500_000),
}
