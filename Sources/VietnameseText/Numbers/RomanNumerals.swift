/// Roman numerals in their canonical form (LANGUAGE, 1.1): capitals, no IIII, no VX.
package enum RomanNumerals {
  private static let values: [(letters: String, value: Int)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50),
    ("XL", 40),
    ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  /// - Returns: 1 to 3999; `nil` for anything but a canonical numeral.
  package static func value(of word: some StringProtocol) -> Int? {
    guard (1...15).contains(word.utf8.count) else { return nil }
    var rest = Substring(word)
    var sum = 0
    for (letters, value) in values {
      while rest.hasPrefix(letters) {
        rest = rest.dropFirst(letters.count)
        sum += value
      }
    }
    return rest.isEmpty && numeral(sum) == word ? sum : nil
  }

  /// The numeral of 1 to 3999.
  package static func numeral(_ number: Int) -> String {
    var rest = number
    var result = ""
    for (letters, value) in values {
      while rest >= value {
        result += letters
        rest -= value
      }
    }
    return result
  }
}
