import Catalog
import Chronology
import TestSupport
import Testing

@testable import Reporting

@Suite struct SelectionTests {
  private let half = PeriodScope(period("2022-H1"))
  private let july = Make.origin("july", "2022-07-20")

  private func selection(
    _ entries: [TimelineEntry], _ label: String = "2022-H1"
  ) throws -> FigureSelection {
    FigureSelection(
      scope: PeriodScope(period(label)), index: SeriesIndex(Timeline(entries: entries)),
      catalog: try Make.catalog())
  }

  @Test(
    arguments: [
      ("2022-H1", nil, true), ("2022-Q1", nil, true), ("2022-03", nil, true),
      ("2022-06-30", nil, true), ("2022", nil, false), ("2022", "2022-H1", true),
      ("2022-07-20", "2022-H1", true), ("2022-07-20", nil, false), ("2022-12-31", "2022-H1", false),
      ("2021", "2022-H1", false), (nil, "2022-H1", true), (nil, nil, false),
      (nil, "2022", false), ("2022-H2", "2022-H1", false), ("2021/2025", "2022-H1", true),
    ] as [(String?, String?, Bool)])
  func entriesOfAPeriod(label: String?, about: String?, isHeld: Bool) {
    let entry = Make.entry(
      Make.key("dossiers_received", "dossiers", label), "1", from: july, about: about)
    #expect(half.holds(entry) == isHeld)
  }

  @Test(
    arguments: [
      ("2022-07-20", "2022-H1", true), ("2022-07-20", "2022-Q1", true),
      ("2022-07-20", "2022", false), ("2022-07-20", nil, true), ("2022-08-29", nil, true),
      ("2022-08-30", nil, false), ("2021-12-31", nil, false), (nil, nil, false),
      (nil, "2022-H1", true),
    ] as [(String?, String?, Bool)])
  func factsOfAPeriod(published: String?, about: String?, isHeld: Bool) {
    let fact = Make.fact(
      .person(OfficeHolder(name: "A", post: "B")), id: "F1", in: Make.origin("a", published),
      about: about)
    #expect(half.holds(fact) == isHeld)
  }

  @Test func eventsOfOtherTimesStayOut() {
    let old = Event(event: "award", date: period("2015"), name: "x")
    #expect(!half.holds(Make.fact(.event(old), id: "F1", in: july, about: "2022-H1")))
    let own = Event(event: "award", date: period("2022-07-20"), name: "x")
    #expect(half.holds(Make.fact(.event(own), id: "F1", in: july, about: "2022-H1")))
  }

  /// An index of 2022 published in 2023 is no news of the first half of 2022.
  @Test func theLatestIndexThatWasKnown() throws {
    func score(_ year: String, _ published: String?) -> TimelineEntry {
      Make.entry(
        Make.key("par_index_score", "points", year), "8\(year.suffix(1))",
        from: Make.origin("i\(year)", published))
    }
    let entries = [
      score("2019", nil), score("2021", "2022-05-26"), score("2022", "2023-04-19"),
    ]
    let figures = try selection(entries).figures(of: "nam-dinh")
    #expect(figures.map(\.period) == [period("2021")])
    let year = try selection(entries, "2022").figures(of: "nam-dinh")
    #expect(year.map(\.period) == [period("2022")])
  }

