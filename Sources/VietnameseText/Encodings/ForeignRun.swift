/// A run of characters that a wrong encoding may have made of UTF-8.
struct ForeignRun {
  var place: Range<Int>
  /// What its bytes are in UTF-8.
  var meant: String
  /// Whether it cannot be good text as it stands.
  var isSure: Bool

  /// The runs whose bytes are wholly UTF-8 of ``isWelcome(_:)`` characters, in order.
  static func all(in scalars: [Unicode.Scalar], _ view: ByteView) -> [ForeignRun] {
    var runs: [ForeignRun] = []
    var bytes: [UInt8] = []
    for index in 0...scalars.count {
      let byte = index < scalars.count ? view.byte(of: scalars[index]) : nil
      if let byte, byte >= 0x80 {
        bytes.append(byte)
      } else if !bytes.isEmpty {
        let place = (index - bytes.count)..<index
        if let run = ForeignRun(scalars, place, bytes) { runs.append(run) }
        bytes = []
      }
    }
    return runs
  }

  /// à is C3 A0, and A0 a hard blank that many programs turn into a common one, or join with the blank
  /// behind the word: `ngÃ y`, `lÃ  mai`, `lÃ anh`.
  private static func addLostBlank(
    _ scalars: [Unicode.Scalar], _ place: Range<Int>, _ bytes: inout [UInt8]
  ) -> Range<Int> {
    let blank = place.upperBound
    guard bytes.last == 0xC3, blank < scalars.count, scalars[blank] == " " else { return place }
    bytes.append(0xA0)
    let after = scalars[(blank + 1)...].prefix(while: Letters.isLetter)
    let before = scalars[..<place.lowerBound].reversed().prefix(while: Letters.isLetter)
    let word = before.reversed() + String(decoding: bytes, as: UTF8.self).unicodeScalars + after
    let isOne = SyllableShape.isPlausible(word.map { UInt16(truncatingIfNeeded: $0.value) })
    return after.isEmpty || isOne ? place.lowerBound..<(blank + 1) : place
  }

  private init?(_ scalars: [Unicode.Scalar], _ place: Range<Int>, _ given: [UInt8]) {
    var bytes = given
    self.place = ForeignRun.addLostBlank(scalars, place, &bytes)
    guard UTF8Evidence(bytes).isConvincing else { return nil }
    meant = String(decoding: bytes, as: UTF8.self)
    guard meant.unicodeScalars.allSatisfy(ForeignRun.isWelcome) else { return nil }
    isSure = ForeignRun.isBroken(scalars, place)
  }

  /// Whether Vietnamese letters that Western encodings lack stand outside the runs.
  static func hasVietnamese(_ scalars: [Unicode.Scalar], outside runs: [ForeignRun]) -> Bool {
    var rest = runs[...]
    for (index, scalar) in scalars.enumerated() where scalar.value > 0xFF {
      while let run = rest.first, run.place.upperBound <= index { rest.removeFirst() }
      if Letters.isLetter(scalar), rest.first?.place.contains(index) != true { return true }
    }
    return false
  }

  /// Signs inside a word, or a capital behind a small letter.
  private static func isBroken(_ scalars: [Unicode.Scalar], _ place: Range<Int>) -> Bool {
    let before = place.lowerBound > 0 ? scalars[place.lowerBound - 1] : " "
    let after = place.upperBound < scalars.count ? scalars[place.upperBound] : " "
    let first = scalars[place.lowerBound]
    if isSmall(before), Letters.isUpper(first) || first.properties.isUppercase { return true }
    let hasSigns = scalars[place].contains { !Letters.isLetter($0) }
    return hasSigns && Letters.isLetter(after)
      && (Letters.isLetter(before) || first.properties.isAlphabetic)
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isLetter(scalar) && !Letters.isUpper(scalar)
  }

  /// Characters of Vietnamese and Western text: letters, signs, dashes and quotation marks, currency,
  /// tones, pictograms; and what a further wrong reading makes of such.
  private static func isWelcome(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0xFF, 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x192, 0x2C6, 0x2DC: true
    case 0x300, 0x301, 0x303, 0x309, 0x323: true
    case 0x2010...0x2044, 0x20A0...0x20BF, 0x2122, 0xFEFF, 0x1F300...0x1FAFF: true
    default: Letters.isLetter(scalar)
    }
  }
}
