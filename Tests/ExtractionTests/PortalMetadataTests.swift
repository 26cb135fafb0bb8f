import Chronology
import Extraction
import TestSupport
import Testing

/// What a page in the dress of one portal or newspaper says of its article.
struct PortalPage: CustomTestStringConvertible, Sendable {
  var name: String
  var head = ""
  /// Above the text, below it and behind the article.
  var top: String
  var end = ""
  var below = ""

  var published = "2024-07-12"
  var time: String? = "09:15"
  var modified: String?
  var author: String?
  var publisher: String?
  var section: String?
  var tags: [String] = []
  var url: String?

  var testDescription: String { name }

  static let title = "Hội nghị sơ kết công tác cải cách hành chính"

  var html: String {
    """
    <html lang="vi"><head>\(head)</head><body>
    <div class="top"><span class="clock">Thứ Bảy, ngày 21/11/2026 14:05</span><a href="/">Trang chủ</a></div>
    \(top)\(end)\(below)
    <div class="footer">Giấy phép số 12/GP-TTĐT ngày 02/03/2011. Cập nhật lần cuối: 20/11/2026 08:00</div>
    </body></html>
    """
  }
}

extension PortalPage {
  private static let related = """
    <div class="tin-khac"><h4>Các tin khác</h4><ul><li><a href="/1">Tiếp công dân tháng Tám</a> \
    (20/07/2024)</li><li><a href="/2">Giao ban báo chí</a> <time>19/07/2024</time></li></ul></div>
    """

