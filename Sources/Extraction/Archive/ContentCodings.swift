/// The Content-Encoding of a response: how its body was packed.
struct ContentCodings {
  /// In the order in which they were put on.
  private let names: [String]
  private let field: String

  init(_ field: String) {
    self.field = field.lowercased()
    names = self.field.split(separator: ",").map { name in
      String(name.filter { $0 != " " })
    }.filter { !["identity", "none", "utf-8", ""].contains($0) }
  }

  /// Undoes them all. Tools that unpack a body may keep its header, and others lose it, so that what
  /// counts is what the bytes look like.
  func decode(
    _ body: inout ResponseBody, acceptsCut: Bool
  ) throws(HTTPResponse.Problem) {
    guard names.count <= 3 else { throw unsupported }
    for name in names.isEmpty ? ["identity"] : names.reversed() {
      guard let framing = try framing(name, body.bytes) else { continue }
      try inflate(&body, framing, acceptsCut)
    }
  }

  /// - Returns: `nil` where the bytes are not packed.
  private func framing(
    _ name: String, _ bytes: [UInt8]
  ) throws(HTTPResponse.Problem) -> GzipInflater.Framing? {
    if GzipInflater.isGzip(bytes) { return .gzip }
    switch name {
    case "identity", "gzip", "x-gzip": return nil
    case _ where looksPlain(bytes): return nil
    case "deflate": return isZlib(bytes) ? .zlib : .bare
    default: throw unsupported
    }
  }

  private var unsupported: HTTPResponse.Problem {
    HTTPResponse.Problem(
      what: "content encoding \"\(field)\" is not supported",
      remedy: "capture with \"Accept-Encoding: gzip\"")
  }

  private func inflate(
    _ body: inout ResponseBody, _ framing: GzipInflater.Framing, _ acceptsCut: Bool
  ) throws(HTTPResponse.Problem) {
    let (output, problem) = GzipInflater.inflated(
      body.bytes, framing, limit: Extractor.longestInput)
    switch problem {
    case nil: break
    case .truncated where acceptsCut: body.isCut = true
    case .bomb:
      throw HTTPResponse.Problem(
        what: "the packed page is too large", remedy: "capture the page again")
    default:
      throw HTTPResponse.Problem(
        what: "the packed page is damaged", remedy: "capture the page again")
    }
    body.bytes = output
  }

  private func looksPlain(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// The two bytes of a zlib header: deflate, and divisible by 31 (RFC 1950, 2.2).
  private func isZlib(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 1, bytes[0] & 0x0F == 8 else { return false }
    return (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
  }
}
