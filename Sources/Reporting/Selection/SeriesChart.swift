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

  /// One chart for each catalogued indicator of the place's own figures, in their order.
  static func charts(
    for figures: [Figure], place: String, selection: FigureSelection
  ) -> [SeriesChart] {
    var seen: Set<String> = []
    return figures.compactMap { figure in
      guard figure.identity.place == place, figure.identity.subject == nil, figure.actual != nil,
        figure.identity.indicator != Observation.uncatalogued,
        !seen.contains(figure.identity.indicator),
        let chart = chart(for: figure, selection: selection)
      else { return nil }
      seen.insert(figure.identity.indicator)
      return chart
    }
  }

  private static func chart(for figure: Figure, selection: FigureSelection) -> SeriesChart? {
    guard let period = figure.period else { return nil }
    let entries = selection.index.entries(of: figure.identity, kind: .actual).filter { entry in
      guard entry.key.unit == figure.unit, let own = entry.key.period else { return false }
      return own <= period && isAlike(own, period)
    }
    let half = figure.actual?.halfway
    let review = half ?? selection.scope.period
    var points: [Point] = []
    for entry in entries {
      guard let own = entry.key.period,
        case let years = own.first.year - period.first.year,
        let entry = entry.reviewed(in: review.shifted(byYears: years)),
        entry.halfway == half?.shifted(byYears: years), let value = entry.best?.value
      else { continue }
      let seams = points.last.map { before in
        self.seams(in: figure.identity, from: before.period, to: own, selection.continuity)
      }
      points.append(Point(period: own, entry: entry, value: value, seams: seams ?? []))
    }
    guard points.count > 1 else { return nil }
    return SeriesChart(identity: figure.identity, unit: figure.unit, points: points)
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
