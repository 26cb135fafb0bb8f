import HTMLParsing

/// The elements that hold the article: none inside another, in reading order. A page may have as many
/// as paragraphs, so they are searched, not walked through.
struct ArticleContainers {
  let nodes: [Int]
  private let document: HTMLDocument

  init(_ nodes: [Int], in document: HTMLDocument) {
    self.nodes = nodes
    self.document = document
  }

  func contains(_ node: Int) -> Bool { around(node) == node }

  /// The container that is the node or holds it.
  func around(_ node: Int) -> Int? {
    var (low, high) = (0, nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] <= node { low = middle + 1 } else { high = middle }
    }
    guard low > 0, node < document.end(of: nodes[low - 1]) else { return nil }
    return nodes[low - 1]
  }
}
