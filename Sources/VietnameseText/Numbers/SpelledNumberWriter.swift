/// Writes whole numbers in words, in the standard reading: every missing place below the first group is read
/// (một nghìn không trăm linh năm).
package enum SpelledNumberWriter {
  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]
  private static let scales = ["", "nghìn", "triệu"]

  package static func spelled(_ number: Int) -> String {
    guard number != 0 else { return digits[0] }
    let words = groups(of: number.magnitude)
    return (number < 0 ? ["âm"] + words : words).joined(separator: " ")
  }

  /// Above 10^9 the thousands of millions are a number of their own before `tỷ`.
  private static func groups(of number: UInt) -> [String] {
    let (billions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    var words = billions > 0 ? groups(of: billions) + ["tỷ"] : []
    for power in stride(from: 2, through: 0, by: -1) {
      let group = rest / UInt(Int.powerOfTen(power * 3)) % 1000
      guard group > 0 else { continue }
      words += hundreds(Int(group), isLeading: words.isEmpty)
      if power > 0 { words.append(scales[power]) }
    }
    return words
  }

  private static func hundreds(_ group: Int, isLeading: Bool) -> [String] {
    let (hundred, rest) = group.quotientAndRemainder(dividingBy: 100)
    var words = hundred > 0 || !isLeading ? [digits[hundred], "trăm"] : []
    if rest > 0, rest < 10, !words.isEmpty { words.append("linh") }
    words += rest < 10 ? (rest > 0 ? [digits[rest]] : []) : tens(rest)
    return words
  }

  private static func tens(_ number: Int) -> [String] {
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    let lead = ten == 1 ? ["mười"] : [digits[ten], "mươi"]
    switch (unit, ten) {
    case (0, _): return lead
    case (1, 2...): return lead + ["mốt"]
    case (4, 2...): return lead + ["tư"]
    case (5, _): return lead + ["lăm"]
    default: return lead + [digits[unit]]
    }
  }
}
