import Chronology

/// Numbers in words, 1 to 999 (hai mươi lăm, một trăm linh ba); scale words are read by ``QuantityScanner``.
package enum SpelledNumberReader {
  private static let digits: [String: Int] = keyed([
    ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7),
    ("tám", 8), ("chín", 9),
  ])
  private static let unitsAfterTens: [String: Int] = keyed([
    ("mốt", 1), ("tư", 4), ("lăm", 5), ("nhăm", 5),
  ])
  private static let ten = Folding.syllableKey("mười")
  private static let tens = Folding.syllableKey("mươi")
  private static let hundred = Folding.syllableKey("trăm")
  private static let zeroTens: Set<String> = Set(["linh", "lẻ"].map { Folding.syllableKey($0) })

  private static func keyed(_ pairs: [(String, Int)]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: pairs.map { (Folding.syllableKey($0.0), $0.1) })
  }

  /// - Returns: The value and how many tokens it takes; `nil` where none starts at `index`.
  package static func number(_ tokens: [Token], at index: Int) -> (value: Int, count: Int)? {
    func key(_ offset: Int) -> String {
      index + offset < tokens.count ? tokens[index + offset].key : ""
    }
    if key(0) == ten { return teens(key(1)) }
    guard let lead = digits[key(0)] else { return nil }
    if key(1) == tens { return (lead * 10 + (unit(key(2)) ?? 0), unit(key(2)) == nil ? 2 : 3) }
    guard key(1) == hundred else { return (lead, 1) }
    if zeroTens.contains(key(2)), let unit = unit(key(3)) { return (lead * 100 + unit, 4) }
    guard let rest = number(tokens, at: index + 2), rest.value >= 10 else { return (lead * 100, 2) }
    return (lead * 100 + rest.value, 2 + rest.count)
  }

  private static func teens(_ next: String) -> (value: Int, count: Int) {
    unit(next).map { (10 + $0, 2) } ?? (10, 1)
  }

  private static func unit(_ key: String) -> Int? { unitsAfterTens[key] ?? digits[key] }

  /// Ranks in words: nhất, nhì, ba, tư, hai …
  package static func ordinal(_ tokens: [Token], at index: Int) -> (value: Int, count: Int)? {
    guard index < tokens.count else { return nil }
    switch tokens[index].key {
    case first: return (1, 1)
    case second: return (2, 1)
    case fourth: return (4, 1)
    default: return number(tokens, at: index)
    }
  }

  private static let first = Folding.syllableKey("nhất")
  private static let second = Folding.syllableKey("nhì")
  private static let fourth = Folding.syllableKey("tư")
}
