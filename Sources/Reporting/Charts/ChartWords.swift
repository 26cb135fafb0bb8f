import Chronology

/// The words of charts that no table has.
struct ChartWords: Sendable {
  let language: ReportLanguage

  private func either(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  var stated: String { either("nguồn nêu", "as stated") }
  var derived: String { either("suy ra từ số liệu khác", "derived from other figures") }
  var disputed: String { either("các nguồn nêu khác nhau", "sources differ") }
  var missing: String { either("chưa có số liệu", "no data") }
  var newMethod: String { either("đổi cách đo", "new method") }

  /// The label of the line where two units became one.
  func merger(_ day: String) -> String {
    either("sắp xếp đơn vị hành chính \(day)", "merger of units, \(day)")
  }
}
