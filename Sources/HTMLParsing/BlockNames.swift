/// Names of elements that no line of text goes through: blanks at their borders say nothing.
struct BlockNames: Sendable {
  /// By a hash of the name; the table is far larger than the list.
  private var slots: [MarkupName?] = Array(repeating: nil, count: BlockNames.size)
  private static let size = 512

  static let shared = BlockNames()

  private init() {
    for name in BlockNames.names { slots[free(for: MarkupName(name))] = MarkupName(name) }
  }

  func contains(_ name: MarkupName) -> Bool {
    var slot = BlockNames.slot(name)
    while let found = slots[slot] {
      if found == name { return true }
      slot = (slot + 1) % BlockNames.size
    }
    return false
  }

  private func free(for name: MarkupName) -> Int {
    var slot = BlockNames.slot(name)
    while slots[slot] != nil { slot = (slot + 1) % BlockNames.size }
    return slot
  }

  private static func slot(_ name: MarkupName) -> Int {
    Int(truncatingIfNeeded: (name.head &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }

  private static let names = [
    "html", "head", "body", "meta", "link", "title", "base", "article", "section", "main", "header",
    "footer", "nav", "aside", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
    "dl",
    "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col",
    "blockquote", "figure", "figcaption", "form", "fieldset", "hr", "br", "address", "iframe",
    "noscript", "select", "option",
  ]
}
