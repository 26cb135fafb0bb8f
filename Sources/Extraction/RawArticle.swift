import Chronology

/// One article of an input before it is understood: what ``Extractor/article(_:)`` works on.
///
/// Reading is a matter of one file after another, understanding takes the time and can be done for
/// several at once; this is what passes between the two.
package struct RawArticle: Sendable {
  enum Content: Sendable {
    /// HTML, with what is known of it from outside.
    case page([UInt8], url: String?, charset: String?)
    case text([UInt8])
    /// One object of JSON, and its place for messages.
    case line([UInt8], at: String)
    case unreadable(ExtractionError)
  }

  /// The input's path; of one of many in it, with `#` and the address or the line.
  package var source: String
  var content: Content
  var findings: [Finding] = []
  var assembler: ArticleAssembler

  /// What it takes in memory.
  package var byteCount: Int {
    switch content {
    case .page(let bytes, _, _), .text(let bytes), .line(let bytes, _): bytes.count
    case .unreadable: 0
    }
  }
}

/// The articles of one input, read forward; never more than one of them in memory.
package struct RawArticleReader {
  private enum Origin {
    case alone(RawArticle.Content?)
    case archive(WARCReader)
    case lines(LineReader)
  }

  private let path: String
  private let assembler: ArticleAssembler
  private var origin: Origin
  /// How often an archive has met each address, by its hash: a million of them take little room.
  private var counts: [Int: Int] = [:]

  init(_ input: RawInput, _ assembler: ArticleAssembler) throws {
    path = input.path
    self.assembler = assembler
    origin =
      switch input.format {
      case .html: .alone(.page(try input.bytes.all(), url: nil, charset: nil))
      case .text: .alone(.text(try input.bytes.all()))
      case .warc: .archive(try WARCReader(input.bytes, path: input.path))
      case .jsonl: .lines(LineReader(input.bytes))
      }
  }

  /// - Throws: Why the input could not be read further.
  package mutating func next() throws -> RawArticle? {
    switch origin {
    case .alone(let content):
      origin = .alone(nil)
      return content.map { raw($0, path) }
    case .archive(var reader):
      origin = .alone(nil)
      defer { origin = .archive(reader) }
      return try reader.next().map { raw($0) }
    case .lines(var reader):
      origin = .alone(nil)
      defer { origin = .lines(reader) }
      return try line(&reader)
    }
  }

  private func raw(_ content: RawArticle.Content, _ source: String) -> RawArticle {
    RawArticle(source: source, content: content, assembler: assembler)
  }

  private mutating func raw(_ record: WARCReader.Record) -> RawArticle {
    switch record {
    case .unreadable(let error, let source): return raw(.unreadable(error), source)
    case .capture(let capture):
      let name = "\(path)#\(capture.uri)"
      let count = counts[name.hashValue, default: 0] + 1
      counts[name.hashValue] = count
      var article = raw(
        .page(capture.body, url: capture.uri, charset: capture.charset),
        count == 1 ? name : "\(name)#\(count)")
      article.findings = capture.findings
      return article
    }
  }

  /// The next line that is not blank.
  private func line(_ reader: inout LineReader) throws -> RawArticle? {
    while let (number, line) = try reader.next() {
      let source = "\(path)#\(number)"
      let location = "\(path):\(number)"
      guard let line else {
        return raw(
          .unreadable(
            ExtractionError(
              "too-large", "\(location): the line is too long; write one article a line",
              at: location)), source)
      }
      if line.contains(where: { $0 > 0x20 }) { return raw(.line(line, at: location), source) }
    }
    return nil
  }
}
