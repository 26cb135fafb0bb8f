internal import CLibXML2

/// Character references (`&amp;`, `&#7879;`, `&#x1EC7;`) in attribute values and in texts copied from
/// HTML.
package enum CharacterReferences {
  /// The text behind the references; what is none stays as it stands.
  package static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      result.append(contentsOf: rest[..<start])
      rest = rest[start...]
      guard let (scalar, length) = reference(rest) else {
        result.append(rest.removeFirst())
        continue
      }
      result.append(contentsOf: Array(String(Character(scalar)).utf8))
      rest = rest.dropFirst(length)
    }
    return result + rest
  }

  /// The character that a text begins with, and the bytes that name it.
  private static func reference(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let body = bytes.dropFirst().prefix(longestName)
    if body.first == UInt8(ascii: "#") { return numbered(body.dropFirst()) }
    guard let end = body.firstIndex(of: UInt8(ascii: ";")), end > body.startIndex else {
      return nil
    }
    let name = String(decoding: body[..<end], as: UTF8.self)
    guard let entity = htmlEntityLookup(name), let scalar = Unicode.Scalar(entity.pointee.value)
    else { return nil }
    return (scalar, body.distance(from: body.startIndex, to: end) + 2)
  }

  private static let longestName = 12

  private static func numbered(_ body: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let isHexadecimal = body.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = body.dropFirst(isHexadecimal ? 1 : 0).prefix { byte in
      byte &- 0x30 < 10 || isHexadecimal && (byte | 0x20) &- 0x61 < 6
    }
    guard !digits.isEmpty,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
      value > 0, let scalar = Unicode.Scalar(value)
    else { return nil }
    let isClosed = body[digits.endIndex...].first == UInt8(ascii: ";")
    return (scalar, 2 + (isHexadecimal ? 1 : 0) + digits.count + (isClosed ? 1 : 0))
  }
}
