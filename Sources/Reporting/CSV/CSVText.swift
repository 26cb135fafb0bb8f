/// What a spreadsheet would do to text: run it, or take it for a date or a number.
enum CSVText {
  /// Whether an apostrophe goes before a text; the same in both dialects.
  static func needsGuard(_ text: String) -> Bool { isFormula(text) || isTakenForValue(text) }

  /// OWASP's characters at the start, also behind blanks.
  static func isFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      if isOpener(scalar) { return true }
      guard isBlank(scalar) else { return false }
    }
    return false
  }

  /// The apostrophe itself is guarded too, so that taking one away always gives the text back.
  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
      "\u{2212}":
      true
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{200B}" || scalar == "\u{FEFF}"
      || (!scalar.isASCII && scalar.properties.isWhitespace)
  }

  /// `2022`, `1/7`, `3-4`, `1E5`, `7:05`, `12%`, `1-Jan`, `100 ₫`, `TRUE`: not what was written any more
  /// once a spreadsheet has read it. Texts with other letters (`12-NQ/TU`) are safe.
  static func isTakenForValue(_ text: String) -> Bool {
    guard text.utf8.count <= longestValue else { return false }
    var word = text.trimmingBlanks()
    return word.withUTF8(isTakenForValue) || isYes(word)
  }

  private static func isTakenForValue(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = ShortWord()
    var hasDigit = false
    var index = 0
    while index < word.count {
      let byte = word[index]
      if isLetter(byte) {
        letters.append(byte)
        if letters.count > longestName { return false }
      } else if (0x30...0x39).contains(byte) {
        hasDigit = true
      } else if byte >= 0x80 {
        guard let length = lengthOfMark(word[index...]) else { return false }
        index += length - 1
      } else if !isMark(byte) {
        return false
      }
      index += 1
    }
    if letters.count == 0 { return hasDigit }
    return months.contains(letters) || (hasDigit && lettersOfValues.contains(letters))
      || (letters.count == word.count && truths.contains(letters))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x24, 0x25, 0x27, 0x28, 0x29, 0x2B...0x2F, 0x3A: true  // blank $ % ' ( ) + , - . / :
    default: false
    }
  }

  /// In bytes, of a no-break blank or a currency at the start; `nil` for everything else.
  private static func lengthOfMark(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    if bytes.starts(with: [0xC2, 0xA0]) || bytes.starts(with: "£".utf8)
      || bytes.starts(with: "¥".utf8)
    {
      return 2
    }
    return bytes.starts(with: "€".utf8) || bytes.starts(with: "₫".utf8) ? 3 : nil
  }

  /// `đúng` for true, as a Vietnamese spreadsheet has it.
  private static func isYes(_ word: Substring) -> Bool {
    word.utf8.first == 0xC4 && word.utf8.count <= longestName && word.lowercased() == "đúng"
  }

  /// No date, time, amount or number of a spreadsheet is longer, in bytes; longer text needs no look.
  private static let longestValue = 64
  /// `september`.
  private static let longestName = 9

  /// Exponents, halves of a day, marks of ISO times.
  private static let lettersOfValues: Set<ShortWord> = ["e", "am", "pm", "a", "p", "t", "z", "tz"]

  /// Guarded without a number too: some spreadsheets fill in a day.
  private static let months: Set<ShortWord> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private static let truths: Set<ShortWord> = ["true", "false", "sai"]

  /// A pilcrow for each run of line breaks.
  static func oneLine(_ text: String) -> String {
    let lines = text.unicodeScalars.split(whereSeparator: isLineBreak)
    return lines.map { String($0) }.joined(separator: " ¶ ")
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    (0x0A...0x0D).contains(scalar.value) || scalar == "\u{85}" || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }

  /// U+FFFD for what no cell may hold: control characters, marks that turn the direction of text, and what XML has
  /// no place for. Tabs stay; a line break is a line feed, the only one that all readers of CSV keep.
  static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") {
        result.append("\n")
      } else if scalar != "\n" {
        result.append(isHidden(scalar) ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\t" || scalar == "\u{2028}" || scalar == "\u{2029}" { return false }
    if isLineBreak(scalar) || TextHygiene.isNoCharacter(scalar) { return true }
    return TextHygiene.isControl(scalar)
      || (TextHygiene.isDirectionMark(scalar) && scalar != "\u{FEFF}")
  }
}

/// Up to twelve letters from A to Z, small or capital alike, in one number: nothing is kept for a word that is only
/// looked up.
private struct ShortWord: Hashable, ExpressibleByStringLiteral {
  private var letters: UInt64 = 0
  private(set) var count = 0

  init() {}

  init(stringLiteral text: String) { text.utf8.forEach { append($0) } }

  mutating func append(_ letter: UInt8) {
    letters = letters << 5 | UInt64(letter & 0x1F)
    count += 1
  }
}

extension String {
  fileprivate func trimmingBlanks() -> Substring {
    let blank = UInt8(ascii: " ")
    guard let first = utf8.firstIndex(where: { $0 != blank }),
      let last = utf8.lastIndex(where: { $0 != blank })
    else { return "" }
    return self[first..<utf8.index(after: last)]
  }
}
