import Catalog
import Chronology

/// A series worth drawing: two or more values of one place at times of one length.
struct SeriesChart: Sendable {
  struct Point: Sendable {
    var period: Period
    var entry: TimelineEntry
    var value: ExactDecimal
    /// Why it may not be compared with the point before it; empty where it may. In the order of time.
    var seams: [Seam]

    /// Whether a line may lead from the point before it to this one.
    var isJoined: Bool { !seams.contains(where: \.interrupts) }
  }

  /// What parts a series in two.
  enum Seam: Hashable, Sendable {
    /// Measured otherwise from a year on.
    case method(Int)
    /// Measured by other criteria from a year on; a difference across it is commonly published.
    case criteria(Int)
    /// Units became one on a day.
    case merger(Day)

    /// The first day of what is behind it.
    var firstDay: Day {
      switch self {
      case .method(let year), .criteria(let year): Period.year(year).firstDay
      case .merger(let day): day
      }
    }

    /// Whether values before and after may not be joined by a line.
    var interrupts: Bool {
      if case .criteria = self { false } else { true }
    }
  }

  var identity: SeriesIdentity
  var unit: String
  var points: [Point]

  /// The file's name: letters, digits and hyphens only.
  var fileName: String {
    SeriesChart.fileName([identity.place, identity.indicator])
  }

  static func fileName(_ parts: [String]) -> String {
    let name = parts.joined(separator: "-").lowercased().unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "0"..."9": UInt8(truncatingIfNeeded: scalar.value)
      default: UInt8(ascii: "-")
      }
    }
    return String(decoding: name, as: UTF8.self) + ".svg"
  }

  /// One chart for each catalogued indicator of the place's own figures, in their order: of the first of its figures
  /// that has a history.
  static func charts(
    for figures: [Figure], place: String, selection: FigureSelection, histories: SeriesHistories
  ) -> [SeriesChart] {
    var drawn: Set<String> = []
    return candidates(among: figures, place: place).compactMap { figure in
      guard !drawn.contains(figure.identity.indicator),
        let chart = chart(for: figure, selection: selection, histories: histories)
      else { return nil }
      drawn.insert(figure.identity.indicator)
      return chart
    }
  }

  static func candidates(among figures: [Figure], place: String) -> [Figure] {
    figures.filter { figure in
      figure.identity.place == place && figure.identity.subject == nil && figure.actual != nil
        && figure.identity.indicator != Observation.uncatalogued
    }
  }

  private static func chart(
    for figure: Figure, selection: FigureSelection, histories: SeriesHistories
  ) -> SeriesChart? {
    var points: [Point] = []
    forEachValue(of: figure, selection: selection, histories: histories) { period, entry, value in
      let seams = points.last.map { before in
        self.seams(in: figure.identity, from: before.period, to: period, selection.continuity)
      }
      points.append(Point(period: period, entry: entry, value: value, seams: seams ?? []))
      return true
    }
    guard points.count > 1 else { return nil }
    return SeriesChart(identity: figure.identity, unit: figure.unit, points: points)
  }

  /// Whether there is a chart of the figure.
  static func hasHistory(
    _ figure: Figure, selection: FigureSelection, histories: SeriesHistories
  ) -> Bool {
    var count = 0
    forEachValue(of: figure, selection: selection, histories: histories) { _, _, _ in
      count += 1
      return count < 2
    }
    return count > 1
  }

  /// What was known of the series at each time that is like the figure's, as long as `take` wants more.
  private static func forEachValue(
    of figure: Figure, selection: FigureSelection, histories: SeriesHistories,
    _ take: (Period, TimelineEntry, ExactDecimal) -> Bool
  ) {
    guard let period = figure.period else { return }
    let half = figure.actual?.halfway
    let review = half ?? selection.scope.period
    for entry in histories.results(of: figure.identity)
    where entry.key.unit == figure.unit {
      guard let own = entry.key.period, isEarlier(own, period),
        case let years = own.first.year - period.first.year,
        let entry = entry.reviewed(in: review.shifted(byYears: years)),
        entry.halfway == half?.shifted(byYears: years), let value = entry.best?.value
      else { continue }
      if !take(own, entry, value) { return }
    }
  }

  private static func seams(
    in identity: SeriesIdentity, from one: Period, to other: Period, _ continuity: Continuity
  ) -> [Seam] {
    var seams: [Seam] = Continuity.breaks.filter {
      $0.indicator == identity.indicator && one.lastDay.year < $0.year
        && $0.year <= other.lastDay.year
    }.map { $0.isGradual ? .criteria($0.year) : .method($0.year) }
    if !continuity.isOneUnit(identity.place, from: one, to: other) {
      let unit = continuity.catalog.place(identity.place, on: other.lastDay)
      seams.append(.merger(unit?.validFrom ?? other.firstDay))
    }
    return seams
  }

  /// Two programmes of reform of ten years each (DOMAIN: frameworks): what lies before is another subject, and more than
  /// a chart has room for.
  static let years = 20

  /// Or the period itself.
  static func isEarlier(_ own: Period, _ shown: Period) -> Bool {
    own <= shown && own.first.year > shown.first.year - years && isAlike(own, shown)
  }

  /// The same months of another year, or units of the same length below a year.
  private static func isAlike(_ one: Period, _ other: Period) -> Bool {
    if one.isSpan || other.isSpan {
      return one.shifted(byYears: other.first.year - one.first.year) == other
    }
    guard one.grain == other.grain else { return false }
    guard case (.half(let left, _), .half(let right, _)) = (one.first, other.first) else {
      return true
    }
    return left == right
  }
}
