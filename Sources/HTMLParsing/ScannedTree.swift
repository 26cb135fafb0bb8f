import Glibc

/// The tree as the scan sees it, and the markup that libxml2 must still read itself.
///
/// Tags whose effect is certain grow the tree here, by the library's own rules (``ElementRules``). Of an
/// element that holds nothing but such tags and text, the parser is handed the start and the end tag
/// alone. Where only the parser knows what becomes of a tag, it gets all that stands in the elements that
/// are open then, but again without the content of elements inside them that are certain.
struct ScannedTree: ~Copyable {
  /// A start tag that the parser is handed. Which attributes and which content it has is known here.
  struct HandedTag {
    /// The end of its name in the sink.
    let position: Int
    let name: MarkupName
    let attributes: Range<Int32>
    /// The scanned nodes of its content, where the parser gets none, and how deep they stand in each other.
    var content: Range<Int> = 0..<0
    var depth = 0
  }

  /// The markup for the parser.
  private(set) var sink: GrowingBuffer<UInt8>
  private(set) var handed: GrowingBuffer<HandedTag>
  private(set) var nodes: GrowingBuffer<HTMLDocument.Node>
  /// Of each node that is an element, where its name stands in the page, and how deep its content is.
  private var tags: GrowingBuffer<(start: Int32, depth: Int32)>
  private(set) var attributes: GrowingBuffer<HTMLDocument.Attribute>
  var arena: GrowingBuffer<UInt8>
  private var open = OpenElements()
  private var isFollowing: Bool
  private let markup: Markup
  private let rules = ElementRules.shared
  private let limits: HTMLLimits

  init(_ markup: Markup, limits: HTMLLimits, isFollowing: Bool) {
    self.markup = markup
    self.limits = limits
    self.isFollowing = isFollowing
    sink = GrowingBuffer(capacity: isFollowing ? 1_024 : markup.count)
    handed = GrowingBuffer(capacity: isFollowing ? 32 : markup.count / 64)
    arena = GrowingBuffer(capacity: markup.count / 2)
    nodes = GrowingBuffer(capacity: markup.count / 24)
    tags = GrowingBuffer(capacity: markup.count / 24)
    attributes = GrowingBuffer(capacity: markup.count / 64)
    _ = append(.other, 0..<0, at: 0)
    nodes[0].parent = -1
  }

  /// An attribute of the start tag that comes next; `value` is what stands in the page.
  @inline(__always)
  mutating func append(_ name: HTMLAttributeName, _ value: UnsafeBufferPointer<UInt8>) {
    let start = Int32(arena.count)
    if let base = value.baseAddress, memchr(base, 0x26, value.count) != nil {
      CharacterReferences.decoded(Array(value)[...]).withUnsafeBufferPointer { arena.append($0) }
    } else {
      arena.append(value)
    }
    attributes.append((name, start..<Int32(arena.count)))
  }

  @inline(__always)
  private mutating func append(_ tag: HTMLTag, _ span: Range<Int32>, at start: Int) -> Int {
    let node = nodes.count
    nodes.append(
      HTMLDocument.Node(
        tag: tag, parent: Int32(open.lastNode), end: Int32(node + 1), lower: span.lowerBound,
        upper: span.upperBound))
    tags.append((Int32(start), 0))
    return node
  }
}

// Tags.
extension ScannedTree {
  struct StartTag {
    let name: MarkupName
    let rule: Int
    /// Where its name begins in the page.
    let start: Int
    /// The first of its attributes.
    let attributes: Int
    /// It ends in `/>`.
    let isClosed: Bool
    /// The page ends before it does.
    let isCut: Bool
  }

  @inline(__always)
  mutating func start(_ tag: StartTag) {
    while isFollowing, open.lastEnds(before: tag.rule) { close() }
    let span = Int32(tag.attributes)..<Int32(attributes.count)
    guard isFollowing, !tag.isCut, isCertain(tag) else { return hand(tag, span) }
    let isInside = open.isCertain
    let node = append(rules[tag.rule].tag, span, at: tag.start)
    let isEmpty = rules[tag.rule].isVoid || tag.isClosed
    if !isInside { write(tag, span) }
    guard !isEmpty else { return open.noteDepth(open.count + 1) }
    open.append(
      OpenElements.Element(
        rule: tag.rule, name: tag.name, node: node, handed: isInside ? -1 : handed.count - 1))
    if open.count > limits.depth || nodes.count > limits.nodes { giveUp() }
  }

  /// A tag that only the parser understands.
  private mutating func hand(_ tag: StartTag, _ span: Range<Int32>) {
    lose()
    write(tag, span)
  }

  private mutating func write(_ tag: StartTag, _ span: Range<Int32>) {
    write("<", nameOf: tag.start, tag.name.length)
    handed.append(HandedTag(position: sink.count, name: tag.name, attributes: span))
    if tag.isClosed { sink.append(UInt8(ascii: "/")) }
    if !tag.isCut { sink.append(UInt8(ascii: ">")) }
  }

  private mutating func write(_ opening: StaticString, nameOf start: Int, _ length: Int) {
    sink.append(opening)
    sink.append(markup.base + start, length)
  }

  /// Whether the parser opens this element here, and none before it: it adds `html` and `body` where they
  /// are missing.
  @inline(__always)
  private mutating func isCertain(_ tag: StartTag) -> Bool {
    switch rules[tag.rule].kind {
    case .root: return open.isExact && open.count == (rules[tag.rule].tag == .html ? 0 : 1)
    case .other where tag.rule != 0 || !ElementRules.areUnknown(name(of: tag)): return false
    case .removed: return false
    case .head where !open.isCertain && (!open.isExact || open.count <= 1): return false
    case .plain, .head, .other: break
    }
    if open.isExact, open.count <= 1 { lose() }
    return true
  }

