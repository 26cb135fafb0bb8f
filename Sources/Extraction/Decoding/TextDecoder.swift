/// Bytes of any encoding that a Vietnamese site has used → UTF-8 without NUL.
///
/// The bytes are believed before the declaration: what is valid UTF-8 beyond ASCII is UTF-8 whatever
/// the page says, for pages are converted more often than their declarations.
struct TextDecoder {
  /// What the server said, where it is known.
  var httpCharset: String?

  struct Decoded {
    var bytes: [UInt8]
    var charset: Charset
    /// Sequences that no encoding explains, each now U+FFFD.
    var damaged = 0
  }

  func decode(_ bytes: [UInt8], at location: String) throws(ExtractionError) -> Decoded {
    if let (charset, length) = TextDecoder.byteOrderMark(bytes) {
      return try TextDecoder.decode(bytes[length...], as: charset, at: location)
    }
    if let charset = TextDecoder.unmarkedUTF16(bytes) {
      return try TextDecoder.decode(bytes[...], as: charset, at: location)
    }
    try BinaryContent.check(bytes, at: location)
    return try TextDecoder.decode(bytes[...], as: charset(of: bytes), at: location)
  }

  private func charset(of bytes: [UInt8]) -> Charset {
    let evidence = UTF8Evidence(bytes)
    if evidence.isConvincing { return .utf8 }
    let declared = [httpCharset, CharsetDeclaration.name(in: bytes)]
      .compactMap { $0.flatMap { Charset(name: $0) } }
    if declared.contains(.windows1258) || Windows1258Evidence.isConvincing(bytes) {
      return .windows1258
    }
    return evidence.isPlausible ? .utf8 : .windows1252
  }

  private static func decode(
    _ bytes: ArraySlice<UInt8>, as charset: Charset, at location: String
  ) throws(ExtractionError) -> Decoded {
    switch charset {
    case .utf8: return utf8(bytes)
    case .windows1252:
      return Decoded(
        bytes: SingleByteTables.decode(
          bytes.lazy.filter { $0 != 0 }, with: SingleByteTables.windows1252),
        charset: charset)
    case .windows1258:
      return Decoded(
        bytes: SingleByteTables.decode(
          bytes.lazy.filter { $0 != 0 }, with: SingleByteTables.windows1258),
        charset: charset)
    case .utf16LittleEndian, .utf16BigEndian:
      return try utf16(bytes, as: charset, at: location)
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> Decoded {
    let clean = bytes.contains(0) ? bytes.filter { $0 != 0 }[...] : bytes
    let evidence = UTF8Evidence(clean)
    guard evidence.invalid > 0 else { return Decoded(bytes: Array(clean), charset: .utf8) }
    let repaired = Array(String(decoding: clean, as: UTF8.self).utf8)
    return Decoded(bytes: repaired, charset: .utf8, damaged: evidence.invalid)
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, as charset: Charset, at location: String
  ) throws(ExtractionError) -> Decoded {
    guard bytes.count % 2 == 0 else {
      throw ExtractionError(
        "undecodable",
        "\(location): the text is UTF-16 but has an odd number of bytes, so it was cut; "
          + "save it again, best as UTF-8", at: location)
    }
    let high = charset == .utf16BigEndian ? 0 : 1
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    let text = String(decoding: units.filter { $0 != 0 }, as: UTF16.self)
    return Decoded(bytes: Array(text.utf8), charset: charset)
  }
}

extension TextDecoder {
  private static func byteOrderMark(_ bytes: [UInt8]) -> (Charset, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 of mostly Latin text has a zero in nearly every other byte.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Charset? {
    let head = bytes.prefix(1_000)
    guard head.count >= 16, bytes.count % 2 == 0 else { return nil }
    let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
    let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
    if odd * 10 >= head.count * 3, even * 50 < head.count { return .utf16LittleEndian }
    if even * 10 >= head.count * 3, odd * 50 < head.count { return .utf16BigEndian }
    return nil
  }
}
