import Chronology
import HTMLParsing

/// Boxes among the paragraphs that offer another article: a picture or heading that is a link, and a
/// line or two of its text.
struct TeaserBoxes {
  let page: PageRuns
  let containers: ArticleContainers
  private var document: HTMLDocument { page.document }

  /// The text of such boxes is no part of the article.
  func dropped(from pieces: [Piece]) -> [Piece] {
    var result = pieces
    for (index, piece) in pieces.enumerated() where piece.block == nil {
      guard let box = box(around: piece.run, pieces[index...].prefix(6)) else { continue }
      for next in index..<min(index + 6, pieces.count)
      where pieces[next].run.first < document.end(of: box) {
        result[next].block = nil
      }
    }
    return withoutDatesOfOthers(result)
  }

  /// Lines of date behind the first paragraph that stand beside headlines, twice or more: a list.
  private func withoutDatesOfOthers(_ pieces: [Piece]) -> [Piece] {
    let start = pieces.firstIndex { $0.run.length >= 80 && $0.block != nil } ?? pieces.count
    let others = OtherItems(page: page, title: 0)
    let dates = pieces.indices.dropFirst(start).filter { index in
      guard let block = pieces[index].block, pieces[index].run.length <= 60,
        block.role == .body || block.role == .listItem, !block.text.hasPrefix("—")
      else { return false }
      return others.contain(pieces[index].run) && Byline(block.text) != nil
    }
    guard dates.count >= 2 else { return pieces }
    var result = pieces
    for index in dates { result[index].block = nil }
    return result
  }

  /// The outermost small element that begins with the link.
  private func box(around link: TextRun, _ pieces: ArraySlice<Piece>) -> Int? {
    var found: Int?
    var node = document.parent(of: link.owner)
    for _ in 0..<8
    where node > 0 && !containers.contains(node) && isFrame(node)
      && holdsLittle(node, besides: link)
    {
      if isTeaser(node, link, pieces) { found = node }
      node = document.parent(of: node)
    }
    return found
  }

  private func isFrame(_ node: Int) -> Bool {
    switch document.tag(node) {
    case .div, .section, .aside, .article, .table, .tbody, .tr, .td, .figure: true
    default: false
    }
  }

  private func holdsLittle(_ node: Int, besides link: TextRun) -> Bool {
    Int(page.hints.lengths[node]) - link.letters <= 300
  }

  /// Text of two runs at most follows the link, and a picture or a heading is the link. Nothing else
  /// stands in the box, so nothing before the link either.
  private func isTeaser(_ box: Int, _ link: TextRun, _ pieces: ArraySlice<Piece>) -> Bool {
    let inside = pieces.prefix { $0.run.first < document.end(of: box) }
    let letters = inside.reduce(0) { $0 + $1.run.letters }
    guard link.first - box < 200, (2...4).contains(inside.count),
      letters >= Int(page.hints.lengths[box]),
      inside.contains(where: { !$0.run.isLinky })
    else { return false }
    let isHeading = document.tag(link.owner).headingLevel != nil
    return isHeading || (box..<link.first).contains { document.tag($0) == .img }
  }
}
