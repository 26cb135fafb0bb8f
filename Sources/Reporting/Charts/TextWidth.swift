/// How wide a line of text is at most, in user units, in the widest of the fonts that may draw it.
///
/// Estimated from classes of letters: a picture must come out the same where no font can be asked.
enum TextWidth {
  static func of(_ text: String, size: Int, isBold: Bool = false) -> Int {
    units(thousandths(text), size: size, isBold: isBold)
  }

  private static func units(_ thousandths: Int, size: Int, isBold: Bool) -> Int {
    thousandths * size * (isBold ? 112 : 100) / 100_000
  }

  private static func thousandths(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      let number = Int(scalar.value)
      return sum + (number < known.count ? Int(known[number]) : width(of: scalar))
    }
  }

  /// Of the scalars that Vietnamese text has, each looked up once.
  private static let known: [UInt16] = (UInt32(0)..<0x2000).map { number in
    Unicode.Scalar(number).map { UInt16(width(of: $0)) } ?? 0
  }

  /// In thousandths of the font's size.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!", " ", "\u{A0}": 330
    case "f", "r", "t", "(", ")", "[", "]", "-", "/", "\"", "s", "z", "c": 500
    case "m", "w", "M", "W", "%", "@", "Ư", "Ơ", "–", "—", "+", "=", "\u{2212}": 980
    case "A"..."Z": 760
    case _ where isMark(scalar): 0
    case _ where scalar.value < 0x1100 || (0x1E00..<0x2000).contains(scalar.value):
      scalar.properties.isUppercase ? 800 : 650
    default: 1100
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// The text, or its beginning with an ellipsis where it is too wide.
  static func shortened(_ text: String, to room: Int, size: Int, isBold: Bool = false) -> String {
    guard of(text, size: size, isBold: isBold) > room else { return text }
    var kept = text
    while !kept.isEmpty, of(kept + "…", size: size, isBold: isBold) > room { kept.removeLast() }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// Lines broken between words; what does not fit into so many lines is cut off with an ellipsis.
  static func lines(
    _ text: String, to room: Int, size: Int, isBold: Bool = false, limit: Int = 2
  ) -> [String] {
    if !text.isEmpty, PlainText.isOneLine(text), of(text, size: size, isBold: isBold) <= room {
      return [text]
    }
    var lines: [String] = []
    var width = 0
    for word in text.split(separator: " ") {
      let own = thousandths(word)
      let longer = width + thousandths(" ") + own
      if !lines.isEmpty, units(longer, size: size, isBold: isBold) <= room {
        lines[lines.count - 1] += " \(word)"
        width = longer
      } else {
        lines.append(String(word))
        width = own
      }
    }
    if lines.count > limit {
      lines[limit - 1] = lines[(limit - 1)...].joined(separator: " ")
      lines.removeLast(lines.count - limit)
    }
    return lines.map { shortened($0, to: room, size: size, isBold: isBold) }
  }
}
