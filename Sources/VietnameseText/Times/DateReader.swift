import Chronology

/// Days in digits: 6/12/2022, 06-12-2022, 6.12.2022, ngày 6 tháng 12 năm 2022, 20/7.
package enum DateReader {
  package struct Reading: Hashable, Sendable {
    package var day: Int
    package var month: Int
    package var year: Int?
    /// The token behind the date.
    package var end: Int
  }

  private static let dayWord = Folding.syllableKey("ngày")
  private static let monthWord = Folding.syllableKey("tháng")
  private static let yearWord = Folding.syllableKey("năm")

  /// - Returns: `nil` where no date starts at `index` or the date does not exist. Without a year only after
  ///   `ngày`; a bare 20/7 is left to the caller, who knows what stands before it.
  package static func day(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Reading? {
    let hasWord = tokens[index].key == dayWord
    let start = hasWord ? index + 1 : index
    if let numeric = numeric(tokens, at: start, range), hasWord || numeric.year != nil {
      return numeric
    }
    return hasWord ? spelled(tokens, at: start, range) : nil
  }

  /// `20/7`, `20/7/2022`, `06-12-2022`, `15.11`; the same mark between all parts.
  package static func numeric(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Reading? {
    guard let day = number(tokens, index, range, upTo: 31, digits: 1...2),
      index + 2 < range.upperBound,
      "/-.–".contains(tokens[index + 1].key), tokens[index + 1].kind == .mark,
      let month = number(tokens, index + 2, range, upTo: 12, digits: 1...2)
    else { return nil }
    let mark = tokens[index + 1].key
    if index + 4 < range.upperBound, tokens[index + 3].key == mark,
      let year = number(tokens, index + 4, range, upTo: 2100, digits: 4...4), year >= 1900
    {
      return checked(day, month, year, index + 5)
    }
    let isTight = !tokens[index + 1].spaceBefore && !tokens[index + 2].spaceBefore
    return isTight ? checked(day, month, nil, index + 3) : nil
  }

  /// `6 tháng 12`, `6 tháng 12 năm 2022`, `6 tháng 12, 2022`.
  private static func spelled(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Reading? {
    guard let day = number(tokens, index, range, upTo: 31, digits: 1...2),
      index + 2 < range.upperBound,
      tokens[index + 1].key == monthWord,
      let month = number(tokens, index + 2, range, upTo: 12, digits: 1...2)
    else { return nil }
    var next = index + 3
    if next < range.upperBound, tokens[next].key == yearWord || "/,-".contains(tokens[next].key) {
      next += 1
    }
    if let year = number(tokens, next, range, upTo: 2100, digits: 4...4), year >= 1900 {
      return checked(day, month, year, next + 1)
    }
    return checked(day, month, nil, index + 3)
  }

  private static func checked(_ day: Int, _ month: Int, _ year: Int?, _ end: Int) -> Reading? {
    guard Day(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    return Reading(day: day, month: month, year: year, end: end)
  }

  static func number(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, upTo limit: Int,
    digits: ClosedRange<Int>
  ) -> Int? {
    guard index < range.upperBound, tokens[index].kind == .digits,
      digits.contains(tokens[index].key.utf8.count), let value = Int(tokens[index].key),
      (1...limit).contains(value)
    else { return nil }
    return value
  }
}
