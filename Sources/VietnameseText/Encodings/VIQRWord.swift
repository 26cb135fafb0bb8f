/// One reading of a word.
struct VIQRWord {
  /// Letters with combining marks.
  private(set) var letters: [Unicode.Scalar] = []
  private(set) var end: Int
  /// How many marks were read as such.
  private(set) var marks = 0
  private(set) var isShaped = false
  /// The tone mark that the word ends in.
  private(set) var lastMark: Unicode.Scalar?

  /// Reads at most `limit` marks; further ones, and tone marks among `signs`, are signs.
  init(
    _ text: [Unicode.Scalar], at start: Int, marks limit: Int = .max,
    signs: Set<Unicode.Scalar> = []
  ) {
    end = start
    while end < text.count, text[end].properties.isAlphabetic {
      lastMark = nil
      readLetter(text, isFirst: end == start, limit)
      readTone(text, limit, signs)
    }
  }

  private mutating func readLetter(_ text: [Unicode.Scalar], isFirst: Bool, _ limit: Int) {
    let letter = text[end]
    let next = end + 1 < text.count ? text[end + 1] : " "
    end += 1
    if isFirst, marks < limit, letter == "d" || letter == "D", next == "d" || next == "D" {
      letters.append(letter == "d" ? "đ" : "Đ")
      isShaped = true
      take()
      return
    }
    letters.append(letter)
    guard marks < limit, VIQR.shapedVowels[next]?.contains(letter) == true,
      let shape = VIQR.shapes[next]
    else { return }
    letters.append(shape)
    take()
    isShaped = true
  }

  private mutating func readTone(
    _ text: [Unicode.Scalar], _ limit: Int, _ signs: Set<Unicode.Scalar>
  ) {
    guard marks < limit, end < text.count, let tone = VIQR.tones[text[end]],
      !signs.contains(text[end]), hasVowelAtEnd
    else { return }
    letters.append(tone)
    lastMark = text[end]
    take()
  }

  private mutating func take() {
    marks += 1
    end += 1
  }

  private var hasVowelAtEnd: Bool {
    guard let last = letters.last else { return false }
    if VIQR.vowels.contains(last) { return true }
    return VIQR.shapes.values.contains(last)
  }

  /// In NFC.
  var plain: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    return Composer.composed(String(view))
  }

  /// No syllable ends in ă or â; `gia(` is a word before a bracket.
  var isSyllable: Bool {
    let units = Array(plain.utf16)
    if units.count > 1, units.last == 0x103 || units.last == 0xE2 { return false }
    return SyllableShape.isPlausible(units)
  }
}
