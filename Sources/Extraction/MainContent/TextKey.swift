/// A form in which two printings of the same words are equal: lower case, words and numbers only.
enum TextKey {
  /// By scalar value up to U+1EFF: the lower-case scalar of a letter or digit, 0 for all else.
  private static let table: [UInt32] = (0..<0x1F00).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)), isWordPart(scalar) else { return 0 }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? 0 : scalar.value
  }

  static func key(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
      guard let part = wordPart(scalar) else {
        gap = !result.isEmpty
        continue
      }
      if gap { result.append(" ") }
      gap = false
      result.append(part)
    }
    return String(result)
  }

  private static func wordPart(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value < 0x1F00 else { return isWordPart(scalar) ? scalar : nil }
    let lower = table[Int(scalar.value)]
    return lower == 0 ? nil : Unicode.Scalar(lower)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension StringProtocol {
  /// The index behind the last occurrence of a text; both are compared byte by byte.
  func range(ofLast text: String) -> Index? {
    let bytes = Array(utf8)
    let pattern = Array(text.utf8)
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    var offset = bytes.count - pattern.count
    while offset >= 0 {
      let end = offset + pattern.count
      if bytes[offset] == first, bytes[offset..<end].elementsEqual(pattern) {
        return utf8.index(startIndex, offsetBy: end)
      }
      offset -= 1
    }
    return nil
  }
}
