import Chronology

/// Words a chart: its picture's name and the same numbers as a table.
struct ChartLines: Sendable {
  let lines: PageLines

  func context(_ chart: SeriesChart) -> PageContext {
    [
      "alt": title(chart), "path": "charts/\(chart.fileName)",
      "points": chart.points.map { point in
        [
          "period": lines.period(point.period, of: chart.identity.place),
          "value": lines.marked(point.entry),
          "sources": lines.listed([point.entry]),
        ]
      },
    ]
  }

  func title(_ chart: SeriesChart) -> String {
    let wording = lines.wording
    let label = wording.label(of: chart.identity, entry: nil, in: chart.identity.place)
    let first = chart.points.first.map { wording.periods.short($0.period) } ?? ""
    let last = chart.points.last.map { wording.periods.short($0.period) } ?? ""
    let place = wording.name(ofPlace: chart.identity.place, on: chart.points.last?.period.lastDay)
    let axis = chart.unit == "rank" ? " (\(lines.labels["rankAxis"]))" : ""
    return "\(label) - \(place), \(first) - \(last)\(axis)"
  }
}
