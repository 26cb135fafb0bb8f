import Chronology
import TestSupport
import Testing

@testable import Reporting

/// A briefing of 2022 written years later says what one of 2022 could have said, beside the corrections of
/// its own numbers.
@Suite struct KnownInTimeTests {
  /// One number that an article of July 2022 and one of January 2025 tell differently.
  private func entry(_ key: SeriesKey, _ early: String, _ late: String) -> TimelineEntry {
    let readings = [
      Make.reading(
        late, of: key, origins: [Make.origin("late", "2025-01-15")], about: "2024"),
      Make.reading(
        early, of: key, origins: [Make.origin("early", "2022-07-20")], about: "2022-H1"),
    ]
    return TimelineEntry(key: key, status: .conflict, readings: readings)
  }

  private func figures(_ entries: [TimelineEntry], _ label: String) throws -> FigureSelection {
    FigureSelection(
      scope: PeriodScope(period(label)), index: SeriesIndex(Timeline(entries: entries)),
      catalog: try Make.catalog())
  }

  private func target(_ label: String) throws -> TimelineEntry? {
    let key = Make.key("dossiers_online_percent", "percent", "2025", kind: .target)
    let value = Make.entry(
      Make.key("dossiers_online_percent", "percent", "2022-H1"), "45",
      from: Make.origin("early", "2022-07-20"), about: "2022-H1")
    let selection = try figures([value, entry(key, "50", "85")], label)
    #expect(selection.targets(inside: "nam-dinh").count == 1)
    return selection.figures(of: "nam-dinh").compactMap(\.target).first
      ?? selection.targets(inside: "nam-dinh").first
  }

  @Test func targetsAreThoseOfTheTime() throws {
    let then = try #require(try target("2022-H1"))
    #expect(then.readings.map(\.value.description) == ["50"])
    #expect(then.status == .single)
    let now = try #require(try target("2024"))
    #expect(now.readings.map(\.value.description) == ["85", "50"])
    #expect(now.status == .conflict)
  }

  /// Half-way numbers of a year's plan are neither set beside how a year ended, nor in conflict with it, nor does
  /// a plan miss its target half-way.
  @Test func numbersOfLongerPeriodsAreThoseOfTheReview() throws {
    let key = Make.key("reform_plan_completion_percent", "percent", "2022")
    var entries = [entry(key, "57", "98")]
    let before = Make.key("reform_plan_completion_percent", "percent", "2021")
    let readings = [("96", "2021", "2022-01-15"), ("54", "2021-H1", "2021-07-15")].map {
      Make.reading($0, of: before, origins: [Make.origin($1, $2)], about: $1)
    }
    entries.append(TimelineEntry(key: before, status: .corrected, readings: readings))
    let half = try figures(entries, "2022-H1").figures(of: "nam-dinh")
    #expect(half.map { $0.samePeriod?.best?.value.description } == ["54"])
    #expect(half.first?.difference?.value.description == "3")
    #expect(half.map { $0.actual?.readings.map(\.value.description) } == [["57"]])
    let year = try figures(entries, "2022").figures(of: "nam-dinh")
    #expect(year.map { $0.samePeriod?.best?.value.description } == ["96"])
    #expect(year.first?.actual?.status == .single)
    entries[0] = TimelineEntry(
      key: key, status: .single, readings: Array(entries[0].readings.dropFirst()))
    let unfinished = try figures(entries, "2022").figures(of: "nam-dinh")
    #expect(unfinished.map { $0.samePeriod?.best?.value.description } == ["54"])
    #expect(year.map { $0.actual?.readings.map(\.value.description) } == [["98"]])
  }

  /// A year that is known half-way is neither what a finished one is measured against nor a point of its chart.
  @Test func aFinishedYearIsNotSetBesideHalfOfOne() throws {
    let entries = [("2021", "54", "2021-H1"), ("2022", "98", "2022")].map { year, value, about in
      let key = Make.key("reform_plan_completion_percent", "percent", year)
      return Make.entry(key, value, from: Make.origin(about, "\(year)-12-31"), about: about)
    }
    let selection = try figures(entries, "2022")
    let figure = try #require(selection.figures(of: "nam-dinh").first)
    #expect(figure.actual?.best?.value.description == "98")
    #expect(figure.samePeriod == nil)
    #expect(figure.difference == nil)
    let charts = SeriesChart.charts(
      for: [figure], place: "nam-dinh", selection: selection,
      histories: SeriesHistories(own: selection.index))
    #expect(charts.isEmpty)
  }

  /// Three reviews on the way tell three times of one plan: the last is how far it came.
  @Test func theLatestPartCountsWhereNoReviewOfTheYearIsKnown() throws {
    let key = Make.key("reform_plan_completion_percent", "percent", "2022")
    let readings = [("20", "2022-Q1"), ("80", "2022-Q3"), ("55", "2022-H1")].map { value, about in
      Make.reading(value, of: key, origins: [Make.origin(about, "2022-10-15")], about: about)
    }
    let entry = TimelineEntry(key: key, status: .conflict, readings: readings)
    let reviewed = try #require(entry.reviewed(in: .year(2022)))
    #expect(reviewed.readings.map(\.value.description) == ["80"])
    #expect(reviewed.status == .single)
  }
}
