import HTMLParsing
import VietnameseText

/// Dates in places where a date of publication stands more seldom, for pages that state none and print
/// none beside the title: far behind the text, in elements for notes, in a sentence about the article.
/// Never in comments, captions, items of lists, nor beside a licence or a copyright.
struct DistantDates {
  let page: PageRuns
  let others: OtherItems
  /// Nodes: the title's, 0 where it is not printed; the first of the text; the first behind it.
  let title: Int
  let text: Int
  let end: Int

  private struct Candidate {
    var node: Int
    var date: WrittenDate
    var label: DateLabel?
    /// Markup or class name say that it is a date.
    var isHinted: Bool
    /// The line holds hardly anything else.
    var isBare: Bool

    var isLikely: Bool { isHinted || isBare || label != nil }
  }

  private static let longestLine = 400
  /// Letters.
  private static let longLine: Int32 = 300
  private static let shortLine: Int32 = 120
  private static let mostCandidates = 60

  func published() -> WrittenDate? {
    let found = candidates()
    let fresh = found.filter { $0.label != .updated }
    let start = title == 0 ? text : title + 1
    let near = fresh.first { $0.node >= start && $0.node < end }
    if let near { return near.date }
    if let above = above(fresh) { return above.date }
    let behind = fresh.first { $0.node >= end && ($0.isHinted || $0.label != nil) }
    return (behind ?? fresh.first { $0.label != nil } ?? found.first { $0.label != nil })?.date
  }

  /// The nearest above the title, in a part of the page that begins with little else.
  private func above(_ found: [Candidate]) -> Candidate? {
    guard title > 0 else { return nil }
    let document = page.document
    var part = document.parent(of: title)
    for _ in 0..<6 where part > 0 && ![.body, .html, .form].contains(document.tag(part)) {
      guard lettersBetween(part, title) <= 150 else { return nil }
      let nearest = found.last { $0.node > part && $0.node < title }
      if let nearest { return nearest }
      part = document.parent(of: part)
    }
    return nil
  }

  private func lettersBetween(_ start: Int, _ end: Int) -> Int32 {
    (start..<end).reduce(0) {
      page.document.tag($1) == .text ? $0 + page.hints.lengths[$1] : $0
    }
  }

  private func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var next = 0
    for node in 0..<page.document.nodeCount where node >= next {
      guard found.count < DistantDates.mostCandidates else { break }
      if isForeign(node) {
        next = page.document.end(of: node)
      } else if let candidate = candidate(node), candidate.isLikely, !others.contain(node),
        !isCaption(node)
      {
        found.append(candidate)
        next = max(node + 1, page.document.end(of: node))
      }
    }
    return found
  }

  private func isForeign(_ node: Int) -> Bool {
    switch page.document.tag(node) {
    case .text: false
    case .head, .select, .textarea, .option, .figcaption, .button, .template: true
    case .a: page.hints.lengths[node] >= 40
    default:
      page.hints.hints[node].contains(.comments) && node > title
        && !page.hints.hints[node].contains(.date)
    }
  }

  private func isCaption(_ node: Int) -> Bool {
    let parent = max(0, page.document.parent(of: node))
    return page.hints.hints[node].contains(.caption) || page.hints.hints[parent].contains(.caption)
  }

  private func candidate(_ node: Int) -> Candidate? {
    if page.document.tag(node) == .text { return written(node) }
    guard page.document.tag(node) == .time || page.hints.hints[node].contains(.date),
      let date = MarkedDates.stated(node, in: page.document)
    else { return nil }
    return Candidate(node: node, date: date, isHinted: true, isBare: false)
  }

  private func written(_ node: Int) -> Candidate? {
    let bytes = page.document.text(of: node)
    guard bytes.count(where: { isDigit($0) }) >= 3 else { return nil }
    let around = line(around: node)
    let whole = page.document.textContent(of: around)
    let text = CleanText.line(whole.prefix(DistantDates.longestLine))
    let folded = Folding.ascii(text)
    guard let date = date(in: text, folded) else { return nil }
    if whole.count > DistantDates.longestLine, !isDateline(date, folded) { return nil }
    let isInText = node >= self.text && node < end
    let label = isInText && date.range.lowerBound > 30 ? nil : DateLabel(folded, beside: date.range)
    return Candidate(
      node: node, date: date, label: label, isHinted: !isInText && isHinted(around, node),
      isBare: Byline(text) != nil || isDateline(date, folded))
  }

  /// The one of publication where a line holds several.
  private func date(in text: String, _ folded: String) -> WrittenDate? {
    let bytes = Array(folded.utf8)
    let dates = DateScanner.dates(in: text).filter {
      !DateLabel.isOfSomethingElse(bytes[..<$0.range.lowerBound])
    }
    return dates.first { DateLabel(folded, beside: $0.range) == .published } ?? dates.first
  }

  /// A date before the first words of a text: `(18.01.2018) Die Landwirte …`, `12/7/2024 - Sáng nay …`.
  private func isDateline(_ date: WrittenDate, _ folded: String) -> Bool {
    guard date.range.lowerBound <= 1 else { return false }
    let behind = folded.utf8.dropFirst(date.range.upperBound).prefix(2)
    let first = behind.first { $0 != 0x20 }
    return first.map { [0x29, 0x2D, 0x3A, 0x7C, 0x2E, 0xE2].contains($0) } ?? false
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The outermost of the three elements around a text whose text is short; it is a line then.
  private func line(around node: Int) -> Int {
    var around = node
    for _ in 0..<3 {
      let parent = page.document.parent(of: around)
      guard parent > 0, page.hints.lengths[parent] <= DistantDates.longLine,
        !(parent <= title && title < page.document.end(of: parent))
      else { break }
      around = parent
      if page.document.tag(parent) == .p || page.document.tag(parent) == .time { break }
    }
    return around
  }

  private func isHinted(_ around: Int, _ node: Int) -> Bool {
    var ancestor = page.document.parent(of: node)
    for _ in 0..<3 where ancestor >= around && ancestor > 0 {
      guard page.hints.lengths[ancestor] <= DistantDates.shortLine else { return false }
      if page.hints.hints[ancestor].contains(.date) || page.document.tag(ancestor) == .time {
        return true
      }
      ancestor = page.document.parent(of: ancestor)
    }
    return false
  }
}
