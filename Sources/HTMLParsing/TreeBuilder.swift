internal import CLibXML2

/// Takes the parser's events and grows the flat tree.
struct TreeBuilder {
  private(set) var document = HTMLDocument()
  private(set) var failure: HTMLParsingError?
  private let limits: HTMLLimits
  private var open: [Int32] = [0]
  private var tagNames = InternedNames { HTMLTag.byName[$0] ?? .other }
  /// The page as it came, which the attributes' values stand in.
  private let source: UnsafePointer<UInt8>
  private var attributes: ScannedAttributes

  /// `tags` and `bytes`: how many start tags and bytes are to come, for the room to set aside.
  init(
    limits: HTMLLimits, tags: Int, bytes: Int, source: UnsafePointer<UInt8>,
    attributes: ScannedAttributes
  ) {
    self.limits = limits
    self.source = source
    self.attributes = attributes
    document.nodes.reserveCapacity(min(2 * tags + 16, limits.nodes))
    document.attributes.reserveCapacity(tags)
    document.arena.reserveCapacity(bytes)
  }

  /// `position`: where the parser stands, behind the name of a start tag.
  mutating func start(_ name: UnsafePointer<xmlChar>, at position: Int) {
    guard failure == nil else { return }
    guard open.count <= limits.depth else { return fail(.tooDeep(limit: limits.depth)) }
    let first = Int32(document.attributes.count)
    for (attribute, value) in attributes.of(TreeBuilder.markupName(name), at: position) {
      append(attribute, value)
    }
    let node = append(tagNames[name], first..<Int32(document.attributes.count))
    open.append(node)
  }

  private static func markupName(_ name: UnsafePointer<xmlChar>) -> MarkupName {
    MarkupName(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
  }

  mutating func end() {
    guard open.count > 1 else { return }
    document.nodes[Int(open.removeLast())].end = Int32(document.nodes.count)
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<xmlChar>) {
    guard failure == nil else { return }
    let start = Int32(document.arena.count)
    document.arena.append(contentsOf: bytes)
    let end = Int32(document.arena.count)
    let last = document.nodes.count - 1
    let node = document.nodes[last]
    if node.tag == .text, node.parent == open[open.count - 1], node.upper == start {
      document.nodes[last].upper = end
    } else {
      append(.text, start..<end)
    }
  }

  /// Closes what is still open.
  mutating func finish() {
    while open.count > 1 { end() }
    document.nodes[0].end = Int32(document.nodes.count)
  }

  @discardableResult
  private mutating func append(_ tag: HTMLTag, _ span: Range<Int32>) -> Int32 {
    let node = Int32(document.nodes.count)
    if document.nodes.count >= limits.nodes { fail(.tooManyNodes(limit: limits.nodes)) }
    document.nodes.append(
      HTMLDocument.Node(
        tag: tag, parent: open[open.count - 1], end: node + 1, lower: span.lowerBound,
        upper: span.upperBound))
    return node
  }

  private mutating func fail(_ error: HTMLParsingError) {
    if failure == nil { failure = error }
  }

  private mutating func append(_ name: HTMLAttributeName, _ value: Range<Int>) {
    let start = Int32(document.arena.count)
    let bytes = UnsafeBufferPointer(start: source + value.lowerBound, count: value.count)
    if bytes.contains(UInt8(ascii: "&")) {
      document.arena.append(contentsOf: CharacterReferences.decoded(Array(bytes)[...]))
    } else {
      document.arena.append(contentsOf: bytes)
    }
    document.attributes.append((name, start..<Int32(document.arena.count)))
  }
}

/// What names stand for. The parser interns them: equal names are equal pointers while it lives.
struct InternedNames<Value> {
  private var slots: [(name: UnsafePointer<xmlChar>?, value: Value)]
  private let value: (String) -> Value
  private static var size: Int { 256 }

  init(_ value: @escaping (String) -> Value) {
    self.value = value
    slots = Array(repeating: (nil, value("")), count: InternedNames.size)
  }

  subscript(name: UnsafePointer<xmlChar>) -> Value {
    mutating get {
      let mixed = UInt(bitPattern: name) &* 0x9E37_79B9_7F4A_7C15
      let slot = Int(truncatingIfNeeded: mixed >> 56)
      if slots[slot].name == name { return slots[slot].value }
      let found = value(String(cString: name).lowercased())
      slots[slot] = (name, found)
      return found
    }
  }
}
