/// Tells files that only bear the name of a page or a text.
enum BinaryContent {
  private static let signatures: [(bytes: [UInt8], name: String, remedy: String)] = [
    (Array("%PDF-".utf8), "a PDF document", "convert it with pdftotext to .txt"),
    (Array("PK\u{3}\u{4}".utf8), "a ZIP or Office document", "convert it with pandoc to .html"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document", "convert it with soffice to .html"),
    ([0x1F, 0x8B], "gzip data", "unpack it with gunzip, or name it .warc.gz if it is an archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", "save the page itself"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture", "save the page itself"),
    (Array("GIF8".utf8), "a GIF picture", "save the page itself"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", "remove it from the inbox"),
    (Array("SQLite format 3".utf8), "a database", "remove it from the inbox"),
  ]

  /// Whether there is no control byte at all, zeros among them.
  @discardableResult
  static func check(_ bytes: [UInt8], at location: String) throws(ExtractionError) -> Bool {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      throw ExtractionError(
        "not-text", "\(location): the file is \(known.name), not a page; \(known.remedy)",
        at: location)
    }
    guard hasControls(bytes) else { return true }
    let controls = bytes.count { isControl($0) }
    guard controls * 50 <= bytes.count else {
      throw ExtractionError(
        "not-text",
        "\(location): \(controls) of \(bytes.count) bytes are control characters, so this is no "
          + "text; save the page again or remove it from the inbox", at: location)
    }
    return false
  }

  /// Whether there is any control byte, zeros among them; in blocks that the compiler makes wide.
  private static func hasControls(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset + 64 <= bytes.count {
        var found: UInt8 = 0
        for index in offset..<(offset + 64) {
          let byte = bytes[index]
          let isLow: UInt8 = byte < 0x20 ? 1 : 0
          let isBreak: UInt8 = byte &- 0x09 < 5 ? 1 : 0
          found |= isLow & (1 &- isBreak)
        }
        if found != 0 { return true }
        offset += 64
      }
      return bytes[offset...].contains { $0 < 0x20 && $0 &- 0x09 >= 5 }
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B
  }
}