  private func name(of tag: StartTag) -> UnsafeBufferPointer<UInt8> {
    markup.bytes(tag.start..<tag.start + tag.name.length)
  }

  /// `tag` is an end tag as it stands in the page.
  @inline(__always)
  mutating func end(_ name: MarkupName, _ rule: Int, _ tag: Range<Int>) {
    guard isFollowing else { return sink.append(markup.bytes(tag)) }
    var isWritten = open.isCertain
    if open.isCertain, open.lastName == name {
      close()
    } else {
      switch open.closed(by: name, priority: rules[rule].priority) {
      case .nothing where !isBeforeBody: break
      case .nothing, .unknown:
        lose()
        isWritten = false
      case .elements(let count): for _ in 0..<count { isWritten = close() }
      }
    }
    if !isWritten { sink.append(markup.bytes(tag)) }
  }

  /// The last element ends. One that is certain has no content for the parser, and its end tag is written if
  /// it stands in one that is not.
  ///
  /// - Returns: Whether the parser needs no end tag.
  @discardableResult
  @inline(__always)
  private mutating func close() -> Bool {
    let isCertain = open.isCertain
    let element = open.removeLast()
    nodes[element.node].end = Int32(nodes.count)
    tags[element.node].depth = Int32(element.deepest - open.count - 1)
    if isCertain, element.handed >= 0 { finish(element) }
    return isCertain
  }

  private mutating func finish(_ element: OpenElements.Element) {
    handed[element.handed].content = element.node + 1..<nodes.count
    handed[element.handed].depth = Int(tags[element.node].depth)
    write("</", nameOf: Int(tags[element.node].start), element.name.length)
    sink.append(UInt8(ascii: ">"))
  }
}

// What the parser must read after all.
extension ScannedTree {
  /// What is open must be read by the parser, and may be something else than it seems.
  mutating func lose() {
    handOver()
    open.lose()
  }

  /// The page is over. What is open then ends where the parser ends it.
  mutating func finish() { handOver() }

  /// Nothing that follows is certain.
  mutating func giveUp() {
    lose()
    isFollowing = false
  }

  /// Writes what the open elements hold so far, of their closed elements only the tags.
  private mutating func handOver() {
    guard open.isCertain else { return }
    var next = open.doubtful + 1
    var node = open[open.doubtful].node + 1
    open.handOver()
    while node < nodes.count {
      if nodes[node].tag == .text {
        writeText(of: node)
      } else if next < open.count, open[next].node == node {
        open.setHanded(writeStart(of: node), at: next)
        next += 1
      } else {
        writeElement(node)
        node = Int(nodes[node].end)
        continue
      }
      node += 1
    }
  }

  private mutating func writeElement(_ node: Int) {
    let tag = writeStart(of: node)
    guard !rules[rules.number(of: handed[tag].name)].isVoid else { return }
    handed[tag].content = node + 1..<Int(nodes[node].end)
    handed[tag].depth = Int(tags[node].depth)
    write("</", nameOf: Int(tags[node].start), handed[tag].name.length)
    sink.append(UInt8(ascii: ">"))
  }

  /// - Returns: Its number among the handed tags.
  private mutating func writeStart(of node: Int) -> Int {
    let start = Int(tags[node].start)
    let name = markup.name(from: start).name
    write("<", nameOf: start, name.length)
    handed.append(
      HandedTag(
        position: sink.count, name: name, attributes: nodes[node].lower..<nodes[node].upper))
    sink.append(UInt8(ascii: ">"))
    return handed.count - 1
  }

  private mutating func writeText(of node: Int) {
    for offset in nodes[node].span {
      switch arena[offset] {
      case UInt8(ascii: "&"): sink.append("&amp;")
      case UInt8(ascii: "<"): sink.append("&lt;")
      case let byte: sink.append(byte)
      }
    }
  }
}

// Text.
extension ScannedTree {
  /// Text of the page, without the blanks that indent a line. Before the body the parser opens a paragraph for text.
  @inline(__always)
  mutating func text(_ range: Range<Int>) {
    if isFollowing, isBeforeBody, markup.skipBlanks(range.lowerBound) < range.upperBound { lose() }
    guard isFollowing, open.isCertain else { return sink.append(markup, range) }
    let start = arena.count
    guard PlainText.append(markup, range, to: &arena) else {
      handOver()
      return sink.append(markup, range)
    }
    noteText(from: start)
  }

  private var isBeforeBody: Bool {
    open.isExact && (open.count <= 1 || rules[open.lastRule].tag == .head)
  }

  /// A `<` that begins no tag.
  mutating func lessThan() {
    if isFollowing, isBeforeBody { lose() }
    guard isFollowing, open.isCertain else { return sink.append("&lt;") }
    arena.append(UInt8(ascii: "<"))
    noteText(from: arena.count - 1)
  }

  /// What has been added to the arena is text.
  @inline(__always)
  private mutating func noteText(from start: Int) {
    let last = nodes.count - 1
    if nodes[last].tag == .text, nodes[last].upper == start, nodes[last].parent == open.lastNode {
      nodes[last].upper = Int32(arena.count)
    } else {
      _ = append(.text, Int32(start)..<Int32(arena.count), at: 0)
    }
  }
}
