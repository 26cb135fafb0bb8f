import Chronology
import Extraction
import Testing

@Suite("The article is found among what surrounds it")
struct MainContentTests {
  private let title = "Hội nghị sơ kết cải cách hành chính"

  private func page(_ body: String, head: String = "") -> String {
    "<html lang=vi><head><title>\(title) - Báo Mẫu</title>\(head)</head><body>\(body)</body></html>"
  }

  private let around = (
    above: """
    <nav><a href=/>Trang chủ</a> <a href=/a>Thời sự</a></nav><div class="breadcrumb">Thời sự</div>
    """,
    below: """
    <div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href=/1>Một tin khác, dài hơn \
    hai mươi lăm ký tự</a></li></ul></div><aside>Thời tiết hôm nay: nắng, nhiệt độ 30 độ</aside>\
    <div id="comments"><p>Bạn đọc viết: bài này rất hay, tôi đã đọc hết và xin cảm ơn tác giả.</p>\
    </div><footer>Giấy phép số 1/GP, ngày 01/01/2010. Bản quyền thuộc Báo Mẫu</footer>
    """
  )

  private func blocks(_ body: String) throws -> [String] {
    try Samples.lines(
      Samples.article(page(around.above + "<h1>\(title)</h1>" + body + around.below)))
  }

  @Test(arguments: [
    "<article>BODY</article>",
    "<div itemprop=articleBody>BODY</div>",
    "<div class='journal-content-article'>BODY</div>",
    "<div class='detail-content afcbc-body'>BODY</div>",
    "<div id='ctl00_divNoiDung'><div class=noidung>BODY</div></div>",
    "<form id=aspnetForm><table><tr><td><div class=x>BODY</div></td></tr></table></form>",
    "<main><section>BODY</section></main>",
    "<div class='box box-sidebar-right'><div>BODY</div></div>",
  ])
  func containers(markup: String) throws {
    let body = markup.split(separator: "BODY").map(String.init)
    #expect(try blocks(body[0] + Samples.paragraphs + body[1]) == Samples.bodyLines)
  }

  @Test func lineBreaksEndParagraphs() throws {
    let soup = "<div class=x>\(Samples.first)<br><br>\(Samples.second)<br/>\(Samples.third)</div>"
    #expect(try blocks(soup) == Samples.bodyLines)
  }

