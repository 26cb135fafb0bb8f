import Chronology

/// One indicator of one place over time. A rank axis is turned over: 1 is at the top. Where a value is
/// missing, the method changed or units merged, the line is interrupted and says so.
struct LineChart: Sendable {
  static let height = 760
  static let right = SVGText.width - 100
  static let top = 200
  static let bottom = 590
  static let legend = 725
  static let small = 26

  let chart: SeriesChart
  private let title: String
  let wording: Wording
  let time: ChartTime
  let scale: ChartScale
  let left: Int

  init(chart: SeriesChart, title: String, wording: Wording) {
    self.chart = chart
    self.title = title
    self.wording = wording
    time = ChartTime(chart.points.map(\.period))
    let values = chart.points.map(\.value)
    let isRank = chart.unit == "rank"
    scale =
      isRank
      ? ChartScale(
        ranks: values, of: chart.points.compactMap { $0.entry.best?.of }.max(),
        from: LineChart.top, to: LineChart.bottom)
      : ChartScale(
        values, from: LineChart.bottom, to: LineChart.top,
        leastRange: ["percent", "points"].contains(chart.unit) ? 2 : 0)
    ticks = isRank ? scale.rankTicks : scale.ticks
    let widths = ticks.map { [unit = chart.unit] in
      TextWidth.of(LineChart.amount($0, unit, wording), size: LineChart.small)
    }
    left = SVGText.margin + (widths.max() ?? 0) + 20
  }

  let ticks: [ExactDecimal]
  var words: ChartWords { ChartWords(language: wording.language) }

  /// Money in its largest step; all else as a bare number, since the title names the unit.
  static func amount(_ value: ExactDecimal, _ unit: String, _ wording: Wording) -> String {
    ["VND", "USD"].contains(unit)
      ? wording.quantity(value, unit: unit) : wording.numbers.text(value)
  }

  func svg() -> [UInt8] {
    var svg = SVGText(height: LineChart.height, title: title, description: description)
    var boxes = LabelBoxes()
    svg.heading(title)
    drawAxes(in: &svg)
    drawSeams(in: &svg, &boxes)
    drawLine(in: &svg)
    drawPoints(in: &svg, &boxes)
    drawPeriods(in: &svg)
    drawLegend(in: &svg)
    return svg.finished()
  }

  /// The same numbers in words, with the gaps and the breaks.
  private var description: String {
    let slots = Dictionary(
      chart.points.map { (time.slot(of: $0.period), $0) }, uniquingKeysWith: { first, _ in first })
    let all = time.knowsGaps ? Array(0..<time.count) : slots.keys.sorted()
    return all.map { slot in
      guard let point = slots[slot] else {
        return "\(wording.periods.short(time.period(at: slot))): \(words.missing)"
      }
      let seams = point.seams.map { "\(name(of: $0)); " }.joined()
      return "\(seams)\(wording.periods.short(point.period)): \(wording.value(point.entry))"
    }.joined(separator: "; ")
  }

  func name(of seam: SeriesChart.Seam) -> String { words.name(of: seam, wording.periods) }

  func x(_ slot: Int) -> Int {
    let start = left + 90
    let room = LineChart.right - 90 - start
    return time.count < 2 ? start + room / 2 : start + room * slot / (time.count - 1)
  }

  func position(_ point: SeriesChart.Point) -> (x: Int, y: Int) {
    (x(time.slot(of: point.period)), scale.position(point.value))
  }
}
