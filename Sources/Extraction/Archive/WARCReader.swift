import Chronology

/// Reads the pages of a WARC file (ISO 28500, versions 1.0 and 1.1), packed or not, record by record.
///
/// What is broken is told once and passed over; the records behind it are still read.
struct WARCReader {
  enum Record {
    case capture(WARCCapture)
    case unreadable(ExtractionError, source: String)
  }

  private static let longestHeader = 64 * 1024
  /// Of a page with its header and chunks; what is longer cannot be a page that is read.
  private static let longestContent = Extractor.longestInput + (512 << 10)
  private static let again = "fetch the archive again"

  private var stream: ArchiveStream
  private let path: String
  private var number = 0
  private var isFinished = false
  /// Damage was told, and no record was met since.
  private var isRecovering = false
  private var isGivenUp = false

  init(_ bytes: InputBytes, path: String) throws {
    stream = try ArchiveStream(bytes)
    self.path = path
  }

  /// The next page, or the next problem; `nil` at the end.
  ///
  /// - Throws: Why the input could not be read.
  mutating func next() throws -> Record? {
    while !isFinished {
      do {
        if let record = try readRecord() { return record }
      } catch let error as GzipInflater.Problem {
        if let problem = try damage(WARCReader.describe(error)) { return problem }
      }
    }
    guard stream.isExhausted, !isGivenUp else { return nil }
    isGivenUp = true
    return problem("too much of the archive is damaged, so its rest was not read", WARCReader.again)
  }

  private static func describe(_ problem: GzipInflater.Problem) -> String {
    switch problem {
    case .broken: "the gzip data is damaged"
    case .bomb: "the gzip data unpacks to more than 200 times its size"
    case .hollow: "the gzip data goes on with empty members, more than 1000"
    case .truncated: "the gzip data ends in the middle"
    }
  }

  private func problem(_ what: String, _ remedy: String, reason: String = "bad-archive") -> Record {
    let source = "\(path)#record-\(number)"
    let error = ExtractionError(
      reason, "\(path): record \(number): \(what); \(remedy)", at: source)
    return .unreadable(error, source: source)
  }

  /// Something that is no record; what follows it is none either, until one is met.
  private mutating func damage(_ what: String) throws -> Record? {
    isFinished = try !stream.resynchronise()
    defer { isRecovering = true }
    return isRecovering ? nil : problem(what, WARCReader.again)
  }

  /// A record that is not what its header says; the next one may begin inside of what it claims.
  private mutating func lost(_ what: String, after header: ArchiveStream.Mark) throws -> Record {
    if !stream.isAtRecord { isFinished = try !stream.resynchronise(behind: header) }
    return problem(what, WARCReader.again)
  }

  /// - Returns: `nil` where the record is none of ours; then there may be more.
  private mutating func readRecord() throws -> Record? {
    try skipBreaks()
    if stream.ahead.isEmpty, !stream.hasProblem {
      isFinished = true
      return nil
    }
    if !isRecovering { number += 1 }
    try stream.fill(WARCReader.longestHeader)
    guard let (fields, length) = HeaderFields.read(stream.ahead, limit: WARCReader.longestHeader),
      let header = WARCHeader(fields)
    else {
      try stream.throwProblem()
      return try damage("it does not begin with a WARC header")
    }
    if isRecovering { number += 1 }
    isRecovering = false
    stream.consume(length)
    return try readContent(header)
  }

  private mutating func skipBreaks() throws {
    try stream.fill(1)
    while let first = stream.ahead.first, first == 0x0D || first == 0x0A {
      stream.consume(1)
      try stream.fill(1)
    }
  }

  private mutating func readContent(_ header: WARCHeader) throws -> Record? {
    let start = stream.mark
    guard let size = header.size else {
      return try lost("Content-Length is missing or no number", after: start)
    }
    if let remaining = stream.remaining, remaining < size {
      return try lost("\(size - remaining) of \(size) bytes are missing", after: start)
    }
    let record = try page(header, size)
    return try pass(size, after: start) ?? record
  }

  /// Goes behind the content.
  ///
  /// - Returns: Where it is longer or shorter than its header says, the problem.
  private mutating func pass(_ size: Int, after start: ArchiveStream.Mark) throws -> Record? {
    let missing = try stream.skip(size)
    if missing > 0 {
      if !stream.isAtRecord { try stream.throwProblem() }
      return try lost("\(missing) of \(size) bytes are missing", after: start)
    }
    try stream.fill(16)
    let next = stream.ahead.prefix(16)
    let rest = next.drop { $0 == 0x0D || $0 == 0x0A }
    let lineFeeds = next[..<rest.startIndex].count { $0 == 0x0A }
    guard lineFeeds < 2, !rest.isEmpty, !rest.starts(with: Array("WARC/".utf8)) else { return nil }
    return try lost("it does not end behind its \(size) bytes", after: start)
  }
}

// What is in a record.
extension WARCReader {
  /// The page in the content ahead, which is not consumed.
  private mutating func page(_ header: WARCHeader, _ size: Int) throws -> Record? {
    guard header.kind != nil else { return nil }
    guard let uri = header.uri else {
      return problem("WARC-Target-URI is missing", "capture the page again")
    }
    guard header.isOfPage(uri) else { return nil }
    try stream.fill(min(size, WARCReader.longestHeader * 5))
    do {
      let beginning = stream.ahead.prefix(size)
      let isWhole = beginning.count == size
      guard let form = try PageForm(header, beginning, isWhole: isWhole) else { return nil }
      try checkLength(size)
      try stream.fill(size)
      return .capture(
        try WARCCapture(header, form, uri: uri, content: stream.ahead.prefix(size)))
    } catch let error as HTTPResponse.Problem {
      return problem("\(uri): \(error.what)", error.remedy, reason: error.reason)
    }
  }

  private func checkLength(_ size: Int) throws(HTTPResponse.Problem) {
    guard size > WARCReader.longestContent else { return }
    throw HTTPResponse.Problem(
      reason: "too-large",
      what: "the page has \(size) bytes, more than \(Extractor.longestInput)",
      remedy: "save the article alone, or as .txt")
  }
}
