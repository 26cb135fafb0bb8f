import HTMLParsing
import TestSupport
import Testing

@Suite("A page becomes a flat tree")
struct HTMLDocumentTests {
  private func parse(_ page: String) throws -> HTMLDocument {
    try HTMLDocument(parsing: Array(page.utf8))
  }

  private func text(_ document: HTMLDocument) -> String {
    String(decoding: document.textContent(of: 0), as: UTF8.self)
  }

  @Test func nodesStandInReadingOrder() throws {
    let document = try parse("<div id=a><p>Một</p><p class='x y'>Hai <b>ba</b></p></div>")
    let div = try #require(document.elements(.div).first)
    let paragraphs = document.children(of: div)
    #expect(paragraphs.map { document.tag($0) } == [.p, .p])
    #expect(document.attribute(.id, of: div) == "a")
    #expect(document.attribute(.class, of: paragraphs[1]) == "x y")
    #expect(document.attribute(.href, of: div) == nil)
    #expect(String(decoding: document.textContent(of: paragraphs[1]), as: UTF8.self) == "Hai ba")
    #expect(document.end(of: div) == document.nodeCount)
    #expect(document.nextSibling(of: paragraphs[0]) == paragraphs[1])
    #expect(document.nextSibling(of: paragraphs[1]) == nil)
  }

  @Test func referencesAreDecodedAndTextIsJoined() throws {
    let document = try parse("<p>L&agrave; &#7879; &amp; a < b &nbsp;<3</p>")
    #expect(text(document) == "Là ệ & a < b \u{A0}<3")
    #expect(document.elements(.text).count == 1)
  }

  @Test func theDeclaredEncodingIsNotObeyed() throws {
    let document = try parse("<title>Cải cách</title><meta charset=iso-8859-1><p>hành chính</p>")
    #expect(text(document) == "Cải cáchhành chính")
  }

  @Test func textBehindTheEndIsKept() throws {
    #expect(try text(parse("<html><body><p>trước</p></body></html><p>sau</p>")) == "trướcsau")
  }

  @Test func scriptsStylesDrawingsAndCommentsAreLeftOut() throws {
    let document = try parse(
      "<style>p{}</style><p>a</p><!-- <p>b</p> --><script>'<p>c</p>'</script><svg><text>d</text>"
        + "</svg><SCRIPT type=\"application/ld+json\">{\"a\":\"<b>\"}</SCRIPT><p>e</p>")
    #expect(text(document) == "ae")
    #expect(document.linkedData.map { String(decoding: $0, as: UTF8.self) } == ["{\"a\":\"<b>\"}"])
    #expect(document.unclosed.isEmpty)
  }

  @Test(arguments: [
    ("<p>a</p><script>x<p>b</p>", ["script"]), ("<p>a</p><!-- x<p>b</p>", ["comment"]),
    ("<p>a</p><a href=\"x>y</a><p>b</p>", ["attribute"]),
    ("<p>a</p><style>x<p>b</p>", ["style"]), ("<p>a</p><svg>x<p>b</p>", ["svg"]),
  ])
  func whatNeverClosesIsKept(page: String, unclosed: [String]) throws {
    let document = try parse(page)
    #expect(text(document).hasSuffix("b"))
    #expect(document.unclosed == unclosed)
  }

  @Test func anEmptyPageIsADocumentWithoutText() throws {
    #expect(try parse("").nodeCount == 1)
    #expect(try text(parse("<!DOCTYPE html>")) == "")
  }
}

@Suite("A hostile page is refused at once")
struct HTMLLimitsTests {
  private func error(_ page: String) -> HTMLParsingError? {
    do throws(HTMLParsingError) {
      _ = try HTMLDocument(parsing: Array(page.utf8))
      return nil
    } catch {
      return error
    }
  }

  private func attributes(_ count: Int) -> String {
    (0..<count).map { "a\($0)=1" }.joined(separator: " ")
  }

  @Test func manyAttributes() {
    #expect(error("<p>\n<a \(attributes(1_000))>x</a>") == nil)
    let many = attributes(40_000)
    let refusal = HTMLParsingError.tooManyAttributes(line: 2, limit: 1_000)
    #expect(error("<p>\n<a \(many)>x</a>") == refusal)
    #expect(error("<p>\n<a =\"x \(many)>x</a>") == refusal)
    #expect(error("<p>\n<a 'x \(many)>x</a>") == refusal)
    #expect(error("<p>\n<a b=c\(many) \(many)") == refusal)
  }

  @Test func quotedBlanksAreNoAttributes() {
    #expect(error("<p title=\"\(attributes(5_000))\">x</p>") == nil)
  }

  @Test func depth() {
    #expect(error(String(repeating: "<div>", count: 500) + "x") == nil)
    #expect(error(String(repeating: "<div>", count: 100_000)) == .tooDeep(limit: 512))
    #expect(error(String(repeating: "<font></p>", count: 50_000)) == .tooDeep(limit: 512))
  }

  @Test func nodes() {
    #expect(error(String(repeating: "<p>x", count: 300_000)) == .tooManyNodes(limit: 200_000))
  }

  @Test func size() {
    let page = String(repeating: "x", count: 9 << 20)
    #expect(error(page) == .tooLarge(bytes: 9 << 20, limit: 8 << 20))
  }

  @Test func unclosedConstructsAreLinear() throws {
    for opening in ["<!--", "<script>", "<style>", "<![CDATA[", "<?", "</", "<a b=\"", "&"] {
      let page = String(repeating: opening, count: 100_000) + "<p>x"
      _ = try? HTMLDocument(parsing: Array(page.utf8))
    }
  }

  @Test func randomBytesNeverTrap() {
    var generator = SeededGenerator(seed: 20_220_720)
    let pieces = [
      "<", ">", "<!--", "-->", "<script", "</script>", "=", "\"", "<p ", "&#", ";", "ế", "\0",
    ]
    for _ in 0..<400 {
      var page: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<200, using: &generator) {
        if Bool.random(using: &generator) {
          page.append(UInt8.random(in: 0...255, using: &generator))
        } else {
          page.append(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8))
        }
      }
      guard let document = try? HTMLDocument(parsing: page) else { continue }
      for node in 1..<max(1, document.nodeCount) {
        #expect(document.parent(of: node) < node && document.end(of: node) > node)
      }
    }
  }
}
