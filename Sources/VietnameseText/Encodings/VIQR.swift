/// VIQR (RFC 1456): ASCII with marks behind the letters, `\` before a mark that is meant as a sign.
///
/// A mark counts as one only where the word becomes a syllable by it, so that `edu.vn` and a full stop
/// behind a foreign word stay. At the end of a sentence a mark behind a common toneless word is
/// punctuation (`ra.`), for writers seldom escaped it.
package enum VIQR {
  package static func decoded(_ text: String) -> String {
    var reader = VIQRReader(text)
    return Composer.composed(reader.read())
  }

  static let shapes: [Unicode.Scalar: Unicode.Scalar] = [
    "^": "\u{302}", "(": "\u{306}", "+": "\u{31B}",
  ]
  static let tones: [Unicode.Scalar: Unicode.Scalar] = [
    "`": "\u{300}", "?": "\u{309}", "~": "\u{303}", "'": "\u{301}", ".": "\u{323}",
  ]
  static let shapedVowels: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "^": Set("aeoAEO".unicodeScalars), "(": Set("aA".unicodeScalars),
    "+": Set("ouOU".unicodeScalars),
  ]
  static let vowels = Set("aeiouyAEIOUY".unicodeScalars)
  static let longestTag = 2_000
  static let escaped = Set("^(+`?~'.dD\\".unicodeScalars)

  /// Words that end sentences and that the mark hardly ever makes another common word.
  static let closing: [Unicode.Scalar: Set<String>] = [
    ".": Set(
      """
      ra đi theo cho qua xa ba nay hay ngay đây tây xây sau nhau đâu ai sao cao giao bao lo cô vô khi
      nghe xe che tre kia chia chưa mưa đưa vua mua thua như thư yêu tiêu nhiêu siêu thuê vui nuôi nơi
      chơi tươi bơi rơi ghi
      """.split(whereSeparator: \.isWhitespace).map(String.init)),
    "?": ["chưa", "sao", "đâu", "ai", "ra", "đi", "hay", "theo"],
  ]
}

/// Reads a text word by word.
private struct VIQRReader {
  private let text: [Unicode.Scalar]
  private var result = String.UnicodeScalarView()
  private var index = 0

  init(_ text: String) { self.text = Array(text.unicodeScalars) }

  mutating func read() -> String {
    while index < text.count {
      if text[index].properties.isAlphabetic {
        readWord()
      } else {
        readSign()
      }
    }
    return String(result)
  }

  private mutating func readSign() {
    if text[index] == "<", let end = tagEnd() {
      result.append(contentsOf: text[index...end])
      index = end + 1
      return
    }
    let isEscape =
      text[index] == "\\" && index + 1 < text.count && VIQR.escaped.contains(text[index + 1])
    if isEscape { index += 1 }
    result.append(text[index])
    index += 1
  }

  /// Markup stays as it is: `<a href='x'>`.
  private func tagEnd() -> Int? {
    guard index + 1 < text.count else { return nil }
    let next = text[index + 1]
    guard next == "/" || next == "!" || next.properties.isAlphabetic else { return nil }
    return text[index...].prefix(VIQR.longestTag).firstIndex(of: ">")
  }

  private mutating func readWord() {
    let word = chosenWord()
    result.append(contentsOf: word.letters)
    index = word.end
  }

  /// The first reading that is a syllable: all marks, all but the last, none that is punctuation too.
  private func chosenWord() -> VIQRWord {
    let full = VIQRWord(text, at: index)
    if full.marks == 0 { return full }
    if full.isSyllable {
      return closesSentence(full) ? VIQRWord(text, at: index, marks: full.marks - 1) : full
    }
    for word in [
      VIQRWord(text, at: index, marks: full.marks - 1),
      VIQRWord(text, at: index, signs: ["."]),
      VIQRWord(text, at: index, signs: [".", "?", "'"]),
    ] where full.marks > 0 && word.isSyllable {
      return word
    }
    return full.isShaped ? full : VIQRWord(text, at: index, marks: 0)
  }

  private func closesSentence(_ word: VIQRWord) -> Bool {
    guard let mark = word.lastMark, isSentenceEnd(word.end) else { return false }
    let bare = VIQRWord(text, at: index, marks: word.marks - 1)
    return VIQR.closing[mark]?.contains(bare.plain.lowercased()) == true
  }

  /// The end of the text or a line, or a blank and a capitalised word.
  private func isSentenceEnd(_ end: Int) -> Bool {
    guard end < text.count else { return true }
    guard text[end].properties.isWhitespace else { return false }
    guard text[end] != "\n", end + 1 < text.count else { return true }
    let isCapital = text[end + 1].properties.isUppercase
    return isCapital && !(end + 2 < text.count && text[end + 2].properties.isUppercase)
  }
}
