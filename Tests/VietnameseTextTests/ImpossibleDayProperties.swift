import Chronology
import TestSupport
import Testing
import VietnameseText

@Suite("Impossible days never become a period")
struct ImpossibleDayProperties {
  /// The 30th of February, the 31st of months with thirty days, the 13th month, the 32nd day, and the 29th of
  /// February of a common year.
  private static func impossible(_ choices: inout Choices) -> (day: Int, month: Int, year: Int) {
    let year = choices.number(1950...2049)
    switch choices.number(0...4) {
    case 0: return (choices.number(30...31), 2, year)
    case 1: return (31, choices.one(of: [4, 6, 9, 11]), year)
    case 2: return (choices.number(1...28), choices.number(13...99), year)
    case 3: return (choices.number(32...99), choices.number(1...12), year)
    default: return (29, 2, year / 4 * 4 + choices.number(1...3))
    }
  }

  @Test func impossibleDays() {
    forAll(seed: 132) { choices in
      let (day, month, year) = Self.impossible(&choices)
      let mark = choices.one(of: ["/", "-", "."])
      let lead = choices.one(of: ["ngày ", "", "sáng ", "đến "])
      return Frames.sentence(
        &choices, with: lead + ["\(day)", "\(month)", "\(year)"].joined(separator: mark))
    } fault: { text in
      let found = Readings.resolved(text, on: day("2020-06-15"))
      return found.isEmpty ? nil : "\(found.map(\.period.label))"
    }
  }

  @Test func impossibleDaysWithoutAYear() {
    forAll(seed: 133) { choices in
      var (day, month, _) = Self.impossible(&choices)
      if day == 29 { (day, month) = (31, 4) }
      let lead = choices.one(of: ["ngày ", "sáng ", "trước ngày "])
      return Frames.sentence(&choices, with: "\(lead)\(day)/\(month)")
    } fault: { text in
      let found = Readings.resolved(text, on: day("2020-06-15"))
      return found.isEmpty ? nil : "\(found.map(\.period.label))"
    }
  }

  @Test func impossibleDaysInWordsOfTheCalendar() {
    forAll(seed: 134) { choices in
      let (day, month, year) = Self.impossible(&choices)
      return (Frames.sentence(&choices, with: "ngày \(day) tháng \(month) năm \(year)"), year)
    } fault: { text, year in
      let found = Readings.resolved(text, on: day("2020-06-15"))
      return found.allSatisfy { $0.period.grain == .year } ? nil : "\(found.map(\.period.label))"
    }
  }
}
