import HTMLParsing

// The shares here and in OwnProse were tuned on half of the development pages of WCXB (2026): articles,
// forums, products, lists, manuals. Pages of the other half were scored, but not read.
extension ContainerChooser {
  /// A page whose text stands in many boxes has no densest one: all of them are its text.
  func spread(_ found: [Int], in root: Int) -> [Int] {
    var found = found
    for region in isWhole(root) ? [root] : [root, 0] where !holdMost(of: region, found) {
      found = sections(of: heart(of: region))
    }
    return found
  }

  /// The page itself, or an `<article>` with the main heading and a text below it.
  private func isWhole(_ root: Int) -> Bool {
    guard document.tag(root) == .article, lengths[root] >= 400 else { return root == 0 }
    return document.elements(.h1).contains { $0 > root && $0 < document.end(of: root) }
  }

  /// The element's parts without those that hold no prose: its menus and lists of links.
  private func sections(of node: Int) -> [Int] {
    let parts = page.hints.isIndex(node) ? [] : document.children(of: node)
    guard !parts.isEmpty, parts.count <= 100, !page.runs.contains(where: { $0.owner == node })
    else { return [node] }
    return parts.filter { full[$0] > 0 || lengths[$0] > 0 && linked[$0] * 4 <= lengths[$0] }
  }

  private func holdMost(of region: Int, _ found: [Int]) -> Bool {
    let held = found.reduce(0) { $0 + own[$1] }
    return held > 0 && held >= 0.4 * own[region]
  }

  /// The smallest element that holds nearly all prose of a region.
  private func heart(of region: Int) -> Int {
    var node = region
    while let next = document.children(of: node).first(where: { full[$0] >= 0.9 * full[region] }),
      document.tag(next) != .text, !isParagraph(next)
    {
      node = next
    }
    return node
  }
}
