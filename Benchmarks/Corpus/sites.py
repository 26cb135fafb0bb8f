"""Invented newspapers and portals; each dresses its articles in a way of its own."""
from dataclasses import dataclass
from random import Random

SECTIONS = """Thời sự|Chính trị|Kinh tế|Xã hội|Pháp luật|Văn hóa|Giáo dục|Y tế|Thể thao|Du lịch|Công nghệ|Bạn đọc|Nông nghiệp
Đời sống|Quốc phòng - An ninh|Cải cách hành chính|Chuyển đổi số|Xây dựng Đảng|Đô thị|Môi trường|Video|Podcast|Ảnh|Multimedia
Quốc tế|Giải trí|Xe|Khoa học|Nhà đất|Tuyển dụng""".replace("\n", "|").split("|")


@dataclass(frozen=True)
class Site:
    name: str
    host: str
    trust: int
    body: str  # the class of the element that holds the article's text
    container: str  # its tag
    style: str  # how classes are spelt: "-", "_" or "" for camelCase
    date: str  # strftime form of the printed date
    metadata: frozenset  # "ld", "og", "article", "dc"
    ids: bool  # whether boxes carry ids and data attributes


SITES = [
    Site("Báo Miền Gió", "baomiengio.example", 2, "detail content body", "div", "-", "%d/%m/%Y", frozenset({"ld", "og"}), True),
    Site("Tin Đất Bãi", "tindatbai.example", 2, "article entry content", "article", "_", "Ngày %d/%m/%Y",
         frozenset({"og", "article"}), False),
    Site("Cổng thông tin điện tử Sông Trăng", "songtrang.gov.example", 1, "portlet journal content", "div", "-", "%d-%m-%Y",
         frozenset({"dc"}), True),
    Site("Báo Đồng Xanh", "baodongxanh.example", 2, "news text", "div", "", "Thứ Ba, %d/%m/%Y", frozenset({"ld", "og", "article"}), True),
    Site("Thời báo Ven Biển", "thoibaovenbien.example", 2, "post main body", "section", "_", "%d/%m/%Y", frozenset({"ld"}), False),
    Site("Trang tin Núi Chàm", "nuicham.gov.example", 1, "view detail new", "div", "", "(%d/%m/%Y)", frozenset({"og"}), False),
]


def site_of(article):
    return SITES[article.number % len(SITES)]


def class_name(site, *words):
    """`news-list`, `news_list` or `newsList`."""
    words = " ".join(words).split()
    if site.style:
        return site.style.join(words)
    return words[0] + "".join(word.capitalize() for word in words[1:])


def stylesheet(site, random):
    """Rules as a build tool leaves them; the same on every page of a site."""
    boxes = ["header", "menu", "box list", "side bar", "box item", "foot", "ad slot", "comment", "share bar", "video"]
    rules = []
    for number in range(45):
        box = class_name(site, random.choice(boxes), f"n{number}")
        rules.append(
            f".{box}{{margin:{random.randint(0, 24)}px auto;padding:0 {random.randint(0, 30)}px;"
            f"color:#{random.randrange(1 << 24):06x};font-size:{random.randint(11, 30)}px}}"
            f"@media (max-width:{random.randint(480, 990)}px){{.{box}>a:hover{{display:block}}}}")
    return "".join(rules)


def script(random, size):
    """Minified code of the kind that measures readers and shows advertisements."""
    parts, length = [], 0
    while length < size:
        a, b, n = random.randrange(1 << 20), random.randrange(1 << 20), random.randrange(1000)
        part = (
            f'!function(e,t){{var n=t.getElementById("z{a}");if(n&&n.length<{n}){{e.push(["set","{b:x}",'
            f'{{"slot":"/21/{a}/top_{n}","size":[[{n},250],[336,280]],"lazy":!0}}])}}}}(window.q||[],document);')
        parts.append(part)
        length += len(part)
    return "".join(parts)


def shell(site):
    """What all pages of a site share: style, menu, basic scripts, foot."""
    random = Random(site.host)
    links = "".join(
        f'<li class="{class_name(site, "menu item")}"><a href="https://{site.host}/{index}-{n}" title="{name}">{name}'
        f"</a></li>" for n in range(2) for index, name in enumerate(SECTIONS))
    menu = f'<nav class="{class_name(site, "main menu")}"><ul>{links}</ul></nav>'
    offices = "".join(
        f"<p>Văn phòng đại diện {number}: khu phố {number}, điện thoại đường dây nóng của tòa soạn</p>"
        for number in range(1, 5))
    return {
        "style": stylesheet(site, random), "menu": menu, "script": script(random, 6_000),
        "foot": f'<div class="{class_name(site, "site foot")}"><p>© {site.name}. Giữ bản quyền nội dung.</p>{offices}{menu}</div>',
    }


SHELLS = {site.host: shell(site) for site in SITES}
