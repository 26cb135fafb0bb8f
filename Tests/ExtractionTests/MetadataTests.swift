import Chronology
import Extraction
import TestSupport
import Testing

@Suite("Title, author and dates")
struct MetadataTests {
  private func article(_ top: String, head: String = "", end: String = "") throws -> Article {
    try Samples.article(
      "<html><head>\(head)</head><body>\(top)<div class=noidung>\(Samples.paragraphs)\(end)</div>"
        + "<footer>Giấy phép số 5/GP ngày 02/03/2011</footer></body></html>")
  }

  @Test(arguments: [
    ("Thứ Tư, 10/09/2024 10:24", "2024-09-10", "10:24"),
    ("Cập nhật ngày: 10/09/2024 10:24:20", "2024-09-10", "10:24"),
    ("06/04/2025 | 15:16", "2025-04-06", "15:16"),
    ("15:16 | 06/04/2025", "2025-04-06", "15:16"),
    ("Ngày 15 tháng 5 năm 2017", "2017-05-15", nil),
    ("Thứ ba, ngày 06 tháng 4 năm 2021 - 08:30", "2021-04-06", "08:30"),
    ("Cập nhật lúc 21:55, Thứ Tư, 15/01/2020", "2020-01-15", "21:55"),
    ("Đăng ngày: 28.10.2021, 7h05", "2021-10-28", "07:05"),
    ("28- 8- 2025 17:34 (GMT+7)", "2025-08-28", "17:34"),
    ("6/4/19 3:43 PM", "2019-06-04", "15:43"),
    ("Chủ nhật, 2/6/2024 | Lượt xem: 203", "2024-06-02", nil),
    ("2021-07-16 09:15", "2021-07-16", "09:15"),
    ("Tháng Bảy 12, 2024", "2024-07-12", nil),
    ("18 Tháng Mười Một, 2024", "2024-11-18", nil),
    ("Ngày cập nhật: 12/7/2024 2:15:00 CH", "2024-07-12", "14:15"),
    ("7/25/2024 9:15:00 AM", "2024-07-25", "09:15"),
    (
      "12/07/2024 09:15 - Người đăng: Minh Hà - Chuyên mục: Cải cách hành chính - Lượt xem: 12",
      "2024-07-12", "09:15"
    ),
    ("Đăng ngày 12/07/2024 bởi Ban Biên tập", "2024-07-12", nil),
    ("(GMT+7) 12-07-2024 - 09:15", "2024-07-12", "09:15"),
    ("25. September 2018", "2018-09-25", nil), ("19 de noviembre de 2019", "2019-11-19", nil),
    ("1er août 2019, 7h05", "2019-08-01", "07:05"),
    ("Nov. 19, 2019 5:07 PM", "2019-11-19", "17:07"),
  ])
  func bylines(line: String, published: String, time: String?) throws {
    let article = try article("<h1>Hội nghị sơ kết công tác</h1><div>\(line)</div>")
    #expect(article.published == day(published))
    #expect(article.publishedTime == time)
    #expect(article.findings.isEmpty)
  }

