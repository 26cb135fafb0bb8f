import Chronology

/// A number in digits, with the ways it can be read.
package struct NumberReading: Hashable, Sendable {
  /// Tokens of the number itself.
  package var tokens: Range<Int>
  /// Best first: `86.471` is 86471 by rule and 86.471 in sloppy prose.
  package var readings: [ExactDecimal]
  /// Digits as printed, for leading zeros.
  package var digits: String

  package var value: ExactDecimal { readings[0] }
}

/// Digits with `.` and `,`: thousands in dots, decimals behind a comma, and the English way round where the
/// shape says so (LANGUAGE, 1.1).
package enum NumberReader {
  /// - Returns: `nil` where no number starts at `index`, or the shape is none (1.2.3, 10.0.0.1).
  package static func number(_ tokens: [Token], at index: Int) -> NumberReading? {
    guard index < tokens.count, tokens[index].kind == .digits else { return nil }
    var groups = [tokens[index].key]
    var separators = ""
    var end = index + 1
    while end + 1 < tokens.count, joins(tokens, at: end) {
      separators += tokens[end].key
      groups.append(tokens[end + 1].key)
      end += 2
    }
    if separators.isEmpty { spaceGroups(tokens, &groups, &end) }
    let readings = read(groups, separators)
    guard !readings.isEmpty else { return nil }
    return NumberReading(tokens: index..<end, readings: readings, digits: groups[0])
  }

  private static func joins(_ tokens: [Token], at index: Int) -> Bool {
    let mark = tokens[index]
    return (mark.key == "." || mark.key == ",") && !mark.spaceBefore
      && tokens[index + 1].kind == .digits && !tokens[index + 1].spaceBefore
  }

  /// `10 000`: every later group has three digits, the first one to three without a leading zero.
  private static func spaceGroups(_ tokens: [Token], _ groups: inout [String], _ end: inout Int) {
    guard groups[0].utf8.count <= 3, !groups[0].hasPrefix("0") else { return }
    while end < tokens.count, tokens[end].kind == .digits, tokens[end].key.utf8.count == 3,
      tokens[end].spaceBefore
    {
      groups[0] += tokens[end].key
      end += 1
    }
  }

  private static func read(_ groups: [String], _ separators: String) -> [ExactDecimal] {
    let joined = groups.joined()
    let dots = separators.allSatisfy { $0 == "." }
    let commas = separators.allSatisfy { $0 == "," }
    let grouped =
      groups[0].utf8.count <= 3 && groups[0] != "0"
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    switch (separators.count, grouped) {
    case (0, _): return [ExactDecimal(joined)].compactMap(\.self)
    case (1, true):
      let whole = ExactDecimal(joined)
      let decimal = ExactDecimal(groups.joined(separator: "."))
      return (dots ? [whole, decimal] : [decimal, whole]).compactMap(\.self)
    case (1, false): return [ExactDecimal(groups.joined(separator: "."))].compactMap(\.self)
    case (_, true) where dots || commas: return [ExactDecimal(joined)].compactMap(\.self)
    default: return mixed(groups, separators)
    }
  }

  /// `1.234.567,89` and `1,123.56`: one kind of mark groups, the last one is the decimal mark.
  private static func mixed(_ groups: [String], _ separators: String) -> [ExactDecimal] {
    guard let last = separators.last, let first = separators.first, first != last,
      separators.dropLast().allSatisfy({ $0 == first }),
      groups.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 }),
      let fraction = groups.last
    else { return [] }
    return [ExactDecimal(groups.dropLast().joined() + "." + fraction)].compactMap(\.self)
  }
}
