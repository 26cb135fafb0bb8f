import Chronology

/// One indicator of one place over time. A rank axis is turned over: 1 is at the top. Across a break
/// of method the line is interrupted.
struct LineChart: Sendable {
  private static let height = 720
  private static let left = 120
  private static let right = SVGText.width - 120
  private static let top = 160
  private static let bottom = 600

  let chart: SeriesChart
  let title: String
  let wording: Wording

  func svg() -> String {
    var svg = SVGText(height: LineChart.height, title: title, description: description)
    svg.label(title, x: LineChart.left, y: 70, size: 34, isBold: true)
    drawFrame(in: &svg)
    drawLine(in: &svg)
    drawPoints(in: &svg)
    return svg.finished()
  }

  private var description: String {
    chart.points.map { "\(wording.periods.short($0.period)): \(wording.value($0.entry))" }
      .joined(separator: "; ")
  }

  private var scale: ChartScale {
    let isRank = chart.unit == "rank"
    return ChartScale(
      chart.points.map(\.value), from: isRank ? LineChart.top : LineChart.bottom,
      to: isRank ? LineChart.bottom : LineChart.top)
  }

  private func position(_ index: Int, _ scale: ChartScale) -> (x: Int, y: Int) {
    let room = LineChart.right - LineChart.left
    let steps = max(chart.points.count - 1, 1)
    return (LineChart.left + room * index / steps, scale.position(chart.points[index].value))
  }

  private func drawFrame(in svg: inout SVGText) {
    for y in [LineChart.top, (LineChart.top + LineChart.bottom) / 2, LineChart.bottom] {
      svg.line(from: (LineChart.left, y), to: (LineChart.right, y), isFaint: true)
    }
  }

  private func drawLine(in svg: inout SVGText) {
    let scale = scale
    for index in chart.points.indices.dropFirst() where !chart.points[index].isAfterBreak {
      svg.line(from: position(index - 1, scale), to: position(index, scale), isFaint: false)
    }
  }

  /// The value; one that no source states says so.
  private func words(_ point: SeriesChart.Point) -> String {
    let value = wording.numbers.text(point.value)
    return point.entry.isDerived ? "\(value) (\(wording.labels["derived"]))" : value
  }

  /// Beyond twelve points only every n-th gets its words.
  private func drawPoints(in svg: inout SVGText) {
    let scale = scale
    let stride = (chart.points.count + 11) / 12
    for (index, point) in chart.points.enumerated() {
      let place = position(index, scale)
      svg.dot(x: place.x, y: place.y)
      guard index.isMultiple(of: stride) || index == chart.points.count - 1 else { continue }
      svg.label(words(point), x: place.x, y: place.y - 26, anchor: .middle, isBold: true)
      svg.label(
        wording.periods.short(point.period), x: place.x, y: LineChart.bottom + 70, size: 26,
        anchor: .middle)
    }
  }
}
