import Chronology
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// A briefing of a province of which hundreds of articles tell stays one that can be read.
@Suite struct RoomTests {
  private func origin(_ number: Int, _ copy: Int = 1) -> Origin {
    Make.origin("\(number)-\(copy)", "2022-07-20")
  }

  private func page(_ facts: [Fact]) throws -> String {
    let timeline = Timeline(facts: facts.map { SourcedFact($0, trust: 2) })
    return Make.text("nam-dinh.md", in: try Make.files(timeline, "2022-H1"))
  }

  /// The number keeps sentences from saying the same.
  private func judgement(_ number: Int, _ copy: Int = 1) -> Fact {
    Make.fact(
      .assessment(Assessment(.limitation, area: "institutions")), id: "F\(number)-\(copy)",
      in: origin(number, copy), sentence: "Còn \(number) việc chậm.", about: "2022-H1")
  }

  @Test func whatMostArticlesJudgeIsShownInTheOrderOfReading() throws {
    let told = (100...189).map { judgement($0) } + [2, 3].map { judgement(133, $0) }
    let page = try page(told.sorted(by: FactSelection.precedes))
    let shown = page.components(separatedBy: "  - \"Còn ").dropFirst().map { $0.prefix(3) }
    #expect(shown == ["133"] + (171...189).map { "\($0)" })
    #expect(page.contains("\n  - 70 ý khác, xem csv/assessments.csv\n"))
  }

  @Test(arguments: [
    ([CSVDialect.excelVietnamese], "- 70 ý khác, xem excel-vi/assessments.csv"),
    ([], "- 70 ý khác"),
  ])
  func noTableIsNamedThatIsNotMade(dialects: [CSVDialect], line: String) throws {
    let timeline = Timeline(facts: (100...189).map { SourcedFact(judgement($0), trust: 2) })
    let request = ReportRequest(
      period: period("2022-H1"), places: ["nam-dinh"], language: .vietnamese, dialects: dialects)
    var files: [ReportFile] = []
    try Reporter(catalog: Make.catalog()).set(request, from: ReportSource(timeline)).write {
      files.append($0)
    }
    #expect(Make.text("nam-dinh.md", in: files.whole).contains("\n  \(line)\n"))
  }

  @Test func longTablesEndWithHowManyOthersThereAre() throws {
    let documents = (100...169).map { number in
      Make.fact(
        .document(CitedDocument(number: "\(number)/KH-UBND", kind: "plan")), id: "F\(number)",
        in: origin(number), about: "2022-H1")
    }
    let page = try page(documents)
    #expect(page.components(separatedBy: "/KH-UBND |").count - 1 == 60)
    #expect(page.contains("\n\n- 10 mục khác, xem csv/documents.csv\n"))
  }

  @Test func oneSentenceOfManyArticlesIsOneLine() throws {
    let origins = (1...3).map { origin($0) }
    let key = Make.key("uncatalogued", "count", "2022-H1", label: "thủ tục")
    let reading = Make.reading(
      "1874", of: key, origins: origins, sentence: "Có 1.874 thủ tục.", about: "2022-H1",
      written: "thủ tục")
    let entry = TimelineEntry(key: key, status: .confirmed, readings: [reading])
    let page = Make.text(
      "nam-dinh.md", in: try Make.files(Timeline(entries: [entry]), "2022-H1"))
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("- thủ tục: 1.874 ") }
    #expect(lines.count == 1)
    #expect(lines.first?.components(separatedBy: "[^").count == 4)
  }

  /// Ten values of two articles each; whether the nation shows its own number or that of a province.
  @Test(arguments: [
    ("viet-nam", "national.md"), ("nam-dinh", "nam-dinh.md"), ("nam-dinh", "national.md"),
  ])
  func ofManyValuesThatDifferTheFirstAreShown(place: String, file: String) throws {
    let key = Make.key("par_index_score", "points", "2022", place: place)
    let readings = (80..<90).map { value in
      Make.reading(
        "\(value)", of: key, origins: [origin(value, 1), origin(value, 2)],
        sentence: "Đạt \(value) điểm.",
        about: "2022")
    }
    let entry = TimelineEntry(key: key, status: .conflict, readings: readings)
    let page = Make.text(file, in: try Make.files(Timeline(entries: [entry]), "2022"))
    let note = try #require(
      page.split(separator: "\n").first { $0.contains("các nguồn nêu khác nhau: ") })
    #expect(note.contains("85\u{A0}điểm [^"))
    #expect(!note.contains("86\u{A0}điểm"))
    #expect(note.contains("; 4 giá trị khác, xem csv/conflicts.csv; dùng 80\u{A0}điểm"))
    #expect(page.contains("20 bài"))
    #expect(!page.contains("Đạt 86 điểm"))
  }

  /// All conflicts are counted, and gaps are always told.
  @Test func theFirstHundredNotesAreShown() throws {
    let entries = (1...120).map { number in
      let key = Make.key("dossiers_received", "dossiers", "2022-H1", subject: "Sở \(number)")
      return TimelineEntry(
        key: key, status: .conflict,
        readings: ["5", "6"].map { value in
          Make.reading(
            value, of: key, origins: [origin(number, value == "5" ? 1 : 2)], about: "2022-H1")
        })
    }
    let page = Make.text(
      "nam-dinh.md", in: try Make.files(Timeline(entries: entries), "2022-H1"))
    #expect(page.contains("120 chỗ các nguồn nêu khác nhau"))
    #expect(page.components(separatedBy: "các nguồn nêu khác nhau: ").count - 1 == 100)
    #expect(page.contains("\n\n- 20 lưu ý khác; "))
    let notes = page.components(separatedBy: "## Chất lượng số liệu").last ?? ""
    #expect(notes.components(separatedBy: "\n| ").count - 1 == 1 + 100 + 1)
  }
}
