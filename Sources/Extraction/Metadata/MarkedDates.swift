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

  /// Also in parts of the page that hold no text where the markup says what the date is of; never in
  /// comments.
  private func candidates() -> [Int] {
    let (nodes, attributes) = (page.document.nodes, page.document.attributes)
    var found: [Int] = []
    for node in nodes.indices where found.count < MarkedDates.mostCandidates {
      let tag = nodes[node].tag
      guard tag == .time || nodes[node].lower < nodes[node].upper && tag != .text && tag != .meta,
        tag == .time || mayBeMarked(nodes[node].span, attributes) || isTimeAgo(node)
      else { continue }
      if isMarked(node)
        ? !isInsideComments(node)
        : isNamed(node) && !page.hints.isInsideDropped(node, page.document)
      {
        found.append(node)
      }
    }
    return found
  }

  @inline(__always)
  private func mayBeMarked(_ span: Range<Int>, _ attributes: [HTMLDocument.Attribute]) -> Bool {
    for index in span {
      let name = attributes[index].name
      if name == .itemprop || name == .pubdate { return true }
    }
    return false
  }

  private func isNamed(_ node: Int) -> Bool {
    page.document.tag(node) == .time || isModified(node) || isTimeAgo(node)
  }

  private func nearest(_ nodes: [Int]) -> WrittenDate? {
    let others = OtherItems(page: page, title: title)
    let behind = nodes.filter {
      $0 > title && ($0 < end || isMarked($0)) && ($0 < text || !others.contain($0))
    }
    let before = nodes.filter { $0 < title && title - $0 < 60 && !others.contain($0) }.reversed()
    return (behind + before).lazy.compactMap { date(of: $0) }.first
  }

  private func isMarked(_ node: Int) -> Bool {
    page.document.attributeBytes(.pubdate, of: node) != nil
      || page.document.attribute(.itemprop, of: node, is: "datepublished")
  }

  private func isModified(_ node: Int) -> Bool {
    page.document.attribute(.itemprop, of: node, is: "datemodified")
  }

  /// An element for dates that shows how long ago, and the date in an attribute.
  private func isTimeAgo(_ node: Int) -> Bool {
    guard page.hints.hints[node].contains(.date) else { return false }
    return MarkedDates.stated(node, in: page.document) != nil
  }

  private func isInsideComments(_ node: Int) -> Bool {
    var ancestor = page.document.parent(of: node)
    while ancestor > 0 {
      if page.hints.hints[ancestor].contains(.comments), ancestor > title { return true }
      ancestor = page.document.parent(of: ancestor)
    }
    return false
  }

  /// The date in an attribute.
  static func stated(_ node: Int, in document: HTMLDocument) -> WrittenDate? {
    for name in [HTMLAttributeName.datetime, .content, .title] {
      if let value = document.attribute(name, of: node), let date = DateScanner.first(in: value) {
        return date
      }
    }
    return nil
  }

  /// In an attribute or printed. What is printed wins where they are not of one day: the attribute of some
  /// pages says when they were last touched.
  private func date(of node: Int) -> WrittenDate? {
    let stated = MarkedDates.stated(node, in: page.document)
    guard page.hints.lengths[node] <= 80 else { return stated }
    let printed = DateScanner.first(in: CleanText.line(page.document.textContent(of: node)))
    guard let stated, let printed else { return stated ?? printed }
    return stated.isNear(printed) || stated.isMirrored(printed) ? stated : printed
  }
}
