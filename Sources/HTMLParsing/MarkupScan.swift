/// A linear look at the markup before the parser sees it.
///
/// Takes out what holds no article text (scripts, styles, drawings, comments, declarations, indents
/// and the attributes that nobody asks for: about three quarters of a news page), collects linked
/// data, and refuses tags with too many attributes, which cost the parser the square of their number.
/// What never closes is kept: a page is not silently cut.
///
/// Attributes are told apart here, as libxml2's htmlParseStartTag does, and so is most of the tree
/// (``ScannedTree``): the parser reads what is left, and its events find the rest by where they stand.
struct MarkupScan: ~Copyable {
  private(set) var tree: ScannedTree
  private(set) var linkedData: [[UInt8]] = []
  /// What was looked for once and never closes, so that a search is never repeated.
  private(set) var unclosed: [String] = []
  private let markup: Markup
  private let limits: HTMLLimits
  private let kept = KeptAttributes.shared
  private let rules = ElementRules.shared
  private var position = 0
  /// The last tag that was written begins or ends a block.
  private var isBehindBlock = false

  /// `isWhole`: the parser gets all tags and texts, however certain they are.
  init(_ markup: Markup, limits: HTMLLimits, isWhole: Bool) {
    self.markup = markup
    self.limits = limits
    tree = ScannedTree(
      markup, limits: limits,
      isFollowing: !isWhole && PlainText.isPlain(markup.bytes(0..<markup.count)))
  }

  mutating func scan() throws(HTMLParsingError) {
    while position < markup.count {
      let open = markup.offset(of: UInt8(ascii: "<"), from: position)
      if open > position, !isGap(position..<open) {
        isBehindBlock = false
        tree.text(position..<open)
      }
      position = open
      if open < markup.count { try construct() }
    }
    tree.finish()
  }

  /// Gives the tree away when the scan is over.
  consuming func ended() -> ScannedTree { tree }

  /// Blanks beside a border of a block, which no reader sees.
  private func isGap(_ range: Range<Int>) -> Bool {
    guard range.count < 256, markup.skipBlanks(range.lowerBound) >= range.upperBound else {
      return false
    }
    if isBehindBlock { return true }
    var next = range.upperBound + 1
    if next < markup.count, markup[next] == UInt8(ascii: "/") { next += 1 }
    return next < markup.count && rules[rules.number(of: markup.name(from: next).name)].isBlock
  }

  private mutating func construct() throws(HTMLParsingError) {
    switch position + 1 < markup.count ? markup[position + 1] : 0 {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): declaration()
    case UInt8(ascii: "/"): endTag()
    case let byte where byte.isNameStart: try startTag()
    default:
      isBehindBlock = false
      tree.lessThan()
      position += 1
    }
  }

  /// The tag up to the end of its name and blanks; what else stands in it is for the parser.
  private mutating func endTag() {
    let (name, nameEnd) = markup.name(from: position + 2)
    let close = markup.skipBlanks(nameEnd)
    let rule = rules.number(of: name)
    guard close < markup.count, markup[close] == UInt8(ascii: ">"),
      markup[position + 2].isNameStart
    else { return oddEndTag(name, nameEnd, close) }
    isBehindBlock = rules[rule].isBlock
    tree.end(name, rule, position..<close + 1)
    position = close + 1
  }

  /// What stands in an end tag is skipped, up to its `>`; the text behind is kept, blank or not. Without a name
  /// it is none, and without a `>` before the next tag it may swallow that.
  private mutating func oddEndTag(_ name: MarkupName, _ nameEnd: Int, _ close: Int) {
    let end = markup.offset(of: UInt8(ascii: ">"), from: nameEnd)
    let next = markup.offset(of: UInt8(ascii: "<"), from: nameEnd)
    isBehindBlock = false
    if end < next, markup[position + 2].isNameStart {
      tree.end(name, rules.number(of: name), position..<end + 1)
      if end + 1 < next { tree.text(end + 1..<next) }
      return position = next
    }
    let isWhole = close < markup.count && markup[close] == UInt8(ascii: ">")
    tree.giveUp()
    tree.end(name, 0, position..<(isWhole ? close + 1 : nameEnd))
    position = isWhole ? close + 1 : nameEnd
  }

  private mutating func declaration() {
    guard markup.stands("<!--", at: position, before: markup.count) else {
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
  private mutating func startTag() throws(HTMLParsingError) {
    let open = position
    let (name, nameEnd) = markup.name(from: open + 1)
    let rule = rules.number(of: name)
    if rules[rule].kind == .removed {
      return try remove(name, ElementRules.names[rule - 1], nameEnd)
    }
    isBehindBlock = rules[rule].isBlock
    let first = tree.attributes.count
    let end = try readAttributes(from: nameEnd, of: name, keeping: true)
    tree.start(
      ScannedTree.StartTag(
        name: name, rule: rule, start: open + 1, attributes: first,
        isClosed: end < markup.count && markup[end] == UInt8(ascii: "/"),
        isCut: end >= markup.count))
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
      linkedData.append(Array(markup.bytes(start..<close)))
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
        tree.append(name, markup.bytes(value))
      }
      offset = markup.skipBlanks(attribute.end)
    }
    return offset
  }
}
