internal import CLibXML2

/// Takes the parser's events and grows the flat tree; what the scan has of it is put in where it belongs.
struct TreeBuilder: ~Copyable {
  private(set) var failure: HTMLParsingError?
  private var scanned: ScannedTree
  private var nodes: GrowingBuffer<HTMLDocument.Node>
  private var open: [Int32] = [0]
  /// The tag that comes next among those that the parser was handed.
  private var next = 0
  private let limits: HTMLLimits
  private let rules = ElementRules.shared

  init(_ scanned: consuming ScannedTree, limits: HTMLLimits) {
    self.limits = limits
    nodes = GrowingBuffer(capacity: min(scanned.nodes.count, limits.nodes))
    nodes.append(HTMLDocument.Node(tag: .other, parent: -1, end: 1, lower: 0, upper: 0))
    self.scanned = scanned
  }

  /// The markup that is left for the parser.
  var markup: UnsafeBufferPointer<UInt8> { scanned.sink.values }

  /// `position`: where the parser stands, behind the name of a start tag.
  mutating func start(_ name: UnsafePointer<xmlChar>, at position: Int) {
    guard failure == nil else { return }
    guard open.count <= limits.depth else { return fail(.tooDeep(limit: limits.depth)) }
    let name = MarkupName(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
    let tag = rules[rules.number(of: name)].tag
    guard let handed = handedTag(name, at: position) else {
      return open.append(append(tag, 0..<0))
    }
    open.append(append(tag, handed.attributes))
    if !handed.content.isEmpty { insert(handed) }
  }

  /// The tag whose name ends at a position; positions are asked for in rising order. Elements that the parser adds
  /// (`<body>` before the first `<p>`) come at the same place under another name.
  private mutating func handedTag(
    _ name: MarkupName, at position: Int
  ) -> ScannedTree.HandedTag? {
    while next < scanned.handed.count, scanned.handed[next].position < position { next += 1 }
    guard next < scanned.handed.count else { return nil }
    let tag = scanned.handed[next]
    return tag.position == position && tag.name == name ? tag : nil
  }

  mutating func end() {
    guard open.count > 1 else { return }
    nodes[Int(open.removeLast())].end = Int32(nodes.count)
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<xmlChar>) {
    guard failure == nil else { return }
    let start = Int32(scanned.arena.count)
    scanned.arena.append(bytes)
    let end = Int32(scanned.arena.count)
    let last = nodes.count - 1
    if nodes[last].tag == .text, nodes[last].parent == open[open.count - 1],
      nodes[last].upper == start
    {
      nodes[last].upper = end
    } else {
      _ = append(.text, start..<end)
    }
  }

  /// Closes what is still open.
  consuming func document() -> HTMLDocument {
    while open.count > 1 { end() }
    nodes[0].end = Int32(nodes.count)
    var document = HTMLDocument()
    document.nodes = Array(nodes.values)
    document.attributes = Array(scanned.attributes.values)
    document.arena = Array(scanned.arena.values)
    return document
  }

  private mutating func append(_ tag: HTMLTag, _ span: Range<Int32>) -> Int32 {
    let node = Int32(nodes.count)
    if nodes.count >= limits.nodes { fail(.tooManyNodes(limit: limits.nodes)) }
    nodes.append(
      HTMLDocument.Node(
        tag: tag, parent: open[open.count - 1], end: node + 1, lower: span.lowerBound,
        upper: span.upperBound))
    return node
  }

  private mutating func fail(_ error: HTMLParsingError) {
    if failure == nil { failure = error }
  }
}

extension TreeBuilder {
  /// The scanned content of the element that has just begun.
  private mutating func insert(_ tag: ScannedTree.HandedTag) {
    let first = nodes.count
    let move = Int32(first - tag.content.lowerBound)
    guard open.count + tag.depth - 1 <= limits.depth, first + tag.content.count <= limits.nodes
    else { return failInside(tag) }
    nodes.append(scanned.nodes.base + tag.content.lowerBound, tag.content.count)
    for node in first..<nodes.count {
      nodes[node].parent += move
      nodes[node].end += move
    }
  }

  /// Which of the limits is reached first.
  private mutating func failInside(_ tag: ScannedTree.HandedTag) {
    for (index, node) in tag.content.enumerated() {
      var depth = 0
      var around = node
      while around >= tag.content.lowerBound {
        around = Int(scanned.nodes[around].parent)
        depth += 1
      }
      if scanned.nodes[node].tag != .text, open.count + depth - 1 > limits.depth {
        return fail(.tooDeep(limit: limits.depth))
      }
      if nodes.count + index >= limits.nodes {
        return fail(.tooManyNodes(limit: limits.nodes))
      }
    }
  }
}