  @Test(arguments: ["1/1/0001", "31/4/2022", "14:55 17/04", "32 tháng 4 năm 2022", "Số 1234"])
  func nonsenseIsNoDate(line: String) throws {
    let article = try article("<h1>Hội nghị sơ kết công tác</h1><div>\(line)</div>")
    #expect(article.published == nil)
    #expect(article.findings.map(\.code) == ["missing-date"])
    #expect(
      article.findings.first?.message
        == "the date of publication is unknown; add \"published\": \"YYYY-MM-DD\" to a.meta.json")
  }

  @Test(arguments: [
    "<div class=item><a href=/1>Tiếp công dân định kỳ tháng Tám</a><div>20/07/2024</div></div>",
    "<ul><li><a href=/1>Lịch tiếp công dân tháng Tám</a> (20/07/2024)</li></ul>",
    "<div><p>20/07/2024</p><h4><a href=/1>Tiếp công dân định kỳ tháng Tám</a></h4></div>",
    "<table><tr><td>20/07/2024</td><td><a href=/1>Tiếp công dân định kỳ tháng Tám</a></td></tr></table>",
    "<article><time datetime=2024-07-20>20/07</time><a href=/1>Lịch tiếp công dân tháng Tám</a></article>",
  ])
  func theDatesOfOtherNewsAreNone(other: String) throws {
    let list = "<div class=x>\(other)\(other)\(other)</div>"
    let title = "<h1>Hội nghị sơ kết công tác</h1>"
    let text = "<div class=noidung>\(Samples.paragraphs)</div>"
    for body in [list + title + text, title + text + list, "<div>\(title)\(text)\(list)</div>"] {
      let article = try Samples.article("<html><body>\(body)</body></html>")
      #expect(article.published == nil)
      #expect(Samples.lines(article) == Samples.bodyLines)
    }
  }

  @Test func theClockOfThePageIsNoDate() throws {
    let top =
      "<header><div>Thứ Bảy, 21/11/2026</div></header><div><h1>Hội nghị sơ kết công tác</h1></div>"
      + "<div class=date>10/09/2024</div>"
    #expect(try article(top).published == day("2024-09-10"))
  }

  @Test func twoDatesInALine() throws {
    let top =
      "<h1>Hội nghị sơ kết công tác</h1><p>Đăng: 10/09/2024 10:24 | Cập nhật: 11/09/2024</p>"
    let article = try article(top)
    #expect(article.published == day("2024-09-10"))
    #expect(article.modified == day("2024-09-11"))
  }

  @Test func oneMomentForAllIsWhenThePageWasSent() throws {
    let head = """
      <script type='application/ld+json'>{"@type":"NewsArticle","datePublished":"2026-11-21T08:00",\
      "dateModified":"2026-11-21T08:00"}</script>
      """
    let top = "<h1>Hội nghị sơ kết công tác</h1><p>10/09/2024 10:24</p>"
    #expect(try article(top, head: head).published == day("2024-09-10"))
    #expect(try article("<h1>Hội nghị sơ kết</h1>", head: head).published == day("2026-11-21"))
  }

  @Test(arguments: [
    ("https://a.vn/tin/hoi-nghi-102240712091500123.htm", "2024-07-12"),
    ("https://a.vn/tin/hoi-nghi-102241332091500123.htm", nil),
    ("https://a.vn/tin/20240712/hoi-nghi.html", "2024-07-12"),
    ("https://a.vn/tin/2024-07-12/hoi-nghi.html", "2024-07-12"),
    ("https://a.vn/tin/hoi-nghi-130622.htm", nil),
  ])
  func addresses(url: String, published: String?) throws {
    let link = "<link rel=canonical href='\(url)'>"
    let article = try article("<h1>Hội nghị sơ kết công tác</h1>", head: link)
    #expect(article.published?.description == published)
  }

  @Test func updatesAreKeptApart() throws {
    let top =
      "<h1>Hội nghị sơ kết công tác</h1><p>10/09/2024 10:24</p><p>Cập nhật: 11/09/2024 08:00</p>"
    let article = try article(top)
    #expect(article.published == day("2024-09-10"))
    #expect(article.modified == day("2024-09-11"))
  }

  @Test(arguments: [
    "<meta property='article:published_time' content='2024-04-17T17:46:00+07:00'>",
    "<meta itemprop=datePublished content='2024-04-17 17:46'>",
    "<meta name=pubdate content='17/04/2024 17:46'>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-04-17T17:46\"}</script>",
    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\"},{\"@type\":[\"Article\"],\n\"datePublished\":\"2024-04-17T17:46\"}]}</script>",
  ])
  func statedDates(head: String) throws {
    let article = try article("<h1>Hội nghị sơ kết công tác</h1>", head: head)
    #expect(article.published == day("2024-04-17"))
    #expect(article.publishedTime == "17:46")
  }

  @Test func aPrintedDateCorrectsAnotherTimeZone() throws {
    let head = "<meta property='article:published_time' content='2024-04-17T18:20:00+00:00'>"
    let article = try article(
      "<h1>Hội nghị sơ kết công tác</h1><p>18/04/2024 01:20</p>", head: head)
    #expect(article.published == day("2024-04-18"))
    #expect(article.publishedTime == "01:20")
  }

  @Test func timeElementsAndAddresses() throws {
    let time = "<h1>Hội nghị sơ kết công tác</h1><time datetime='2023-10-11T09:36'>hôm qua</time>"
    #expect(try article(time).published == day("2023-10-11"))
    let link = "<link rel=canonical href='https://baohatinh.vn/tin/2022/07/20/hoi-nghi.html'>"
    #expect(try article("<h1>Hội nghị sơ kết</h1>", head: link).published == day("2022-07-20"))
    let slug = "<link rel=canonical href='https://a.vn/hoi-nghi-so-ket-20220721085312.htm'>"
    #expect(try article("<h1>Hội nghị sơ kết</h1>", head: slug).published == day("2022-07-21"))
  }

  @Test(arguments: [
    ("<title>Sơ kết công tác sáu tháng | Báo Hà Tĩnh</title>", "", "Sơ kết công tác sáu tháng"),
    (
      "<title>Kinh tế - xã hội khởi sắc - Cổng thông tin điện tử</title>", "",
      "Kinh tế - xã hội khởi sắc"
    ),
    (
      "<title>Cổng thông tin điện tử</title>",
      "<div class='tieu-de'>Sơ kết công tác sáu tháng</div>",
      "Sơ kết công tác sáu tháng"
    ),
    (
      "<meta property='og:title' content='Sơ kết công tác &quot;sáu tháng&quot; - Báo A'>",
      "<h1>Báo A</h1><h2>Sơ kết công tác \"sáu tháng\"</h2>", "Sơ kết công tác \"sáu tháng\""
    ),
  ])
  func titles(head: String, top: String, title: String) throws {
    #expect(try article(top, head: head).title == title)
  }

  @Test func authors() throws {
    let h1 = "<h1>Hội nghị sơ kết công tác</h1>"
    #expect(try article(h1, end: "<p><b>Trần Văn Phúc</b></p>").author == "Trần Văn Phúc")
    #expect(try article(h1, end: "<p>Bài, ảnh: Nhật Anh</p>").author == "Nhật Anh")
    #expect(
      try article(h1 + "<span class=tacgia>Thu Phương - Đức Hải</span>").author
        == "Thu Phương - Đức Hải")
    #expect(try article(h1 + "<p>P.V| 28/10/2021 07:05</p>").author == "P.V")
    #expect(
      try article(h1 + "<p>Nguyên Bình, Thứ Tư, 10/07/2024 10:24</p>").author == "Nguyên Bình")
    let head = "<meta name=author content='https://facebook.com/a'><meta name=author content=x>"
    #expect(try article(h1, head: head, end: "<p>Nhật Anh</p>").author == "Nhật Anh")
    #expect(try Samples.lines(article(h1, end: "<p>Nhật Anh</p>")) == Samples.bodyLines)
  }

  @Test func theRestOfTheHead() throws {
    let head = """
      <meta property=og:site_name content="Báo Hà Tĩnh"><meta property=article:section content="Xã hội">
      <meta name=keywords content="CCHC, SIPAS; cchc"><link rel=canonical href="https://baohatinh.vn/a.html">
      """
    let article = try article("<h1>Hội nghị sơ kết công tác</h1>", head: head)
    #expect(article.publisher == "Báo Hà Tĩnh")
    #expect(article.section == "Xã hội")
    #expect(article.tags == ["CCHC", "SIPAS"])
    #expect(article.url == "https://baohatinh.vn/a.html")
    #expect(article.place == "ha-tinh")
    #expect(article.language == "vi")
  }
}

