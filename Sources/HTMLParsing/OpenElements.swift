/// The elements that are open at a place of the page, as libxml2 has them while it reads the same tags.
///
/// Where a tag does what only the parser knows, all that are open then are doubtful: they are still
/// there to be closed, but what is in them is for the parser. What opens behind is certain again.
struct OpenElements: ~Copyable {
  struct Element {
    let rule: Int
    let name: MarkupName
    /// Its number among the scanned nodes, and among the tags that the parser is handed; −1 where it is not.
    let node: Int
    var handed: Int
    /// The most elements that were open inside it, itself and all around it among them.
    var deepest = 0
  }

  private var elements = GrowingBuffer<Element>(capacity: 64)
  /// How many, from the outermost, are not all the scan's.
  private(set) var doubtful = 0
  /// Whether every open element is known, also those that are doubtful.
  private(set) var isExact = true
  private let rules = ElementRules.shared

  var count: Int { elements.count }
  /// The last one's node and rule; 0 where none is open.
  var lastNode: Int { elements.count > 0 ? elements[elements.count - 1].node : 0 }
  var lastRule: Int { elements.count > 0 ? elements[elements.count - 1].rule : 0 }

  var lastName: MarkupName? { elements.count > 0 ? elements[elements.count - 1].name : nil }

  subscript(_ index: Int) -> Element { elements[index] }

  func setHanded(_ number: Int, at index: Int) { elements[index].handed = number }

  /// Whether what stands here is in an element that is all the scan's.
  var isCertain: Bool { elements.count > doubtful }

  /// How many of the outermost elements could be others.
  private var unknown: Int { isExact ? 0 : doubtful }

  mutating func append(_ element: Element) {
    elements.append(element)
    if rules[element.rule].tag == .html { doubtful = elements.count }
    noteDepth(elements.count)
  }

  /// An element that closes at once stands in the last.
  mutating func noteDepth(_ depth: Int) {
    guard elements.count > 0 else { return }
    let last = elements.count - 1
    elements[last].deepest = max(elements[last].deepest, depth)
  }

  /// What is open must be read by the parser.
  mutating func handOver() { doubtful = elements.count }

  /// What is open must be read by the parser, and may be something else.
  mutating func lose() {
    isExact = false
    doubtful = elements.count
  }

  mutating func removeLast() -> Element {
    let element = elements[elements.count - 1]
    elements.cut(to: elements.count - 1)
    doubtful = min(doubtful, elements.count)
    noteDepth(element.deepest)
    return element
  }
}

extension OpenElements {
  /// Whether the last one ends where an element begins.
  func lastEnds(before rule: Int) -> Bool {
    elements.count > unknown && rules.ends(elements[elements.count - 1].rule, before: rule)
  }

  enum Closing {
    /// So many of the last elements end.
    case elements(Int)
    /// The end tag is of none.
    case nothing
    /// It may be of an element that only the parser knows.
    case unknown
  }

  /// What an end tag closes: the nearest element of its name, unless one of a higher priority stands between.
  func closed(by name: MarkupName, priority: UInt8) -> Closing {
    var index = elements.count - 1
    while index >= unknown {
      if elements[index].name == name { return .elements(elements.count - index) }
      if rules[elements[index].rule].priority > priority { return .nothing }
      index -= 1
    }
    return isExact ? .nothing : .unknown
  }
}
