/// The 134 Vietnamese letters beyond ASCII, and what each is made of.
package enum Letters {
  /// A tone (thanh điệu): 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.
  package typealias Tone = UInt8

  /// One row a vowel: without tone, then huyền, hỏi, ngã, sắc, nặng.
  static let rows: [(ascii: UInt8, letters: [Unicode.Scalar])] = [
    ("a", "aàảãáạ"), ("a", "ăằẳẵắặ"), ("a", "âầẩẫấậ"), ("e", "eèẻẽéẹ"), ("e", "êềểễếệ"),
    ("i", "iìỉĩíị"), ("o", "oòỏõóọ"), ("o", "ôồổỗốộ"), ("o", "ơờởỡớợ"), ("u", "uùủũúụ"),
    ("u", "ưừửữứự"), ("y", "yỳỷỹýỵ"),
  ].map { (UInt8(ascii: $0.0), Array($0.1.unicodeScalars)) }

  static let upperRows: [[Unicode.Scalar]] = [
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ",
    "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ].map { Array($0.unicodeScalars) }

  /// What is known of one scalar.
  struct Entry {
    var lower: UInt16 = 0
    /// The lower-case letter without its tone: `ấ` → `â`.
    var toneless: UInt16 = 0
    var ascii: UInt8 = 0
    var tone: Tone = 0
  }

  /// Indexed by scalar value, to U+1EFF.
  static let table: [Entry] = {
    var table = [Entry](repeating: Entry(), count: 0x1F00)
    for (row, upper) in zip(rows, upperRows) {
      for (tone, letters) in zip(row.letters, upper).enumerated() {
        let entry = Entry(
          lower: UInt16(letters.0.value), toneless: UInt16(row.letters[0].value),
          ascii: row.ascii, tone: Tone(tone))
        table[Int(letters.0.value)] = entry
        table[Int(letters.1.value)] = entry
      }
    }
    for letter in UInt16(UInt8(ascii: "a"))...UInt16(UInt8(ascii: "z"))
    where table[Int(letter)].lower == 0 {
      let entry = Entry(lower: letter, toneless: letter, ascii: UInt8(letter), tone: 0)
      table[Int(letter)] = entry
      table[Int(letter) - 32] = entry
    }
    let đ = Entry(lower: 0x111, toneless: 0x111, ascii: UInt8(ascii: "d"), tone: 0)
    table[0x111] = đ
    table[0x110] = đ
    return table
  }()

  static func entry(_ scalar: Unicode.Scalar) -> Entry? {
    guard scalar.value < 0x1F00 else { return nil }
    let entry = table[Int(scalar.value)]
    return entry.lower == 0 ? nil : entry
  }

  /// Whether the scalar is a letter of the Vietnamese alphabet or of ASCII, either case.
  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool { entry(scalar) != nil }

  package static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    guard let entry = entry(scalar) else { return false }
    return UInt32(entry.lower) != scalar.value
  }
}

extension Letters {
  /// A vowel of Vietnamese by row and tone of ``rows``.
  struct Position: Hashable, Sendable {
    var row: Int
    var tone: Tone
    var isUpper: Bool
  }

  /// Indexed by scalar value, to U+1EFF: 1 + row and case, 0 for other scalars.
  private static let positions: [UInt8] = {
    var positions = [UInt8](repeating: 0, count: 0x1F00)
    for row in rows.indices {
      for tone in 0..<6 {
        let (lower, upper) = (rows[row].letters[tone], upperRows[row][tone])
        positions[Int(lower.value)] = UInt8(1 + row * 2)
        positions[Int(upper.value)] = UInt8(2 + row * 2)
      }
    }
    return positions
  }()

  /// `nil` for what is no vowel of Vietnamese.
  static func position(of value: UInt32) -> Position? {
    guard value < 0x1F00 else { return nil }
    let position = Int(positions[Int(value)])
    guard position > 0 else { return nil }
    return Position(
      row: (position - 1) / 2, tone: table[Int(value)].tone, isUpper: position.isMultiple(of: 2))
  }

  static func letter(at position: Position) -> Unicode.Scalar {
    let tone = Int(position.tone)
    return position.isUpper
      ? upperRows[position.row][tone] : rows[position.row].letters[tone]
  }

  /// The same vowel with another tone.
  static func letter(_ value: UInt32, tone: Tone) -> Unicode.Scalar? {
    guard var position = position(of: value) else { return nil }
    position.tone = tone
    return letter(at: position)
  }
}
