import Chronology
import Extraction
import Testing

@Suite("What stands among the paragraphs")
struct EmbeddedContentTests {
  private let title = "Hội nghị sơ kết cải cách hành chính"

  private func lines(_ middle: String, last: String? = nil) throws -> [String] {
    let page = """
      <html lang=vi><head><title>\(title)</title></head><body><h1>\(title)</h1><div class=noidung>\
      <p>\(Samples.first)</p><p>\(Samples.second)</p>\(middle)<p>\(last ?? Samples.third)</p></div></body></html>
      """
    return try Samples.lines(Samples.article(page))
  }

  private func between(_ block: String...) -> [String] {
    Array(Samples.bodyLines.prefix(2)) + block + [Samples.bodyLines[2]]
  }

  @Test func aPostOfASocialNetworkIsQuoted() throws {
    let post =
      "<div class='social-embed widget'><blockquote><p>Xã tôi trả kết quả tại nhà từ hôm nay, bà con ơi!</p>"
      + "— Minh Hà (@minhha) <a href=/p>12/7/2024</a></blockquote></div>"
    #expect(
      try lines(post)
        == between(
          "quotation: Xã tôi trả kết quả tại nhà từ hôm nay, bà con ơi!",
          "quotation: — Minh Hà (@minhha) 12/7/2024"))
  }

  @Test func aWidgetWithoutQuotationIsDropped() throws {
    let widget =
      "<div class=widget><p>Thời tiết hôm nay nắng nhẹ, gió nhẹ, chiều có mưa rào.</p></div>"
    #expect(try lines(widget) == Samples.bodyLines)
  }

  @Test func headlinesHiddenBehindANameAreDropped() throws {
    let hidden =
      "<span class=x><a href=/m>Minh Hà</a><span><span><a href=/1>Một tin cũ hơn về bà Minh Hà ở xã</a>"
      + "<a href=/2>Một tin nữa, cũng đã cũ, của bà Minh Hà</a><a href=/3>Tin thứ ba về bà Minh Hà tại sở</a>"
      + "</span></span></span>"
    #expect(
      try lines("<p>Theo bà \(hidden), tỷ lệ hồ sơ trễ hạn đã giảm một nửa so với năm trước.</p>")
        == between(
          "body: Theo bà Minh Hà, tỷ lệ hồ sơ trễ hạn đã giảm một nửa so với năm trước."))
  }

  @Test func whoTheAuthorIsIsNoText() throws {
    let page = """
      <h1>\(title)</h1><div class=x>\(Samples.paragraphs)<div class=post-author><p>Minh Hà là phóng viên của báo \
      từ năm 2010, chuyên viết về đời sống ở nông thôn và miền núi.</p></div></div>
      """
    #expect(try Samples.lines(Samples.article(page)) == Samples.bodyLines)
  }

  @Test func aLineAloneWithAPictureIsItsCaption() throws {
    #expect(
      try lines("<div class=a><img src=a.jpg><div class=b>Toàn cảnh cuộc họp tại huyện</div></div>")
        == between("caption: Toàn cảnh cuộc họp tại huyện"))
    #expect(
      try lines("<p><span class='photo-caption'>Toàn cảnh cuộc họp tại huyện</span></p>")
        == between("caption: Toàn cảnh cuộc họp tại huyện"))
  }

  @Test func aParagraphWithAPictureBeforeItStaysText() throws {
    let text = "Cuộc họp bàn ba việc: rà soát thủ tục, cắt giảm giấy tờ và trả kết quả tại nhà."
    #expect(try lines("<p><img src=a.jpg>\(text)</p>") == between("body: \(text)"))
  }

  @Test func aHeadingThatIsALinkStaysAboveItsParagraph() throws {
    let heading = "<h2><a href=/x>Chuyện ở bộ phận một cửa</a></h2>"
    #expect(
      try lines(heading, last: Samples.third)
        == between("heading: Chuyện ở bộ phận một cửa"))
    #expect(try lines(heading + "<h3><a href=/y>Một tin khác</a></h3>").count == 4)
  }

  @Test func aFirstParagraphWithBracketsIsNoSignature() throws {
    let first = "Minh Hà (Sở Nội vụ) cho biết tỷ lệ hồ sơ đúng hạn của tỉnh đã đạt 99%"
    let article = try Samples.article(
      "<h1>\(title)</h1><div class=noidung><p>\(first)</p>\(Samples.paragraphs)</div>")
    #expect(article.blocks.first?.text == first)
    #expect(article.author == nil)
  }

  @Test func theCaptionOfATableStandsAboveItsRows() throws {
    let table = """
      <table><caption>Tỷ lệ đúng hạn (%)</caption><tr><th>Cấp</th><th>Năm 2023</th></tr>\
      <tr><td>Tỉnh</td><td>99,6</td></tr><tr><td>Xã</td><td>99,3</td></tr></table>
      """
    #expect(
      try lines(table)
        == between(
          "caption: Tỷ lệ đúng hạn (%)", "table_row: Cấp: Tỉnh; Năm 2023: 99,6",
          "table_row: Cấp: Xã; Năm 2023: 99,3"))
  }

  @Test func aShortStripBesideTheTextIsNoPartOfIt() throws {
    let page = """
      <div class=strip>Thứ Bảy, 21/11/2026 <a href=/>Trang chủ</a> Hà Nội 25 độ</div><h1>\(title)</h1>\
      <div class=x>\(Samples.paragraphs)</div>
      """
    #expect(try Samples.lines(Samples.article(page)) == Samples.bodyLines)
  }
}

