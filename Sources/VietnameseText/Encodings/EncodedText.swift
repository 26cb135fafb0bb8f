/// Bytes of a known encoding → text. Never fails: what has no meaning becomes U+FFFD.
package enum EncodedText {
  /// The text in NFC. A byte order mark is taken out.
  package static func decoded(_ bytes: some Sequence<UInt8>, as encoding: Encoding) -> String {
    String(decoding: utf8(Array(bytes)[...], as: encoding), as: UTF8.self)
  }

  /// The text as UTF-8 in NFC, valid whatever the bytes are.
  package static func utf8(_ bytes: ArraySlice<UInt8>, as encoding: Encoding) -> [UInt8] {
    let text: [UInt8]
    switch encoding {
    case .utf8: text = validUTF8(bytes.drop(prefix: [0xEF, 0xBB, 0xBF]))
    case .utf16LittleEndian: text = utf16(bytes.drop(prefix: [0xFF, 0xFE]), lowFirst: true)
    case .utf16BigEndian: text = utf16(bytes.drop(prefix: [0xFE, 0xFF]), lowFirst: false)
    case .viqr: text = Array(VIQR.decoded(String(decoding: bytes, as: UTF8.self)).utf8)
    default: text = letters(bytes, as: encoding)
    }
    return composed(text)
  }

  private static func validUTF8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    UTF8Evidence(bytes).isConvincing
      ? Array(bytes) : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, lowFirst: Bool) -> [UInt8] {
    let low = lowFirst ? 0 : 1
    var units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
    }
    if bytes.count % 2 == 1 { units.append(WesternBytes.missing) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func letters(_ bytes: ArraySlice<UInt8>, as encoding: Encoding) -> [UInt8] {
    guard let table = EncodingTable.table(of: encoding) else { return validUTF8(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    var rest = bytes
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      append(LetterLine(rest[..<end], table).letters, to: &result)
      rest = rest[end...]
    }
    return result
  }

  private static func append(_ letters: [UInt16], to result: inout [UInt8]) {
    for letter in letters {
      if letter < 0x80 {
        result.append(UInt8(letter))
      } else if let encoded = Unicode.Scalar(letter).flatMap(UTF8.encode) {
        result.append(contentsOf: encoded)
      }
    }
  }

  /// Marks left over by the tables; U+0300 to U+036F begin with CC or CD.
  private static func composed(_ utf8: [UInt8]) -> [UInt8] {
    guard utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return utf8 }
    return Array(Composer.composed(String(decoding: utf8, as: UTF8.self)).utf8)
  }
}

extension ArraySlice<UInt8> {
  /// Without the bytes at its start, if they stand there.
  fileprivate func drop(prefix: [UInt8]) -> ArraySlice<UInt8> {
    starts(with: prefix) ? dropFirst(prefix.count) : self
  }
}
