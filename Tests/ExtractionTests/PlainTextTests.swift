import Chronology
import Extraction
import Foundation
import TestSupport
import Testing

@Suite("Text copied from a site")
struct PlainTextTests {
  private let title = "Chấn chỉnh kỷ luật hành chính ở cơ sở"

  private func article(_ lines: String..., sidecar: String? = nil) throws -> Article {
    try Samples.article(lines.joined(separator: "\n"), path: "inbox/a.txt", sidecar: sidecar)
  }

  @Test func titleDateAuthorAndLead() throws {
    let article = try article(
      title, "", "P.V| 28/10/2021 07:05", "Theo dõi Báo Mẫu trên", "\u{A0}", Samples.first,
      "Người dân là thước đo", Samples.second, Samples.third, "Nhật Anh")
    #expect(article.title == title)
    #expect(article.published == day("2021-10-28"))
    #expect(article.publishedTime == "07:05")
    #expect(article.author == "Nhật Anh")
    #expect(article.lead == Samples.first)
    #expect(
      Samples.lines(article) == [
        "lead: \(Samples.first)", "heading: Người dân là thước đo", Samples.bodyLines[1],
        Samples.bodyLines[2],
      ])
  }

  @Test(arguments: ["\t", " | "])
  func cellsSideBySideAreATable(mark: String) throws {
    let rows = [
      ["Đơn vị", "Tiếp nhận", "Đúng hạn (%)"], ["Huyện Bình Lục", "9.120", "98,8"],
      ["Thị xã Kim Bảng", "7.455", "99,1"],
    ].map { $0.joined(separator: mark) }
    let article = try article(
      title, Samples.first, Samples.second, rows[0], rows[1], rows[2], Samples.third)
    #expect(
      article.blocks.filter { $0.role == .tableRow }.map(\.text) == [
        "Đơn vị: Huyện Bình Lục; Tiếp nhận: 9.120; Đúng hạn (%): 98,8",
        "Đơn vị: Thị xã Kim Bảng; Tiếp nhận: 7.455; Đúng hạn (%): 99,1",
      ])
  }

  @Test func theFirstOfManyParagraphsIsTheLead() throws {
    let article = try article(
      title, "(Baomau.vn) - \(Samples.first)", Samples.second, Samples.third)
    #expect(article.lead == "(Baomau.vn) - \(Samples.first)")
    #expect(article.blocks.map(\.role) == [.lead, .body, .body])
  }

  @Test func repeatedTitlesAnnounceCaptions() throws {
    let article = try article(
      title, Samples.first, title, "Chủ tịch huyện phát biểu tại hội nghị.", Samples.second,
      "\(title), kỷ cương - Ảnh 1.", "Người dân nộp hồ sơ. (Ảnh: PV)", Samples.third)
    #expect(
      Samples.lines(article) == [
        "lead: \(Samples.first)", "caption: Chủ tịch huyện phát biểu tại hội nghị.",
        Samples.bodyLines[1], "caption: Người dân nộp hồ sơ. (Ảnh: PV)", Samples.bodyLines[2],
      ])
  }

  @Test func repeatedLinesAreOneCaption() throws {
    let article = try article(
      title, Samples.first, " Đ/c Lê Văn A - Chủ tịch huyện phát biểu", Samples.second,
      "Đ/c Lê Văn A – Chủ tịch huyện phát biểu", Samples.third)
    #expect(
      Samples.lines(article) == [
        "lead: \(Samples.first)", "caption: Đ/c Lê Văn A - Chủ tịch huyện phát biểu",
        Samples.bodyLines[1], Samples.bodyLines[2],
      ])
  }

  @Test(arguments: [
    ["Chuyên mục khác"],
    ["Nguồn: Cổng thông tin điện tử tỉnh", "Các tin mới hơn", "Các tin cũ hơn"],
    ["Bài liên quan", "Nổi bật Tạp chí Mẫu", "Đừng bỏ lỡ", "Một tin khác", "POWERED BY X"],
    ["Đọc thêm", "Tin mới Emagazine Truyền hình Podcast"],
  ])
  func navigationBehindTheTextIsDropped(end: [String]) throws {
    let lines = [title, Samples.first, Samples.second, Samples.third] + end
    let article = try Samples.article(lines.joined(separator: "\n"), path: "inbox/a.txt")
    #expect(article.blocks.map(\.text) == [Samples.first, Samples.second, Samples.third])
  }

  @Test func topicsAreTags() throws {
    let article = try article(
      title, Samples.first, Samples.second, "Chủ đề Cải cách hành chính", "Chủ đề Lãnh đạo tỉnh")
    #expect(article.tags == ["Cải cách hành chính", "Lãnh đạo tỉnh"])
  }

  @Test func sentencesAreNeverNavigation() throws {
    let sentence = "Nguồn lực được ưu tiên cho ba huyện khó khăn."
    let another = "Chủ đề của hội nghị năm nay là đổi mới cách làm việc ở tất cả các xã, phường."
    let article = try article(title, Samples.first, Samples.second, sentence, another)
    #expect(article.blocks.map(\.text).suffix(2) == [sentence, another])
  }

  @Test func whatStandsAboveTheTitleIsDropped() throws {
    let article = try article(
      "Trang chủ", "Chính trị", title, Samples.first, Samples.second, Samples.third,
      sidecar: "{\"title\": \"\(title)\"}")
    #expect(article.title == title)
    #expect(article.blocks.map(\.text) == [Samples.first, Samples.second, Samples.third])
  }

  @Test func aSingleParagraphHasNoTitle() throws {
    let article = try article(Samples.first)
    #expect(article.title.isEmpty)
    #expect(Samples.lines(article) == [Samples.bodyLines[0]])
    #expect(article.findings.map(\.code) == ["missing-date", "missing-title"])
  }
}

@Suite("The five real texts", .enabled(if: RealTexts.exist))
struct RealTextTests {
  @Test(arguments: ["000", "001", "002", "003", "004"])
  func extractWell(number: String) throws {
    let article = try #require(try RealTexts.article(number))
    #expect(!article.title.isEmpty)
    #expect(article.lead != nil)
    #expect(article.blocks.first?.role == .lead)
    #expect(article.blocks.count >= 5)
    let last = try #require(article.blocks.last)
    #expect(last.text.unicodeScalars.count > 60)
    #expect(!article.blocks.contains { $0.text == article.title })
  }

  @Test func counts() throws {
    let captions = try ["000", "001", "002", "003", "004"].map { number in
      try RealTexts.article(number)?.blocks.count { $0.role == .caption }
    }
    #expect(captions == [7, 3, 1, 0, 1])
    let published = try ["000", "001", "002", "003", "004"].map { number in
      try RealTexts.article(number)?.published?.description
    }
    #expect(published == [nil, "2024-06-22", "2021-10-28", "2024-09-10", nil])
  }
}

/// Texts that may stand beside the project and are no part of it.
enum RealTexts {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/seeds").standardizedFileURL

  private static func files() -> [URL] {
    (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
  }

  static var exist: Bool { files().contains { $0.pathExtension == "txt" } }

  static func article(_ number: String) throws -> Article? {
    guard
      let file = files().first(where: {
        $0.lastPathComponent.hasPrefix(number) && $0.pathExtension == "txt"
      })
    else { return nil }
    return try Samples.extraction([UInt8](Data(contentsOf: file)), path: "a.txt").articles.first
  }
}
