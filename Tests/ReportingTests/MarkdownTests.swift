import Chronology
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("a | b", "a \\| b"), ("`rm`", "\\`rm\\`"),
    ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
    ("[x](javascript:1)", "\\[x\\](javascript\\:1)"), ("[1]", "\\[1\\]"),
    ("**đậm**", "\\*\\*đậm\\*\\*"), ("snake_case _x_", "snake_case \\_x\\_"),
    ("# tựa", "\\# tựa"), ("- mục", "\\- mục"), ("-5 độ", "-5 độ"), ("---", "\\---"),
    ("+2,25 điểm", "+2,25 điểm"), ("===", "\\==="), ("1. mục", "1\\. mục"), ("4.590", "4.590"),
    ("12) x", "12\\) x"), ("https://x.vn", "https\\://x.vn"), ("www.x.vn", "www\\.x.vn"),
    ("//x.vn", "\\//x.vn"), ("a\u{FFFE}b", "a\u{FFFD}b"), ("12/7/2024", "12/7/2024"),
    (":smile:", "\\:smile:"), ("7:05, 10 : 3", "7:05, 10 : 3"), ("a\\b", "a\\\\b"),
    ("&lt;", "\\&lt;"), ("~~bỏ~~", "\\~\\~bỏ\\~\\~"), ("$x$", "\\$x\\$"),
    ("dòng\r\nhai\tba", "dòng hai ba"), ("  x  ", "x"), ("a\u{202E}b", "ab"), ("", ""),
  ])
  func escaping(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  /// The fast way says only of such text that it is plain, which the slow way leaves as it is.
  @Test(arguments: [UInt64(1), 2, 3])
  func plainTextIsUnchanged(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "w", "W", "ệ", "Đ", " ", "  ", "1", "12", ".", ")", "(", "-", "+", "=", "%", ",", ";",
      "/",
      ":", "\"", "–", "−", "⚠", "\u{A0}", "\u{85}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{FEFF}",
      "*", "_", "[", "]", "<", ">", "|", "&", "\\", "\n", "\t", "“", "…", "😀",
    ]
    var plain = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...6, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard PlainText.isPlain(text) else { continue }
      plain += 1
      #expect(MarkdownText.escapedScalars(text) == text, "\(text.debugDescription), seed \(seed)")
    }
    #expect(plain > 500)
  }

  @Test(arguments: [
    ("Hà Tĩnh", "\"Hà Tĩnh\""), ("a: \"b\" # c", "\"a: \\\"b\\\" # c\""), ("\\", "\"\\\\\""),
    ("a\n---\nb", "\"a --- b\""), ("a\u{FFFF}", "\"a\u{FFFD}\""),
  ])
  func frontMatter(text: String, expected: String) {
    #expect(YAMLText.quoted(text) == expected)
  }

  @Test(arguments: [
    ("https://bao.vn/a?b=1&c=2", true), ("http://bao.vn/", true), ("javascript:alert(1)", false),
    ("https://bao.vn/a b", false), ("https://bao.vn/>x", false), ("https://báo.vn/", false),
    ("ftp://bao.vn", false), ("https://bao.vn/a|b", false),
  ])
  func links(address: String, isSafe: Bool) {
    #expect((SafeLink(address)?.text == address) == isSafe)
  }

  /// Hostile text in every field leaves the outline and every table as they are.
  @Test func hostileTextStaysInItsCell() throws {
    let hostile = "x | y `z` <img src=q onerror=1> [k](http://e.vn)\n# H\n| a |"
    let origin = Make.origin(
      "x|y`<b>", "2022-07-01", publisher: hostile, title: hostile, url: "javascript:alert(1)")
    let key = Make.key("uncatalogued", "count", "2022-H1", label: "x")
    let timeline = Timeline(
      entries: [
        Make.entry(key, "5", from: origin, sentence: hostile, about: "2022-H1", written: hostile)
      ],
      facts: [
        .document(CitedDocument(number: hostile, kind: hostile, issuer: hostile)),
        .person(OfficeHolder(name: hostile, post: hostile, body: hostile)),
        .event(Event(event: hostile, date: period("2022-06-01"), name: hostile)),
        .directive(Directive(from: hostile, to: [hostile], task: hostile)),
        .assessment(Assessment(.limitation, area: "general")),
      ].enumerated().map { index, detail in
        SourcedFact(
          Make.fact(
            detail, id: "F\(index)", in: origin, sentence: hostile, about: "2022-H1",
            findings: [Finding(.warning, "odd", hostile)]), trust: 2)
      })
    let text = Make.text("nam-dinh.md", in: try Make.files(timeline, "2022-H1"))
    let clean = Make.text("nam-dinh.md", in: try Make.files(Timeline(), "2022-H1"))
    #expect(headings(text).subtracting(headings(clean)) == [extraHeading])
    for line in text.split(separator: "\n") {
      #expect(!line.contains("<img") || line.contains("\\<img"))
      #expect(!line.replacing("\\]", with: "").contains("]("))
      #expect(!line.contains("<javascript"))
    }
    let tableWidths = Set(
      text.split(separator: "\n").filter { $0.contains("5 ") && $0.hasPrefix("|") }.map(cellCount))
    #expect(tableWidths.isSubset(of: [4, 5, 6, 7]))
  }

  private var extraHeading: String {
    "### Số liệu khác trong nguồn (chưa có trong danh mục chỉ tiêu)"
  }

  private func headings(_ text: String) -> Set<String> {
    Set(text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init))
  }

  /// Cells between bars that no backslash stands before.
  private func cellCount(_ line: Substring) -> Int {
    var bars = 0
    var previous: Character = " "
    for character in line {
      if character == "|", previous != "\\" { bars += 1 }
      previous = character
    }
    return bars - 1
  }

  @Test func anOfficesOwnOutline() throws {
    let template =
      "# {{place}}\n\n{{#highlights}}\n* {{text}} {{{sources}}}\n{{/highlights}}\n"
    let files = try Make.files(Sample.timeline, "2022-H1", outlines: Outlines(province: template))
    let text = Make.text("nam-dinh.md", in: files)
    #expect(
      text.hasPrefix(
        "# Nam Định\n\n* Tỷ lệ hoàn thành kế hoạch CCHC: 52,5%; nguồn khác nêu: 53,5%. [^1] [^2]\n")
    )
    #expect(
      text.contains("\n[^1]: Nguồn 4 - Báo Nam Định, \"Nam Định sơ kết 6 tháng\", 20/7/2022, "))
    #expect(text.hasSuffix("\n"))
  }

  /// Each kind of briefing has its own; the others keep the built-in one.
  @Test(arguments: ["nam-dinh", "national", "dong-bang-song-hong"])
  func anOutlineForEachKind(own: String) throws {
    let outline = "# Phiếu: {{title}}\n"
    var outlines = Outlines()
    switch own {
    case "nam-dinh": outlines.province = outline
    case "national": outlines.national = outline
    default: outlines.region = outline
    }
    let places = ["nam-dinh", "dong-bang-song-hong"]
    let files = try Make.files(Sample.timeline, "2022-H1", places: places, outlines: outlines)
    for name in places + ["national"] {
      let text = Make.text("\(name).md", in: files)
      #expect(text.hasPrefix("# Phiếu: ") == (name == own), "\(name)")
      #expect(text.contains("6 tháng đầu năm 2022"), "\(name)")
    }
  }

  /// What an office begins with says something and leaves no table in pieces.
  @Test(arguments: [("outline", "nam-dinh"), ("outline-national", "national")])
  func examplesOfOutlines(file: String, name: String) throws {
    let outline = try String(
      contentsOf: examples.appending(path: "\(file).mustache"), encoding: .utf8)
    let outlines = Outlines(province: outline, national: outline)
    let text = Make.text(
      "\(name).md", in: try Make.files(Sample.timeline, "2022-H1", outlines: outlines))
    let tables = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(tables.count > 3 && text.contains("\n[^1]: "))
    for line in tables { #expect(line.hasSuffix("|") && cellCount(line) > 3, "\(line)") }
  }

  private var examples: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "examples")
  }

  /// Notes count in the order in which they are met, every one is defined once, and none is left over.
  @Test(arguments: [ReportLanguage.vietnamese, .english])
  func everyNoteIsDefinedOnce(language: ReportLanguage) throws {
    let files = try Make.files(Sample.timeline, "2022-H1", language: language)
    for name in ["nam-dinh.md", "national.md"] {
      let text = Make.text(name, in: files)
      let defined = text.split(separator: "\n").filter { $0.hasPrefix("[^") }
      #expect(!defined.isEmpty)
      for (index, line) in defined.enumerated() {
        #expect(line.hasPrefix("[^\(index + 1)]: "), "\(name)")
      }
      for number in 1...defined.count {
        #expect(text.split(separator: "[^\(number)]").count > 2, "\(name) \(number)")
      }
      #expect(!text.contains("[^s"))
    }
  }

  /// A text that looks like a note stays text.
  @Test func forgedNotes() throws {
    let origin = Make.origin("a", "2022-07-01", title: "[^s1q1] [^1]")
    let timeline = Timeline(entries: [
      Make.entry(
        Make.key("dossiers_received", "dossiers", "2022-H1"), "5", from: origin,
        sentence: "[^s1] và [^s1q1]", about: "2022-H1")
    ])
    let text = Make.text("nam-dinh.md", in: try Make.files(timeline, "2022-H1"))
    #expect(text.contains("\"\\[\\^s1q1\\] \\[\\^1\\]\""))
    #expect(text.contains(": \"\\[\\^s1\\] và \\[\\^s1q1\\]\""))
  }

  @Test func aBrokenTemplateNamesItsLine() throws {
    let error = try #require(throws: TemplateError.self) {
      try Make.files(Timeline(), "2022", outlines: Outlines(region: "# x\n\n{{#rows}}\n{{/row}}\n"))
    }
    #expect(
      error.description
        == "template:4:4: error: a section is closed under another name; "
        + "close {{#name}} with {{/name}}")
  }
}
