import Chronology
import Extraction
import Testing

@Suite("Portals: where the text is, whatever is around it")
struct PortalShapeTests {
  static let title = "Kết quả rà soát thủ tục hành chính quý II"

  /// More prose than the article, in summaries of other news.
  static let summaries = (1...8).map { number in
    """
    <div class="item"><h4><a href="/\(number)">Tin số \(number) của tuần này, đọc trong một phút</a></h4><p>Tóm tắt \
    thứ \(number): hội thi tay nghề diễn ra trong hai ngày, có 120 thí sinh của 24 đơn vị, do ngành tổ chức.</p></div>
    """
  }.joined()

  private func article(_ main: String, before: String = "", after: String = "") throws -> Article {
    try Samples.article(
      """
      <html><head><title>\(PortalShapeTests.title)</title></head><body><div class="wrap">\(before)\(main)\(after)</div>\
      <div class="bottom">Cơ quan chủ quản: UBND tỉnh. Điện thoại: 0123 000 000. Ghi rõ nguồn khi dẫn lại.</div></body></html>
      """)
  }

  @Test(arguments: [
    "<div class=c><div>FIRST</div><div>SECOND</div><div>THIRD</div></div>",
    "<div class=c><p class=MsoNormal><span><font>FIRST</font></span><o:p>&nbsp;</o:p></p><p class=MsoNormal>SECOND</p><p>&nbsp;</p><p>THIRD</p></div>",
    "<table><tr><td><table><tr><td>FIRST<br><br>SECOND<br><br>THIRD</td></tr></table></td></tr></table>",
    "<div class=c><div><div><span>FIRST</span></div></div><div><p>SECOND</p></div><div><p>THIRD</p></div></div>",
    "<div class=c><p>FIRST</p></div><div class=c><p>SECOND</p></div><div class=c><p>THIRD</p></div>",
    "<div class='left-content sidebar-layout'><p>FIRST</p><p>SECOND</p><p>THIRD</p></div>",
    "<aside class=c><p>FIRST</p><p>SECOND</p><p>THIRD</p></aside>",
    "<div class=c><p>FIRST</p><p>SECOND</p><p>THIRD</p><p>In trang</p><p>Gửi email</p></div>",
    "<div class=c>FIRST<p>SECOND</p>THIRD</div>",
    "<pre>FIRST\n\nSECOND\n\nTHIRD</pre>",
  ])
  func paragraphs(markup: String) throws {
    let main = markup.replacing("FIRST", with: Samples.first)
      .replacing("SECOND", with: Samples.second).replacing("THIRD", with: Samples.third)
    let body = "<h1>\(PortalShapeTests.title)</h1>" + main
    #expect(try Samples.lines(article(body)) == Samples.bodyLines)
  }

  @Test(arguments: [
    "<div class=detail><h1>\(title)</h1><div class=c>BODY</div></div>",
    "<div class=row><div class=col><h2 class=tieude>\(title)</h2></div><div class=col>BODY</div></div>",
    "<h1>\(title)</h1><div class=noidung>BODY</div>",
    "<table><tr><td><span class=title>\(title)</span></td></tr><tr><td>BODY</td></tr></table>",
  ])
  func aShortArticleAmongSummariesOfOthers(markup: String) throws {
    let main = markup.replacing("BODY", with: "<p>\(Samples.first)</p><p>\(Samples.second)</p>")
    let others = "<div class=list>\(PortalShapeTests.summaries)</div>"
    let expected = Array(Samples.bodyLines.prefix(2))
    #expect(try Samples.lines(article(main, after: others)) == expected)
    #expect(try Samples.lines(article(main, before: others)) == expected)
  }

  @Test(arguments: ["hidden-xs", "d-none d-md-block", "time hidden-sm hidden-xs"])
  func whatSmallScreensHideIsThere(name: String) throws {
    let main = """
      <div class=c><h1>\(PortalShapeTests.title)</h1><div class="\(name)">Ngày 12/07/2024 09:15</div>\(Samples.paragraphs)\
      </div>
      """
    #expect(try article(main).published?.description == "2024-07-12")
  }

  @Test func listsOfAReport() throws {
    let main = """
      <h1>\(PortalShapeTests.title)</h1><div class=c><p>\(Samples.first)</p><ol><li>Cắt giảm 12 thủ tục của ngành xây dựng.\
      </li><li>Rút ngắn 30% thời gian giải quyết:<ul><li>đất đai 5 ngày;</li><li>hộ tịch 1 ngày.</li></ul></li></ol>\
      <p>\(Samples.third)</p></div>
      """
    #expect(
      try Samples.lines(article(main)) == [
        Samples.bodyLines[0], "list_item: Cắt giảm 12 thủ tục của ngành xây dựng.",
        "list_item: Rút ngắn 30% thời gian giải quyết:", "list_item: đất đai 5 ngày;",
        "list_item: hộ tịch 1 ngày.", Samples.bodyLines[2],
      ])
  }

  @Test func aReportThatIsATable() throws {
    let rows = (1...12).map {
      "<tr><td>\($0)</td><td>Đơn vị số \($0)</td><td>\(100 + $0)</td></tr>"
    }.joined()
    let main = """
      <h1>\(PortalShapeTests.title)</h1><div class=c><p>\(Samples.first)</p><table><tr><th>STT</th><th>Đơn vị</th>\
      <th>Hồ sơ</th></tr>\(rows)</table></div>
      """
    let lines = try Samples.lines(article(main))
    #expect(lines.count == 13)
    #expect(lines.last == "table_row: STT: 12; Đơn vị: Đơn vị số 12; Hồ sơ: 112")
  }
}
