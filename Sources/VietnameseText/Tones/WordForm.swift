/// A form in which two printings of the same words are equal: lower case, words and numbers only, one
/// blank between them.
package enum WordForm {
  /// By scalar value up to U+1EFF: the lower-case scalar of a letter or digit, 0 for all else.
  private static let table: [UInt16] = (0..<0x1F00).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)), isWordPart(scalar) else { return 0 }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard lower.count == 1, let first = lower.first else { return UInt16(value) }
    return UInt16(exactly: first.value) ?? UInt16(value)
  }

  package static func form(_ text: some StringProtocol) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    _ = text.utf8.withContiguousStorageIfAvailable { append($0, to: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    let span = bytes.span
    let table = table
    var gap = false
    var offset = 0
    while offset < span.count {
      let byte = span[offset]
      if byte < 0x80 {
        offset += 1
        let lower = table[Int(byte)]
        if lower == 0 {
          gap = !result.isEmpty
        } else {
          if gap { result.append(0x20) }
          gap = false
          result.append(UInt8(truncatingIfNeeded: lower))
        }
        continue
      }
      let scalar = ScalarBytes(span, at: offset)
      offset = scalar.range.upperBound
      guard let part = wordPart(scalar.value, table) else {
        gap = !result.isEmpty
        continue
      }
      if gap { result.append(0x20) }
      gap = false
      if part < 0x1F00 {
        ScalarBytes.append(part, to: &result)
      } else {
        result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[scalar.range]))
      }
    }
  }

  @inline(__always)
  private static func wordPart(_ value: UInt32, _ table: [UInt16]) -> UInt32? {
    guard value >= 0x1F00 else {
      let lower = table[Int(value)]
      return lower == 0 ? nil : UInt32(lower)
    }
    return Unicode.Scalar(value).flatMap { isWordPart($0) ? value : nil }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
