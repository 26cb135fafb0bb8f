/// The encoding that a page declares in its first bytes (`<meta charset>`, `http-equiv`, XML).
enum CharsetDeclaration {
  /// How far a declaration may be from the start; browsers look at 1,024 bytes, saved pages have more.
  private static let reach = 8 * 1024

  static func name(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(reach).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return value(of: "charset", in: head) ?? value(of: "encoding", in: head)
  }

  /// The charset parameter of a Content-Type.
  static func name(inContentType header: String) -> String? {
    value(of: "charset", in: Array(header.lowercased().utf8))
  }

  private static func value(of key: String, in head: [UInt8]) -> String? {
    let key = Array(key.utf8)
    guard head.count > key.count else { return nil }
    for start in 0..<(head.count - key.count) where head[start] == key[0] {
      guard head[start..<(start + key.count)].elementsEqual(key) else { continue }
      var rest = head[(start + key.count)...].drop { $0 == 0x20 }
      guard rest.popFirst() == UInt8(ascii: "=") else { continue }
      rest = rest.drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let name = rest.prefix(while: isNameByte)
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
