import Chronology
import Extraction
import TestSupport
import Testing

@Suite("Dates of publication in many languages, zones and places")
struct DateSourceTests {
  private func article(_ top: String, head: String = "", end: String = "") throws -> Article {
    try Samples.article(
      "<html><head>\(head)</head><body><div class=page><h1>Hội nghị sơ kết công tác</h1>\(top)"
        + "<div class=noidung>\(Samples.paragraphs)</div>\(end)</div></body></html>")
  }

  @Test(arguments: [
    ("28 июня 2020, 21:16", "2020-06-28"), ("26 Ekim 2020", "2020-10-26"),
    ("3 października 2021", "2021-10-03"), ("18. März 2020", "2020-03-18"),
    ("2020年4月17日", "2020-04-17"), ("2020년 4월 17일", "2020-04-17"),
    ("5. září 2020", "2020-09-05"), ("19 de octubre del 2020", "2020-10-19"),
    ("09/15/2020", "2020-09-15"), ("Fri Nov 13 12:00:00 UTC 2020", "2020-11-13"),
    ("Publié le 29 juin 2019", "2019-06-29"), ("Erstellt am: 01.11.2023", "2023-11-01"),
    (
      "⋅ November 22, 2011 ⋅ Email this post ⋅ Print this page ⋅ Leave a comment here", "2011-11-22"
    ),
  ])
  func languages(line: String, day expected: String) throws {
    #expect(try article("<div>\(line)</div>").published == day(expected))
  }

  @Test(arguments: [
    ("vi", "2024-07-12T20:15:00Z", "2024-07-13", "03:15"),
    ("vi", "2024-07-12T20:15:00+07:00", "2024-07-12", "20:15"),
    ("vi", "2024-07-12T20:15:00", "2024-07-12", "20:15"),
    ("de", "2022-11-06T23:00:00.000Z", "2022-11-07", "00:00"),
    ("de", "2022-07-06T22:30:00+0000", "2022-07-07", "00:30"),
    ("en", "2022-11-06T23:00:00Z", "2022-11-06", "23:00"),
  ])
  func theDayIsThatOfTheReader(
    language: String, stamp: String, day expected: String, time: String
  ) throws {
    let page = try Samples.article(
      "<html lang=\(language)><head><meta property='article:published_time' content='\(stamp)'></head>"
        + "<body><h1>Hội nghị sơ kết công tác</h1>\(Samples.paragraphs)</body></html>")
    #expect(page.published == day(expected))
    #expect(page.publishedTime == time)
  }

  @Test func anAddressCorrectsTheDayOfGreenwich() throws {
    let head = """
      <link rel=canonical href='https://paper.example/2023/11/08/council-meets.html'>\
      <meta property='article:published_time' content='2023-11-09T01:30:00Z'>
      """
    #expect(try article("", head: head).published == day("2023-11-08"))
  }

  @Test func monthFirstOnThePageIsNoOtherDay() throws {
    let head = "<meta property='article:published_time' content='2021-11-01T04:00:14Z'>"
    #expect(try article("<p>11/01/2021</p>", head: head).published == day("2021-11-01"))
  }

  @Test(arguments: [
    "{\"@type\":\"HowTo\",\"datePublished\":\"2022-01-10T22:06:08:684Z\"}",
    "{\"@type\":\"NewsArticle\",\"headline\":\"Ông nói \"tốt\"\",\"datePublished\" : \"2022-01-10\"}",
    "{\"@type\":\"WebPage\",\"datePublished\":\"2022-01-10\"}",
  ])
  func otherLinkedData(body: String) throws {
    let head = "<script type='application/ld+json'>\(body)</script>"
    #expect(try article("", head: head).published == day("2022-01-10"))
  }

  @Test(arguments: [
    "<div class=post-footer>Bài viết được đăng ngày 12/07/2024 trong chuyên mục Cải cách hành chính</div>",
    "<div class=footer><time itemprop=datePublished datetime=2024-07-12>12/07/2024</time></div>",
    "<p class=footer>Letzte Änderung: 15.07.2024 - 14:49 | Erschienen am: 12.07.2024</p>",
    "<div class=meta><span>Letzte Änderung:</span> <b>12.07.2024</b></div>",
  ])
  func datesFarBehindTheText(end: String) throws {
    let more = "<p><a href=/x>Xem</a></p><p><a href=/y>In</a></p><p><a href=/z>Gửi</a></p>"
    #expect(try article("", end: more + more + end).published == day("2024-07-12"))
  }

  @Test func aDateBeforeTheFirstWords() throws {
    let text = "<p>(12/07/2024) Sáu tháng đầu năm, toàn tỉnh tiếp nhận 12.400 hồ sơ trực tuyến.</p>"
    #expect(try article(text).published == day("2024-07-12"))
  }

  @Test(arguments: [
    "<div>Registriert: 18.09.2008</div>", "<p>Ngày cấp phép: Giấy phép số 5 ngày 02/03/2011</p>",
    "<div class=comment-list><p>Nam</p><span class=date>22/07/2024</span></div>",
    "<div class=caption>Ảnh: Minh Hà, 14/01/2022</div>",
  ])
  func whatIsNotOfTheArticle(other: String) throws {
    #expect(try article("", end: other).published == nil)
  }

  @Test func theLastResorts() throws {
    let title = "<title>Hội nghị sơ kết công tác | 12.07.2024</title>"
    #expect(try article("", head: title).published == day("2024-07-12"))
    let picture = "<meta property=og:image content='https://a.vn/uploads/2024/07/12/a.jpg'>"
    #expect(try article("", head: picture).published == day("2024-07-12"))
    let changed = "<meta property='article:modified_time' content='2024-07-12T08:00:00+07:00'>"
    #expect(try article("", head: changed).published == day("2024-07-12"))
    let unknown = "<meta property='site:uploaded' content='2024-07-12'>"
    #expect(try article("", head: unknown).published == day("2024-07-12"))
  }

  @Test(arguments: [
    ("<span class='author vcard'><a href=/a>gnaddrig</a></span>", "gnaddrig"),
    ("<a rel=author href=/a>Jürgen Weiß</a>", "Jürgen Weiß"),
    ("<p class=byline>Von Jürgen Weiß</p>", "Jürgen Weiß"),
    ("<p class=author>mehr lesen</p>", nil), ("<p class=author>3 Kommentare</p>", nil),
    ("<p class=author>admin</p>", nil),
  ])
  func authorsInAnyLanguage(top: String, author: String?) throws {
    #expect(try article(top).author == author)
  }

  @Test func aPersonIsBetterThanTheSite() throws {
    let head = "<meta name=author content='baomau.vn'>"
    #expect(try article("<p class=author>Minh Hà</p>", head: head).author == "Minh Hà")
    let site = """
      <link rel=canonical href='https://www.tinmoi.example/a/b.html'><meta name=author content='Tin Moi'>
      """
    #expect(try article("<p class=author>Minh Hà</p>", head: site).author == "Minh Hà")
    #expect(try article("", head: site).author == "Tin Moi")
  }
}
