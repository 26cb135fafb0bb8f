/// Ways to compare words that are written differently but are the same.
package enum Folding {
  /// Lower case, Vietnamese letters to their ASCII base, đ to d: `Đắk Lắk` → `dak lak`.
  /// Other scalars stay as they are. The input is NFC.
  package static func ascii(_ text: some StringProtocol) -> String {
    String(decoding: asciiBytes(text.utf8), as: UTF8.self)
  }

  /// The same over bytes of UTF-8, as ``ascii(_:)`` gives them.
  package static func asciiBytes(_ text: some Collection<UInt8>) -> [UInt8] {
    mapped(text) { entry, result in result.append(entry.ascii) }
  }

  /// Lower case of Vietnamese and ASCII letters; the input is NFC.
  package static func lowercased(_ text: some StringProtocol) -> String {
    let bytes = mapped(text.utf8) { entry, result in
      ScalarBytes.append(UInt32(entry.lower), to: &result)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Letters by their entries, all else as it stands.
  @inline(__always)
  private static func mapped(
    _ text: some Collection<UInt8>, _ append: (Letters.Entry, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    _ = text.withContiguousStorageIfAvailable { bytes in
      let span = bytes.span
      let table = Letters.table
      var offset = 0
      while offset < span.count {
        if span[offset] < 0x80 {
          result.append(span[offset] &- 0x41 < 26 ? span[offset] | 0x20 : span[offset])
          offset += 1
          continue
        }
        let scalar = ScalarBytes(span, at: offset)
        offset = scalar.range.upperBound
        if scalar.value < table.count, table[Int(scalar.value)].lower != 0 {
          append(table[Int(scalar.value)], &result)
        } else {
          result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[scalar.range]))
        }
      }
    }
    return result
  }

  /// The slug of a name: `Bà Rịa - Vũng Tàu` → `ba-ria-vung-tau`.
  package static func slug(_ name: some StringProtocol) -> String {
    let hyphen = UInt8(ascii: "-")
    var result: [UInt8] = []
    for byte in asciiBytes(name.utf8) {
      if byte &- UInt8(ascii: "a") < 26 || Digits.isDigit(byte) {
        result.append(byte)
      } else if let last = result.last, last != hyphen {
        result.append(hyphen)
      }
    }
    if result.last == hyphen { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
