/// Letters of other alphabets that stand where a Vietnamese one of the same looks was meant.
enum LookAlikes {
  static func repaired(_ bytes: [UInt8]) -> Repair? {
    var rewriter = Rewriter(bytes)
    let text = bytes.span
    var offset = 0
    while let (word, range) = ScannedWord.next(in: text, from: &offset) {
      guard word.isForeign, let mixed = MixedWord(text, range) else { continue }
      for letter in mixed.letters {
        guard let meant = mixed.meant(letter.value) else { continue }
        rewriter.replace(letter.range, with: meant)
      }
    }
    return rewriter.finished()
  }

  /// Icelandic eth, the African and the phonetic d with a stroke or tail.
  static func đ(_ value: UInt32) -> Unicode.Scalar? {
    switch value {
    case 0xD0, 0x189: "Đ"
    case 0xF0, 0x256: "đ"
    default: nil
    }
  }

  /// The Latin letter that a Cyrillic or Greek one cannot be told from.
  static func latin(_ value: UInt32) -> Unicode.Scalar? { latin[value] }

  private static let latin: [UInt32: Unicode.Scalar] = {
    let pairs = [
      ("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝ", "ABESIJKMHOPCTYXaesijopcyxdhqw"),
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"),
    ]
    return pairs.reduce(into: [:]) { table, pair in
      for (other, latin) in zip(pair.0.unicodeScalars, pair.1.unicodeScalars) {
        table[other.value] = latin
      }
    }
  }()
}

/// A word in which letters of other alphabets are to be read as Latin ones.
private struct MixedWord {
  var letters: [ScalarBytes] = []
  private var readsEth = false
  private var readsLatin = false

  /// `nil` for a word that is right as it is: Icelandic, wholly Cyrillic or Greek, or with letters
  /// of its own (`μm`).
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let letter = ScalarBytes(text, at: offset)
      letters.append(letter)
      offset = letter.range.upperBound
    }
    readsLatin = isMixed
    readsEth = letters.contains { LookAlikes.đ($0.value) != nil } && isVietnameseWithĐ
    guard readsEth || readsLatin else { return nil }
  }

  func meant(_ value: UInt32) -> Unicode.Scalar? {
    if readsEth, let đ = LookAlikes.đ(value) { return đ }
    return readsLatin ? LookAlikes.latin(value) : nil
  }

  /// Latin letters, and no other but look-alikes.
  private var isMixed: Bool {
    let others = letters.filter { !MixedWord.isLatin($0.value) }
    return !others.isEmpty && others.count < letters.count
      && others.allSatisfy { LookAlikes.latin($0.value) != nil }
  }

  private static func isLatin(_ value: UInt32) -> Bool {
    value < 0x250 || value == 0x256 || (0x1E00...0x1EFF).contains(value)
  }

  /// A syllable once đ is read, a word with a letter that no other language has, or an abbreviation
  /// in capitals (`HĐND`).
  private var isVietnameseWithĐ: Bool {
    let read = letters.map { letter in
      LookAlikes.đ(letter.value).map { LetterCode.of($0.value) }
        ?? LetterCode.of((LookAlikes.latin(letter.value)?.value ?? letter.value))
    }
    let key = read.prefix(8).reduce(0) { $0 << 5 | UInt64($1.letter) }
    if Syllables.shape(key, count: read.count) != nil, read.filter({ $0.tone != 0 }).count <= 1 {
      return true
    }
    return letters.contains { MixedWord.isOnlyVietnamese($0.value) }
      || (read.count > 1 && read.allSatisfy { $0.isCapital && !$0.isVowel })
  }

  /// Letters with a horn, hook, breve, dot or two marks, and đ itself.
  private static func isOnlyVietnamese(_ value: UInt32) -> Bool {
    switch value {
    case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0: true
    default: (0x1EA0...0x1EF9).contains(value)
    }
  }
}
