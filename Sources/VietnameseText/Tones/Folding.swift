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
