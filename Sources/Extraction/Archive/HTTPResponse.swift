/// Fields of a header as WARC and HTTP write it.
struct HeaderFields {
  private(set) var startLine = ""
  private var fields: [String: String] = [:]

  subscript(name: String) -> String? { fields[name] }

  /// - Returns: The fields and the length of the header with the empty line behind it; `nil` where no
  ///   empty line comes in time.
  static func read(_ bytes: ArraySlice<UInt8>, limit: Int) -> (HeaderFields, length: Int)? {
    let head = bytes.prefix(limit)
    guard let end = emptyLine(in: head) else { return nil }
    var header = HeaderFields()
    let lines = head[..<end].split(separator: 0x0A).map { line in
      CleanText.line(line)
    }
    header.startLine = lines.first ?? ""
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      if header.fields[name] == nil { header.fields[name] = String(value) }
    }
    return (header, end - bytes.startIndex)
  }

  /// The offset behind the first empty line.
  private static func emptyLine(in bytes: ArraySlice<UInt8>) -> Int? {
    var lineStart = bytes.startIndex
    while let end = bytes[lineStart...].firstIndex(of: 0x0A) {
      let line = bytes[lineStart..<end]
      if line.isEmpty || (line.count == 1 && line.first == 0x0D) { return end + 1 }
      lineStart = end + 1
    }
    return nil
  }
}

/// What a server answered, as the record of an archive keeps it.
struct HTTPResponse {
  struct Problem: Error, Hashable {
    var what: String
    var remedy: String
  }

  private let header: HeaderFields
  private let body: ArraySlice<UInt8>

  /// - Returns: `nil` where the content is no HTTP response.
  init?(_ content: ArraySlice<UInt8>) throws(Problem) {
    guard content.starts(with: Array("HTTP/".utf8)) else { return nil }
    guard let (header, length) = HeaderFields.read(content, limit: 256 * 1024) else {
      throw Problem(what: "the HTTP header never ends", remedy: "capture the page again")
    }
    self.header = header
    body = content.dropFirst(length)
  }

  /// A page that was served: status 200, HTML. All else (redirects, pictures, errors) is no input.
  var isPage: Bool {
    let parts = header.startLine.split(separator: " ")
    guard parts.count > 1, parts[1] == "200" else { return false }
    let type = header["content-type"]?.lowercased() ?? ""
    return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
  }

  var charset: String? {
    header["content-type"].flatMap { CharsetDeclaration.name(inContentType: $0) }
  }

  func decodedBody() throws(Problem) -> [UInt8] {
    let chunked = header["transfer-encoding"]?.lowercased().contains("chunked") ?? false
    let whole = chunked ? try dechunked() : Array(body)
    let coding = header["content-encoding"]?.lowercased() ?? "identity"
    guard GzipInflater.isGzip(whole) else {
      guard
        ["identity", "", "gzip", "x-gzip", "none", "utf-8"].contains(coding) || looksPlain(whole)
      else {
        throw Problem(
          what: "content encoding \"\(coding)\" is not supported",
          remedy: "capture with \"Accept-Encoding: gzip\"")
      }
      return whole
    }
    do throws(GzipInflater.Problem) {
      return try GzipInflater.inflated(whole, limit: WARCReader.longestRecord)
    } catch {
      throw Problem(
        what: error == .bomb ? "the packed page is too large" : "the packed page is damaged",
        remedy: "capture the page again")
    }
  }

  /// Some tools unpack the body and keep the header.
  private func looksPlain(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// The chunks joined. A body without any chunk was joined by the tool that wrote the record.
  private func dechunked() throws(Problem) -> [UInt8] {
    var result: [UInt8] = []
    var rest = body
    while let (size, next) = HTTPResponse.chunkSize(rest) {
      guard size > 0 else { return result }
      let data = rest[next...]
      guard data.count >= size else { throw HTTPResponse.cut }
      result.append(contentsOf: data.prefix(size))
      rest = data.dropFirst(size).drop { $0 == 0x0D || $0 == 0x0A }
    }
    if result.isEmpty { return Array(body) }
    guard rest.isEmpty else { throw HTTPResponse.cut }
    return result
  }

  private static let cut = Problem(
    what: "the body was cut between its chunks", remedy: "capture the page again")

  /// The size line of a chunk and the offset behind it.
  private static func chunkSize(_ bytes: ArraySlice<UInt8>) -> (Int, next: Int)? {
    guard let end = bytes.prefix(256).firstIndex(of: 0x0A) else { return nil }
    let line = bytes[..<end].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D }
    let digits = String(decoding: line, as: UTF8.self).filter { $0 != " " }
    guard !digits.isEmpty, digits.utf8.count <= 8, let size = Int(digits, radix: 16), size >= 0
    else {
      return nil
    }
    return (size, end + 1)
  }
}
