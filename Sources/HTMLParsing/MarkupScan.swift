/// A linear look at the markup before the parser sees it.
///
/// Takes out what holds no article text (scripts, styles, drawings, comments, declarations, indents
/// and the attributes that nobody asks for: about three quarters of a news page), collects linked
/// data, and refuses tags with too many attributes, which cost the parser the square of their number.
/// What never closes is kept: a page is not silently cut.
///
/// The parser sees no attributes at all, for reading them takes it a third of its time: they are told
/// apart here, as its htmlParseStartTag does, and found again by where their tag stands in the sink.
struct MarkupScan: ~Copyable {
  private(set) var sink: MarkupSink
  private(set) var linkedData: [[UInt8]] = []
  /// What was looked for once and never closes, so that a search is never repeated.
  private(set) var unclosed: [String] = []
  private(set) var tags = 0
  private(set) var attributes = ScannedAttributes()
  private let markup: Markup
  private let limits: HTMLLimits
  private let kept = KeptAttributes.shared
  private let blocks = BlockNames.shared
  private var position = 0
  /// The last tag that was written begins or ends a block.
  private var isBehindBlock = false

  init(_ markup: Markup, limits: HTMLLimits) {
    self.markup = markup
    self.limits = limits
    sink = MarkupSink(capacity: markup.count)
  }

  mutating func scan() throws(HTMLParsingError) {
    while position < markup.count {
      let open = markup.offset(of: UInt8(ascii: "<"), from: position)
      if !isGap(position..<open) {
        if open > position { isBehindBlock = false }
        sink.append(markup, position..<open)
      }
      position = open
      if open < markup.count { try construct() }
    }
  }

  /// Blanks beside a border of a block, which no reader sees.
  private func isGap(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count < 256, markup[range.lowerBound].isBlank,
      range.allSatisfy({ markup[$0].isBlank })
    else { return false }
    if isBehindBlock { return true }
    var next = range.upperBound + 1
    if next < markup.count, markup[next] == UInt8(ascii: "/") { next += 1 }
    return next < markup.count && blocks.contains(markup.name(from: next))
  }

  private mutating func construct() throws(HTMLParsingError) {
    switch position + 1 < markup.count ? markup[position + 1] : 0 {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): declaration()
    case UInt8(ascii: "/"): endTag()
    case let byte where byte.isNameStart: try startTag()
    default:
      isBehindBlock = false
      sink.append("&lt;")
      position += 1
    }
  }

  /// The tag up to the end of its name and blanks; what else stands in it is for the parser.
  private mutating func endTag() {
    let nameEnd = markup.nameEnd(from: position + 2)
    isBehindBlock = blocks.contains(markup.name(from: position + 2))
    let close = markup.skipBlanks(nameEnd)
    let isWhole = close < markup.count && markup[close] == UInt8(ascii: ">")
    let end = isWhole ? close + 1 : nameEnd
    sink.append(markup.base + position, end - position)
    if !isWhole { isBehindBlock = false }
    position = end
  }

  private mutating func declaration() {
    guard markup.starts(with: "<!--", at: position) else {
      let close = markup.offset(of: UInt8(ascii: ">"), from: position + 2)
      position = close < markup.count ? close + 1 : position + 2
      return
    }
    if !unclosed.contains("comment"), let end = markup.commentEnd(from: position + 2) {
      position = end
    } else {
      note("comment")
      position += 4
    }
  }

  private mutating func note(_ name: String) {
    if !unclosed.contains(name) { unclosed.append(name) }
  }
}

// Elements.
extension MarkupScan {
  private static let script = MarkupName("script")
  private static let style = MarkupName("style")
  private static let svg = MarkupName("svg")

  private mutating func startTag() throws(HTMLParsingError) {
    let open = position
    let nameEnd = markup.nameEnd(from: open + 1)
    let name = markup.name(from: open + 1)
    if name == MarkupScan.script { return try remove(name, "script", nameEnd) }
    if name == MarkupScan.style { return try remove(name, "style", nameEnd) }
    if name == MarkupScan.svg { return try remove(name, "svg", nameEnd) }
    tags += 1
    isBehindBlock = blocks.contains(name)
    sink.append(markup.base + open, nameEnd - open)
    let end = try readAttributes(from: nameEnd, of: name, keeping: true)
    attributes.close(name, at: sink.count)
    if end < markup.count, markup[end] == UInt8(ascii: "/") { sink.append(UInt8(ascii: "/")) }
    if end < markup.count { sink.append(UInt8(ascii: ">")) }
    position = behind(end)
  }

  /// The offset behind the `>` or `/>` that begins at `end`.
  private func behind(_ end: Int) -> Int {
    guard end < markup.count else { return end }
    return markup[end] == UInt8(ascii: ">") ? end + 1 : end + 2
  }

  private mutating func remove(
    _ name: MarkupName, _ label: String, _ nameEnd: Int
  ) throws(HTMLParsingError) {
    let end = try readAttributes(from: nameEnd, of: name, keeping: false)
    let start = behind(end)
    let isWhole = label == "svg" && end < markup.count && markup[end] == UInt8(ascii: "/")
    if isWhole { return position = start }
    guard !unclosed.contains(label), let close = markup.closingTag(of: name, from: start) else {
      note(label)
      return position = start
    }
    if label == "script", markup.contains("ld+json", in: nameEnd..<start) {
      linkedData.append(
        Array(UnsafeBufferPointer(start: markup.base + start, count: close - start)))
    }
    position = min(markup.offset(of: UInt8(ascii: ">"), from: close) + 1, markup.count)
  }

  /// The offset of the `>` or `/>` of a start tag, or the end of the page.
  private mutating func readAttributes(
    from start: Int, of tag: MarkupName, keeping: Bool
  ) throws(HTMLParsingError) -> Int {
    var offset = markup.skipBlanks(start)
    var count = 0
    while offset < markup.count, !markup.isTagEnd(offset) {
      count += 1
      guard count <= limits.attributesPerTag else {
        throw .tooManyAttributes(line: markup.line(at: position), limit: limits.attributesPerTag)
      }
      let attribute = MarkupAttribute(markup, at: offset)
      if attribute.isUnclosed(markup) { note("attribute") }
      if keeping, let (name, value) = kept.read(attribute, of: tag, markup) {
        attributes.append(name, value)
      }
      offset = markup.skipBlanks(attribute.end)
    }
    return offset
  }
}
