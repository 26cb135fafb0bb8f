import Chronology
import TestSupport
import Testing

@testable import Reporting

/// Who leads where some sources tell ranks and others only values.
@Suite struct LeaderTests {
  private let origin = Make.origin("x", "2022-07-20")

  private func score(_ place: String, _ value: String) -> TimelineEntry {
    Make.entry(Make.key("par_index_score", "points", "2021", place: place), value, from: origin)
  }

  private func rank(_ place: String, _ value: String) -> TimelineEntry {
    Make.entry(
      Make.key("par_index_rank", "rank", "2021", place: place), value, whole: 63, from: origin)
  }

  private func order(_ entries: [TimelineEntry]) throws -> [String] {
    let selection = FigureSelection(
      scope: PeriodScope(period("2022-H1")), index: SeriesIndex(Timeline(entries: entries)),
      catalog: try Make.catalog())
    let provinces = selection.index.places.map { ($0, selection.figures(of: $0)) }
    let tables = IndexTable.tables(
      nation: [], provinces: provinces, regions: [], scope: selection.scope,
      catalog: selection.catalog)
    return tables.first?.rows.map(\.place) ?? []
  }

  /// A place whose rank nobody tells stands where its value puts it, a place without both at the end.
  @Test func valuesStandBetweenRanks() throws {
    let known = [
      rank("ha-tinh", "8"), score("ha-tinh", "88.6"), rank("nam-dinh", "39"),
      score("nam-dinh", "86.4"), rank("ha-nam", "50"),
    ]
    let told = [score("hai-phong", "91.8"), score("vinh-phuc", "87"), score("an-giang", "79")]
    #expect(
      try order(known + told)
        == ["hai-phong", "ha-tinh", "vinh-phuc", "nam-dinh", "ha-nam", "an-giang"])
  }

  @Test func ranksGoBeforeValues() throws {
    let entries = [
      rank("ha-tinh", "1"), score("ha-tinh", "80"), rank("nam-dinh", "2"), score("nam-dinh", "81"),
    ]
    #expect(try order(entries) == ["ha-tinh", "nam-dinh"])
  }

  @Test func theLeaderHasTheBestValue() throws {
    let timeline = Timeline(entries: [
      rank("ha-tinh", "8"), score("ha-tinh", "88.6"), score("hai-phong", "91.8"),
    ])
    let text = Make.text("national.md", in: try Make.files(timeline, "2022-H1"))
    #expect(text.contains("đứng đầu trong các nơi có nguồn là Hải Phòng (91,8\u{A0}điểm)"))
  }
}
