import Chronology
import Foundation
import TestSupport
import Testing

@testable import Reporting

/// What pages over all places lose when a place's own timeline is forgotten behind its chapter: nothing that they show.
@Suite struct ChapterTests {
  private let places = ["ha-nam", "ha-tinh", "nam-dinh"]

  private func judged(_ place: String, _ number: Int, on day: String) -> Fact {
    Make.fact(
      .assessment(Assessment(.achievement, area: "procedures")), id: "F\(place)\(number)",
      in: Make.origin("\(place)-\(number)", day), place: place,
      sentence: "\(place) rút ngắn thủ tục số \(number * 1000 + place.utf8.count).",
      about: "2022-H1")
  }

  private var judgements: [Fact] {
    places.enumerated().flatMap { position, place in
      (1...6).map { judged(place, $0, on: "2022-07-\(10 + 3 * $0 + position)") }
    }
  }

  private func selection(_ facts: [Fact]) -> FactSelection {
    FactSelection(
      facts.sorted(by: FactSelection.precedes), scope: PeriodScope(period("2022-H1")))
  }

  /// The first ones of all places by day, and how many there are.
  @Test func judgementsOfPlacesAreThoseOfAll() throws {
    let topic = Assessment(.achievement, area: "procedures")
    let whole = try #require(Judgements(selection(judgements)).topics[topic])
    var parts = Judgements()
    for (number, place) in places.enumerated() {
      parts.add(
        Judgements(selection(judgements.filter { $0.place == place })), in: [Int32(number), 7])
    }
    let joined = try #require(parts.topics[topic])
    #expect(joined.groups.map(\.facts) == whole.groups.map(\.facts))
    #expect(joined.groups.count == Judgements.limit)
    #expect(joined.count == 18 && whole.count == 18)
    #expect(joined.provinces == Set(places))
    #expect(parts.articles == [0, 1, 2, 7])
  }

  /// Shown or not.
  @Test func theNationRestsOnAllThatJudge() throws {
    let timeline = Timeline(facts: judgements.map { SourcedFact($0, trust: 2) })
    let text = Make.text("national.md", in: try Make.files(timeline, "2022-H1"))
    #expect(text.contains("Cơ sở số liệu: \(Set(judgements.map(\.origin.source)).count) bài;"))
  }

  @Test func orderOfAccountsDoesNotCount() throws {
    let whole = ReportSource(Sample.timeline, changes: GoldenTests.changes)
    let accounts = whole.accounts
    let reporter = Reporter(catalog: try Make.catalog())
    func files(_ accounts: [(province: String, read: ReportSource.Reading)]) throws -> [ReportFile]
    {
      let source = ReportSource(
        accounts, archive: whole.archive, quarantine: Sample.timeline.quarantine)
      var files: [ReportFile] = []
      try reporter.set(ReportRequest(period: period("2022-H1")), from: source).write {
        files.append($0)
      }
      return files.whole
    }
    #expect(try files(accounts) == files(accounts.reversed()))
  }

  /// Chapters that were chosen before are those that would be chosen.
  @Test(arguments: [1, 3, 100]) func aSetThatWasBegunIsTheSame(count: Int) throws {
    let source = ReportSource(Sample.timeline, changes: GoldenTests.changes)
    let reporter = Reporter(catalog: try Make.catalog())
    func files(begun count: Int) throws -> [ReportFile] {
      let set = try reporter.set(ReportRequest(period: period("2022-H1")), from: source)
      for _ in 0..<count { set.beginOneMore() }
      var files: [ReportFile] = []
      try set.write { files.append($0) }
      return files.whole
    }
    #expect(try files(begun: count) == files(begun: 0))
  }

  /// What cannot be read ends the set; what is under way is not left behind.
  @Test func anAccountThatFailsEndsTheSet() throws {
    struct Failure: Error {}
    let source = ReportSource(
      [("ha-nam", { ReportSource.Account(Timeline()) }), ("ha-tinh", { throw Failure() })],
      archive: { _ in [] }, quarantine: [])
    let set = try Reporter(catalog: Make.catalog())
      .set(ReportRequest(period: period("2022-H1")), from: source)
    #expect(throws: Failure.self) { try set.write { _ in } }
  }

  /// A place that was asked for and of which nothing is known has a briefing and gaps.
  @Test func aSilentPlaceHasABriefing() throws {
    let files = try Make.files(Timeline(), "2022-H1", places: ["ha-tinh"])
    #expect(Make.text("ha-tinh.md", in: files).contains("6 tháng đầu năm 2022 - tỉnh Hà Tĩnh"))
    #expect(Make.text("csv/gaps.csv", in: files).contains("ha-tinh,"))
  }

  /// Rows of a place stand together, in the order of the places.
  @Test func rowsStandByPlace() throws {
    let timeline = Timeline(facts: judgements.shuffled().map { SourcedFact($0, trust: 2) })
    let files = try Make.files(timeline, "2022-H1", places: nil)
    let rows = Make.text("csv/assessments.csv", in: files).split(separator: "\r\n").dropFirst()
    let found = rows.map { String($0.prefix { $0 != "," }) }
    #expect(found == places.flatMap { Array(repeating: $0, count: 6) })
  }

  private func nationalLine(_ words: String, _ entries: [TimelineEntry]) throws -> [Substring] {
    let text = Make.text("national.md", in: try Make.files(Timeline(entries: entries), "2022-H1"))
    return text.split(separator: "\n").filter { $0.contains(words) && !$0.hasPrefix("[^") }
  }

