import HTMLParsing

/// Dates that the markup names: `<time>`, microdata, `<abbr class="timeago" title="…">`.
struct MarkedDates {
  private let page: PageRuns
  private let title: Int
  private let text: Int
  private let end: Int
  /// One marked as published, else the nearest behind the title, else the nearest before it.
  private(set) var published: WrittenDate?
  private(set) var modified: WrittenDate?

  /// `title` is the node of the title, 0 where it is not printed; `text` the first of the text, `end`
  /// the first behind it.
  init(page: PageRuns, title: Int, text: Int, end: Int) {
    self.page = page
    self.title = title
    self.text = text
    self.end = end
    let found = candidates()
    published =
      nearest(found.filter { isMarked($0) }) ?? nearest(found.filter { !isModified($0) })
    modified = nearest(found.filter { isModified($0) })
  }

  private static let mostCandidates = 500

  private func candidates() -> [Int] {
    let found = (0..<page.document.nodeCount).lazy.filter { node in
      guard page.document.tag(node) != .text, page.document.tag(node) != .meta else { return false }
      let isDate =
        page.document.tag(node) == .time || isMarked(node) || isModified(node) || isTimeAgo(node)
      return isDate && !isInsideDropped(node)
    }
    return Array(found.prefix(MarkedDates.mostCandidates))
  }

  private func nearest(_ nodes: [Int]) -> WrittenDate? {
    let others = OtherItems(page: page, title: title)
    let behind = nodes.filter { $0 > title && $0 < end && ($0 < text || !others.contain($0)) }
    let before = nodes.filter { $0 < title && title - $0 < 60 && !others.contain($0) }.reversed()
    return (behind + before).lazy.compactMap { date(of: $0) }.first
  }

  private func isMarked(_ node: Int) -> Bool {
    page.document.attributeBytes(.pubdate, of: node) != nil || item(node) == "datepublished"
  }

  private func isModified(_ node: Int) -> Bool { item(node) == "datemodified" }

  private func item(_ node: Int) -> String? {
    page.document.attribute(.itemprop, of: node)?.lowercased()
  }

  /// An element for dates that shows how long ago, and the date in an attribute.
  private func isTimeAgo(_ node: Int) -> Bool {
    guard page.hints.hints[node].contains(.date) else { return false }
    return stated(node) != nil
  }

  private func isInsideDropped(_ node: Int) -> Bool {
    var ancestor = node
    while ancestor >= 0 {
      if page.hints.isDropped(ancestor) { return true }
      ancestor = page.document.parent(of: ancestor)
    }
    return false
  }

  private func stated(_ node: Int) -> WrittenDate? {
    for name in [HTMLAttributeName.datetime, .content, .title] {
      if let value = page.document.attribute(name, of: node),
        let date = DateScanner.first(in: value)
      {
        return date
      }
    }
    return nil
  }

  private func date(of node: Int) -> WrittenDate? {
    stated(node)
      ?? DateScanner.first(in: CleanText.line(page.document.textContent(of: node)))
  }
}
