import HTMLParsing

/// Tells what belongs to an item of a list of other articles: a headline that is a link stands in the
/// same small part of the page, and the title of this article does not.
struct OtherItems {
  let page: PageRuns
  /// The node of the title, 0 where it is not printed.
  let title: Int

  /// An item has a headline, a line or two, and a date.
  private static let longestItem = 300
  private static let shortestHeadline = 20
  /// Looked at in one item; an item has far fewer.
  private static let mostNodes = 200

  func contain(_ run: TextRun) -> Bool {
    let hasHeadline =
      run.linked >= OtherItems.shortestHeadline && run.linked * 10 < run.length * 9
    return hasHeadline || contain(run.first)
  }

  func contain(_ node: Int) -> Bool {
    let document = page.document
    var item = document.parent(of: node)
    for _ in 0..<3 where item > 0 {
      guard Int(page.hints.lengths[item]) <= OtherItems.longestItem, !holdsTitle(item) else {
        return false
      }
      if holdsHeadline(item, besides: node) { return true }
      item = document.parent(of: item)
    }
    return false
  }

  private func holdsTitle(_ node: Int) -> Bool {
    title >= node && title < page.document.end(of: node)
  }

  private func holdsHeadline(_ item: Int, besides node: Int) -> Bool {
    let document = page.document
    let end = min(document.end(of: item), item + OtherItems.mostNodes)
    return (item..<end).contains { link in
      document.tag(link) == .a && Int(page.hints.lengths[link]) >= OtherItems.shortestHeadline
        && !(link <= node && node < document.end(of: link))
    }
  }
}
