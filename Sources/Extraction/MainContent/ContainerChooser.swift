import HTMLParsing

/// Finds the element, or the neighbouring elements, that hold the article.
///
/// First what the page itself calls the body, then `<article>` and `<main>`, then the density of
/// prose, counted for the parents of paragraphs as Readability does (Arc90, 2009). The shares were
/// tuned on the 181 pages of scrapinghub/article-extraction-benchmark and on the fixtures.
struct ContainerChooser {
  let page: PageRuns
  var document: HTMLDocument { page.document }
  /// The worth of each run as prose; 0 for links, headings and crumbs.
  private let weights: [Double]
  /// Sums over subtrees: weights, characters, characters in links.
  let full: [Double]
  let lengths: [Double]
  let linked: [Double]
  /// Like `full`, without what stands twice and the lines below the headlines of other pages.
  let own: [Double]

  init(_ page: PageRuns) {
    self.page = page
    var weights = page.runs.map { ContainerChooser.weight($0, page) }
    for index in page.runs.indices.suffix(ContainerChooser.footLines) where weights[index] > 0 {
      if NewsroomNote.isImprint(page.text(page.runs[index])) { weights[index] = 0 }
    }
    self.weights = weights
    full = ContainerChooser.sums(weights, page)
    lengths = ContainerChooser.sums(page.runs.map { Double($0.length) }, page)
    linked = ContainerChooser.sums(page.runs.map { Double($0.linked) }, page)
    own = ContainerChooser.sums(OwnProse(page, lengths, linked).weights(weights), page)
  }

  private static func sums(_ values: [Double], _ page: PageRuns) -> [Double] {
    var sums = Array(repeating: 0.0, count: page.document.nodeCount)
    for (run, value) in zip(page.runs, values) { sums[run.owner] += value }
    page.document.nodes.withUnsafeBufferPointer { nodes in
      var node = sums.count - 1
      while node > 0 {
        sums[Int(nodes[node].parent)] += sums[node]
        node -= 1
      }
    }
    return sums
  }

  /// How many runs at the end of a page may be its imprint.
  private static let footLines = 12

  private static func weight(_ run: TextRun, _ page: PageRuns) -> Double {
    guard run.length >= 25, !run.isLinky else { return 0 }
    guard page.document.tag(run.owner).headingLevel == nil else { return 0 }
    let commas = page.buffer[run.bytes].count { $0 == UInt8(ascii: ",") }
    return 1 + min(Double(run.length) / 100, 4) + min(Double(commas), 4) / 2
  }

  /// Nodes in reading order, none inside another; empty where the page has no prose.
  func containers() -> [Int] {
    guard let total = full.first, total > 0 else { return [] }
    if let body = labelled(.articleBody, share: 0.3) {
      let parts = parts(like: body)
      return parts.count > 1 ? parts : widened(body, in: 0)
    }
    let root = semanticRoot() ?? 0
    guard let best = densest(within: root) else { return [root] }
    return spread(widened(best, in: root), in: root)
  }

  /// The largest element with a hint, if it holds its share of the page's prose; of nested ones the
  /// innermost that loses nothing.
  private func labelled(_ hint: ContentHints, share: Double) -> Int? {
    let labelled = full.indices.filter { page.hints.hints[$0].contains(hint) && full[$0] > 0 }
    guard let best = labelled.max(by: { full[$0] < full[$1] }), full[best] >= share * full[0] else {
      return nil
    }
    return labelled.last {
      $0 >= best && $0 < document.end(of: best) && full[$0] >= 0.9 * full[best]
    }
  }

  /// The pieces of a body that is cut in several elements of one class inside one article.
  private func parts(like body: Int) -> [Int] {
    let name = document.attributeBytes(.class, of: body)
    let home =
      page.hints.isThread
      ? 0 : ancestor(of: body) { document.tag($0) == .article || document.tag($0) == .main }
    var parts: [Int] = []
    for node in home..<document.end(of: home)
    where full[node] > 0 && page.hints.hints[node].contains(.articleBody) {
      guard node >= (parts.last.map { document.end(of: $0) } ?? 0) else { continue }
      if node == body || document.attributeBytes(.class, of: node) == name { parts.append(node) }
    }
    return parts
  }

