import Chronology
import Extraction
import Testing

/// An article in the markup of one kind of newsroom system, with what such pages print among it.
struct NewsroomPage: CustomTestStringConvertible, Sendable {
  var name: String
  var body: String
  /// Blocks besides the three paragraphs of the samples, by the number of paragraphs before them.
  var more: [(Int, String)] = []

  var testDescription: String { name }

  static let title = "Xã vùng cao đưa bộ phận một cửa về thôn"
  static let teaser = "Từ tháng Tám, người dân xã bên nộp hồ sơ đất đai ngay tại nhà văn hóa thôn."

  var html: String {
    """
    <html lang="en"><head><title>\(NewsroomPage.title) - Báo Mẫu</title></head><body>
    <div class="header"><ul><li><a href="/">Trang chủ</a></li><li><a href="/a">Thời sự</a></li></ul></div>
    \(body)
    <div class="list-news"><h3>Tin mới nhất</h3><div class="item"><h4><a href="/9">Khai trương chợ phiên ở huyện \
    vùng biên</a></h4><p>Chợ họp sáu ngày một phiên, có khu riêng cho nông sản của đồng bào.</p></div><div \
    class="item"><h4><a href="/8">Khởi công cầu mới qua sông</a></h4><p>Cầu dài 210 m, dự kiến xong trong \
    mười bốn tháng, theo chủ đầu tư.</p></div></div>
    <div class="page-footer">Tổng Biên tập: Minh Hà. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</div>
    </body></html>
    """
  }

  var expected: [String] {
    var lines = Samples.bodyLines
    for (place, line) in more.reversed() { lines.insert(line, at: place) }
    return lines
  }
}

extension NewsroomPage {
  private static let paragraphs = [Samples.first, Samples.second, Samples.third]
    .map { "<p class=\"Normal\">\($0)</p>" }

  private static func page(
    _ name: String, _ middle: String, end: String = "", more: [(Int, String)] = []
  )
    -> NewsroomPage
  {
    NewsroomPage(
      name: name,
      body:
        "<h1 class=\"title-detail\">\(title)</h1><div class=\"detail-cmain\"><div class=\"afcbc\">"
        + paragraphs[0] + paragraphs[1] + middle + paragraphs[2] + end + "</div></div>",
      more: more)
  }

  static let pages: [NewsroomPage] = [
    page(
      "a related box with its teaser",
      "<div class=\"VCSortable alignRight\"><a href=\"/1\"><img src=a.jpg></a><div><h4><a href=\"/1\">Xã bên cũng "
        + "có bộ phận một cửa mới</a></h4><p>\(teaser)</p></div></div>"),
    page(
      "a related link in words",
      "<p>Xem thêm: <a href=\"/1\">Vì sao hồ sơ đất đai ở bảy xã vùng cao vẫn còn trễ hẹn, ai chịu trách nhiệm và "
        + "bao giờ mới hết cảnh chờ đợi?</a></p>"),
    page(
      "a related link behind marks",
      "<p><strong>&gt;&gt; <a href=\"/1\">Vì sao hồ sơ đất đai còn trễ hẹn?</a></strong></p>"),
    page(
      "a picture in a table",
      "<table class=\"picture\"><tr><td class=\"pic\"><img src=a.jpg></td></tr><tr><td class=\"pCaption caption\">"
        + "<p>Cán bộ xã hướng dẫn người dân. Ảnh: Minh Hà.</p></td></tr></table>",
      more: [(2, "caption: Cán bộ xã hướng dẫn người dân. Ảnh: Minh Hà.")]),
    page(
      "a line below a picture",
      "<p class=\"t-c\"><img src=a.jpg></p><p class=\"Image\">Cán bộ xã hướng dẫn người dân kê khai</p>",
      more: [(2, "caption: Cán bộ xã hướng dẫn người dân kê khai")]),
    page(
      "a figure with a credit",
      "<figure class=\"x\"><img src=a.jpg><figcaption><p>Cán bộ xã hướng dẫn người dân</p></figcaption></figure>",
      more: [(2, "caption: Cán bộ xã hướng dẫn người dân")]),
    page(
      "an info box", "<div class=\"boxinfo\"><p>\(teaser)</p></div>",
      more: [(2, "body: \(teaser)")]),
    page(
      "an interview",
      "<p><b>Phóng viên:</b> Thưa ông, vì sao?</p><p><b>Ông Minh:</b> Vì dân cần.</p><p>- Còn khó khăn?</p>",
      more: [
        (2, "body: Phóng viên: Thưa ông, vì sao?"), (2, "body: Ông Minh: Vì dân cần."),
        (2, "body: - Còn khó khăn?"),
      ]),
    page(
      "attachments and voices", "",
      end:
        "<p>Tệp đính kèm: <a href=a.pdf>bao-cao.pdf</a></p><p>Bình luận (12)</p><p>Ý kiến của bạn sẽ được xét "
        + "duyệt trước khi đăng, xin gõ tiếng Việt có dấu.</p>"),
    page(
      "follow us", "",
      end: "<p>Theo dõi Báo Mẫu trên <a href=/g>Google News</a></p><p><strong>Minh Hà</strong></p>"),
    page(
      "a source in brackets", "", end: "<p style=\"text-align:right\"><em>(Theo TTXVN)</em></p>"),
  ]
}

@Suite("Newsroom systems and what they print among an article")
struct NewspaperShapeTests {
  @Test(arguments: NewsroomPage.pages)
  func page(page: NewsroomPage) throws {
    let article = try Samples.article(page.html)
    #expect(Samples.lines(article) == page.expected)
    #expect(article.title == NewsroomPage.title)
  }

  private let sapo = "Ba tháng nay, người dân không còn phải đi hai mươi cây số để nộp một tờ đơn."

  @Test(arguments: [
    "<h2 class='singular-sapo'>SAPO</h2><div class='singular-content'>BODY</div>",
    "<p class='description'>SAPO</p><article class='fck_detail'>BODY</article>",
    "<div class='chappeau'><p>SAPO</p></div><div class='art-body'>BODY</div>",
    "<section class='main'><p class='the-article-summary'>SAPO</p><div class='the-article-body'>BODY</div></section>",
    "<div class='content-detail'><h2 class='content-detail-sapo'>SAPO</h2><div class='maincontent'>BODY</div></div>",
    "<div class='noidung'><p><strong>SAPO</strong></p>BODY</div>",
    "<table><tr><td class='Lead'>SAPO</td></tr><tr><td class='Normal'>BODY</td></tr></table>",
    "<div id='divFirst'><span class='sapo'>SAPO</span></div><div id='divEnd'>BODY</div>",
    "<div class='tomtat'>SAPO</div><div>FIRST<br><br>SECOND<br><br>THIRD</div>",
  ])
  func leads(markup: String) throws {
    let body = markup.replacing("SAPO", with: sapo).replacing("BODY", with: Samples.paragraphs)
      .replacing("FIRST", with: Samples.first).replacing("SECOND", with: Samples.second)
      .replacing("THIRD", with: Samples.third)
    let page = NewsroomPage(name: "lead", body: "<h1>\(NewsroomPage.title)</h1>" + body)
    let article = try Samples.article(page.html)
    #expect(Samples.lines(article) == ["lead: \(sapo)"] + Samples.bodyLines)
  }
}
