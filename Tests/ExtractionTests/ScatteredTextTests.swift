import Chronology
import Extraction
import Testing

@Suite("Pages that are no newspaper article: text in many boxes, answers, posts, lists")
struct ScatteredTextTests {
  private static let title = "Hỏi đáp về dịch vụ công trực tuyến của tỉnh"

  private func text(_ body: String, head: String = "") throws -> String {
    try Samples.article(
      """
      <html lang=vi><head><title>\(ScatteredTextTests.title)</title>\(head)</head><body>\
      <div class=menu><a href=/>Trang chủ</a></div>\(body)</body></html>
      """
    ).text
  }

  private static let steps = (1...6).map { number in
    "Bước \(number): người dân nộp hồ sơ số \(number) tại bộ phận một cửa, nhận giấy hẹn và theo dõi kết quả."
  }

  @Test func noBoxHoldsMostOfTheText() throws {
    let boxes = ScatteredTextTests.steps.enumerated().map { index, step in
      "<section class=s\(index)><div class=row><div class=x><h2>Phần \(index)</h2><p>\(step)</p></div></div></section>"
    }.joined()
    let found = try text(boxes)
    for step in ScatteredTextTests.steps { #expect(found.contains(step)) }
  }

  @Test func menusBetweenTheBoxesAreNoText() throws {
    let boxes = ScatteredTextTests.steps.map {
      "<div class=b><div class=x><p>\($0)</p></div></div>"
    }
    let menu =
      "<div class=m><ul><li><a href=/a>Tin hoạt động</a></li><li>Văn bản</li></ul><a href=/b>Liên kết khác</a></div>"
    let found = try text("<div class=all>\(boxes.joined(separator: menu))</div>")
    #expect(found.contains(ScatteredTextTests.steps[5]))
    #expect(!found.contains("Văn bản"))
  }

  /// Offers that a page prints above and below its article weigh once.
  @Test func whatStandsTwiceIsNotTheText() throws {
    let offers = ScatteredTextTests.steps.prefix(4).map { "<div class=o><div>\($0)</div></div>" }
      .joined()
    let article =
      "<div><h1>\(ScatteredTextTests.title)</h1><div class=a>\(Samples.paragraphs)</div></div>"
    let found = try text("<div>\(offers)</div>\(article)<div>\(offers)</div>")
    #expect(found == [Samples.first, Samples.second, Samples.third].joined(separator: "\n"))
  }

  @Test(arguments: [
    #"<div class="accordion"><div class="panel" style="display:none">TEXT</div></div>"#,
    #"<dl class="faq"><dd class="faq__answer hidden">TEXT</dd></dl>"#,
    #"<div class="tab-content"><div class="tab-pane" hidden>TEXT</div></div>"#,
    #"<div class="relative overflow-hidden"><div>TEXT</div></div>"#,
    #"<div class="hidden md:block"><div>TEXT</div></div>"#,
  ])
  func answersWaitForATouch(markup: String) throws {
    let answer =
      "<p>Người dân đăng nhập bằng tài khoản định danh, chọn thủ tục, rồi nộp hồ sơ và phí ngay trên cổng.</p>"
    let found = try text(
      "<div class=c>\(Samples.paragraphs)\(markup.replacing("TEXT", with: answer))</div>")
    #expect(found.contains("chọn thủ tục"))
  }

  @Test(arguments: [
    #"<div class="login-form" style="display:none">TEXT</div>"#,
    #"<div class="accordion"><div hidden><a href=/a>TEXT</a></div></div>"#,
    #"<div class="d-none d-print-block">TEXT</div>"#,
    #"<div class="hidden">Đăng nhập để xem.</div>"#,
  ])
  func whatIsHiddenOtherwiseIsNoText(markup: String) throws {
    let line = "Tài khoản của bạn đã hết hạn, hãy đăng nhập lại để tiếp tục sử dụng dịch vụ."
    let found = try text(
      "<div class=noidung>\(Samples.paragraphs)\(markup.replacing("TEXT", with: line))</div>")
    #expect(found == [Samples.first, Samples.second, Samples.third].joined(separator: "\n"))
  }

  @Test func aPageBuiltOfWidgets() throws {
    let widgets = ScatteredTextTests.steps.map {
      "<div class='widget widget-text'><div class=widget-inner><p>\($0)</p><p>\($0.uppercased())</p></div></div>"
    }
    let found = try text("<div class=page-builder>\(widgets.joined())</div>")
    for step in ScatteredTextTests.steps { #expect(found.contains(step)) }
  }

  @Test func aWidgetBesideAnArticle() throws {
    let widget = "<div class=widget><p>\(ScatteredTextTests.steps[0])</p></div>"
    let found = try text("<div class=entry-content>\(Samples.paragraphs)</div>\(widget)")
    #expect(!found.contains("Bước 1"))
  }

  @Test func withoutScriptsThePageIsThere() throws {
    let found = try text("<div id=app></div><noscript><div>\(Samples.paragraphs)</div></noscript>")
    #expect(found == [Samples.first, Samples.second, Samples.third].joined(separator: "\n"))
  }
}

@Suite("Posts and lists")
struct PostsAndListsTests {
  private let posts = [Samples.first, Samples.second, Samples.third].map {
    "<div class='comment' itemprop=comment><div class=author>Bạn đọc</div><p>\($0)</p></div>"
  }.joined()

  private func text(_ body: String, head: String = "") throws -> String {
    try Samples.article(
      "<html><head><title>Góp ý về một cửa</title>\(head)</head><body>\(body)</body></html>"
    ).text
  }

  @Test(arguments: [
    "<div class='forum-thread'><div><p>Xin hỏi mọi người: nộp hồ sơ ở đâu là nhanh nhất, có phải chờ lâu không?</p>POSTS</div></div>",
    "<div itemscope itemtype='https://schema.org/DiscussionForumPosting'><p>Xin hỏi mọi người: nộp hồ sơ ở đâu là nhanh nhất, có phải chờ lâu không?</p>POSTS</div>",
  ])
  func postsOfAForumAreItsText(markup: String) throws {
    let found = try text(markup.replacing("POSTS", with: posts))
    for post in [Samples.first, Samples.second, Samples.third] { #expect(found.contains(post)) }
  }

  @Test func aForumMaySayWhatItIsInLinkedData() throws {
    let head = #"<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>"#
    #expect(try text("<div>\(posts)</div>", head: head).contains(Samples.third))
  }

  @Test func commentsBelowAnArticleAreNot() throws {
    let long = (1...5).map { "<p>Đoạn \($0): \(ScatteredLines.line)</p>" }.joined()
    let found = try text("<div class=entry-content>\(long)</div><div id=comments>\(posts)</div>")
    #expect(found.contains("Đoạn 5"))
    #expect(!found.contains(Samples.first))
  }

  /// A list of documents is all links, and they are what the page is there for.
  @Test func linksAreTheTextOfAnIndex() throws {
    let items = (1...12).map {
      "<li><a href=/vb\($0)>Quyết định số \($0)/QĐ-UBND về danh mục thủ tục</a></li>"
    }.joined()
    let intro =
      "<p>Danh mục các quyết định công bố thủ tục hành chính, xếp theo thời gian ban hành.</p>"
    let found = try text(
      "<div class=top>Danh mục</div><div class=x><div>\(intro)<ul>\(items)</ul></div></div>")
    #expect(found.contains("Quyết định số 12/QĐ-UBND"))
  }
}

enum ScatteredLines {
  static let line =
    "ủy ban nhân dân xã rà soát từng thủ tục, ghi rõ thời gian, nơi nhận và người chịu trách nhiệm."
}
