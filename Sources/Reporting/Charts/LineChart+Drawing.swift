import Chronology

// The parts of the picture, in the order in which they are drawn.
extension LineChart {
  func drawAxes(in svg: inout SVGText) {
    for tick in ticks {
      let y = scale.position(tick)
      svg.line(from: (left, y), to: (LineChart.right, y), .grid)
      svg.label(
        LineChart.amount(tick, chart.unit, wording), x: left - 16, y: y + 9,
        size: LineChart.small, anchor: .end)
    }
    svg.line(
      from: (left, LineChart.bottom + 20), to: (LineChart.right, LineChart.bottom + 20), .axis)
  }

  /// A dashed line between the periods that it parts, with its reason above.
  func drawSeams(in svg: inout SVGText, _ boxes: inout LabelBoxes) {
    for (before, after) in zip(chart.points, chart.points.dropFirst()) {
      for seam in after.seams {
        let x = x(of: seam, from: time.slot(of: before.period), to: time.slot(of: after.period))
        svg.line(from: (x, LineChart.top - 22), to: (x, LineChart.bottom + 20), .seam)
        label(seam, at: x, in: &svg, &boxes)
        boxes.take(LabelBoxes.Box(x: (x - 4)...(x + 4), y: (LineChart.top - 22)...LineChart.bottom))
      }
    }
  }

  /// Before the first period that ends behind the seam.
  private func x(of seam: SeriesChart.Seam, from before: Int, to after: Int) -> Int {
    let first = ((before + 1)...max(after, before + 1)).first { slot in
      seam.firstDay <= time.period(at: slot).lastDay
    }
    let slot = first ?? after
    return (x(slot - 1) + x(slot)) / 2
  }

  private func label(
    _ seam: SeriesChart.Seam, at x: Int, in svg: inout SVGText, _ boxes: inout LabelBoxes
  ) {
    let name = name(of: seam)
    let heights = [LineChart.top - 32, LineChart.top - 62]
    guard let spot = boxes.place(name, x: x, heights: heights, size: LineChart.small)
    else { return }
    svg.label(name, x: spot.x, y: spot.y, size: LineChart.small, anchor: .middle)
  }

  func drawLine(in svg: inout SVGText) {
    for (before, after) in zip(chart.points, chart.points.dropFirst()) where after.isJoined {
      let distance = time.slot(of: after.period) - time.slot(of: before.period)
      guard distance == 1 || !time.knowsGaps else { continue }
      svg.line(from: position(before), to: position(after), .series)
    }
  }

  private func marker(_ point: SeriesChart.Point) -> SVGText.Marker {
    if point.entry.status == .conflict { return .disputed }
    return point.entry.isDerived ? .derived : .stated
  }

  /// A value stands above its point, else below, else only in the table; the last one comes first.
  func drawPoints(in svg: inout SVGText, _ boxes: inout LabelBoxes) {
    for point in chart.points {
      let place = position(point)
      boxes.take(
        LabelBoxes.Box(x: (place.x - 14)...(place.x + 14), y: (place.y - 14)...(place.y + 14)))
      svg.marker(marker(point), x: place.x, y: place.y)
    }
    for point in chart.points.reversed() {
      let value = LineChart.amount(point.value, chart.unit, wording)
      let place = position(point)
      let heights = [place.y - 26, place.y + 48]
      guard
        let spot = boxes.place(value, x: place.x, heights: heights, size: 30, isBold: true)
      else { continue }
      svg.label(value, x: spot.x, y: spot.y, anchor: .middle, isBold: true)
    }
  }

  /// The names of all periods as far as there is room; a cross where there is no value.
  func drawPeriods(in svg: inout SVGText) {
    let used = Set(chart.points.map { time.slot(of: $0.period) })
    var boxes = LabelBoxes()
    let slots = time.knowsGaps ? Array((0..<time.count).reversed()) : used.sorted(by: >)
    for slot in slots {
      if !used.contains(slot) { svg.marker(.missing, x: x(slot), y: LineChart.bottom + 20) }
      let name = wording.periods.short(time.period(at: slot))
      guard
        let spot = boxes.place(
          name, x: x(slot), heights: [LineChart.bottom + 65], size: LineChart.small, apart: true)
      else { continue }
      svg.label(name, x: spot.x, y: spot.y, size: LineChart.small, anchor: .middle)
    }
  }

  /// What the marks mean, as far as the picture has them; a picture of full dots needs none.
  func drawLegend(in svg: inout SVGText) {
    var used = Set(chart.points.map(marker))
    if time.knowsGaps, chart.points.count < time.count { used.insert(.missing) }
    guard used != [.stated] else { return }
    var x = left
    for mark in SVGText.Marker.allCases where used.contains(mark) {
      let meaning = meaning(of: mark)
      svg.marker(mark, x: x + 12, y: LineChart.legend - 9)
      svg.label(meaning, x: x + 40, y: LineChart.legend, size: LineChart.small)
      x += 90 + TextWidth.of(meaning, size: LineChart.small)
    }
  }

  private func meaning(of marker: SVGText.Marker) -> String {
    switch marker {
    case .stated: words.stated
    case .derived: words.derived
    case .disputed: words.disputed
    case .missing: words.missing
    }
  }
}
