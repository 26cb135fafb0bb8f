/// What a server answered, as the record of an archive keeps it.
struct HTTPResponse {
  struct Problem: Error, Hashable {
    var reason = "bad-archive"
    var what: String
    var remedy: String
  }

  private static let longestHeader = 256 * 1024

  private let header: HeaderFields
  /// Of the header, with the empty line behind it.
  let headerLength: Int

  /// `content` is the beginning of a record's content, or the whole of it.
  ///
  /// - Returns: `nil` where the content is no HTTP response.
  init?(_ content: ArraySlice<UInt8>, isWhole: Bool) throws(Problem) {
    guard content.starts(with: Array("HTTP/".utf8)) else { return nil }
    let limit = HTTPResponse.longestHeader
    guard let (header, length) = HeaderFields.read(content, limit: limit, isWhole: isWhole) else {
      throw Problem(what: "the HTTP header never ends", remedy: "capture the page again")
    }
    self.header = header
    headerLength = length
  }

  /// A page that was served: status 200, HTML by its type or, where it has none, by its look. All
  /// else (redirects, pictures, errors) is no input.
  func isPage(_ body: ArraySlice<UInt8>) -> Bool {
    let parts = header.startLine.split(separator: " ")
    guard parts.count > 1, parts[1] == "200" else { return false }
    guard let type = header["content-type"], !type.isEmpty else { return MediaType.looksHTML(body) }
    return MediaType.isHTML(type)
  }

  var charset: String? {
    header["content-type"].flatMap { CharsetDeclaration.name(inContentType: $0) }
  }

  private var isChunked: Bool {
    header["transfer-encoding"]?.lowercased().contains("chunked") ?? false
  }

  /// The body without chunks and unpacked. One that ends too early is a problem, unless `acceptsCut`.
  func decoded(_ body: ArraySlice<UInt8>, acceptsCut: Bool) throws(Problem) -> ResponseBody {
    var result = ResponseBody(bytes: [])
    if isChunked {
      let chunks = ChunkedBody(body)
      result = ResponseBody(bytes: chunks.bytes, isCut: chunks.isCut)
      if chunks.isCut, !acceptsCut {
        throw Problem(
          what: "the body was cut between its chunks", remedy: "capture the page again")
      }
    } else {
      result = ResponseBody(bytes: Array(body))
      let announced = header["content-length"].flatMap { Int($0) } ?? 0
      result.isCut = body.count < announced
    }
    result.joined = result.bytes
    let codings = ContentCodings(header["content-encoding"] ?? "")
    try codings.decode(&result, acceptsCut: acceptsCut)
    return result
  }
}

/// The body of a response, in the end its text.
struct ResponseBody {
  var bytes: [UInt8]
  /// It ends before the server said that it would.
  var isCut = false
  /// Without chunks, but still packed as the server sent it.
  var joined: [UInt8] = []
}

/// What the Content-Type of a page says.
enum MediaType {
  static func isHTML(_ type: String) -> Bool {
    let type = type.lowercased()
    return type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
  }

  /// Whether the bytes begin as a page does.
  static func looksHTML(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.prefix(1024).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(16)
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
  }
}
