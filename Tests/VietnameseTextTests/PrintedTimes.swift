import Chronology
import TestSupport
import VietnameseText

/// A time in a sentence, and the label of its period.
struct TimeCase: CustomStringConvertible {
  var text: String
  var label: String
  var description: String { "“\(text)” = \(label)" }

  init(_ choices: inout Choices, _ phrase: String, _ label: String) {
    text = Frames.sentence(&choices, with: phrase)
    self.label = label
  }

  /// What is wrong with the reading: other than just this time.
  var fault: String? {
    let labels = Readings.labels(text)
    return labels == [label] ? nil : "\(labels)"
  }
}

/// Times as they are printed.
enum PrintedTimes {
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func day(_ choices: inout Choices, years: ClosedRange<Int> = 1950...2049) -> Day {
    let first = Day(year: years.lowerBound, month: 1, day: 1)?.dayNumber ?? 0
    let last = Day(year: years.upperBound, month: 12, day: 31)?.dayNumber ?? 0
    return Day(dayNumber: choices.number(first...last)) ?? TestSupport.day("2000-01-01")
  }

  static func words(_ number: Int) -> String { SpelledNumberWriter.spelled(number) }

  /// Months have names of their own: tư, and not bốn.
  static func monthWord(_ month: Int) -> String { month == 4 ? "tư" : words(month) }

  /// The Roman numeral, figure or word of a quarter.
  static func quarter(_ quarter: Int, _ choices: inout Choices) -> String {
    choices.one(of: [RomanNumerals.numeral(quarter), "\(quarter)", words(quarter)])
  }
}
