import Chronology
import Mustache

/// Words a chart: its picture's name and the same numbers as a table.
struct ChartLines: Sendable {
  let lines: PageLines

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

/// What a template sees of a chart. A briefing has a hundred of them with a dozen numbers each: `rows` is the table as
/// Markdown, at a tenth of what the lines of `points` cost, which are there for an outline that wants another.
struct ChartContext: MustacheParent {
  let chart: SeriesChart
  let lines: PageLines
  let labels: Labels

  func child(named name: String) -> Any? {
    switch name {
    // Asked for three times by every chart: not to be looked for in all that is around it.
    case "L": labels
    case "alt": PageWord(renderText: ChartLines(lines: lines).title(chart))
    case "path": PageWord(renderText: "charts/\(chart.fileName)")
    case "rows": PageWord(renderText: chart.points.map(row).joined(separator: "\n"))
    case "points": chart.points.map(point)
    default: nil
    }
  }

  private func row(_ point: SeriesChart.Point) -> String {
    let cells = cells(point)
    return "| \(MarkdownText.escaped(cells.period)) | \(MarkdownText.escaped(cells.value)) "
      + "| \(MarkdownText.escaped(cells.sources)) |"
  }

  private func point(_ point: SeriesChart.Point) -> PageContext {
    let cells = cells(point)
    return ["period": cells.period, "value": cells.value, "sources": cells.sources]
  }

  private func cells(
    _ point: SeriesChart.Point
  ) -> (period: String, value: String, sources: String) {
    (
      lines.period(point.period, of: chart.identity.place), lines.marked(point.entry),
      lines.listed([point.entry])
    )
  }
}
