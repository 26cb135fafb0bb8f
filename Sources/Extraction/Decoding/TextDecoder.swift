import Chronology
import VietnameseText

/// Bytes of any encoding that a Vietnamese site has used → UTF-8 without NUL.
///
/// Which encoding it is says ``EncodingDetector``, from the bytes before the declaration.
struct TextDecoder {
  /// What the server said, where it is known.
  var httpCharset: String?

  struct Decoded {
    var bytes: [UInt8]
    /// Sequences that the encoding does not explain, each now U+FFFD.
    var damaged = 0
    /// What a reader should know of the encoding; damage among it.
    var findings: [Finding] = []
  }

  func decode(_ bytes: [UInt8], at location: String) throws(ExtractionError) -> Decoded {
    if let marked = EncodingDetector.marked(bytes) {
      return try TextDecoder.decode(bytes[marked.markLength...], as: marked.encoding, at: location)
        .told()
    }
    let isClean = try BinaryContent.check(bytes, at: location)
    let guess = EncodingDetector.guess(bytes, declared: declaredEncoding(of: bytes))
    if guess.encoding == .utf8, guess.confidence == 1, isClean {
      return Decoded(bytes: bytes)
    }
    var decoded = try TextDecoder.decode(bytes[...], as: guess.encoding, at: location)
    if guess.encoding.isLegacyVietnamese,
      let finding = TextDecoder.contradiction(guess, declaredEncoding(of: bytes))
    {
      decoded.findings.append(finding)
    }
    return decoded.told()
  }

  /// The server's word before the page's, and a Vietnamese encoding before one of many tongues, which
  /// is often only the server's default.
  private func declaredEncoding(of bytes: [UInt8]) -> Encoding? {
    let declared = [httpCharset, CharsetDeclaration.name(in: bytes)]
      .compactMap { $0.flatMap { Encoding(name: $0) } }
    return declared.first(where: \.isLegacyVietnamese) ?? declared.first
  }

  /// Only the old encodings are told: pages of UTF-8 under a wrong name are common and read well.
  private static func contradiction(_ guess: EncodingGuess, _ declared: Encoding?) -> Finding? {
    guard let declared, guess.encoding != declared else { return nil }
    return Finding(
      .note, "wrong-encoding",
      "the page declares \(declared.rawValue) but is \(guess.encoding.rawValue) (\(guess.why)) and "
        + "was read so; save it again as UTF-8 if it reads wrongly", at: "text")
  }

  private static func decode(
    _ bytes: ArraySlice<UInt8>, as encoding: Encoding, at location: String
  ) throws(ExtractionError) -> Decoded {
    switch encoding {
    case .utf8: return utf8(bytes)
    case .utf16LittleEndian, .utf16BigEndian:
      guard bytes.count % 2 == 0 else {
        throw ExtractionError(
          "undecodable",
          "\(location): the text is UTF-16 but has an odd number of bytes, so it was cut; "
            + "save it again, best as UTF-8", at: location)
      }
      return Decoded(bytes: EncodedText.utf8(bytes, as: encoding).filter { $0 != 0 })
    default:
      let text = EncodedText.utf8(withoutZeros(bytes), as: encoding)
      return Decoded(bytes: text, damaged: replacements(in: text))
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> Decoded {
    let clean = withoutZeros(bytes)
    let evidence = UTF8Evidence(clean)
    guard evidence.invalid > 0 else { return Decoded(bytes: Array(clean)) }
    let repaired = Array(String(decoding: clean, as: UTF8.self).utf8)
    return Decoded(bytes: repaired, damaged: evidence.invalid)
  }

  private static func withoutZeros(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.contains(0) ? bytes.filter { $0 != 0 }[...] : bytes
  }

  private static func replacements(in text: [UInt8]) -> Int {
    var count = 0
    for index in text.indices.dropLast(2) where text[index] == 0xEF {
      if text[index + 1] == 0xBF, text[index + 2] == 0xBD { count += 1 }
    }
    return count
  }
}

extension TextDecoder.Decoded {
  /// With a finding for the damage.
  fileprivate func told() -> Self {
    guard damaged > 0 else { return self }
    var result = self
    result.findings.append(
      Finding(
        .warning, "damaged-text",
        "\(damaged) characters could not be decoded and show as U+FFFD; "
          + "save the page again as UTF-8", at: "text"))
    return result
  }
}
