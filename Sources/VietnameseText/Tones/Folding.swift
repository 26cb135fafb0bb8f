/// Ways to compare words that are written differently but are the same.
package enum Folding {
  /// Lower case, Vietnamese letters to their ASCII base, đ to d: `Đắk Lắk` → `dak lak`.
  /// Other scalars stay as they are. The input is NFC.
  package static func ascii(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(Letters.entry(scalar).map { Unicode.Scalar($0.ascii) } ?? scalar)
    }
    return String(result)
  }

  /// Lower case of Vietnamese and ASCII letters; the input is NFC.
  package static func lowercased(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(Letters.entry(scalar).flatMap { Unicode.Scalar($0.lower) } ?? scalar)
    }
    return String(result)
  }

  /// A key of one syllable that is blind to case and to where the tone mark stands: `Hòa` and `hoà` both
  /// give `hoa1`. The tone's number follows the letters, so that words of other tones stay apart.
  package static func syllableKey(_ syllable: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var tone: Letters.Tone = 0
    for scalar in syllable.unicodeScalars {
      guard let entry = Letters.entry(scalar) else {
        result.append(scalar)
        continue
      }
      if let letter = Unicode.Scalar(entry.toneless) { result.append(letter) }
      if entry.tone != 0 { tone = entry.tone }
    }
    if tone != 0 { result.append(Unicode.Scalar(UInt8(ascii: "0") + tone)) }
    return String(result)
  }

  /// The slug of a name: `Bà Rịa - Vũng Tàu` → `ba-ria-vung-tau`.
  package static func slug(_ name: some StringProtocol) -> String {
    var result = ""
    for scalar in ascii(name).unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, result.last != "-" {
        result.append("-")
      }
    }
    return result.last == "-" ? String(result.dropLast()) : result
  }
}
