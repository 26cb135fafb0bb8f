// Attributes, as the parser tells them apart.
extension MarkupScan {
  /// The offset behind the `>` of a start tag.
  func attributesEnd(from start: Int, tagStart: Int) throws(HTMLParsingError) -> Int {
    var offset = skipBlanks(start)
    var count = 0
    while offset < bytes.count, !isTagEnd(offset) {
      count += 1
      guard count <= limits.attributesPerTag else {
        throw .tooManyAttributes(line: line(at: tagStart), limit: limits.attributesPerTag)
      }
      offset = skipBlanks(attributeEnd(from: offset))
    }
    guard offset < bytes.count else { return bytes.count }
    return bytes[offset] == UInt8(ascii: ">") ? offset + 1 : offset + 2
  }

  func attributeEnd(from start: Int) -> Int {
    guard isNameStart(bytes[start]) || bytes[start] == UInt8(ascii: ".") else {
      return bogusEnd(from: start)
    }
    var offset = start
    while offset < bytes.count, isNameByte(bytes[offset]) { offset += 1 }
    let afterBlanks = skipBlanks(offset)
    guard afterBlanks < bytes.count, bytes[afterBlanks] == UInt8(ascii: "=") else { return offset }
    return valueEnd(from: skipBlanks(afterBlanks + 1))
  }

  func valueEnd(from start: Int) -> Int {
    guard start < bytes.count else { return start }
    if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      return index(of: bytes[start], from: start + 1).map { $0 + 1 } ?? bytes.count
    }
    var offset = start
    while offset < bytes.count, !isBlank(bytes[offset]), bytes[offset] != UInt8(ascii: ">") {
      offset += 1
    }
    return offset
  }

  func bogusEnd(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, !isBlank(bytes[offset]), !isTagEnd(offset) { offset += 1 }
    return max(offset, start + 1)
  }

  func isTagEnd(_ offset: Int) -> Bool {
    if bytes[offset] == UInt8(ascii: ">") { return true }
    return bytes[offset] == UInt8(ascii: "/") && offset + 1 < bytes.count
      && bytes[offset + 1] == UInt8(ascii: ">")
  }

  func skipBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
    return offset
  }
}

// Bytes.
extension MarkupScan {
  func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  func readName(from start: Int) -> String {
    var end = start
    while end < bytes.count, isNameByte(bytes[end]), end - start < 32 { end += 1 }
    return String(decoding: bytes[start..<end].map { asciiLower($0) }, as: UTF8.self)
  }

  func asciiLower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  func index(of byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstIndex(of: byte)
  }

  func starts(with text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { asciiLower(bytes[offset + $0]) == buffer[$0] }
    }
  }

  func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
    range.contains { starts(with: text, at: $0) }
  }

  /// The offset of `</name`.
  func closingTag(of name: String, from start: Int) -> Int? {
    let name = Array(name.utf8)
    var from = start
    while let open = index(of: UInt8(ascii: "<"), from: from) {
      let end = open + 2 + name.count
      guard end <= bytes.count else { return nil }
      if bytes[open + 1] == UInt8(ascii: "/"),
        name.indices.allSatisfy({ asciiLower(bytes[open + 2 + $0]) == name[$0] }),
        end == bytes.count || !isNameByte(bytes[end])
      {
        return open
      }
      from = open + 1
    }
    return nil
  }

  func line(at offset: Int) -> Int {
    bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
