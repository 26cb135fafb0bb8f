import Chronology

/// The words of charts that no table has.
struct ChartWords: Sendable {
  let language: ReportLanguage

  private func either(_ vietnamese: String, _ english: String) -> String {
    language.either(vietnamese, english)
  }

  var stated: String { either("nguồn nêu", "as stated") }
  var derived: String { either("suy ra từ số liệu khác", "derived from other figures") }
  var disputed: String { either("các nguồn nêu khác nhau", "sources differ") }
  var missing: String { either("chưa có số liệu", "no data") }

  /// The label of the line that a seam is drawn as.
  func name(of seam: SeriesChart.Seam, _ periods: PeriodNames) -> String {
    switch seam {
    case .method(let year): either("đổi cách đo từ \(year)", "new method from \(year)")
    case .criteria(let year): either("đổi bộ tiêu chí từ \(year)", "new criteria from \(year)")
    case .merger(let day):
      either("sắp xếp đơn vị ", "merger of units, ") + periods.day(day)
    }
  }
}
