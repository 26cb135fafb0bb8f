import Chronology
import VietnameseText

/// Numbers as they are printed.
enum Printed {
  static func grouped(_ number: Int, by mark: String) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: mark)
  }

  /// A number in dots with a comma, and its value.
  static func decimal(
    _ choices: inout Choices, digits: ClosedRange<Int> = 1...6
  ) -> (text: String, value: String) {
    let whole = choices.number(digits: digits)
    let head = grouped(whole, by: ".")
    guard choices.happens(onceIn: 2) else { return (head, "\(whole)") }
    let part = choices.number(1...9)
    return ("\(head),\(part)", "\(whole).\(part)")
  }

  /// One to four digits behind a comma, the last of them no zero.
  static func decimals(_ choices: inout Choices) -> String {
    let digits = (0..<choices.number(0...3)).map { _ in String(choices.number(0...9)) }
    return digits.joined() + String(choices.number(1...9))
  }
}

/// A number in a sentence, its value and kind.
struct NumberCase: CustomStringConvertible {
  var text: String
  var value: String
  var kind = NumberMention.Kind.cardinal

  var description: String { "“\(text)” = \(value)" }

  /// What is wrong with the reading: other than just this quantity.
  var fault: String? {
    let found = Readings.quantities(text)
    guard found.map(\.kind) == [kind], found.first?.value?.description == value else {
      return "\(found.map { "\($0.kind) \($0.value?.description ?? "–")" })"
    }
    return nil
  }

  init(
    _ choices: inout Choices, _ number: String, _ value: String,
    _ kind: NumberMention.Kind = .cardinal
  ) {
    text = Frames.sentence(&choices, with: number)
    self.value = value
    self.kind = kind
  }
}
