import Chronology
import TestSupport
import Testing

@testable import Reporting

@Suite struct DistrictNameTests {
  private let place = "nam-dinh/hai-hau"

  private func key(_ periodLabel: String) -> SeriesKey {
    Make.key("dossiers_received", "dossiers", periodLabel, place: place)
  }

  private func entry(_ sentence: String, title: String = "Bài", in label: String) -> TimelineEntry {
    Make.entry(
      key(label), "120", from: Make.origin("x", "2022-07-20", title: title), sentence: sentence,
      about: label)
  }

  private func name(_ timeline: Timeline, changes: [ReportChange] = []) throws -> String {
    let selection = FigureSelection(
      scope: PeriodScope(period("2022-H1")), index: SeriesIndex(timeline),
      catalog: try Make.catalog())
    let districts = DistrictNames(
      selection, facts: timeline.facts.map(\.fact), changes: changes, catalog: try Make.catalog())
    return Wording(.vietnamese, catalog: try Make.catalog(), districts: districts)
      .name(ofPlace: place, on: day("2022-06-30"))
  }

  @Test(arguments: [
    ("Huyện Hải Hậu tiếp nhận 120 hồ sơ.", "Hải Hậu (Nam Định)"),
    ("HUYỆN HẢI HẬU TIẾP NHẬN 120 HỒ SƠ.", "Hải Hậu (Nam Định)"),
    ("Toàn huyện tiếp nhận 120 hồ sơ.", "Hai Hau (Nam Định)"),
  ])
  func nameIsThatOfTheSentence(sentence: String, expected: String) throws {
    #expect(try name(Timeline(entries: [entry(sentence, in: "2022-H1")])) == expected)
  }

  /// A sentence that does not say it takes the name from the title, or from another article.
  @Test func nameIsThatOfTheArticle() throws {
    let titled = entry("Toàn huyện 120.", title: "Hải Hậu đổi mới", in: "2022-H1")
    #expect(try name(Timeline(entries: [titled])) == "Hải Hậu (Nam Định)")
    let other = [
      entry("Toàn huyện 120.", in: "2022-H1"), entry("Hải Hậu đạt 120.", in: "2021-H1"),
    ]
    #expect(try name(Timeline(entries: other)) == "Hải Hậu (Nam Định)")
    let shownLast = [
      entry("Huyện Hải Hâu đạt 120.", in: "2020-H1"),
      entry("Huyện Hải Hậu đạt 120.", in: "2022-H1"),
    ]
    #expect(try name(Timeline(entries: shownLast)) == "Hải Hậu (Nam Định)")
    let withdrawn = ReportChange(
      kind: .withdrawn, key: key("2022-H1"), source: Make.origin("y", title: "Ở Hải Hậu"))
    #expect(try name(Timeline(), changes: [withdrawn]) == "Hải Hậu (Nam Định)")
  }

  /// In every table, of numbers and of facts, in both forms.
  @Test func noTableHasASlugForAName() throws {
    let origin = Make.origin("x", "2022-07-20", title: "Hải Hậu sơ kết")
    let facts: [Fact.Detail] = [
      .document(CitedDocument(number: "1/KH-UBND", kind: "plan")),
      .person(OfficeHolder(name: "Trần Văn A", post: "Chủ tịch")),
      .assessment(Assessment(.limitation, area: "general")),
    ]
    let timeline = Timeline(
      entries: [entry("Toàn huyện 120.", in: "2022-H1")],
      facts: facts.enumerated().map { number, detail in
        SourcedFact(
          Make.fact(detail, id: "F\(number)", in: origin, place: place, about: "2022-H1"), trust: 2)
      })
    let files = try Make.files(timeline, "2022-H1").filter { $0.path.hasSuffix(".csv") }
    let lines = files.flatMap { Make.text($0.path, in: files).split(separator: "\r\n") }
      .filter { $0.contains(place) }
    #expect(lines.count == 10)
    for line in lines { #expect(line.contains("Hải Hậu (Nam Định)"), "\(line)") }
  }
}
