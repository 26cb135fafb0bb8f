/// One whole unit of the calendar: a year, half, quarter, month or day.
package enum CalendarUnit: Hashable, Sendable {
  case year(Int)
  /// Half 1 or 2 (sáu tháng đầu năm, sáu tháng cuối năm).
  case half(Int, of: Int)
  /// Quarter 1 to 4 (quý).
  case quarter(Int, of: Int)
  case month(Int, of: Int)
  case day(Day)

  /// The coarseness of a unit, finest first.
  package enum Grain: Int, Hashable, Sendable, Comparable, CaseIterable {
    case day, month, quarter, half, year

    package static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }
  }

  package var grain: Grain {
    switch self {
    case .year: .year
    case .half: .half
    case .quarter: .quarter
    case .month: .month
    case .day: .day
    }
  }

  package var year: Int {
    switch self {
    case .year(let year), .half(_, let year), .quarter(_, let year), .month(_, let year): year
    case .day(let day): day.year
    }
  }

  /// First and last month of the unit.
  private var months: ClosedRange<Int> {
    switch self {
    case .year: 1...12
    case .half(let half, _): (half * 6 - 5)...(half * 6)
    case .quarter(let quarter, _): (quarter * 3 - 2)...(quarter * 3)
    case .month(let month, _): month...month
    case .day(let day): day.month...day.month
    }
  }

  package var firstDay: Day {
    if case .day(let day) = self { return day }
    return Day(year: year, month: months.lowerBound, day: 1) ?? Day.epoch
  }

  package var lastDay: Day {
    if case .day(let day) = self { return day }
    let month = months.upperBound
    return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)) ?? Day.epoch
  }

  /// The same unit `years` later; 29 February becomes 28 February in a common year.
  package func shifted(byYears years: Int) -> CalendarUnit {
    switch self {
    case .year(let year): .year(year + years)
    case .half(let half, let year): .half(half, of: year + years)
    case .quarter(let quarter, let year): .quarter(quarter, of: year + years)
    case .month(let month, let year): .month(month, of: year + years)
    case .day(let day):
      .day(
        Day(year: day.year + years, month: day.month, day: day.day)
          ?? Day(year: day.year + years, month: day.month, day: 28) ?? day)
    }
  }
}

extension Day {
  static let epoch = Day(dayNumber: 0).unsafelyUnwrapped
}

extension CalendarUnit {
  /// `2022`, `2022-H1`, `2022-Q3`, `2022-07` or `2022-07-20`.
  package var label: String {
    if case .day(let day) = self { return day.description }
    let head = padded(year, to: 4)
    switch self {
    case .half(let half, _): return head + "-H" + String(half)
    case .quarter(let quarter, _): return head + "-Q" + String(quarter)
    case .month(let month, _): return head + "-" + padded(month, to: 2)
    case .year, .day: return head
    }
  }

  package init?(label: String) {
    let bytes = Array(label.utf8)
    guard bytes.count >= 4, let year = Int(label.prefix(4)), (1...9999).contains(year) else {
      return nil
    }
    if bytes.count == 4 {
      self = .year(year)
      return
    }
    guard bytes[4] == UInt8(ascii: "-") else { return nil }
    let rest = label.dropFirst(5)
    switch (rest.first, rest.utf8.count) {
    case ("H", 2):
      guard let half = Int(rest.dropFirst()), (1...2).contains(half) else { return nil }
      self = .half(half, of: year)
    case ("Q", 2):
      guard let quarter = Int(rest.dropFirst()), (1...4).contains(quarter) else { return nil }
      self = .quarter(quarter, of: year)
    case (_, 2):
      guard let month = Int(rest), (1...12).contains(month) else { return nil }
      self = .month(month, of: year)
    default:
      guard let day = Day(label) else { return nil }
      self = .day(day)
    }
  }
}

/// A unit as one number, so that the three periods of a fact take little room and are compared at once.
extension CalendarUnit {
  /// The grain in the highest three bits; below them the year, and month, quarter or half in four bits with five behind.
  var code: UInt32 {
    switch self {
    case .year(let year): CalendarUnit.code(.year, year, 0)
    case .half(let half, let year): CalendarUnit.code(.half, year, half)
    case .quarter(let quarter, let year): CalendarUnit.code(.quarter, year, quarter)
    case .month(let month, let year): CalendarUnit.code(.month, year, month)
    case .day(let day): UInt32(Grain.day.rawValue) << 29 | day.code
    }
  }

  /// Years that no calendar has are taken to its ends.
  private static func code(_ grain: Grain, _ year: Int, _ part: Int) -> UInt32 {
    let year = UInt32(min(max(year, 0), 0xF_FFFF))
    return UInt32(grain.rawValue) << 29 | year << 9 | UInt32(part & 0xF) << 5
  }

  /// Takes what ``code`` gave.
  init(code: UInt32) {
    let (year, part) = (Int(code >> 9 & 0xF_FFFF), Int(code >> 5 & 0xF))
    switch Grain(rawValue: Int(code >> 29)) {
    case .half: self = .half(part, of: year)
    case .quarter: self = .quarter(part, of: year)
    case .month: self = .month(part, of: year)
    case .day: self = .day(Day(code: code & 0x1FFF_FFFF))
    case .year, nil: self = .year(year)
    }
  }
}
