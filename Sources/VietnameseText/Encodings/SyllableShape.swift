/// Whether decoded letters look like a written Vietnamese syllable: the evidence for an encoding.
enum SyllableShape {
  /// Well-formed, in one of the cases that are written (`việt`, `Việt`, `VIỆT`), and with a tone that
  /// the final consonant allows.
  static func isPlausible(_ letters: some Collection<UInt16>) -> Bool {
    guard letters.count <= 7, hasWrittenCase(letters), hasPossibleTone(letters) else {
      return false
    }
    return Syllables.isWellFormed(String(decoding: letters, as: UTF16.self))
  }

  static func isLetter(_ unit: UInt16) -> Bool {
    if unit < 0x80 { return isASCIILetter(unit) }
    return Unicode.Scalar(unit).map(Letters.isLetter) ?? false
  }

  static func isUpper(_ unit: UInt16) -> Bool {
    if unit < 0x80 { return (0x41...0x5A).contains(unit) }
    return Unicode.Scalar(unit).map(Letters.isUpper) ?? false
  }

  /// The capital of a Vietnamese letter; the unit itself where it has none.
  static func capital(_ unit: UInt16) -> UInt16 { capitals[unit] ?? unit }

  private static let capitals = Dictionary(
    zip(Alphabet.letters, Alphabet.capitals), uniquingKeysWith: { first, _ in first })

  private static func isASCIILetter(_ unit: UInt16) -> Bool {
    (0x61...0x7A).contains(unit) || (0x41...0x5A).contains(unit)
  }

  /// No capital behind a small letter, and no small letter behind two capitals.
  private static func hasWrittenCase(_ letters: some Collection<UInt16>) -> Bool {
    var capitals = 0
    var hasSmall = false
    for letter in letters {
      if isUpper(letter) {
        if hasSmall { return false }
        capitals += 1
      } else {
        if capitals > 1 { return false }
        hasSmall = true
      }
    }
    return true
  }

  /// Syllables that end in c, p, t or ch are said with sắc or nặng only.
  private static func hasPossibleTone(_ letters: some Collection<UInt16>) -> Bool {
    var ends: [UInt16] = []
    for letter in letters { ends.append(letter | (letter < 0x80 ? 0x20 : 0)) }
    guard let last = ends.last, ends.count > 1 else { return true }
    let stops = [0x63, 0x70, 0x74].contains(last)
    let isCH = last == 0x68 && ends[ends.count - 2] == 0x63 && ends.count > 2
    guard stops || isCH else { return true }
    return letters.contains { Alphabet.isSharpOrHeavy($0) }
  }
}

extension Alphabet {
  private static let sharpOrHeavy = Set(
    "áạắặấậéẹếệíịóọốộớợúụứựýỵÁẠẮẶẤẬÉẸẾỆÍỊÓỌỐỘỚỢÚỤỨỰÝỴ".utf16)

  /// Whether the letter has the tone sắc or nặng.
  static func isSharpOrHeavy(_ unit: UInt16) -> Bool { sharpOrHeavy.contains(unit) }
}
