/// A day of the proleptic Gregorian calendar (ngày). Never a moment: no time zone, no clock.
package struct Day: Hashable, Sendable {
  /// Year, month, day in one number, so that a fact's three periods stay small and days compare at once.
  private let packed: Int32

  /// 23 bits long.
  var code: UInt32 { UInt32(packed) }

  /// Takes what ``code`` gave.
  init(code: UInt32) { packed = Int32(code) }

  package var year: Int { Int(packed >> 9) }
  package var month: Int { Int(packed >> 5 & 0xF) }
  package var day: Int { Int(packed & 0x1F) }

  /// - Returns: `nil` where no such day exists (31/4, 29/2 of a common year, year 0).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// Reads `2022-07-20`, nothing else.
  package init?(_ iso: String) {
    var iso = iso
    let numbers = iso.withUTF8 { bytes -> (Int, Int, Int)? in
      let dash = UInt8(ascii: "-")
      guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
        let year = Day.number(bytes[0..<4]), let month = Day.number(bytes[5..<7]),
        let day = Day.number(bytes[8..<10])
      else { return nil }
      return (year, month, day)
    }
    guard let (year, month, day) = numbers else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit & 0xF)
    }
    return number
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days in a month; `month` is 1 to 12.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool {
    left.packed < right.packed
  }
}

extension Day: CustomStringConvertible {
  /// `2022-07-20`.
  package var description: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      for (offset, number) in [(0, year / 100), (2, year % 100), (5, month), (8, day)] {
        bytes[offset] = UInt8(ascii: "0") + UInt8(number / 10)
        bytes[offset + 1] = UInt8(ascii: "0") + UInt8(number % 10)
      }
      bytes[4] = UInt8(ascii: "-")
      bytes[7] = UInt8(ascii: "-")
      return 10
    }
  }
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil and its inverse.
extension Day {
  /// Days since 1970-01-01; negative before it.
  package var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// - Returns: `nil` outside the years 1 to 9999.
  package init?(dayNumber: Int) {
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// - Returns: `nil` outside the years 1 to 9999.
  package func adding(days: Int) -> Day? { Day(dayNumber: dayNumber + days) }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  if digits.utf8.count >= width { return digits }
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
