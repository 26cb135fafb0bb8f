"""An article in full dress: a page of a site, with everything that stands around the text."""
import json
from html import escape
from random import Random

import prose
from sites import SHELLS, SECTIONS, class_name, script, site_of


class Page:
    """One page of about `size` bytes; what the article does not fill, the site does."""

    def __init__(self, seed, article, low=40_000, high=120_000):
        self.article, self.site = article, site_of(article)
        self.random = Random(f"{seed}/page/{article.number}")
        self.size = self.random.randint(low, high)
        self.shell = SHELLS[self.site.host]

    @property
    def stem(self):
        """The page's name in its address and on the disk; the gold names it."""
        return f"{self.article.slug[:60].strip('-')}-post{self.article.number}"

    @property
    def url(self):
        return f"https://{self.site.host}/{self.stem}.html"

    def html(self):
        head, body = self._head(), self._article()
        frame = [self.shell["menu"], body, self.shell["foot"], self._comments()]
        missing = self.size - len(head) - sum(map(_bytes, frame))
        # A third of what a page has beside its article is code.
        code = script(self.random, max(2_000, missing // 3))
        lists = self._lists(missing - len(code))
        return (
            f'<!DOCTYPE html>\n<html lang="vi"><head>{head}</head>\n<body>{frame[0]}'
            f'<div class="{self._class("page wrap")}">{body}'
            f'<aside class="{self._class("side column")}">{lists}</aside></div>{frame[3]}{frame[2]}'
            f"<script>{code}</script></body></html>\n")

    def _class(self, *words):
        return class_name(self.site, *words)

    def _head(self):
        article, site = self.article, self.site
        stamp = f"{article.day.isoformat()}T{article.clock}:00+07:00"
        title, lead = escape(article.title), escape(article.lead)
        tags = [
            '<meta charset="utf-8">', f"<title>{title} | {site.name}</title>",
            f'<meta name="description" content="{lead}">', '<meta name="viewport" content="width=device-width">',
            f'<link rel="canonical" href="{self.url}">',
        ]
        if "og" in site.metadata:
            tags += [
                f'<meta property="og:title" content="{title}">', f'<meta property="og:url" content="{self.url}">',
                f'<meta property="og:description" content="{lead}">',
                f'<meta property="og:site_name" content="{site.name}">', '<meta property="og:type" content="article">',
            ]
        if "article" in site.metadata:
            tags.append(f'<meta property="article:published_time" content="{stamp}">')
            tags.append(f'<meta property="article:author" content="{article.author}">')
        if "dc" in site.metadata:
            tags.append(f'<meta name="DC.date.issued" content="{article.day.isoformat()}">')
        if "ld" in site.metadata:
            tags.append(f'<script type="application/ld+json">{self._linked_data(stamp)}</script>')
        tags += [f"<style>{self.shell['style']}</style>", f"<script>{self.shell['script']}</script>"]
        return "\n".join(tags)

    def _linked_data(self, stamp):
        article = self.article
        return json.dumps({
            "@context": "https://schema.org", "@type": "NewsArticle", "headline": article.title,
            "description": article.lead, "datePublished": stamp, "dateModified": stamp, "url": self.url,
            "author": {"@type": "Person", "name": article.author},
            "publisher": {"@type": "Organization", "name": self.site.name},
            "articleSection": "Cải cách hành chính"}, ensure_ascii=False)

    def _article(self):
        article, site = self.article, self.site
        day = article.day.strftime(site.date)
        lines = [
            f'<div class="{self._class("bread crumb")}"><a href="/">Trang chủ</a> › <a href="/cchc">Chính trị</a></div>',
            f'<h1 class="{self._class("title detail")}">{escape(article.title)}</h1>',
            f'<div class="{self._class("meta line")}"><span class="{self._class("date time")}">{day} {article.clock}'
            f"</span> {self._share()}</div>",
            f'<p class="{self._class("sapo")}"><strong>{escape(article.lead)}</strong></p>',
            f'<{site.container} class="{self._class(site.body)}">',
        ]
        for number, text in enumerate(article.paragraphs):
            if number in article.headings:
                lines.append(f"<h2>{article.headings[number]}</h2>")
            lines.append(f"<p>{escape(text, quote=False)}</p>")
            lines.append(self._between(number))
        lines.append(f'<p class="{self._class("author name")}"><strong>{article.author}</strong></p></{site.container}>')
        lines.append(self._tags())
        return "\n".join(lines)

    def _between(self, number):
        """Pictures, advertisements and links that interrupt a text."""
        if number == 1:
            return (
                f'<figure class="{self._class("image wrap")}"><img src="/media/{self.article.number}.jpg" alt="" '
                f"data-src=\"/media/{self.article.number}-1200.jpg\"><figcaption>Ảnh minh họa: {prose.name(self.random)}"
                "</figcaption></figure>")
        if number == 2:
            return f'<div class="{self._class("ad slot inner")}" data-zone="{self.random.randrange(9999)}"></div>'
        if number == 4:
            return f'<div class="{self._class("related inner")}"><ul>{self._item()}{self._item()}</ul></div>'
        return ""

    def _share(self):
        return "".join(
            f'<a class="{self._class("share", where)}" href="https://share.example/{where}?u={self.url}" rel="nofollow">'
            f"{where}</a>" for where in ["zalo", "mail", "print"])

    def _tags(self):
        words = ["cải cách hành chính", self.article.place, "dịch vụ công", "chuyển đổi số"]
        links = "".join(f'<li><a href="/tag/{number}">{word}</a></li>' for number, word in enumerate(words))
        return f'<ul class="{self._class("tag list")}">{links}</ul>'

    def _comments(self):
        count = self.random.choice([0, 0, 2, 5, 12])
        remarks = "".join(
            f'<div class="{self._class("comment item")}"><b>{prose.name(self.random)}</b><p>{prose.sentence(self.random)}'
            f'</p><span>Trả lời</span> <span>Thích</span></div>' for _ in range(count))
        return f'<section class="{self._class("comment list")}"><h3>Ý kiến bạn đọc</h3>{remarks}</section>'

    def _lists(self, room):
        """Boxes with links to other articles until the page is as large as it shall be."""
        boxes = []
        while room > 0:
            items = "".join(self._item() for _ in range(self.random.randint(5, 12)))
            number = len(boxes)
            mark = f' id="box{number}" data-box="{self.random.randrange(1 << 30)}"' if self.site.ids else ""
            box = (
                f'<div class="{self._class("box list")}"{mark}><h3><a href="/c{number}">{SECTIONS[number % len(SECTIONS)]}</a>'
                f"</h3><ul>{items}</ul></div>")
            boxes.append(box)
            room -= _bytes(box)
        return "\n".join(boxes)

    def _item(self):
        random = self.random
        title, number = prose.title(random), random.randrange(1 << 22)
        return (
            f'<li class="{self._class("box item")}"><a class="{self._class("thumb")}" href="/{number}.html" '
            f'title="{title}"><img src="data:," data-src="/thumb/{number}_w300.webp" alt="{title}" width="300"></a>'
            f'<h4><a href="/{number}.html">{title}</a></h4><div class="{self._class("sapo short")}">'
            f"{prose.sentence(random) if random.random() < 0.4 else ''}</div></li>")


def _bytes(text):
    return len(text.encode())
