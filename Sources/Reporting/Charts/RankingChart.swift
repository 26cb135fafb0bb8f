import Catalog
import Chronology

/// Places by score, or by rank where only ranks are known, as bars from the best down.
struct RankingChart: Sendable {
  private static let rowHeight = 46
  private static let top = 150
  private static let barStart = 520
  private static let barEnd = SVGText.width - 220

  private struct Bar: Sendable {
    var place: String
    var value: ExactDecimal
  }

  private let bars: [Bar]
  let isRank: Bool
  let fileName: String
  private let lastDay: Day

  /// - Returns: `nil` where fewer than two places have a value.
  init?(_ table: IndexTable) {
    let scored = table.scored
    isRank = scored.count < 2
    let rows = isRank ? table.rows : scored
    bars = rows.compactMap { [isRank] row in
      (isRank ? row.rank : row.score)?.actual?.best.map { Bar(place: row.place, value: $0.value) }
    }
    guard bars.count > 1 else { return nil }
    fileName = SeriesChart.fileName([table.owner, table.stem, table.period.label])
    lastDay = table.period.lastDay
  }

  func svg(title: String, wording: Wording) -> [UInt8] {
    let names = bars.map { wording.name(ofPlace: $0.place, on: lastDay) }
    let values = bars.map { wording.numbers.text($0.value) }
    let description = zip(names, values).map { "\($0): \($1)" }.joined(separator: "; ")
    let height = RankingChart.top + bars.count * RankingChart.rowHeight + 40
    var svg = SVGText(height: height, title: title, description: description)
    svg.heading(title)
    for index in bars.indices {
      draw(index, name: names[index], value: values[index], in: &svg)
    }
    return svg.finished()
  }

  private func draw(_ index: Int, name: String, value: String, in svg: inout SVGText) {
    let y = RankingChart.top + index * RankingChart.rowHeight
    let room = RankingChart.barStart - 20 - SVGText.margin
    svg.label(
      TextWidth.shortened(name, to: room, size: 28), x: RankingChart.barStart - 20, y: y + 28,
      size: 28, anchor: .end)
    let end = scale.position(bars[index].value)
    let width = max(end - RankingChart.barStart, 4)
    svg.bar(x: RankingChart.barStart, y: y, width: width, height: 34)
    svg.label(value, x: RankingChart.barStart + width + 16, y: y + 28, size: 28, isBold: true)
  }

  /// Bars of scores start at zero; a bar of ranks is the longer the better the rank.
  private var scale: ChartScale {
    let values = bars.map(\.value)
    return isRank
      ? ChartScale(values, from: RankingChart.barEnd, to: RankingChart.barStart)
      : ChartScale(
        values, from: RankingChart.barStart, to: RankingChart.barEnd, includesZero: true)
  }
}