@Suite("The lead outside the body")
struct LeadPlaceTests {
  private let title = "Hội nghị sơ kết cải cách hành chính"
  private let sapo =
    "Sau nửa năm, tỉnh đã làm xong 40 nhiệm vụ của kế hoạch và cắt 12 thủ tục không cần thiết."

  @Test func aSapoOfTwoParagraphsKeepsBoth() throws {
    let second = "Hội nghị do Phó Chủ tịch UBND tỉnh chủ trì, nối với điểm cầu của 40 xã, phường."
    let page = """
      <h1>\(title)</h1><div class=sapo><p>\(sapo)</p><p>\(second)</p></div><div class=noidung>\
      \(Samples.paragraphs)</div>
      """
    let article = try Samples.article(page)
    #expect(article.lead == "\(sapo) \(second)")
    #expect(Samples.lines(article) == ["lead: \(sapo)", "lead: \(second)"] + Samples.bodyLines)
  }

  @Test func aParagraphOfTheBodyIsNeverPrintedTwice() throws {
    let page = """
      <h1>\(title)</h1><div class=noidung><div class=sapo><p>\(sapo)</p><p>\(Samples.first)</p></div>\
      <p>\(Samples.second)</p><p>\(Samples.third)</p></div>
      """
    #expect(
      try Samples.lines(Samples.article(page))
        == ["lead: \(sapo)", "lead: \(Samples.first)"] + Samples.bodyLines.suffix(2))
  }

  @Test func theStandfirstOfAForeignPageIsNoParagraph() throws {
    let body = [
      "The province settled nearly all of its dossiers in time, the report said on Friday.",
      "Officials credited the new counters, which opened in forty communes over the spring.",
      "The plan for the rest of the year asks for fewer forms and for results sent by post.",
    ]
    let standfirst = "Forty communes have opened counters, and the queues are gone, officials say."
    let page = """
      <html lang=en><h1>Fewer forms for everyone</h1><p class=standfirst>\(standfirst)</p><div class=article-body>\
      \(body.map { "<p>\($0)</p>" }.joined())</div></html>
      """
    let article = try Samples.article(page)
    #expect(article.lead == standfirst)
    #expect(article.blocks.map(\.text) == body)
  }
}
