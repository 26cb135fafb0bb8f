import HTMLParsing
import TestSupport
import Testing

@Suite("Every element has the attributes of its own tag")
struct AttributeTests {
  private func parse(_ page: String) throws -> HTMLDocument {
    try HTMLDocument(parsing: Array(page.utf8))
  }

  /// Elements that say their number twice: as their id and as their text.
  @Test func inLongPagesWithWhateverStandsBetween() throws {
    var generator = SeededGenerator(seed: 4)
    let between = [
      "", " ", "\n   \n", "Cải cách hành chính ", "&amp; ", "a < b ", "<!-- <p id=x> -->",
      "<script>'<p id=y>'</script>", "<br/>", "<img alt='>' src=a>", "<B>đậm</B>",
      "<svg><p id=z></svg>",
      "</i>", "\u{1F600}", "<hr>",
    ]
    let shapes = [
      "<p id=@>@</p>", "<P ID='@' onclick=\"a>b\">@</P>",
      "<div data-x='1' id=\"@\"\n class=c>@</div>",
      "<span/id=@ >@</span>", "<a href=\"/x?a=1&b=2\"id=@>@</a>", "<td id = @>@</td>",
      "<li =\"x id=@>@</li>", "<em style='color:red' id=@ hidden>@</em>",
    ]
    var page = "<html><body>"
    for number in 0..<4_000 {
      let shape = shapes.randomElement(using: &generator) ?? ""
      page += shape.split(separator: "@", omittingEmptySubsequences: false)
        .joined(separator: String(number))
      page += between.randomElement(using: &generator) ?? ""
    }
    let document = try HTMLDocument(
      parsing: Array(page.utf8), limits: roomy())
    var seen = 0
    for node in 1..<document.nodeCount where document.tag(node) != .text {
      guard let id = document.attribute(.id, of: node) else { continue }
      seen += 1
      let text = document.firstChild(of: node).map { document.text(of: $0) } ?? []
      #expect(String(decoding: text, as: UTF8.self) == id)
    }
    #expect(seen == 4_000)
  }

  private func roomy() -> HTMLLimits {
    var limits = HTMLLimits()
    limits.depth = 100_000
    return limits
  }

  @Test func elementsThatTheParserAddsHaveNone() throws {
    let document = try parse("<p class=a>một</p>")
    let body = try #require(document.elements(.body).first)
    #expect(document.attribute(.class, of: body) == nil)
    #expect(document.attribute(.class, of: document.elements(.p)[0]) == "a")
  }

  @Test(arguments: [
    ("<p title='a &amp; b'>", "a & b"), ("<p title=\"&#7879;&#x1EC7;&#7879\">", "ệệệ"),
    ("<p title='a&b=c&nbsp;d'>", "a&b=c\u{A0}d"), ("<p title='&unknown; &'>", "&unknown; &"),
    ("<p title=&quot;x>", "\"x"), ("<p title=''>", ""), ("<p title>", ""),
    ("<p title='&#0;&#xD800;&#;'>", "&#0;&#xD800;&#;"), ("<p title=a title=b>", "a"),
  ])
  func valuesAreDecoded(tag: String, value: String) throws {
    let document = try parse("\(tag)x</p>")
    #expect(document.attribute(.title, of: document.elements(.p)[0]) == value)
  }

  @Test func addressesAreKeptOfLinksToThePageOnly() throws {
    let document = try parse("<link rel=canonical href=/a><a href=/b>x</a><a>y</a>")
    #expect(document.attribute(.href, of: document.elements(.link)[0]) == "/a")
    let links = document.elements(.a)
    #expect(document.attribute(.href, of: links[0]) == "")
    #expect(document.attribute(.href, of: links[1]) == nil)
  }

  @Test func valuesAreComparedWithoutCase() throws {
    let document = try parse("<p rel=Canonical class=canonica>x</p>")
    let paragraph = document.elements(.p)[0]
    #expect(document.attribute(.rel, of: paragraph, is: "canonical"))
    #expect(!document.attribute(.class, of: paragraph, is: "canonical"))
    #expect(!document.attribute(.id, of: paragraph, is: ""))
  }

  @Test("Blanks between blocks are left out, blanks in lines are not")
  func blanks() throws {
    let document = try parse("<div>\n <p>a</p>\n\n <p><b>b</b>\n  <i>c</i> </p>\n</div>")
    #expect(String(decoding: document.textContent(of: 0), as: UTF8.self) == "ab\nc")
  }
}