  static let portals: [PortalPage] = [
    PortalPage(
      name: "Liferay, content portlet",
      head: "<title>Chi tiết tin - Cổng thông tin điện tử tỉnh Mẫu</title>",
      top: """
        <div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/tt">Tin tức</a> » \
        <a href="/cc">Cải cách hành chính</a></div><div class="portlet-body"><h3 class="title">\(title)</h3>\
        <div class="date">Ngày đăng: 12/07/2024 | 09:15 | Lượt xem: 1.204</div>\
        <div class="journal-content-article">\(Samples.paragraphs)</div></div>
        """, below: related, publisher: "Cổng thông tin điện tử tỉnh Mẫu",
      section: "Cải cách hành chính"),
    PortalPage(
      name: "Liferay, asset publisher",
      head: "<link rel=canonical href='https://mau.gov.vn/'>"
        + "<meta property=og:url content='https://mau.gov.vn/web/guest/-/hoi-nghi'>",
      top: """
        <div class="asset-full-content"><h1>\(title)</h1><span class="metadata-entry metadata-publish-date">\
        12/07/2024 09:15</span><div class="asset-content">\(Samples.paragraphs)</div></div>
        """, below: related, url: "https://mau.gov.vn/web/guest/-/hoi-nghi"),
    PortalPage(
      name: "VNPT portal",
      top: """
        <form id="Form1"><table><tr><td><div class="TitleNews">\(title)</div><span class="PostDate">Đăng ngày \
        12-07-2024 09:15</span><div class="ArticleContent">\(Samples.paragraphs)</div>\
        <div class="Author">Tác giả: Minh Hà</div></td></tr></table></form>
        """, below: related, author: "Minh Hà"),
    PortalPage(
      name: "DNN",
      top: """
        <div id="dnn_ContentPane"><h1 class="tieude">\(title)</h1><div class="ngaydang">Ngày đăng: 12/07/2024 \
        09:15</div><div class="ngaycapnhat">Cập nhật ngày: 13/07/2024 08:00</div>\
        <div class="noidung">\(Samples.paragraphs)</div></div>
        """, below: related, modified: "2024-07-13"),
    PortalPage(
      name: "SharePoint",
      top: """
        <div id="ctl00_PlaceHolderMain"><h1>\(title)</h1><div>Ngày cập nhật: 12/7/2024 2:15:00 CH</div>\
        <div id="ctl00_RichHtmlField">\(Samples.paragraphs)</div></div>
        """, below: related, time: "14:15"),
    PortalPage(
      name: "Joomla",
      top: """
        <div class="item-page"><h2>\(title)</h2><dl class="article-info"><dt>Chi tiết</dt><dd class="createdby">\
        Viết bởi Minh Hà</dd><dd class="published">Thứ sáu, 12 Tháng 7 2024 09:15</dd><dd class="modified">Lần \
        cập nhật cuối lúc Thứ bảy, 13 Tháng 7 2024 10:00</dd><dd class="hits">Lượt xem: 120</dd></dl>\
        \(Samples.paragraphs)</div>
        """, below: related, modified: "2024-07-13", author: "Minh Hà"),
    PortalPage(
      name: "NukeViet",
      head: "<meta name=author content='Báo Mẫu'><meta property=og:site_name content='Báo Mẫu'>",
      top: """
        <div class="news_column"><h1 class="title">\(title)</h1><em class="time">Thứ sáu - 12/07/2024 09:15</em>\
        <div id="news-bodyhtml" class="bodytext">\(Samples.paragraphs)</div><p class="text-right"><strong>Tác \
        giả bài viết:</strong> Minh Hà</p><p><strong>Nguồn tin:</strong> Sở Nội vụ</p></div>
        """, below: related, author: "Minh Hà", publisher: "Báo Mẫu"),
    PortalPage(
      name: "WordPress in Vietnamese",
      head: "<meta name=date content='2026-11-21'>",
      top: """
        <article class="post hentry"><h1 class="entry-title">\(title)</h1><div class="entry-meta">Tháng Bảy 12, \
        2024 bởi <span class="author vcard">Minh Hà</span></div><div class="entry-content">\
        \(Samples.paragraphs)</div><div class="entry-tags">Từ khóa: <a rel="tag" href="/t/1">SIPAS</a>, \
        <a rel="tag" href="/t/2">một cửa</a></div></article>
        """, below: related, time: nil, author: "Minh Hà", tags: ["SIPAS", "một cửa"]),
    PortalPage(
      name: "a newspaper with linked data",
      head: """
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList",\
        "itemListElement":[{"@type":"ListItem","position":1,"name":"Trang chủ"},{"@type":"ListItem","position":2,\
        "item":{"@id":"https://baomau.vn/cq","name":"Chính quyền"}}]},{"@type":"NewsArticle",\
        "headline":"\(title)","datePublished":"2024-07-12T09:15:00+07:00","dateModified":\
        "2024-07-13T07:00:00+07:00","author":[{"@type":"Person","name":"Minh Hà"}],\
        "publisher":{"@type":"Organization","name":"Báo Mẫu"},"keywords":["SIPAS","một cửa"]}]}</script>
        """,
      top: """
        <h1>\(title)</h1><span class="time">12/07/2024 09:15 (GMT+7)</span><div class="detail-content">\
        \(Samples.paragraphs)</div>
        """, below: related, modified: "2024-07-13", author: "Minh Hà", publisher: "Báo Mẫu",
      section: "Chính quyền", tags: ["SIPAS", "một cửa"]),
    PortalPage(
      name: "a newspaper in UTC",
      head: """
        <meta property="article:published_time" content="2024-07-12T02:15:00Z">\
        <meta property="article:section" content="Thời sự"><meta property="article:tag" content="SIPAS">\
        <link rel="canonical" href="https://baomau.vn/hoi-nghi-102240712091500123.htm">
        """,
      top: """
        <h1>\(title)</h1><div class="meta"><span class="author">Minh Hà</span> <span>09:15 | 12/07/2024</span>\
        </div><div class="article-body">\(Samples.paragraphs)</div>
        """, below: related, author: "Minh Hà", section: "Thời sự", tags: ["SIPAS"],
      url: "https://baomau.vn/hoi-nghi-102240712091500123.htm"),
    PortalPage(
      name: "microdata",
      top: """
        <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">\(title)</h1>\
        <span itemprop="datePublished" content="2024-07-12T09:15:00+07:00">hôm qua</span>\
        <span itemprop="dateModified" content="2024-07-13T07:00:00+07:00"></span>\
        <span itemprop="author">Minh Hà</span><div itemprop="articleBody">\(Samples.paragraphs)</div></div>
        """, below: related, modified: "2024-07-13", author: "Minh Hà"),
    PortalPage(
      name: "how long ago",
      top: """
        <h1>\(title)</h1><abbr class="timeago" title="2024-07-12T09:15:00+07:00">4 tháng trước</abbr>\
        <div class="content-detail">\(Samples.paragraphs)</div>
        """, below: related),
    PortalPage(
      name: "an address and nothing else",
      head: "<link rel=canonical href='https://baomau.vn/hoi-nghi-so-ket-102240712091500123.htm'>",
      top: "<h1>\(title)</h1><div class='detail-content'>\(Samples.paragraphs)</div>",
      below: related, time: nil, url: "https://baomau.vn/hoi-nghi-so-ket-102240712091500123.htm"),
    PortalPage(
      name: "a page that states the day it was fetched",
      head:
        "<meta name=date content='2026-11-21T14:05:00'><meta property=og:updated_time content='2026-11-21'>",
      top: """
        <h1>\(title)</h1><p class="ngay">9h15, ngày 12/7/2024</p><div class="noi-dung">\
        \(Samples.paragraphs)</div>
        """, below: related),
    PortalPage(
      name: "the date at the end",
      top: "<h1>\(title)</h1><div class='noi-dung'>\(Samples.paragraphs)",
      end: "<p><em>Minh Hà</em></p><p>Ngày đăng: 12 tháng 7 năm 2024, 09:15</p></div>",
      below: related, author: "Minh Hà"),
  ]
}

@Suite("Portals and newspapers say when, who and where in their own ways")
struct PortalMetadataTests {
  @Test(arguments: PortalPage.portals)
  func portal(page: PortalPage) throws {
    let article = try Samples.article(page.html)
    #expect(article.title == PortalPage.title)
    #expect(article.published?.description == page.published)
    #expect(article.publishedTime == page.time)
    #expect(article.author == page.author)
    #expect(article.publisher == page.publisher)
    #expect(article.section == page.section)
    #expect(article.tags == page.tags)
    #expect(article.url == page.url)
    #expect(article.blocks.map(\.text) == [Samples.first, Samples.second, Samples.third])
    if let modified = page.modified { #expect(article.modified?.description == modified) }
  }
}
