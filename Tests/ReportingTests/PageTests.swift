import Chronology
import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct PageTests {
  private func page(_ timeline: Timeline = Sample.timeline) throws -> String {
    Make.text("index.html", in: try Make.files(timeline, "2022-H1"))
  }

  @Test func leadsToEveryFileOfTheSet() throws {
    let files = try Make.files(Sample.timeline, "2022-H1")
    let page = Make.text("index.html", in: files)
    for file in files where file.path != "index.html" && !file.path.hasSuffix("metadata.json") {
      #expect(page.contains("href=\"\(file.path)\""), "\(file.path)")
    }
    for file in files where file.path.hasSuffix(".svg") {
      #expect(page.contains("src=\"\(file.path)\""), "\(file.path)")
    }
  }

  @Test(arguments: ["div", "section", "nav", "table", "tbody", "tr", "td", "details", "p", "form"])
  func whatIsOpenedIsClosed(name: String) throws {
    let opened = try page().matches(of: try Regex("<\(name)[ >]")).count
    let closed = try page().matches(of: try Regex("</\(name)>")).count
    #expect(opened == closed && opened > 0)
  }

  @Test func hasTheIdsThatOthersKnow() throws {
    let page = try page()
    for id in ["filter-text", "filter-place", "filter-indicator", "count", "observations"] {
      #expect(page.components(separatedBy: "id=\"\(id)\"").count == 2, "\(id)")
    }
    for id in ["filter-text", "filter-place", "filter-indicator"] {
      #expect(page.contains("<label for=\"\(id)\">"), "\(id)")
    }
  }

  /// Only script and style with these bytes run; nothing is fetched but pictures of the set.
  @Test func policyNamesWhatRuns() throws {
    let page = try page()
    let script = try #require(between("<script>", "</script>", in: page))
    let style = try #require(between("<style>", "</style>", in: page))
    #expect(page.contains("script-src 'sha256-\(FileDigest(script.utf8).base64)';"))
    #expect(page.contains("style-src 'sha256-\(FileDigest(style.utf8).base64)';"))
    #expect(page.contains("default-src 'none'"))
    for word in [" style=", " onclick=", " src=\"http", "<iframe", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  private func between(_ start: String, _ end: String, in text: String) -> String? {
    let parts = text.components(separatedBy: start)
    return parts.count == 2 ? parts[1].components(separatedBy: end).first : nil
  }

  /// What stands in an article stays text, in a cell, in a choice and in an attribute.
  @Test(arguments: [
    "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<!--", "&lt;b&gt;",
    "' onmouseover='x", "\u{202E}abc\0", "]]></table>",
  ])
  func hostileTextStaysText(text: String) throws {
    let origin = Make.origin(
      "x", "2022-07-20", publisher: text, title: text, url: "javascript:\(text)")
    let key = Make.key(
      "uncatalogued", "count", "2022-H1", place: "nam-dinh", label: text, subject: text)
    let entry = Make.entry(key, "12", from: origin, sentence: text, about: "2022-H1", written: text)
    let hostile = try page(Timeline(entries: [entry]))
    let plain = "x"
    let calm = try page(
      Timeline(entries: [
        Make.entry(
          Make.key("uncatalogued", "count", "2022-H1", label: plain, subject: plain), "12",
          from: Make.origin("x", "2022-07-20", publisher: plain, title: plain), sentence: plain,
          about: "2022-H1", written: plain)
      ]))
    #expect(hostile.count { $0 == "<" } == calm.count { $0 == "<" })
    #expect(hostile.count { $0 == "\"" } == calm.count { $0 == "\"" })
    #expect(!hostile.contains("javascript:"))
    #expect(!hostile.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\0" })
  }

  @Test func saysWhatItLeavesOut() throws {
    let entries = try SampleTables().own.entries
    let wording = Wording(.vietnamese, catalog: try Make.catalog())
    let files = try Make.files(Sample.timeline, "2022-H1").listed
    var share = PageShare()
    share.add(entries, wording: wording)
    let page = IndexPage(
      period: period("2022-H1"), files: files, share: share, latest: nil, unread: 1,
      wording: wording,
      rowLimit: 3)
    let pieces = try page.parts.flatMap { try $0().get() }
    #expect(pieces.map(\.isUnfinished) == [true, true, false])
    let text = String(decoding: pieces.flatMap(\.bytes), as: UTF8.self)
    #expect(text.components(separatedBy: "<tr data-p=").count == 4)
    #expect(text.contains("hiện 3 trong \(entries.count) số liệu"))
    #expect(text.contains("<a href=\"csv/observations.csv\">"))
  }

  /// What an office asks for first stays where there is no room for all.
  @Test func keepsResultsOfTheCatalog() throws {
    let wording = Wording(.vietnamese, catalog: try Make.catalog())
    var share = PageShare()
    share.add(try SampleTables().own.entries, wording: wording)
    let rows = PageRows(share, wording: wording, lastDay: day("2022-06-30"), limit: 4)
    #expect(rows.shown.allSatisfy { $0.rank == 0 && $0.indicator != "uncatalogued" })
  }

  @Test func orderIsThatOfTheAlphabet() {
    let names = [
      "An Giang", "Áo", "Ân", "Bạc Liêu", "Cà Mau", "Dĩ An", "Đà Nẵng", "Đắk Lắk", "Điện Biên",
      "Hà Nam", "Hà Nội", "Hải Phòng", "Hậu Giang", "Tây Ninh", "Thái Bình", "Thanh Hóa", "Yên Bái",
    ]
    #expect(names.shuffled().sorted { VietnameseOrder($0) < VietnameseOrder($1) } == names)
  }

  @Test func addressesOfFilesHaveNoScheme() {
    #expect(HTMLText.address(ofFile: "ha-tinh.md") == "ha-tinh.md")
    #expect(HTMLText.address(ofFile: "javascript:x y\u{1}") == "javascript%3Ax%20y%01")
  }

  @Test func emptyPeriodHasNoTable() throws {
    let page = try page(Timeline())
    #expect(page.contains("Chưa có số liệu trong kỳ."))
    #expect(!page.contains("id=\"observations\""))
  }
}