  @Test func aTargetMayBeDueLaterButNotEarlier() throws {
    func target(_ due: String?, _ value: String, _ published: String = "2022-01-10")
      -> TimelineEntry
    {
      Make.entry(
        Make.key("dossiers_online_percent", "percent", due, kind: .target), value,
        from: Make.origin("t\(value)", published))
    }
    let actual = Make.entry(
      Make.key("dossiers_online_percent", "percent", "2022-H1"), "30", from: july)
    let entries = [
      actual, target("2021", "20"), target("2025", "80"), target("2022", "50"),
      target("2022-Q4", "55", "2023-01-01"),
    ]
    let figures = try selection(entries).figures(of: "nam-dinh")
    #expect(figures.first?.target?.best?.value == ExactDecimal(50))
    #expect(
      try selection(entries).targets(inside: "nam-dinh").map(\.key.period?.label) == [
        "2022", "2025",
      ])
  }

  @Test func differencesHaveTheSignOfBetter() throws {
    func pair(_ indicator: String, _ unit: String, _ old: String, _ new: String) throws
      -> Difference?
    {
      let entries = [
        Make.entry(Make.key(indicator, unit, "2021"), new, from: july),
        Make.entry(Make.key(indicator, unit, "2020"), old, from: july),
      ]
      return try selection(entries, "2021").figures(of: "nam-dinh").first?.difference
    }
    let rank = try #require(try pair("pci_rank", "rank", "20", "32"))
    #expect((rank.value, rank.unit) == (ExactDecimal(-12), "places"))
    let percent = try #require(try pair("online_payment_percent", "percent", "20.5", "32"))
    #expect((percent.value.description, percent.unit) == ("11.5", "percentage_points"))
    let money = try #require(try pair("budget_revenue_vnd", "VND", "100", "80"))
    #expect((money.value, money.unit) == (ExactDecimal(-20), "VND"))
  }

  /// Lào Cai of 2026 is two provinces of 2024; SIPAS of 2022 asks for more than that of 2021.
  @Test func noDifferenceAcrossABreak() throws {
    func figure(_ indicator: String, _ place: String, _ year: Int) throws -> Figure? {
      let entries = [year, year - 1].map {
        Make.entry(
          Make.key(indicator, "percent", "\($0)", place: place), "8\($0 % 10)", from: july)
      }
      return try selection(entries, "\(year)").figures(of: place).first
    }
    #expect(try figure("dossiers_on_time_percent", "lao-cai", 2025)?.difference == nil)
    #expect(try figure("dossiers_on_time_percent", "lao-cai", 2024)?.difference != nil)
    #expect(try figure("dossiers_on_time_percent", "cao-bang", 2025)?.difference != nil)
    #expect(try figure("sipas_score", "cao-bang", 2022)?.difference == nil)
    #expect(try figure("sipas_score", "cao-bang", 2022)?.samePeriod != nil)
  }

  @Test func periodsToReportOn() {
    let survey = TimelineSurvey(
      reviewed: [period("2020-H2"), period("2017-01/2017-04")],
      results: [
        period("2022"): 3, period("2014"): 1, period("2022-Q3"): 1, period("2019-07-20"): 1,
      ])
    func labels(_ grains: Set<ReportGrain>) -> [String] {
      Reporter.periods(in: survey, grains: grains).map(\.label)
    }
    #expect(labels([.halfYear, .year]) == ["2017", "2017-H1", "2020", "2020-H2", "2022"])
    #expect(labels([.quarter]).isEmpty)
    #expect(labels([.nineMonths]).isEmpty)
    #expect(labels([]).isEmpty)
  }

  @Test func placesToReportOn() throws {
    #expect(try Make.briefings(Sample.timeline, "2022-H1") == ["ha-nam", "nam-dinh", "national"])
    #expect(try Make.briefings(Timeline(), "2022") == ["national"])
  }

  @Test func changesSinceTheLastPublication() {
    let key = Make.key("dossiers_received", "dossiers", "2022-H1")
    let old = Make.entry(key, "5", from: july)
    let new = Make.entry(key, "6", from: july)
    #expect(ReportChange.changes(from: nil, to: Timeline(entries: [new])).isEmpty)
    #expect(
      ReportChange.changes(from: Timeline(entries: [new]), to: Timeline(entries: [new])).isEmpty)
    #expect(
      ReportChange.changes(from: Timeline(entries: [old]), to: Timeline(entries: [new])) == [
        ReportChange(
          kind: .changed, key: key, oldValue: ExactDecimal(5), newValue: ExactDecimal(6),
          oldStatus: .single, newStatus: .single, source: july)
      ])
    #expect(
      ReportChange.changes(from: Timeline(entries: [old]), to: Timeline()) == [
        ReportChange(
          kind: .withdrawn, key: key, oldValue: ExactDecimal(5), oldStatus: .single, source: july)
      ])
  }

  /// The review of a half-year shows 45 tasks of the year's plan, also once 81 are known: that the year's number rose
  /// is a change of the year's report.
  @Test func changesOfNumbersThatTheReportDoesNotShowAreLeftOut() throws {
    let key = Make.key("tasks_completed", "tasks", "2022")
    let half = Make.reading("45", of: key, origins: [july], about: "2022-H1")
    let year = Make.reading("81", of: key, origins: [Make.origin("year", "2023-01-10")])
    let before = Timeline(entries: [TimelineEntry(key: key, status: .single, readings: [half])])
    let after = Timeline(
      entries: [TimelineEntry(key: key, status: .corrected, readings: [year, half])])
    let changes = ReportChange.changes(from: before, to: after)
    func rows(_ label: String) throws -> Int {
      let files = try Make.files(after, label, changes: changes)
      let file = try #require(files.first { $0.path.hasSuffix("csv/changes.csv") })
      return file.bytes.count { $0 == UInt8(ascii: "\n") } - 1
    }
    #expect(changes.count == 1)
    #expect(try rows("2022-H1") == 0)
    #expect(try rows("2022") == 1)
  }

  @Test func derivedValuesStayOutOfTablesThatDoNotMarkThem() throws {
    let now = Make.entry(
      Make.key("par_index_rank", "rank", "2021", place: "nam-dinh"), "40", from: july)
    let before = Make.entry(
      Make.key("par_index_rank", "rank", "2020", place: "nam-dinh"), "47", derived: true, from: july
    )
    let timeline = Timeline(entries: [now, before])
    #expect(ReportChange.changes(from: Timeline(entries: [now]), to: timeline).isEmpty)
    #expect(try Make.briefings(timeline, "2020") == ["national"])
    for (name, year) in [("panel", "2020"), ("rankings", "2020"), ("rankings", "2021")] {
      let files = try Make.files(timeline, year)
      let file = try #require(files.first { $0.path.hasSuffix("csv/\(name).csv") })
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("47"), "\(name) \(year)")
    }
  }
}
