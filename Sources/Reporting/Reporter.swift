import Catalog
import Chronology

/// Turns a timeline into the files of one period: briefings, tables, charts.
///
/// A function of its arguments alone: the same accounts and request give the same bytes, whatever the
/// order of their arrays, and however much more than was asked for is in them; but a district whose name nothing
/// that is shown writes gets it from the rest.
package struct Reporter: Sendable {
  let catalog: Catalog

  package init(catalog: Catalog) {
    self.catalog = catalog
  }

  /// Indicators whose newest value is shown until there is another.
  package var seldom: Set<String> { catalog.indices }

  /// The newest values that a period's reports may show; to be looked for in a store and in what it was before alike.
  package func newest(for period: Period) -> NewestWish {
    PeriodScope(period).newest(of: seldom)
  }

  /// What of a timeline a set needs, whichever the places, with what ``newest(for:)`` found.
  package func excerpt(
    for period: Period, and newest: Set<TimelineExcerpt.ShownSeries>
  ) -> TimelineExcerpt {
    PeriodScope(period).excerpt(and: newest)
  }

  /// The files of a period; chosen and made when they are asked for.
  ///
  /// - Parameters:
  ///   - request: Which period, places, language and dialects.
  ///   - source: Has all that ``excerpt(for:and:)`` asks for, a chapter at a time.
  /// - Returns: The set; it reads the source as it is written.
  /// - Throws: `TemplateError` where an outline of the office's own cannot be read.
  package func set(
    _ request: ReportRequest, from source: ReportSource
  ) throws(TemplateError) -> ReportSet {
    let frame = ReportFrame(request: request, catalog: catalog)
    return try ReportSet(frame, from: source.with(frame.askedProvinces))
  }
}
