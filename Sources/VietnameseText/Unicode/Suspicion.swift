/// What a quick look over a text finds that may be in need of repair.
///
/// Next editor: one look word by word. Most signs are pairs of neighbouring bytes: a bit for each
/// sign in a table of first bytes and one of second bytes, so that a pair costs two loads and an
/// AND; what the pair alone cannot tell, ``refine`` asks. No pair inside a sound word has a sign
/// (`NormalizerTests`). Offsets without a bounds check stay below the counts that stand in the
/// conditions of their loops.
struct Suspicion: OptionSet {
  var rawValue: UInt8

  /// Not surely NFC.
  static let marks = Suspicion(rawValue: 1)
  static let lookAlikes = Suspicion(rawValue: 2)
  static let blanks = Suspicion(rawValue: 4)
  static let punctuation = Suspicion(rawValue: 8)
  static let brokenNumbers = Suspicion(rawValue: 16)
  /// A blank may be missing between a word and a number.
  static let lostBlanks = Suspicion(rawValue: 32)
  static let gluedWords = Suspicion(rawValue: 64)
  static let tones = Suspicion(rawValue: 128)

  static func of(_ text: Span<UInt8>, _ tones: TonePlacement) -> Suspicion {
    edges(of: text).union(words(in: text, tones))
  }

  private static func edges(of text: Span<UInt8>) -> Suspicion {
    text.count > 0 && (text.isBlank(0) || text.isBlank(text.count - 1)) ? .blanks : []
  }

  /// What pairs of neighbouring bytes give away.
  static func pairs(in text: Span<UInt8>) -> Suspicion {
    let tables = PairSigns.standard
    let (first, second) = (tables.first.span, tables.second.span)
    var found: Suspicion = []
    for offset in 0..<text.count { look(text, before: offset, first, second, &found) }
    return found
  }

  /// Adds what the bytes before and at an offset amount to; of the first byte of a text, that one alone.
  @inline(__always) private static func look(
    _ text: Span<UInt8>, before offset: Int, _ first: Span<UInt16>, _ second: Span<UInt16>,
    _ found: inout Suspicion
  ) {
    let behind = second[unchecked: Int(text[unchecked: offset])]
    let signs =
      offset > 0
      ? first[unchecked: Int(text[unchecked: offset &- 1])] & behind : behind & PairSigns.alone
    if signs != 0 { refine(signs, text, at: offset &- 1, &found) }
  }

  /// Adds what the signs of the pair at an offset amount to.
  @inline(never) private static func refine(
    _ signs: UInt16, _ text: Span<UInt8>, at offset: Int, _ found: inout Suspicion
  ) {
    if signs & PairSigns.exotic != 0 { found.formUnion([.marks, .lookAlikes, .blanks]) }
    if signs & PairSigns.blank != 0 { found.insert(.blanks) }
    if signs & PairSigns.generalPunctuation != 0 { found.formUnion([.marks, .blanks]) }
    if signs & PairSigns.eth != 0 { found.insert(.lookAlikes) }
    if signs & PairSigns.beforeMark != 0, isBeforeMark(text, offset) {
      found.formUnion([.punctuation, .brokenNumbers])
    }
    if signs & PairSigns.behindOpener != 0, isBehindOpener(text, offset) {
      found.insert(.punctuation)
    }
    if signs & PairSigns.glued != 0, !found.contains(.punctuation),
      MissingBlank.isBehind(text, offset)
    {
      found.insert(.punctuation)
    }
    if signs & PairSigns.number != 0, LostBlanks.isLost(text, before: offset + 1) {
      found.insert(.lostBlanks)
    }
    if signs & PairSigns.digitBlank != 0, text.isDigit(offset + 2) { found.insert(.brokenNumbers) }
  }

  /// A blank and a mark that none stands before; of the quotation marks only the closing one.
  private static func isBeforeMark(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    text[offset + 1] != 0xE2 || text.hasBytes(Punctuation.closingQuote, at: offset + 1)
  }

  private static func isBehindOpener(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    text[offset] != 0x9C || text.hasBytes(Punctuation.openingQuote, at: offset - 2)
  }

  private static func words(in text: Span<UInt8>, _ tones: TonePlacement) -> Suspicion {
    let sound = SoundWords.standard
    let raw = text.bytes
    let tables = PairSigns.standard
    let (first, second) = (tables.first.span, tables.second.span)
    var found: Suspicion = []
    var offset = 0
    while offset < text.count {
      look(text, before: offset, first, second, &found)
      if text[unchecked: offset] < UInt8(ascii: "A") {
        offset &+= 1
      } else if let length = sound.soundLength(raw, at: offset) {
        offset &+= length
      } else {
        let start = offset
        found.formUnion(word(in: text, at: &offset, tones))
        for inner in start &+ 1..<max(start &+ 1, min(offset, text.count)) {
          look(text, before: inner, first, second, &found)
        }
      }
    }
    return found
  }

  /// The closer look at what begins at an offset, a word or a sign.
  private static func word(
    in text: Span<UInt8>, at offset: inout Int, _ tones: TonePlacement
  ) -> Suspicion {
    let word = ScannedWord(text, at: offset)
    if word.end == offset {
      offset += ScalarBytes.width(text[offset])
      return []
    }
    offset = word.end
    guard word.isMarked, !word.isForeign else { return [] }
    return judged(word, SyllableTables.standard, tones)
  }

  private static func judged(
    _ word: ScannedWord, _ syllables: SyllableTables, _ tones: TonePlacement
  ) -> Suspicion {
    guard word.tones <= 1, let shape = syllables.shape(word.key, count: word.count) else {
      return GluedWords.mayBeGlued(word) ? .gluedWords : []
    }
    guard word.tones == 1 else { return [] }
    let current = word.toned - shape.onset
    return tones.target(in: shape.rhyme, from: current) == current ? [] : .tones
  }
}
