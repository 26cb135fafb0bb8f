import Chronology
import TestSupport
import Testing
import VietnameseText

@Suite("Times find their day from the reference alone")
struct ResolverProperties {
  private static func one(_ text: String, on reference: Day?) -> ResolvedTime? {
    let found = Readings.resolved(text, on: reference)
    return found.count == 1 ? found[0] : nil
  }

  private static func days(_ period: Period?) -> ClosedRange<Int>? {
    period.map { $0.firstDay.dayNumber...$0.lastDay.dayNumber }
  }

  private static func moved(_ days: ClosedRange<Int>?, by count: Int) -> ClosedRange<Int>? {
    days.map { $0.lowerBound + count...$0.upperBound + count }
  }

  private static let dayForms = [
    "hôm nay", "hôm qua", "ngày mai", "hôm kia", "ngày kia", "sáng nay", "3 ngày trước",
    "hai ngày sau", "mười ngày nữa", "đến nay", "hiện nay",
  ]
  private static let weekForms = [
    "tuần này", "tuần trước", "tuần sau", "tuần tới", "2 tuần trước", "thứ hai tuần sau",
    "chủ nhật tuần này", "thứ năm tuần trước", "tuần qua",
  ]

  @Test("Days move with the reference")
  func daysMove() {
    forAll(seed: 201) { choices in
      (choices.one(of: Self.dayForms), PrintedTimes.day(&choices), choices.number(1...4000))
    } fault: { text, reference, shift in
      guard let other = Day(dayNumber: reference.dayNumber + shift) else { return "no day" }
      let here = Self.days(Self.one(text, on: reference)?.period)
      let there = Self.days(Self.one(text, on: other)?.period)
      return here != nil && Self.moved(here, by: shift) == there
        ? nil : "\(text): \(there ?? 0...0)"
    }
  }

  @Test("Weeks move by whole weeks, and last seven days or one")
  func weeksMove() {
    forAll(seed: 202) { choices in
      (choices.one(of: Self.weekForms), PrintedTimes.day(&choices), choices.number(1...600) * 7)
    } fault: { text, reference, shift in
      guard let other = Day(dayNumber: reference.dayNumber + shift),
        let here = Self.days(Self.one(text, on: reference)?.period)
      else { return "unread" }
      guard here.count == 7 || here.count == 1 else { return "\(here.count) days" }
      let there = Self.days(Self.one(text, on: other)?.period)
      return Self.moved(here, by: shift) == there ? nil : "\(text): \(there ?? 0...0)"
    }
  }

  private static let units: [(text: String, grain: CalendarUnit.Grain, shift: Int)] = [
    ("tháng này", .month, 0), ("tháng trước", .month, -1), ("tháng sau", .month, 1),
    ("quý này", .quarter, 0), ("quý trước", .quarter, -1), ("quý tới", .quarter, 1),
    ("năm nay", .year, 0), ("năm ngoái", .year, -1), ("năm tới", .year, 1), ("năm kia", .year, -2),
    ("4 tháng trước", .month, -4), ("3 năm trước", .year, -3), ("hai quý trước", .quarter, -2),
  ]

  @Test("Months, quarters and years are whole units, counted from the reference's")
  func wholeUnits() {
    forAll(seed: 203) { choices in
      (choices.number(0...Self.units.count - 1), PrintedTimes.day(&choices))
    } fault: { index, reference in
      let unit = Self.units[index]
      guard let period = Self.one(unit.text, on: reference)?.period else { return "unread" }
      let months = [CalendarUnit.Grain.quarter: 3, .year: 12][unit.grain] ?? 1
      let distance = Self.month(period.firstDay) - (Self.month(reference) / months * months)
      return !period.isSpan && period.grain == unit.grain && distance == unit.shift * months
        ? nil : "\(unit.text): \(period)"
    }
  }

  /// Months since the year 0.
  private static func month(_ day: Day) -> Int { day.year * 12 + day.month - 1 }

