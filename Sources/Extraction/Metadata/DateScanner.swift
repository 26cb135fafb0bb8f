import Chronology
import VietnameseText

/// A day written in a line, with the time of day beside it.
struct WrittenDate: Hashable {
  var day: Day
  /// `HH:MM`.
  var time: String?
  /// Minutes east of Greenwich, where a machine wrote them: `…T18:20:00Z`, `…+07:00`.
  var zone: Int?
  /// Byte offsets in the folded line.
  var range: Range<Int>
}

extension WrittenDate {
  /// Whether both are of one day, whichever zone wrote them.
  func isNear(_ other: WrittenDate) -> Bool { abs(day.dayNumber - other.day.dayNumber) <= 1 }

  /// Whether one is the other with day and month exchanged: `06/01/2020` of the first of June.
  func isMirrored(_ other: WrittenDate) -> Bool {
    day.year == other.day.year && day.month == other.day.day && day.day == other.day.month
  }

  /// The same moment where clocks are `minutes` ahead of Greenwich; itself where its zone is unknown.
  func moved(to minutes: Int) -> WrittenDate {
    guard let zone, zone != minutes, let time, let hour = Int(time.prefix(2)),
      let minute = Int(time.suffix(2))
    else { return self }
    let moment = hour * 60 + minute + minutes - zone
    let days = moment < 0 ? -1 : moment / (24 * 60)
    let rest = moment - days * 24 * 60
    guard let moved = day.adding(days: days) else { return self }
    var result = self
    result.zone = minutes
    result.day = moved
    let (hours, minutesLeft) = rest.quotientAndRemainder(dividingBy: 60)
    result.time = DateScanner.twoDigits(hours) + ":" + DateScanner.twoDigits(minutesLeft)
    return result
  }
}

/// Finds full dates in short lines: bylines, `datetime` attributes, meta tags.
///
/// Day before month; month before day only beside AM or PM (`6/4/19 3:43 PM`) or where nothing else is
/// a day (`09/15/2020`). What has no year, or a year before 1990, is no date of publication (`1/1/0001`
/// is what an empty field prints).
struct DateScanner {
  let bytes: [UInt8]

  static func dates(in line: String) -> [WrittenDate] {
    mayHoldDate(line) ? DateScanner(bytes: FoldedLine(line).bytes).dates() : []
  }

  static func mayHoldDate(_ line: String) -> Bool {
    line.utf8.count(where: { $0 &- 0x30 < 10 }) >= fewestDigits
  }

  /// In `1/7/24`.
  private static let fewestDigits = 4

  static func first(in line: String) -> WrittenDate? { dates(in: line).first }

  func dates() -> [WrittenDate] {
    var result: [WrittenDate] = []
    var offset = 0
    while offset < bytes.count {
      guard isWordStart(offset), let (day, end) = date(at: offset) else {
        offset += 1
        continue
      }
      result.append(WrittenDate(day: day, time: nil, range: offset..<end))
      offset = end
    }
    let times = times(outside: result.map(\.range))
    for index in result.indices {
      result[index].time = nearest(times, to: result[index].range)
      result[index].zone = zone(behind: result[index].range.upperBound)
    }
    return result
  }

  func isWordStart(_ offset: Int) -> Bool {
    guard isDigit(offset) || isLetter(offset) else { return false }
    guard offset > 0 else { return true }
    return isDigit(offset) ? !isDigit(offset - 1) : !isLetter(offset - 1)
  }

  func date(at start: Int) -> (Day, end: Int)? {
    guard let (first, digits, next) = number(at: start) else {
      return monthFirst(at: start) ?? english(at: start)
    }
    if digits == 4 { return yearFirst(first, next) ?? eastAsian(first, next) }
    guard digits <= 2 else { return nil }
    return separated(first, next) ?? spelled(first, next) ?? dayFirst(first, next)
  }

  func yearFirst(_ year: Int, _ start: Int) -> (Day, end: Int)? {
    guard let (mark, next) = separator(at: start), let (month, _, after) = number(at: next),
      let (again, last) = separator(at: after), mark == again,
      let (day, digits, end) = number(at: last), digits <= 2
    else { return nil }
    return checked(year, month, day, end)
  }

  func separated(_ first: Int, _ start: Int) -> (Day, end: Int)? {
    guard let (mark, next) = separator(at: start), let (second, width, after) = number(at: next),
      width <= 2, let (again, last) = separator(at: after), mark == again,
      let (year, digits, end) = number(at: last), digits == 4 || digits == 2
    else { return nil }
    guard digits == 2 else {
      return checked(year, second, first, end) ?? checked(year, first, second, end)
    }
    return isAmerican(after: end)
      ? checked(2000 + year, first, second, end) : checked(2000 + year, second, first, end)
  }

  /// `ngày 15 tháng 5 năm 2017`, `15 tháng 5, 2017`, `15 Tháng Năm, 2017`, `15 Th5, 2017`.
  func spelled(_ day: Int, _ start: Int) -> (Day, end: Int)? {
    guard let afterWord = behindMonthWord(blanks(start)),
      let (month, after) = vietnameseMonth(at: blanks(afterWord))
    else { return nil }
    var next = blanks(after)
    if next < bytes.count, bytes[next] == 0x2C || bytes[next] == 0x2F { next = blanks(next + 1) }
    next = word("nam", at: next).map(blanks) ?? next
    guard let (year, digits, end) = number(at: next), digits == 4 else { return nil }
    return checked(year, month, day, end)
  }

  private func behindMonthWord(_ start: Int) -> Int? {
    if let end = word("thang", at: start) { return end }
    guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "t"),
      bytes[start + 1] == UInt8(ascii: "h"), isDigit(start + 2)
    else { return nil }
    return start + 2
  }

  func checked(_ year: Int, _ month: Int, _ day: Int, _ end: Int) -> (Day, end: Int)? {
    guard (1990...2100).contains(year) else { return nil }
    return Day(year: year, month: month, day: day).map { ($0, end) }
  }
}