  private func origins(_ name: String, _ count: Int) -> [Origin] {
    (1...count).map { Make.origin("\(name)-\($0)", "2022-07-\(10 + $0)") }
  }

  /// However many articles quote a number of the nation that no indicator knows.
  @Test func everySentenceOfTheNationHasItsSource() throws {
    let key = Make.key(
      "uncatalogued", "count", "2022-H1", place: "viet-nam", label: "xa thieu may quet")
    let readings = ["11", "12"].map { value in
      let told = origins(value, 9)
      return TimelineEntry.Reading(
        value: ExactDecimal(value) ?? .zero,
        facts: told.map { origin in
          let one = Make.reading(
            value, of: key, origins: [origin], sentence: "Cả nước có \(value) xã, \(origin.title).",
            about: "2022-H1", written: "xã thiếu máy quét")
          return one.facts[0]
        })
    }
    let lines = try nationalLine(
      "Cả nước có", [TimelineEntry(key: key, status: .single, readings: readings)])
    #expect(lines.count == 18)
    #expect(lines.allSatisfy { $0.contains("[^") })
  }

  /// A doubt about what the ninth of ten articles says.
  @Test func doubtsReachTheNation() throws {
    let key = Make.key("par_index_score", "points", "2021", place: "ha-tinh")
    let plain = Make.reading("88.1", of: key, origins: origins("a", 8), about: "2022-H1")
    let doubted = Make.reading(
      "88.1", of: key, origins: origins("b", 1), about: "2022-H1",
      findings: [Finding(.warning, "value-out-of-range", "…")])
    var reading = plain
    reading.facts += doubted.facts
    let entry = TimelineEntry(key: key, status: .single, readings: [reading])
    let other = Make.entry(
      Make.key("par_index_score", "points", "2021", place: "nam-dinh"), "87",
      from: origins("c", 1)[0])
    #expect(try nationalLine("88,1", [entry, other]).contains { $0.contains("⚠") })
    let text = Make.text(
      "national.md", in: try Make.files(Timeline(entries: [entry, other]), "2022-H1"))
    #expect(text.contains("Cơ sở số liệu: 10 bài"))
  }

  /// Seven articles with the new value, one with the old.
  @Test func whatWasCorrectedIsCited() throws {
    let key = Make.key("dossiers_received", "dossiers", "2022-H1", place: "viet-nam")
    let entry = TimelineEntry(
      key: key, status: .corrected,
      readings: [
        Make.reading("881", of: key, origins: origins("new", 7), about: "2022-H1"),
        Make.reading("865", of: key, origins: origins("old", 1), about: "2022-H1"),
      ])
    let note = try #require(nationalLine("865", [entry]).first)
    #expect(note.contains("865\u{A0}hồ sơ [^"))
  }

  /// Rows of the page are those that all at once would give.
  @Test(arguments: [1, 5, 40, 400]) func rowsOfThePageDoNotDependOnChapters(size: Int) throws {
    let wording = Wording(.vietnamese, catalog: try Make.catalog())
    let kinds: [(String, Observation.Kind)] = [
      ("uncatalogued", .actual), ("dossiers_received", .target), ("dossiers_received", .actual),
    ]
    let entries = (0..<300).map { number in
      let (indicator, kind) = kinds[(number * 7 + number / 11) % 3]
      let key = Make.key(
        indicator, "dossiers", "2022-H1", kind: kind, place: "ha-nam/x-\(1000 + number)")
      return Make.entry(key, "\(number)", from: Make.origin("x", "2022-07-20"))
    }
    var share = PageShare(limit: 120)
    for start in stride(from: 0, to: entries.count, by: size) {
      share.add(Array(entries[start..<min(start + size, entries.count)]), wording: wording)
    }
    let rows = PageRows(share, wording: wording, lastDay: day("2022-06-30"), limit: 120)
    let expected = PageRows.first(120, of: entries) { PageRow.rank(of: $0, wording.catalog) }
    #expect(rows.shown.map(\.cells) == expected.map { PageRow($0, wording: wording).cells })
    #expect(share.count == 300)
  }

  /// The nation's page lists what it cites, counts what it rests on, and shows the first of many notes.
  @Test func thePageOfTheNationIsNoListOfAllArticles() throws {
    let entries = (1...120).map { number in
      let key = Make.key(
        "dossiers_received", "dossiers", "2022-H1", place: "viet-nam", subject: "Cục \(number)")
      return TimelineEntry(
        key: key, status: .conflict,
        readings: ["5", "6"].map { value in
          let origins = (1...9).map { Make.origin("\(number)-\(value)-\($0)", "2022-07-20") }
          return Make.reading(value, of: key, origins: origins, about: "2022-H1")
        })
    }
    let text = Make.text("national.md", in: try Make.files(Timeline(entries: entries), "2022-H1"))
    #expect(text.contains("Cơ sở số liệu: 2160 bài") || text.contains("Cơ sở số liệu: 2.160 bài"))
    #expect(text.contains("120 chỗ các nguồn nêu khác nhau"))
    #expect(text.components(separatedBy: "các nguồn nêu khác nhau: ").count <= 101)
    #expect(text.contains("- 20 lưu ý khác; "))
    let listed = text.components(separatedBy: "(inbox/").count - 1
    #expect(listed < 1000 && listed > 100)
  }
}