  @Test("What is now contains the reference")
  func now() {
    let forms = ["hôm nay", "tuần này", "tháng này", "quý này", "năm nay", "hiện nay"]
    forAll(seed: 204, { ($0.one(of: forms), PrintedTimes.day(&$0)) }) { text, reference in
      guard let found = Self.one(text, on: reference) else { return "unread" }
      return found.period.contains(reference) && found.basis == .reference
        ? nil : "\(found.period) \(found.basis)"
    }
  }

  @Test("Spans of the past end at the reference, spans of the future begin there")
  func around() {
    let units = ["ngày", "tuần", "tháng", "quý", "năm"]
    let tails = [("qua", -1), ("gần đây", -1), ("vừa qua", -1), ("tới", 1), ("sắp tới", 1)]
    forAll(seed: 205) { choices in
      let (tail, side) = choices.one(of: tails)
      let count = choices.number(2...12)
      return ("\(count) \(choices.one(of: units)) \(tail)", side, PrintedTimes.day(&choices))
    } fault: { text, side, reference in
      guard let days = Self.days(Self.one(text, on: reference)?.period) else { return "unread" }
      let border =
        side < 0 ? reference.dayNumber - days.upperBound : days.lowerBound - reference.dayNumber
      return (0...1).contains(border) ? nil : "\(days)"
    }
  }

  @Test("Weekdays are that day of the week, on their side")
  func weekdays() {
    let names = ["hai", "ba", "tư", "năm", "sáu", "bảy"]
    forAll(seed: 206) { choices in
      (choices.number(0...5), choices.number(0...1) == 0 ? -1 : 1, PrintedTimes.day(&choices))
    } fault: { weekday, side, reference in
      let text = "thứ \(names[weekday]) \(side < 0 ? "vừa rồi" : "tới")"
      guard let found = Self.one(text, on: reference)?.period.firstDay.dayNumber else {
        return "unread"
      }
      let isThatDay = ((found + 3) % 7 + 7) % 7 == weekday
      let distance = (found - reference.dayNumber) * side
      return isThatDay && (1...7).contains(distance) ? nil : "\(text): \(distance)"
    }
  }

  @Test("What is only relative is left open without a reference")
  func noReference() {
    forAll(seed: 208, { $0.one(of: Self.dayForms + Self.weekForms + Self.units.map(\.text)) }) {
      Readings.resolved($0, on: nil).isEmpty ? nil : "read"
    }
  }

  @Test("Every period is one its mention stood for, in order")
  func orderIsKept() {
    forAll(seed: 214, { (Reports.text(&$0), PrintedTimes.day(&$0)) }) { text, reference in
      let tokens = Tokenizer.tokens(of: text)
      let mentions = TimeScanner.times(in: tokens, range: 0..<tokens.count)
      let resolved = TimeResolver(reference: reference).resolved(mentions)
      var rest = mentions[...]
      for time in resolved {
        guard let place = rest.firstIndex(of: time.mention) else { return "\(time.mention)" }
        rest = rest[(place + 1)...]
      }
      return nil
    }
  }

  @Test("The first and last days of all time trap nothing")
  func endsOfTime() {
    let days = ["0001-01-01", "0001-02-03", "9999-12-31", "9999-06-30", "2000-02-29"].map(day)
    let forms =
      Self.dayForms + Self.weekForms + Self.units.map(\.text) + [
        "99 năm trước", "99 năm tới", "99 tháng qua", "ngày 29/2", "từ đầu năm đến nay",
        "tuần đầu tiên của tháng 1 năm 1900", "99 năm sau", "cùng kỳ", "6 tháng tiếp theo",
      ]
    forAll(seed: 215, { ($0.one(of: forms) + ", " + $0.one(of: forms), $0.one(of: days)) }) {
      text, reference in
      let found = Readings.resolved(text, on: reference)
      return found.allSatisfy { $0.period.firstDay <= $0.period.lastDay } ? nil : "\(found)"
    }
  }
}
