import Chronology

/// Periods in words.
///
/// Written by hand: the administrative forms are not those of CLDR. Days before the tenth and the
/// months of January and February take a leading zero.
struct PeriodNames: Sendable {
  let language: ReportLanguage

  /// For titles and for spreadsheets, always with letters: `6 tháng đầu năm 2022`.
  func long(_ period: Period) -> String {
    language == .vietnamese ? VietnamesePeriods.long(period) : EnglishPeriods.name(period)
  }

  /// For table cells: `6T/2022`.
  func short(_ period: Period) -> String {
    language == .vietnamese ? VietnamesePeriods.short(period) : EnglishPeriods.name(period)
  }

  func day(_ day: Day) -> String {
    language == .vietnamese
      ? VietnamesePeriods.slashed(day) : EnglishPeriods.name(Period.day(day))
  }
}

extension PeriodNames {
  /// In a sentence: `ngày 05 tháng 02 năm 2025`.
  func prose(_ day: Day) -> String {
    guard language == .vietnamese else { return EnglishPeriods.name(Period.day(day)) }
    let parts = VietnamesePeriods.slashed(day).split(separator: "/")
    return "ngày \(parts[0]) tháng \(parts[1]) năm \(parts[2])"
  }

  /// At the head of a sentence: `Ngày 12 tháng 7 năm 2024`, `Quý III/2025`.
  func prose(_ period: Period) -> String {
    var text = long(period)
    if !period.isSpan, case .day(let day) = period.first { text = prose(day) }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

enum VietnamesePeriods {
  private static func roman(_ quarter: Int) -> String {
    switch quarter {
    case 1: "I"
    case 2: "II"
    case 3: "III"
    default: "IV"
    }
  }

  static func long(_ period: Period) -> String {
    guard period.isSpan else { return long(period.first) }
    switch (period.first, period.last) {
    case (.year(let first), .year(let last)): return "giai đoạn \(first)-\(last)"
    case (.month(1, let year), .month(let last, let end)) where year == end:
      return "\(last) tháng đầu năm \(year)"
    case (.month(let first, let year), .month(12, let end)) where year == end:
      return "\(13 - first) tháng cuối năm \(year)"
    default: return "từ \(long(period.first)) đến \(long(period.last))"
    }
  }

  private static func long(_ unit: CalendarUnit) -> String {
    switch unit {
    case .year(let year): "năm \(year)"
    case .half(1, let year): "6 tháng đầu năm \(year)"
    case .half(_, let year): "6 tháng cuối năm \(year)"
    case .quarter(let quarter, let year): "quý \(roman(quarter))/\(year)"
    case .month(let month, let year): "tháng \(month)/\(year)"
    case .day(let day): "ngày \(slashed(day))"
    }
  }

  static func short(_ period: Period) -> String {
    switch (period.first, period.last) {
    case (.year(let first), .year(let last)): first == last ? "\(first)" : "\(first)-\(last)"
    case (.month(1, let year), .month(let last, let end)) where last > 1 && year == end:
      "\(last)T/\(year)"
    case (.half(1, let year), .half(1, let end)) where year == end: "6T/\(year)"
    case (.day(let first), .day(let last)):
      first == last ? slashed(first) : "\(slashed(first))-\(slashed(last))"
    default: long(period)
    }
  }

  /// `02/4/2024`, `20/01/2022` (Nghị định 30/2020/NĐ-CP).
  static func slashed(_ day: Day) -> String {
    let days = day.day < 10 ? "0\(day.day)" : "\(day.day)"
    let months = day.month < 3 ? "0\(day.month)" : "\(day.month)"
    return "\(days)/\(months)/\(day.year)"
  }
}

enum EnglishPeriods {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func name(ofMonth month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : "\(month)"
  }

  static func name(_ period: Period) -> String {
    guard period.isSpan else { return name(period.first) }
    switch (period.first, period.last) {
    case (.year(let first), .year(let last)): return "\(first)–\(last)"
    case (.month(1, let year), .month(let last, let end)) where year == end:
      return "first \(last) months of \(year)"
    case (.month(let first, let year), .month(12, let end)) where year == end:
      return "last \(13 - first) months of \(year)"
    default: return "\(name(period.first)) – \(name(period.last))"
    }
  }

  private static func name(_ unit: CalendarUnit) -> String {
    switch unit {
    case .year(let year): "\(year)"
    case .half(1, let year): "first half of \(year)"
    case .half(_, let year): "second half of \(year)"
    case .quarter(let quarter, let year): "Q\(quarter) \(year)"
    case .month(let month, let year): "\(name(ofMonth: month)) \(year)"
    case .day(let day): "\(day.day) \(name(ofMonth: day.month)) \(day.year)"
    }
  }
}
