import TestSupport

/// Texts that nobody would write, for tests of what must hold for every text.
enum RandomText {
  /// One kind after the other: bytes, scalars, Vietnamese with damage.
  static func texts(count: Int, seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      switch index % 4 {
      case 0: bytes(&random)
      case 1: scalars(&random)
      default: vietnamese(&random)
      }
    }
  }

  /// Random bytes, read as UTF-8 with replacement characters.
  static func bytes(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...40, using: &random)
    return String(
      decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
  }

  /// Scalars of all planes, those that text is repaired for more often.
  static func scalars(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...20, using: &random)
    return text((0..<count).compactMap { _ in scalar(&random) })
  }

  private static func scalar(_ random: inout SeededGenerator) -> Unicode.Scalar? {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
    case 1: Unicode.Scalar(UInt32.random(in: 0x300...0x36F, using: &random))
    case 2: Unicode.Scalar(UInt32.random(in: 0x2000...0x206F, using: &random))
    case 3: Unicode.Scalar(UInt32.random(in: 0...0x7F, using: &random))
    case 4: Unicode.Scalar(UInt32.random(in: 0x370...0x4FF, using: &random))
    case 5: Unicode.Scalar(UInt32.random(in: 0x600...0x11FF, using: &random))
    default: letters.randomElement(using: &random)
    }
  }

  /// Syllables, numbers and marks, some of them glued, broken, decomposed or mistyped.
  static func vietnamese(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...8, using: &random)
    return (0..<count).map { _ in
      damaged(pieces.randomElement(using: &random) ?? "", &random)
        + (separators.randomElement(using: &random) ?? "")
    }.joined()
  }

  private static func damaged(_ piece: String, _ random: inout SeededGenerator) -> String {
    var scalars = Array(piece.unicodeScalars)
    guard let place = scalars.indices.randomElement(using: &random) else { return piece }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: scalars.swapAt(0, place)
    case 1: scalars.insert(damages.randomElement(using: &random) ?? " ", at: place)
    case 2: scalars[place] = letters.randomElement(using: &random) ?? "x"
    case 3: scalars.remove(at: place)
    case 4: scalars.insert(damages.randomElement(using: &random) ?? " ", at: place + 1)
    default: break
    }
    return text(scalars)
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static let letters = Array(
    "aàảãáạăằâấbcdđeêệghiíklmnoôơợpqrstuưựvxyỳAÂĐEÔƯfjwzðÐаеоСрΑοïñ".unicodeScalars)

  private static let damages = Array(
    """
    \u{20}\u{A0}\u{200B}\u{AD}\u{FEFF}\u{301}\u{300}\u{323}\u{302}\u{306}\u{31B}\u{34F}\
    .,;:!?()“”%-/\n\r\t7
    """.unicodeScalars)

  private static let separators = [
    " ", " ", " ", " ", "", ",", ", ", " ,", ".", ". ", ":", " : ", ";", "\n", "\u{A0}", "  ", "-",
    "/",
    " (", ") ", " ( ", "“ ", " ”", "%", " %", " ,5%", " .250 ", "\u{200B}", "\r\n", "?", "!",
  ]

  private static let pieces = [
    "phường", "thuỷ", "hòa", "khoẻ", "qúy", "nghịêm", "gía", "giữa", "quyết", "tòan", "lựơng",
    "huyện", "người", "dân", "được", "PhạmMinh", "vụvà", "CHÍNH", "Đắk", "UBND", "HĐND", "hơn",
    "Năm2021", "ngày7", "12", "3", "9 ", "9", "1 ", ".646", ",5%", "10.000", "45,6", "18-NQ/TU",
    "https://a.vn/b,c", "x@y.vn", "ban-do.docx", "TP.", "v.v", "Ðà", "ðược", "tie\u{302}\u{301}ng",
    "o\u{31B}", "a\u{301}\u{302}", "Сông", "Москва", "👩‍👩‍👧", "1️⃣", "नमस्ते", "한글", "か\u{3099}",
  ]
}

extension RandomText {
  /// A text for which `fails` still holds and that cannot be cut further scalar by scalar.
  static func shrunk(_ text: String, while fails: (String) -> Bool) -> String {
    var scalars = Array(text.unicodeScalars)
    var size = max(1, scalars.count / 2)
    while size > 0 {
      var start = 0
      while start < scalars.count {
        var shorter = scalars
        shorter.removeSubrange(start..<min(start + size, scalars.count))
        if fails(RandomText.text(shorter)) { scalars = shorter } else { start += size }
      }
      size /= 2
    }
    return RandomText.text(scalars)
  }

  /// The scalars of a text by number, for messages.
  static func spelled(_ text: String) -> String {
    text.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }
      .joined(separator: " ")
  }
}
