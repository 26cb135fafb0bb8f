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
  private(set) var attributes: GrowingBuffer<HTMLDocument.Attribute>
  var arena: GrowingBuffer<UInt8>
  private var open = OpenElements()
  private var isFollowing: Bool
  private let rules = ElementRules.shared
  private let limits: HTMLLimits

  init(_ markup: Markup, limits: HTMLLimits, isFollowing: Bool) {
    self.limits = limits
    self.isFollowing = isFollowing
    sink = GrowingBuffer(capacity: markup.count)
    arena = GrowingBuffer(capacity: markup.count / 2)
    nodes = GrowingBuffer(capacity: markup.count / 24)
    attributes = GrowingBuffer(capacity: markup.count / 64)
    handed = GrowingBuffer(capacity: markup.count / 64)
    nodes.append(HTMLDocument.Node(tag: .other, parent: -1, end: 1, lower: 0, upper: 0))
  }

  /// What is open must be read by the parser, and may be something else than it seems.
  mutating func lose() { open.lose() }

  /// Nothing that follows is certain.
  mutating func giveUp() {
    open.lose()
    isFollowing = false
  }

  /// An attribute of the start tag that comes next; `value` is what stands in the page.
  mutating func append(_ name: HTMLAttributeName, _ value: UnsafeBufferPointer<UInt8>) {
    let start = Int32(arena.count)
    if value.contains(UInt8(ascii: "&")) {
      CharacterReferences.decoded(Array(value)[...]).withUnsafeBufferPointer { arena.append($0) }
    } else {
      arena.append(value)
    }
    attributes.append((name, start..<Int32(arena.count)))
  }
}

// Tags.
extension ScannedTree {
  struct StartTag {
    let name: MarkupName
    let rule: Int
    /// The first of its attributes.
    let attributes: Int
    /// The end of its name in the sink.
    let position: Int
    /// It ends in `/>`.
    var isClosed = false
    /// The page ends before it does.
    var isCut = false
  }

  /// Ends what ends before an element; then its `<` and name go into the sink.
  ///
  /// - Returns: The end of the name in the sink.
  mutating func open(_ rule: Int, _ tag: UnsafeBufferPointer<UInt8>) -> Int {
    while isFollowing, open.lastEnds(before: rule) { close() }
    sink.append(tag)
    return sink.count
  }

  mutating func start(_ tag: StartTag) {
    if tag.isClosed { sink.append(UInt8(ascii: "/")) }
    if !tag.isCut { sink.append(UInt8(ascii: ">")) }
    let span = Int32(tag.attributes)..<Int32(attributes.count)
    handed.append(HandedTag(position: tag.position, name: tag.name, attributes: span))
    guard isFollowing else { return }
    guard !tag.isCut, isCertain(tag) else { return open.lose() }
    let node = append(rules[tag.rule].tag, span)
    guard !rules[tag.rule].isVoid, !tag.isClosed else { return open.noteDepth(open.count + 1) }
    open.append(
      OpenElements.Element(
        rule: tag.rule, name: tag.name, node: node, handed: handed.count - 1, content: sink.count))
    if open.count > limits.depth || nodes.count > limits.nodes { giveUp() }
  }

  /// Whether the parser opens this element here, and none before it: it adds `html` and `body` where they
  /// are missing.
  private mutating func isCertain(_ tag: StartTag) -> Bool {
    let rule = rules[tag.rule]
    switch rule.kind {
    case .root: return open.isExact && open.count == (rule.tag == .html ? 0 : 1)
    case .other where tag.rule != 0 || !ElementRules.areUnknown(nameBytes(tag)): return false
    case .removed: return false
    case .head where !open.isCertain && (!open.isExact || open.count <= 1): return false
    case .plain, .head, .other: break
    }
    if open.isExact, open.count <= 1 { open.lose() }
    return true
  }

  private func nameBytes(_ tag: StartTag) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: sink.base + tag.position - tag.name.length, count: tag.name.length)
  }

  /// `tag` is an end tag as it stands in the page.
  mutating func end(_ name: MarkupName, _ rule: Int, _ tag: UnsafeBufferPointer<UInt8>) {
    var isWritten = false
    if isFollowing {
      switch open.closed(by: name, priority: rules[rule].priority) {
      case .nothing: break
      case .unknown: open.lose()
      case .elements(let count): for _ in 0..<count { isWritten = close() }
      }
    }
    if !isWritten { sink.append(tag) }
  }

  /// The last element ends. One that is certain has no content for the parser, and its end tag is written.
  @discardableResult
  private mutating func close() -> Bool {
    let isCertain = open.isCertain
    let element = open.removeLast()
    nodes[element.node].end = Int32(nodes.count)
    guard isCertain else { return false }
    handed.cut(to: element.handed + 1)
    handed[element.handed].content = element.node + 1..<nodes.count
    handed[element.handed].depth = element.deepest - open.count - 1
    sink.cut(to: element.content)
    sink.append("</")
    let nameEnd = handed[element.handed].position
    for offset in (nameEnd - element.name.length)..<nameEnd { sink.append(sink[offset]) }
    sink.append(UInt8(ascii: ">"))
    return true
  }

  private mutating func append(_ tag: HTMLTag, _ span: Range<Int32>) -> Int {
    let node = nodes.count
    nodes.append(
      HTMLDocument.Node(
        tag: tag, parent: Int32(open.lastNode), end: Int32(node + 1), lower: span.lowerBound,
        upper: span.upperBound))
    return node
  }
}

// Text.
extension ScannedTree {
  /// Text of the page, without the blanks that indent a line.
  mutating func text(_ markup: Markup, _ range: Range<Int>) {
    let start = sink.count
    sink.append(markup, range)
    read(start..<sink.count)
  }

  /// Text that stands for a character of the page.
  mutating func text(_ text: StaticString) {
    let start = sink.count
    sink.append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    read(start..<sink.count)
  }

  /// Before the body the parser opens a paragraph for text.
  private mutating func read(_ range: Range<Int>) {
    guard isFollowing else { return }
    if open.isExact, open.count <= 1 || rules[open.lastRule].tag == .head {
      guard range.allSatisfy({ sink[$0].isBlank }) else { return open.lose() }
    }
    if open.isCertain { append(range) }
  }

  private mutating func append(_ range: Range<Int>) {
    let start = arena.count
    let text = UnsafeBufferPointer(start: sink.base + range.lowerBound, count: range.count)
    guard PlainText.append(text, to: &arena) else { return open.handOver() }
    let last = nodes.count - 1
    if nodes[last].tag == .text, nodes[last].upper == start, nodes[last].parent == open.lastNode {
      nodes[last].upper = Int32(arena.count)
    } else {
      _ = append(.text, Int32(start)..<Int32(arena.count))
    }
  }
}
