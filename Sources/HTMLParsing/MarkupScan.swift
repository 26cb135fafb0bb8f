/// A linear look at the markup before the parser sees it.
///
/// Takes out what holds no article text (scripts, styles, drawings, comments, declarations: about
/// 60 % of a news page), collects linked data, and refuses tags with too many attributes, which cost
/// the parser the square of their number. What never closes is kept: a page is not silently cut.
///
/// Attributes are told apart exactly as libxml2's htmlParseStartTag does, so that it never sees more
/// of them than were counted here.
struct MarkupScan {
  private(set) var cleaned: [UInt8] = []
  private(set) var linkedData: [[UInt8]] = []
  private(set) var unclosed: [String] = []
  let bytes: [UInt8]
  let limits: HTMLLimits
  var position = 0
  var kept = 0
  /// Elements that were looked for once and never close, so that a search is never repeated.
  var hopeless: Set<String> = []

  init(_ bytes: [UInt8], limits: HTMLLimits) throws(HTMLParsingError) {
    self.bytes = bytes
    self.limits = limits
    guard bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    cleaned.reserveCapacity(bytes.count)
    while let open = index(of: UInt8(ascii: "<"), from: position) {
      position = open
      try construct()
    }
    flush(upTo: bytes.count)
  }

  mutating func construct() throws(HTMLParsingError) {
    guard position + 1 < bytes.count else { return literal() }
    switch bytes[position + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): declaration()
    case UInt8(ascii: "/"): position += 2
    case let byte where isNameStart(byte): try startTag()
    default: literal()
    }
  }

  /// A `<` that opens nothing.
  mutating func literal() {
    flush(upTo: position)
    cleaned.append(contentsOf: Array("&lt;".utf8))
    skip(to: position + 1)
  }

  mutating func declaration() {
    flush(upTo: position)
    guard starts(with: "<!--", at: position) else {
      let close = index(of: UInt8(ascii: ">"), from: position + 2)
      return skip(to: close.map { $0 + 1 } ?? position + 2)
    }
    guard !hopeless.contains("comment"), let close = commentEnd(from: position + 2) else {
      note("comment")
      return skip(to: position + 4)
    }
    skip(to: close)
  }

  /// The offset behind the `-->` of a comment; `<!-->` is one too.
  func commentEnd(from start: Int) -> Int? {
    var from = start + 2
    while let close = index(of: UInt8(ascii: ">"), from: from) {
      if close - 2 >= start, bytes[close - 1] == UInt8(ascii: "-"),
        bytes[close - 2] == UInt8(ascii: "-")
      {
        return close + 1
      }
      from = close + 1
    }
    return nil
  }

  mutating func startTag() throws(HTMLParsingError) {
    let open = position
    let name = readName(from: open + 1)
    let end = try attributesEnd(from: open + 1 + name.utf8.count, tagStart: open)
    guard MarkupScan.removed.contains(name) else {
      position = end
      return
    }
    flush(upTo: open)
    remove(name, tag: open..<end)
  }

  static let removed: Set<String> = ["script", "style", "svg"]

  mutating func remove(_ name: String, tag: Range<Int>) {
    let selfClosed = name == "svg" && tag.count > 2 && bytes[tag.upperBound - 2] == 0x2F
    if selfClosed { return skip(to: tag.upperBound) }
    guard !hopeless.contains(name), let close = closingTag(of: name, from: tag.upperBound) else {
      note(name)
      return skip(to: tag.upperBound)
    }
    if name == "script", contains("ld+json", in: tag) {
      linkedData.append(Array(bytes[tag.upperBound..<close]))
    }
    let end = index(of: UInt8(ascii: ">"), from: close)
    skip(to: end.map { $0 + 1 } ?? bytes.count)
  }

  mutating func note(_ name: String) {
    if hopeless.insert(name).inserted { unclosed.append(name) }
  }

  mutating func flush(upTo end: Int) {
    cleaned.append(contentsOf: bytes[kept..<max(kept, end)])
    kept = max(kept, end)
  }

  mutating func skip(to offset: Int) {
    position = offset
    kept = offset
  }
}
