/// Text that was read as windows-1252 or Latin-1 but was written in a Vietnamese encoding:
/// `T«i ®i häc` → `Tôi đi học`.
package enum LegacyText {
  /// The text as it was meant, by way of its bytes; unchanged where it has characters that no such
  /// reading gives, or where no encoding makes it Vietnamese. Without an encoding it is found from the
  /// text; VIQR is possible only if it is named.
  package static func repaired(_ text: String, from encoding: Encoding? = nil) -> String {
    if encoding == .viqr { return VIQR.decoded(text) }
    guard let bytes = ByteView.western.bytes(of: text) else { return text }
    if let encoding { return EncodedText.decoded(bytes, as: encoding) }
    let guess = EncodingDetector.guess(bytes)
    guard guess.encoding.isLegacyVietnamese, guess.encoding != .viqr else { return text }
    return EncodedText.decoded(bytes, as: guess.encoding)
  }
}
