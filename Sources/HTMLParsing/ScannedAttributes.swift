/// The attributes of all start tags of a page that have any, and where these tags stand in the sink.
struct ScannedAttributes {
  typealias Attribute = (name: HTMLAttributeName, value: Range<Int>)

  private var attributes: [Attribute] = []
  private var tags: [(name: MarkupName, position: Int, end: Int)] = []
  /// The first attribute of the tag that is being read, and the tag that comes next in ``of(_:at:)``.
  private var open = 0
  private var next = 0

  /// Adds one to the tag that is being read.
  mutating func append(_ name: HTMLAttributeName, _ value: Range<Int>) {
    attributes.append((name, value))
  }

  /// The tag ends; `position` is the end of its name in the sink.
  mutating func close(_ name: MarkupName, at position: Int) {
    guard attributes.count > open else { return }
    tags.append((name, position, attributes.count))
    open = attributes.count
  }

  /// Those of the start tag whose name ends at a position; positions are asked for in rising order.
  ///
  /// Elements that the parser adds (`<body>` before the first `<p>`) come at the same place under
  /// another name.
  mutating func of(_ name: @autoclosure () -> MarkupName, at position: Int) -> ArraySlice<Attribute>
  {
    while next < tags.count, tags[next].position < position { next += 1 }
    guard next < tags.count, tags[next].position == position, tags[next].name == name() else {
      return []
    }
    let start = next == 0 ? 0 : tags[next - 1].end
    return attributes[start..<tags[next].end]
  }
}
