import Chronology
import HTMLParsing

// Links that stand alone are navigation, but for those that the article itself lists.
extension PageRuns {
  /// The list right below a heading or a line that ends in a colon, in the same box.
  func list(introducedBy block: Block, _ run: TextRun) -> Int? {
    guard block.role == .heading || block.text.utf8.last == UInt8(ascii: ":"),
      let next = sibling(after: run.owner)
    else { return nil }
    let list = document.tag(next) == .text ? sibling(after: next) : next
    guard let list, document.tag(list) == .ul || document.tag(list) == .ol else { return nil }
    return NavigationWords.announcesOthers(block.text) ? nil : list
  }

  private func sibling(after node: Int) -> Int? {
    let next = document.end(of: node)
    guard next < document.nodeCount, document.parent(of: next) == document.parent(of: node) else {
      return nil
    }
    return next
  }
}
