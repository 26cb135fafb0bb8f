import Catalog
import Chronology

/// Words the key points: one sentence each, with why it is there.
struct KeyPointLines: Sendable {
  let lines: PageLines

  private var wording: Wording { lines.wording }
  private var labels: Labels { wording.labels }

  func context(_ point: KeyPoint) -> PageContext {
    guard let actual = point.figure.actual else { return [:] }
    let parts = [
      head(point.figure, actual), change(point.figure), target(point),
      conflict(point, actual),
    ]
    return [
      "text": parts.compactMap(\.self).joined(separator: "; ") + ".",
      "sources": lines.markers(point.figure.entries), "doubtful": actual.isDoubtful,
    ]
  }

  /// `Tỷ lệ hồ sơ nộp trực tuyến (6T/2024): 77,6%`.
  private func head(_ figure: Figure, _ actual: TimelineEntry) -> String {
    let isOwn = figure.period == lines.period && actual.halfway == nil
    let period = isOwn ? "" : " (\(lines.period(of: figure)))"
    return "\(lines.label(of: figure))\(period): \(wording.value(actual))"
  }

  /// `tăng 18,7 điểm % so với cùng kỳ năm trước (58,9%)`.
  private func change(_ figure: Figure) -> String? {
    if let difference = figure.difference, let same = figure.samePeriod {
      let isYear = figure.period?.grain == .year && figure.actual?.halfway == nil
      let versus = labels[isYear ? "versusYear" : "versusSame"]
      return "\(moved(difference)) \(versus) (\(before(same)))"
    }
    let stated = figure.changes.map(wording.statedChange)
    return stated.isEmpty ? nil : stated.joined(separator: "; ")
  }

  /// `58,9%`; `27, suy ra`, since brackets stand around it.
  private func before(_ same: TimelineEntry) -> String {
    guard var stated = same.best, stated.derived else { return wording.value(same) }
    stated.derived = false
    return "\(wording.value(stated, unit: same.key.unit)), \(labels["derived"])"
  }

  private func moved(_ difference: Difference) -> String {
    if difference.value == .zero { return labels["unchanged"] }
    let isDown = difference.value.isNegative
    let size = Difference(
      value: isDown ? difference.value.negated : difference.value, unit: difference.unit,
      isExact: difference.isExact)
    return "\(labels[isDown ? "down" : "up"]) \(wording.amount(size))"
  }

  /// `không đạt mục tiêu 99,5% (2024), còn thiếu 0,12 điểm %`.
  private func target(_ point: KeyPoint) -> String? {
    guard let target = point.figure.target else { return nil }
    let aim = wording.target(target)
    let better = wording.catalog.indicator(point.figure.identity.indicator)?.better
    guard let gap = point.figure.shortfall(better) else { return "\(labels["aim"]) \(aim)" }
    let size = Difference(
      value: gap.value.isNegative ? gap.value.negated : gap.value, unit: gap.unit, isExact: true)
    let verdict = point.reasons.contains(.missedTarget) ? "missed" : "aim"
    return "\(labels[verdict]) \(aim), \(labels["lacking"]) \(wording.amount(size))"
  }

  private func conflict(_ point: KeyPoint, _ actual: TimelineEntry) -> String? {
    guard point.reasons.contains(.conflict) else { return nil }
    let others = actual.readings.prefix(SourceList.readingLimit).dropFirst()
    if others.isEmpty { return nil }
    let shown = others.map { wording.value($0, of: actual.key) }
    let list = wording.list(shown, of: actual.readings.count - 1, restIn: .conflicts)
    return "\(labels["otherReadings"]): \(list)"
  }
}
