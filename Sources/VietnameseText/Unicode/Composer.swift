/// NFC for Vietnamese: a quick look at the bytes, and work only on the words that need it.
package enum Composer {
  /// Combining marks that Vietnamese letters are built with: tones, then shapes.
  private static let tones: [UInt32: Int] = [
    0x300: 1, 0x340: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x341: 4, 0x323: 5,
  ]
  private static let shapes: [UInt32: UInt32] = [0x302: 0, 0x306: 1, 0x31B: 2]

  /// Whether the text has no combining mark, so that composing would change nothing here.
  package static func isComposed(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == 0xCC || (previous == 0xCD && byte < 0xB0) { return false }
      previous = byte
    }
    return true
  }

  /// Composes base letters with the marks behind them, whatever the order of the marks (a tone before
  /// a circumflex too, which NFC does not repair). Marks that make no Vietnamese letter stay.
  package static func composed(_ text: String) -> String {
    guard !isComposed(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isMark(scalar), let last = result.last, let joined = join(last, with: scalar) {
        result.removeLast()
        result.append(joined)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    tones[scalar.value] != nil || shapes[scalar.value] != nil
  }

  static func join(_ base: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard let (row, column, upper) = position(of: base) else { return nil }
    if let tone = tones[mark.value] {
      return column == 0 ? letter(row, tone, upper) : nil
    }
    guard let target = reshaped(row, by: mark.value) else { return nil }
    return letter(target, column, upper)
  }

  private static let positions: [UInt32: (row: Int, column: Int, upper: Bool)] = {
    var positions: [UInt32: (row: Int, column: Int, upper: Bool)] = [:]
    for row in Letters.rows.indices {
      for column in 0..<6 {
        positions[Letters.rows[row].letters[column].value] = (row, column, false)
        positions[Letters.upperRows[row][column].value] = (row, column, true)
      }
    }
    return positions
  }()

  private static func position(of scalar: Unicode.Scalar) -> (Int, Int, Bool)? {
    positions[scalar.value].map { ($0.row, $0.column, $0.upper) }
  }

  private static func letter(_ row: Int, _ column: Int, _ upper: Bool) -> Unicode.Scalar {
    upper ? Letters.upperRows[row][column] : Letters.rows[row].letters[column]
  }

  /// The row of a plain vowel with a circumflex, breve or horn; rows as in ``Letters/rows``.
  private static func reshaped(_ row: Int, by mark: UInt32) -> Int? {
    switch (row, mark) {
    case (0, 0x306): 1
    case (0, 0x302): 2
    case (3, 0x302): 4
    case (6, 0x302): 7
    case (6, 0x31B): 8
    case (9, 0x31B): 10
    default: nil
    }
  }
}
