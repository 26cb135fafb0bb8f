import VietnameseText

/// Writes text in an old encoding: the inverse of what the decoder reads, found by trying all bytes.
struct EncodingWriter {
  private var bytes: [Character: [UInt8]] = [:]

  static let encodings: [Encoding] = Encoding.allCases.filter {
    $0.isLegacyVietnamese && $0 != .viqr
  }

  static let small = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"
  static let capitals = "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ"

  /// Letters on ASCII signs, which are signs when they stand alone.
  private static let onSigns: [Encoding: [Character: UInt8]] = [
    .bkhcm1: ["Ấ": 0x7E, "Đ": 0x7D, "Ý": 0x7B, "Ỳ": 0x5E, "Ỷ": 0x60, "Ỹ": 0x7C],
    .isc: ["Ú": 0x40, "Ụ": 0x7C, "Ứ": 0x60, "Ừ": 0x5C, "Ử": 0x5E, "Ữ": 0x7E, "Ự": 0x23],
  ]

  private static let writers = Dictionary(
    uniqueKeysWithValues: encodings.map { ($0, EncodingWriter(trying: $0)) })

  init(_ encoding: Encoding) { self = Self.writers[encoding] ?? EncodingWriter(trying: encoding) }

  private init(trying encoding: Encoding) {
    let high = (UInt8(0x80)...0xFF).map { $0 }
    let low = (UInt8(0x01)...0x1F).filter { $0 != 0x0A && $0 != 0x0D }
    let first = Array("aeiouyAEIOUY".utf8) + high
    add((high + low).map { [$0] }, encoding)
    let isWhole = Self.small.allSatisfy { bytes[$0] != nil }
    if !isWhole { add(first.flatMap { first in high.map { [first, $0] } }, encoding) }
    for (letter, byte) in Self.onSigns[encoding] ?? [:] { bytes[letter] = [byte] }
  }

  /// The first bytes that read as the letter, each on a line of its own.
  private mutating func add(_ codes: [[UInt8]], _ encoding: Encoding) {
    let lines = EncodedText.decoded(codes.flatMap { $0 + [0x0A] }, as: encoding).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (code, line) in zip(codes, lines) where line.count == 1 {
      if let letter = line.first, bytes[letter] == nil { bytes[letter] = code }
    }
  }

  /// `nil` for a capital that is written as its small letter.
  func code(of letter: Character) -> [UInt8]? { bytes[letter] }

  /// Capitals without a code of their own are written as their small letters, other unknown ones as `?`.
  func encoded(_ text: String) -> [UInt8] {
    text.flatMap { character -> [UInt8] in
      if let ascii = character.asciiValue { return [ascii] }
      return bytes[character] ?? character.lowercased().first.flatMap { bytes[$0] } ?? [0x3F]
    }
  }

  /// VIQR, with signs that look like marks escaped.
  static func viqr(_ text: String) -> [UInt8] {
    let marks: [Character] = ["`", "?", "~", "'", "."]
    let shapes: [Character: String] = [
      "ă": "a(", "â": "a^", "ê": "e^", "ô": "o^", "ơ": "o+", "ư": "u+", "đ": "dd",
    ]
    let rows = Array("aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ")
    return text.flatMap { character -> [UInt8] in
      if marks.contains(character) { return Array("\\\(character)".utf8) }
      let lower = character.lowercased().first ?? character
      let place = rows.firstIndex(of: lower)
      let base = place.map { rows[$0 / 6 * 6] } ?? lower
      let tone = place.map { $0 % 6 } ?? 0
      let code = (shapes[base] ?? String(base)) + (tone == 0 ? "" : String(marks[tone - 1]))
      return Array((character.isUppercase ? code.uppercased() : code).utf8)
    }
  }
}