  @Test func aSentenceGoesOnBehindALineBreak() throws {
    let soup =
      "<p>\(Samples.first)</p><p>Tỷ lệ này tăng so với<br>cùng kỳ năm trước, theo báo cáo.</p>"
    #expect(
      try blocks(soup) == [
        Samples.bodyLines[0], "body: Tỷ lệ này tăng so với cùng kỳ năm trước, theo báo cáo.",
      ])
  }

  @Test func rolesFollowTheMarkup() throws {
    let body = """
      <article><p>\(Samples.first)</p><h2>Nhiều điểm sáng</h2><p>\(Samples.second)</p>\
      <figure><img alt="\(title)"><figcaption>Quang cảnh hội nghị</figcaption></figure>\
      <p><strong>Vẫn còn chỗ nghẽn</strong></p><ul><li>3 đơn vị chậm báo cáo kết quả.</li></ul>\
      <blockquote>“Phải làm thật, nói thật”, ông nhấn mạnh.</blockquote><p>\(Samples.third)</p></article>
      """
    #expect(
      try blocks(body) == [
        Samples.bodyLines[0], "heading: Nhiều điểm sáng", Samples.bodyLines[1],
        "caption: Quang cảnh hội nghị", "heading: Vẫn còn chỗ nghẽn",
        "list_item: 3 đơn vị chậm báo cáo kết quả.",
        "quotation: “Phải làm thật, nói thật”, ông nhấn mạnh.", Samples.bodyLines[2],
      ])
  }

  @Test func captionsAreKnownByTheirPlace() throws {
    let body = """
      <div class=noidung><p>\(Samples.first)</p><p style="text-align: center"><img src=a.jpg></p>\
      <p style="text-align:center"><em>Lãnh đạo sở phát biểu</em></p><p>\(Samples.second)</p>\
      <table><tr><td><img src=b.jpg></td></tr><tr><td>Người dân làm thủ tục</td></tr></table>\
      <p>\(Samples.third)</p><p>Bộ phận Một cửa phường. Ảnh: Minh Anh</p></div>
      """
    #expect(
      try blocks(body) == [
        Samples.bodyLines[0], "caption: Lãnh đạo sở phát biểu", Samples.bodyLines[1],
        "caption: Người dân làm thủ tục", Samples.bodyLines[2],
        "caption: Bộ phận Một cửa phường. Ảnh: Minh Anh",
      ])
  }

  @Test func rowsReadWithTheirHeaders() throws {
    let table = """
      <table><tr><th rowspan=2>Đơn vị</th><th colspan=2>Điểm</th></tr><tr><th>2022</th><th>2023</th></tr>\
      <tr><td>Sở Nội vụ</td><td>90,1</td><td>92,5</td></tr>\
      <tr><td>Sở Y tế</td><td></td><td>88,0</td></tr></table>
      """
    #expect(
      try blocks("<article>\(Samples.paragraphs)\(table)</article>") == Samples.bodyLines + [
        "table_row: Đơn vị: Sở Nội vụ; Điểm 2022: 90,1; Điểm 2023: 92,5",
        "table_row: Đơn vị: Sở Y tế; Điểm 2023: 88,0",
      ])
  }

  @Test func aFirstRowWithoutFiguresIsAHeader() throws {
    let table = """
      <table><tr><td>Huyện</td><td>Tỷ lệ</td></tr><tr><td>A</td><td>97%</td></tr></table>
      """
    #expect(
      try blocks("<article>\(Samples.paragraphs)\(table)</article>").last
        == "table_row: Huyện: A; Tỷ lệ: 97%")
  }

  @Test func theLeadComesFirst() throws {
    let lead =
      "Tỷ lệ hồ sơ đúng hạn của tỉnh cao nhất trong bốn năm, theo báo cáo công bố sáng nay."
    let outside = "<p class=sapo>\(lead)</p><div class=noidung>\(Samples.paragraphs)</div>"
    #expect(try blocks(outside) == ["lead: \(lead)"] + Samples.bodyLines)
    let inside = "<article><p><b>\(lead)</b></p>\(Samples.paragraphs)</article>"
    #expect(try blocks(inside) == ["lead: \(lead)"] + Samples.bodyLines)
  }

  @Test func theDescriptionTellsTheLead() throws {
    let article = try Samples.article(
      page(
        "<h1>\(title)</h1><div class=x>\(Samples.paragraphs)</div>",
        head: "<meta name=description content='\(Samples.first.prefix(70))...'>"))
    #expect(article.lead == Samples.first)
    #expect(article.blocks.map(\.role) == [.lead, .body, .body])
  }

  @Test func aBodyInPiecesIsOne() throws {
    let piece = { (text: String) in
      "<div class='row'><div class='article-body'><p>\(text)</p></div></div>"
    }
    let body =
      "<article><h1>\(title)</h1>" + piece(Samples.first)
      + "<div class=ads>Mua ngay hôm nay</div>" + piece(Samples.second) + piece(Samples.third)
    #expect(try Samples.lines(Samples.article(page(body + "</article>"))) == Samples.bodyLines)
  }

  @Test func hiddenTextIsNoText() throws {
    let body =
      "<article>\(Samples.paragraphs)<p style='display: none'>Nội dung ẩn, không ai thấy.</p></article>"
    #expect(try blocks(body) == Samples.bodyLines)
  }

  @Test func whatFollowsARelatedHeadingIsCut() throws {
    let body = """
      <div class=x>\(Samples.paragraphs)<p><b>Các tin khác:</b></p><p>Xã A khởi công chợ mới (12/7)</p></div>
      """
    #expect(try blocks(body) == Samples.bodyLines)
  }

  @Test func blanksAreOneBlankAndInvisiblesGo() throws {
    let body =
      "<article>\(Samples.paragraphs)<p>Đạt\u{A0}\u{A0}99%\u{200B}\u{AD} kế\n\thoạch\u{2009}năm, theo báo cáo.</p></article>"
    #expect(try blocks(body).last == "body: Đạt 99% kế hoạch năm, theo báo cáo.")
  }

  @Test func textLeavesComposed() throws {
    let body =
      "<article>\(Samples.paragraphs)<p>Vie\u{302}\u{323}t Nam và Hue\u{302}\u{301} đều tăng hạng trong năm nay.</p></article>"
    let last = try #require(try blocks(body).last)
    #expect(Array(last.utf8) == Array("body: Việt Nam và Huế đều tăng hạng trong năm nay.".utf8))
  }

  @Test func linksInAListThatTheArticleAnnouncesStay() throws {
    let list = """
      <ul><li><a href=/a>Nghị quyết về biên chế năm tới</a></li>\
      <li><a href=/b>Đề án bộ phận Một cửa</a></li></ul>
      """
    let items = ["list_item: Nghị quyết về biên chế năm tới", "list_item: Đề án bộ phận Một cửa"]
    let body = { (line: String) in
      """
      <article><p>\(Samples.first)</p>\(line)\(list)<p>\(Samples.second)</p>\
      <p>\(Samples.third)</p></article>
      """
    }
    let colon = try blocks(body("<p>Hai văn bản được thông qua gồm:</p>\n"))
    #expect(
      colon == [Samples.bodyLines[0], "body: Hai văn bản được thông qua gồm:"] + items
        + Samples.bodyLines[1...])
    let heading = try blocks(body("<h2>Văn bản được thông qua</h2>"))
    #expect(
      heading == [Samples.bodyLines[0], "heading: Văn bản được thông qua"] + items
        + Samples.bodyLines[1...])
    for line in ["<h3>Tin liên quan</h3>", "<p>Xem thêm:</p>", "<p>\(Samples.second)</p>"] {
      #expect(try !blocks(body(line)).contains(items[0]))
    }
  }

  @Test func aParagraphMayStandTwice() throws {
    let refrain =
      "Vì dân, do dân, của dân: đó là điều mà mỗi cán bộ của bộ phận Một cửa phải ghi nhớ hằng ngày."
    let body = """
      <article><p>\(Samples.first)</p><p>\(refrain)</p><p>\(Samples.second)</p><p>\(refrain)</p>\
      <p>\(Samples.third)</p></article>
      """
    #expect(try blocks(body).count { $0 == "body: \(refrain)" } == 2)
  }
}
