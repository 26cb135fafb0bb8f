/// Text as JSON writes it (RFC 8259).
package enum JSONString {
  /// Puts a text in quotes behind some bytes.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { content in
      if needsEscapes(content) {
        for byte in content { append(byte, to: &bytes) }
      } else {
        bytes.append(contentsOf: content)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Puts the bytes of a text behind some others as they are: names and marks of JSON itself.
  package static func appendBare(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Goes over eight bytes at once; most texts need none.
  private static func needsEscapes(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = content.count / 8
    let bytes = UnsafeRawBufferPointer(content)
    for word in 0..<words
    where hasEscape(bytes.loadUnaligned(fromByteOffset: word &* 8, as: UInt64.self)) {
      return true
    }
    return content[(words * 8)...].contains(where: mustBeEscaped)
  }

  /// Whether a control character, a quotation mark or a backslash is among eight bytes: a byte below a limit borrows
  /// from the bit above it, and a byte is the one sought where the difference is zero.
  private static func hasEscape(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highest = ones &* 0x80
    let quotes = bytes ^ (ones &* 0x22)
    let slashes = bytes ^ (ones &* 0x5C)
    let controls = (bytes &- (ones &* 0x20)) & ~bytes
    let found = controls | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
    return found & highest != 0
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    guard mustBeEscaped(byte) else { return bytes.append(byte) }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x08: bytes += "\\b".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0C: bytes += "\\f".utf8
    case 0x0D: bytes += "\\r".utf8
    default: bytes += "\(byte < 0x10 ? "\\u000" : "\\u00")\(String(byte, radix: 16))".utf8
    }
  }
}
