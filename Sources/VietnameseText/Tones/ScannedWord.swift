/// What one look over the letters of a word tells.
struct ScannedWord {
  /// Byte offset behind the last letter; the start where no letter stands.
  var end: Int
  /// Letters without tone, five bits each; only the last twelve.
  var key: UInt64 = 0
  var count = 0
  /// How many letters have a tone mark, and which is the last.
  var tones = 0
  var toned = 0
  /// Bits of all letters together; see ``LetterCode``.
  private var seen: UInt16 = 0
  private var innerCapital: UInt16 = 0

  /// Has a letter beyond ASCII.
  var isMarked: Bool { seen & LetterCode.marked != 0 }
  /// Has a letter that Vietnamese has not.
  var isForeign: Bool { seen & LetterCode.foreign != 0 }
  /// Has a capital behind a small letter.
  var hasInnerCapital: Bool { innerCapital != 0 }
  /// The tone of a word with one tone mark.
  var tone: Letters.Tone { LetterCode(bits: seen).tone }

  /// Reads the letters from an offset on.
  init(_ bytes: Span<UInt8>, at start: Int) {
    let table = LetterCode.table
    self.init(bytes, at: start, codes: table.span)
  }

  /// The same with ``LetterCode/table`` at hand as `codes`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at start: Int, codes: Span<UInt16>) {
    end = start
    var previous = LetterCode.capital
    while end < bytes.count {
      var width = 1
      let code = ScannedWord.code(bytes, at: end, codes, &width)
      guard code & 31 != 0 else { return }
      key = key << 5 | UInt64(code & 31)
      if code & LetterCode.toneMask != 0 {
        tones += 1
        toned = count
      }
      count += 1
      seen |= code
      innerCapital |= code & ~previous & LetterCode.capital
      previous = code
      end += width
    }
  }

  /// The next word at or behind an offset, which moves behind it; `nil` where none is left.
  @inline(__always)
  static func next(
    in text: Span<UInt8>, from offset: inout Int
  ) -> (word: ScannedWord, range: Range<Int>)? {
    while offset < text.count {
      let start = offset
      let word = ScannedWord(text, at: start)
      if word.end > start {
        offset = word.end
        return (word, start..<word.end)
      }
      offset += ScalarBytes.width(text[start])
    }
    return nil
  }

  /// The code of the letter at an offset below the count, and how many bytes it takes. The codes
  /// reach to U+1EFF, beyond all that two bytes or E1 and a second byte below BC can hold.
  @inline(__always)
  private static func code(
    _ bytes: Span<UInt8>, at offset: Int, _ codes: Span<UInt16>, _ width: inout Int
  ) -> UInt16 {
    let first = Int(bytes[unchecked: offset])
    if first < 0x80 { return codes[unchecked: first] }
    if first < 0xE0, offset &+ 1 < bytes.count {
      width = 2
      return codes[unchecked: (first & 0x1F) << 6 | Int(bytes[unchecked: offset &+ 1] & 0x3F)]
    }
    if first == 0xE1, offset &+ 2 < bytes.count, bytes[unchecked: offset &+ 1] < 0xBC {
      width = 3
      let middle = Int(bytes[unchecked: offset &+ 1] & 0x3F) << 6
      return codes[unchecked: 0x1000 | middle | Int(bytes[unchecked: offset &+ 2] & 0x3F)]
    }
    let scalar = ScalarBytes(bytes, at: offset)
    width = scalar.range.count
    return LetterCode.of(scalar.value).bits
  }
}

extension ScannedWord {
  /// The word with its tone in one number, blind to case and to where the tone mark stands; `nil`
  /// for long words.
  var toneKey: UInt64? {
    count > 0 && count <= 12 && tones <= 1 ? key << 3 | UInt64(tone) : nil
  }

  static func toneKeys(_ words: String) -> Set<UInt64> {
    Set(
      words.split(separator: " ").compactMap { word in
        ScannedWord(Array(word.utf8).span, at: 0).toneKey
      })
  }
}
