import Chronology
import Extraction
import Testing

/// What `make hostile` measures with large pages and the release build, in small: a page is read to its
/// end or refused with a word, and its cost does not grow with the square of anything. The sizes are
/// such that the square would not fit into the time limit.
@Suite("Hostile pages lose nothing without a word", .timeLimit(.minutes(1)))
struct HostilePageTests {
  private static let last =
    "Câu cuối của trang nói rằng toàn tỉnh đã trả 4.711 hồ sơ đúng hạn trong quý II năm 2024."

  private func article(_ hostile: String) throws(ExtractionError) -> Article {
    try Samples.article(
      "<title>Tỉnh thử nghiệm</title><article><h1>Tỉnh thử nghiệm</h1>\(Samples.paragraphs)\(hostile)"
        + "<p>\(Self.last)</p></article>")
  }

  private static func many(_ count: Int, _ part: (Int) -> String) -> String {
    (0..<count).map(part).joined()
  }

  private static func table(_ rows: Int, _ row: (Int) -> String) -> String {
    "<table>\(many(rows) { "<tr>\(row($0))</tr>" })</table>"
  }

  private static let shapes: [(name: String, hostile: String)] = [
    ("rows of one cell", table(6_000) { "<td>Xã số \($0) đã trả đủ hồ sơ." }),
    ("cells over columns", table(1_500) { "<td colspan=200>Xã \($0)<td>\($0),5<td>\($0)" }),
    ("cells over rows", table(300) { "<td rowspan=200 colspan=9>\($0)<td>9,5" }),
    ("tables in a table", table(800) { "<td><table><tr><td>Xã \($0)<td>9</table>" }),
    (
      "pieces of a body",
      many(5_000) { "<div itemprop=articleBody><p>Xã số \($0) đã trả đủ.</p></div>" }
    ),
    ("dated paragraphs", many(2_000) { "<p>Ngày 12/7/2024, xã số \($0) trả đủ hồ sơ.</p>" }),
    ("lines of dates", many(4_000) { "<p>12/07/2024 08:\($0 % 50 + 10)</p>" }),
    (
      "teasers",
      many(1_000) { "<div><a href=/\($0)>Tin số \($0) về các xã</a><p>12/7/2024</p></div>" }
    ),
    ("links in a list", "<ul>" + many(4_000) { "<li><a href=/\($0)>Tin số \($0)</a>" } + "</ul>"),
    ("options", "<select>" + many(8_000) { "<option>Xã số \($0)" } + "</select>"),
    ("lines", "<div>" + many(4_000) { "xã số \($0) trả hồ sơ<br>" } + "</div>"),
    ("a sentence in breaks", "<p>Xã" + many(3_000) { _ in "<br>và xã" } + ".</p>"),
    ("opened for ever", many(20_000) { _ in "<!--" }),
    ("scripts for ever", many(20_000) { _ in "<script>" }),
    ("closed too often", many(20_000) { _ in "</p>" }),
    ("references without end", many(20_000) { _ in "&amp" }),
  ]

  @Test("The last sentence is read", arguments: shapes.indices)
  func read(shape: Int) throws {
    let (name, hostile) = Self.shapes[shape]
    let texts = try article(hostile).blocks.map(\.text)
    #expect(texts.contains { $0.contains(Self.last) }, "\(name)")
  }

  @Test(
    "Or the page is refused with its reason",
    arguments: [
      ("<p \(many(40_000) { "a\($0)=1 " })>", "too-many-attributes"),
      (many(50_000) { _ in "<a b=" }, "too-many-attributes"),
      (many(60_000) { _ in "<div>" }, "too-deep"),
      (many(60_000) { _ in "<table><tr><td>" }, "too-deep"),
      (many(50_000) { _ in "<font></p>" }, "too-deep"),
      (many(210_000) { _ in "<p>x" }, "too-many-nodes"),
      (String(repeating: "x", count: 9 << 20), "too-large"),
    ])
  func refused(hostile: String, reason: String) {
    let error = #expect(throws: ExtractionError.self) { _ = try article(hostile) }
    #expect(error?.reason == reason)
    #expect(error?.message.hasPrefix("inbox/a.html:") == true)
  }

  @Test("Entities of a DOCTYPE mean nothing, so that none of them can grow or read a file")
  func entities() throws {
    let rows = Self.many(9) {
      "<!ENTITY a\($0 + 1) \"\(String(repeating: "&a\($0);", count: 10))\">"
    }
    let page =
      "<!DOCTYPE html [<!ENTITY a0 \"ha\">\(rows)<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
      + "<h1>Tỉnh thử nghiệm</h1>\(Samples.paragraphs)<p>&a9; &f; \(Self.last)</p>"
    let texts = try Samples.article(page).blocks.map(\.text)
    #expect(texts.contains("&a9; &f; \(Self.last)"))
  }
}
