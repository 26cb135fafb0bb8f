/// A body in chunks (RFC 9112, 7.1).
struct ChunkedBody {
  /// The chunks joined; extensions and trailers are left out.
  private(set) var bytes: [UInt8] = []
  /// The body ends inside a chunk, or something else stands where a chunk should begin.
  private(set) var isCut = false

  /// A body without any chunk was joined by the tool that wrote the record.
  init(_ body: ArraySlice<UInt8>) {
    var rest = body
    while let (size, next) = ChunkedBody.size(rest) {
      guard size > 0 else { return }
      let data = rest[next...].prefix(size)
      bytes.append(contentsOf: data)
      isCut = data.count < size
      rest = isCut ? [] : rest[data.endIndex...].drop { $0 == 0x0D || $0 == 0x0A }
    }
    if bytes.isEmpty { bytes = Array(body) } else if !rest.isEmpty { isCut = true }
    // A last chunk that is missing leaves nothing behind the one before it.
  }

  /// The size line of a chunk and the offset behind it.
  private static func size(_ bytes: ArraySlice<UInt8>) -> (Int, next: Int)? {
    guard let end = bytes.prefix(1024).firstIndex(of: 0x0A) else { return nil }
    let line = bytes[..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D }
    let digits = String(decoding: line, as: UTF8.self).filter { $0 != " " }
    guard digits.utf8.count <= 16, digits.allSatisfy(\.isHexDigit),
      let size = Int(digits, radix: 16)
    else { return nil }
    return (size, end + 1)
  }
}
