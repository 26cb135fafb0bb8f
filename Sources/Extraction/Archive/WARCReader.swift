/// A page as a crawler met it.
struct WARCCapture {
  var uri: String
  var body: [UInt8]
  var charset: String?
}

/// Reads the pages of a WARC file (ISO 28500, versions 1.0 and 1.1), packed or not, record by record.
///
/// What is broken is told and passed over; the records behind it are still read.
struct WARCReader {
  enum Record {
    case capture(WARCCapture)
    case unreadable(ExtractionError, source: String)
  }

  /// Bytes of a record's content, and of its header.
  static let longestRecord = 32 * 1024 * 1024
  private static let longestHeader = 64 * 1024

  private var stream: ArchiveStream
  private let path: String
  private var number = 0
  private var isFinished = false

  init(_ bytes: [UInt8], path: String) {
    stream = ArchiveStream(bytes)
    self.path = path
  }

  /// The next page, or the next problem; `nil` at the end.
  mutating func next() -> Record? {
    while !isFinished {
      do throws(GzipInflater.Problem) {
        if let record = try readRecord() { return record }
      } catch {
        number += number == 0 ? 1 : 0
        isFinished = !stream.resynchronise()
        return problem(WARCReader.describe(error), "fetch the archive again")
      }
    }
    return nil
  }

  private static func describe(_ problem: GzipInflater.Problem) -> String {
    switch problem {
    case .broken: "the gzip data is damaged"
    case .bomb: "the gzip data unpacks to more than 200 times its size"
    case .truncated: "the gzip data ends in the middle"
    }
  }

  private func problem(_ what: String, _ remedy: String) -> Record {
    let source = "\(path)#record-\(number)"
    let error = ExtractionError(
      "bad-archive", "\(path): record \(number): \(what); \(remedy)", at: source)
    return .unreadable(error, source: source)
  }

  /// - Returns: `nil` where the record is none of ours; then there may be more.
  private mutating func readRecord() throws(GzipInflater.Problem) -> Record? {
    skipBreaks()
    guard !stream.ahead.isEmpty else {
      try stream.throwProblem()
      isFinished = true
      return nil
    }
    number += 1
    stream.fill(WARCReader.longestHeader)
    guard let (header, length) = HeaderFields.read(stream.ahead, limit: WARCReader.longestHeader),
      header.startLine.hasPrefix("WARC/1.")
    else {
      try stream.throwProblem()
      isFinished = !stream.resynchronise()
      return problem("it does not begin with a WARC header", "fetch the archive again")
    }
    guard let size = header["content-length"].flatMap({ Int($0) }), size >= 0 else {
      isFinished = !stream.resynchronise()
      return problem("Content-Length is missing or no number", "fetch the archive again")
    }
    return try readContent(header, after: length, size)
  }

  private mutating func skipBreaks() {
    stream.fill(1)
    while let first = stream.ahead.first, first == 0x0D || first == 0x0A {
      stream.consume(1)
      stream.fill(1)
    }
  }

  private mutating func readContent(
    _ header: HeaderFields, after length: Int, _ size: Int
  ) throws(GzipInflater.Problem) -> Record? {
    guard size <= WARCReader.longestRecord else {
      stream.consume(length)
      try stream.skip(size)
      return problem(
        "it has \(size) bytes, more than \(WARCReader.longestRecord)",
        "capture pages only, without downloads")
    }
    stream.fill(length + size)
    guard stream.ahead.count >= length + size else {
      try stream.throwProblem()
      let missing = length + size - stream.ahead.count
      isFinished = !stream.resynchronise()
      return problem("\(missing) of \(size) bytes are missing", "fetch the archive again")
    }
    let content = stream.ahead.dropFirst(length).prefix(size)
    defer { stream.consume(length + size) }
    return page(header, content)
  }

  private func page(_ header: HeaderFields, _ content: ArraySlice<UInt8>) -> Record? {
    guard header["warc-type"]?.lowercased() == "response",
      let uri = header["warc-target-uri"].map({ $0.trimmingBrackets }), uri.hasPrefix("http")
    else { return nil }
    do throws(HTTPResponse.Problem) {
      guard let response = try HTTPResponse(content), response.isPage else { return nil }
      return .capture(
        WARCCapture(uri: uri, body: try response.decodedBody(), charset: response.charset))
    } catch {
      return problem("\(uri): \(error.what)", error.remedy)
    }
  }
}

extension String {
  /// WARC 1.0 files of old wget write the address in angle brackets.
  fileprivate var trimmingBrackets: String {
    hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : self
  }
}
