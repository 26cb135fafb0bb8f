/// A page as a flat tree of plain values: no object a node, no pointer of the parser.
///
/// Nodes are numbered in reading order, so the descendants of a node are the numbers between it and
/// its ``end(of:)``. Node 0 is the document itself. Text is UTF-8 in one arena.
package struct HTMLDocument: Sendable {
  package internal(set) var nodes: [Node] = [
    Node(tag: .other, parent: -1, end: 1, lower: 0, upper: 0)
  ]
  package typealias Attribute = (name: HTMLAttributeName, value: Range<Int32>)
  package internal(set) var attributes: [Attribute] = []
  package internal(set) var arena: [UInt8] = []

  package struct Node: Sendable {
    package internal(set) var tag: HTMLTag
    /// −1 for the document.
    package internal(set) var parent: Int32
    /// The first number behind the node and its descendants.
    package internal(set) var end: Int32
    /// Of a text node: its bytes in the arena. Of an element: its attributes.
    package internal(set) var lower: Int32
    package internal(set) var upper: Int32

    @inlinable package var span: Range<Int> {
      Range(uncheckedBounds: (Int(lower), Int(upper)))
    }
  }

  /// Bodies of `<script type="application/ld+json">`, in reading order.
  package internal(set) var linkedData: [[UInt8]] = []
  /// Elements that never close (`script`, `style`, `svg`, `comment`); their text was kept.
  package internal(set) var unclosed: [String] = []

  package var nodeCount: Int { nodes.count }
  @inlinable package func tag(_ node: Int) -> HTMLTag { nodes[node].tag }
  /// −1 for the document.
  @inlinable package func parent(of node: Int) -> Int { Int(nodes[node].parent) }
  /// The first number behind the node and its descendants.
  @inlinable package func end(of node: Int) -> Int { Int(nodes[node].end) }

  package func firstChild(of node: Int) -> Int? {
    node + 1 < end(of: node) ? node + 1 : nil
  }

  package func nextSibling(of node: Int) -> Int? {
    let next = end(of: node)
    let parent = parent(of: node)
    return parent >= 0 && next < end(of: parent) ? next : nil
  }

  /// The children in order.
  package func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = firstChild(of: node)
    while let node = child {
      children.append(node)
      child = nextSibling(of: node)
    }
    return children
  }
}

extension HTMLDocument {
  /// The bytes of a text node; empty for an element.
  package func text(of node: Int) -> ArraySlice<UInt8> {
    guard nodes[node].tag == .text else { return [] }
    return arena[nodes[node].span]
  }

  /// The bytes of all text nodes in a subtree, joined as they stand.
  package func textContent(of node: Int) -> [UInt8] {
    var result: [UInt8] = []
    for descendant in node..<end(of: node) where nodes[descendant].tag == .text {
      result.append(contentsOf: arena[nodes[descendant].span])
    }
    return result
  }

  package func attributeBytes(_ name: HTMLAttributeName, of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].tag != .text else { return nil }
    for index in nodes[node].span where attributes[index].name == name {
      return arena[attributes[index].value.offsets]
    }
    return nil
  }

  /// Whether an attribute has a value, given in lower case.
  package func attribute(
    _ name: HTMLAttributeName, of node: Int, is value: StaticString
  ) -> Bool {
    guard let bytes = attributeBytes(name, of: node), bytes.count == value.utf8CodeUnitCount else {
      return false
    }
    return value.withUTF8Buffer { wanted in
      zip(bytes, wanted).allSatisfy { $0.lower == $1 }
    }
  }

  package func attribute(_ name: HTMLAttributeName, of node: Int) -> String? {
    attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All elements of a name, in reading order.
  package func elements(_ tag: HTMLTag) -> [Int] {
    nodes.indices.filter { nodes[$0].tag == tag }
  }

  /// The bytes at offsets in the arena.
  package func string(_ span: Range<Int32>) -> String {
    String(decoding: arena[span.offsets], as: UTF8.self)
  }
}

extension Range<Int32> {
  @inlinable package var offsets: Range<Int> {
    Range<Int>(uncheckedBounds: (Int(lowerBound), Int(upperBound)))
  }
}