  /// The nearest ancestor that fits, else the one three levels up.
  private func ancestor(of node: Int, where fits: (Int) -> Bool) -> Int {
    var found = document.parent(of: node)
    while found > 0 {
      if fits(found) { return found }
      found = document.parent(of: found)
    }
    let near = max(0, document.parent(of: max(0, document.parent(of: node))))
    return max(0, document.parent(of: near))
  }

  /// `<article>`, else `<main>`, where it holds a good part of the prose.
  private func semanticRoot() -> Int? {
    let headings = document.elements(.h1).filter { page.hints.lengths[$0] >= 10 }
    if headings.count == 1, let article = article(around: headings[0]),
      full[article] >= 0.1 * full[0]
    {
      return article
    }
    for tag in [HTMLTag.article, .main] {
      let nodes = document.elements(tag).filter { full[$0] > 0 }
      if let best = nodes.max(by: { full[$0] < full[$1] }), full[best] >= 0.4 * full[0] {
        return best
      }
    }
    return nil
  }

  private func article(around node: Int) -> Int? {
    var ancestor = node
    while ancestor > 0 {
      if document.tag(ancestor) == .article { return ancestor }
      ancestor = document.parent(of: ancestor)
    }
    return nil
  }

  private func densest(within root: Int) -> Int? {
    var scores: [Int: Double] = [:]
    for (run, weight) in zip(page.runs, weights)
    where weight > 0 && run.owner >= root && run.owner < document.end(of: root) {
      credit(run, weight, root, &scores)
    }
    for (node, score) in scores { scores[node] = score * quality(node) }
    return scores.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// Half of a paragraph's worth goes to the element around its parent, and less further out.
  private func credit(_ run: TextRun, _ weight: Double, _ root: Int, _ scores: inout [Int: Double])
  {
    var node = isParagraph(run.owner) ? document.parent(of: run.owner) : run.owner
    for level in 0..<5 where node >= root {
      scores[node, default: 0] += weight / [1, 2, 6, 9, 12][level]
      node = document.parent(of: node)
    }
  }

  func isParagraph(_ node: Int) -> Bool {
    switch document.tag(node) {
    case .p, .pre, .h1, .h2, .h3, .h4, .h5, .h6, .li, .dd, .dt, .figcaption, .br, .hr: true
    default: false
    }
  }

  private func quality(_ node: Int) -> Double {
    var factor = 1 - linkDensity(node)
    let hints = page.hints.hints[node]
    if hints.contains(.articleBody) { factor *= 1.5 }
    if hints.contains(.article) || document.tag(node) == .article { factor *= 1.25 }
    if hints.contains(.boilerplate) { factor *= 0.5 }
    return factor
  }

  private func linkDensity(_ node: Int) -> Double { linked[node] / (lengths[node] + 1) }

  /// Adds neighbours that are prose too: an article cut in sections, a lead outside the body.
  private func widened(_ node: Int, in root: Int) -> [Int] {
    var best = node
    while best != root, document.parent(of: best) > root, isOnlyChild(best) {
      best = document.parent(of: best)
    }
    let parent = document.parent(of: best)
    guard parent >= root, best != root else { return [best] }
    return document.children(of: parent).filter { sibling in
      sibling == best || joins(sibling, best)
    }
  }

  /// Whether nearly all prose of the parent is in the node.
  private func isOnlyChild(_ node: Int) -> Bool {
    let parent = document.parent(of: node)
    return full[parent] <= full[node] * 1.001 && document.children(of: parent).count == 1
  }

  private func joins(_ sibling: Int, _ best: Int) -> Bool {
    guard document.tag(sibling) != .text, !page.hints.isDropped(sibling), full[sibling] > 0 else {
      return false
    }
    let hints = page.hints.hints[sibling]
    if hints.contains(.boilerplate) || hints.contains(.comments) { return false }
    if hints.contains(.lead), document.tag(sibling) == .p, sibling < best { return false }
    guard linkDensity(sibling) < 0.25 else { return false }
    if document.tag(sibling) == .p { return full[sibling] >= 1.8 }
    return full[sibling] >= 0.15 * full[best] && page.hints.prose[sibling] > 0
  }
}
