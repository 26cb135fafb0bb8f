import HTMLParsing
import VietnameseText

/// The section of an article and its tags, as the page around it shows them.
struct SectionTrail {
  let document: HTMLDocument
  let hints: PageHints

  /// The last step of a breadcrumb that is neither the start nor the article: `Trang chủ » Tin tức`
  /// → `Tin tức`.
  func section(title: String) -> String? {
    guard let trail = document.first(where: { isTrail($0) }) else { return nil }
    let links = (trail..<document.end(of: trail)).filter { document.tag($0) == .a }
    return SectionTrail.section(of: links.map { text($0) }, title: title)
  }

  static func section(of steps: [String], title: String) -> String? {
    let key = TextKey.key(title)
    return steps.last { step in
      let folded = Folding.ascii(step).trimmingMarks
      return !folded.isEmpty && folded.scalarCount <= 60 && !starts.contains(folded)
        && TextKey.key(step) != key
    }
  }

  private static let starts: Set<String> = ["trang chu", "home", "trang nhat", "homepage"]

  private func isTrail(_ node: Int) -> Bool {
    hints.hints[node].contains(.breadcrumb) && document.tag(node) != .a
      && hints.lengths[node] <= 300
  }

  /// Links with `rel="tag"`, and those in a list of tags; never more than twenty.
  func tags() -> [String] {
    var tags: [String] = []
    for (node, element) in document.nodes.enumerated() where element.tag == .a && tags.count < 20 {
      let isTag =
        document.attributeBytes(.rel, of: node).map { ByteSearch.contains("tag", in: $0) } == true
      guard isTag || isInTagList(node), !hints.isInsideDropped(node, document) else { continue }
      let name = text(node).drop { $0 == "#" }
      if !name.isEmpty, name.scalarCount <= 60 { tags.append(String(name)) }
    }
    return tags
  }

  private func isInTagList(_ link: Int) -> Bool {
    var node = document.parent(of: link)
    for _ in 0..<3 where node > 0 {
      if hints.hints[node].contains(.tags) { return hints.lengths[node] <= 400 }
      node = document.parent(of: node)
    }
    return false
  }

  private func text(_ node: Int) -> String { CleanText.line(document.textContent(of: node)) }
}

extension HTMLDocument {
  fileprivate func first(where fits: (Int) -> Bool) -> Int? {
    (0..<nodeCount).first { tag($0) != .text && fits($0) }
  }
}