@Suite("What stands beside the page")
struct SidecarTests {
  private let page =
    "<html><head><title>Tiêu đề của trang</title><meta property=og:site_name content='Báo A'></head><body>"
    + "<h1>Tiêu đề của trang</h1><p>01/02/2020</p><article>\(Samples.paragraphs)</article></body></html>"

  @Test func theSidecarWins() throws {
    let sidecar = """
      {"url": "https://kontum.gov.vn/a", "published": "2024-06-22T16:53", "publisher": "Cổng B",
       "title": "Tiêu đề đúng", "author": "Minh An", "fetched": "2024-07-01", "place": null}
      """
    let article = try Samples.article(page, sidecar: sidecar)
    #expect(article.title == "Tiêu đề đúng")
    #expect(article.published == day("2024-06-22"))
    #expect(article.publishedTime == "16:53")
    #expect(article.publisher == "Cổng B")
    #expect(article.author == "Minh An")
    #expect(article.place == "kon-tum")
  }

  @Test func thePageWinsOverItsSource() throws {
    let defaults = SourceDefaults(publisher: "Báo C", place: "ha-giang")
    let article = try Samples.extraction(Array(page.utf8), defaults: defaults).articles.first
    #expect(article?.publisher == "Báo A")
    #expect(article?.place == "ha-giang")
  }

  @Test(arguments: [
    ("{\"title\": 5}", "inbox/a.meta.json: field \"title\" is not a text; write \"title\": \"…\""),
    (
      "{\"published\": \"hôm qua\"}",
      "inbox/a.meta.json: field \"published\": \"hôm qua\" is no date; write YYYY-MM-DD"
    ),
    (
      "{\"titel\": \"a\"}",
      "inbox/a.meta.json: unknown field \"titel\"; known are author, fetched, place, published, "
        + "publisher, title, url"
    ),
    ("[1]", "inbox/a.meta.json: this is not a JSON object; write one such as {\"title\": \"…\"}"),
    (
      "{\n\"title\": oops}",
      "inbox/a.meta.json:2: this is not JSON; write one object such as {\"title\": \"…\"}"
    ),
  ])
  func badSidecarsAreRefused(sidecar: String, message: String) {
    let error = Samples.error(Array(page.utf8), sidecar: sidecar)
    #expect(error?.reason == "bad-sidecar")
    #expect(error?.message == message)
  }
}
