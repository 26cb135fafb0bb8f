import HTMLParsing

// What elements are whose names say little: parts of a text, or of what is around it.
extension PageHints {
  /// Page builders call all parts widgets; where only some are called so, they are no text, unless they
  /// stand inside the body or there is none.
  func mayHoldText(_ node: Int) -> Bool {
    body.isEmpty || isBuilt || hints[body.lowerBound].contains(.articleBody) && body.contains(node)
  }

  func proseInDoubt(_ document: HTMLDocument) -> Int32 {
    var sum: Int32 = 0
    var node = 1
    while node < document.nodeCount {
      let isDoubtful = hints[node].contains(.doubtful) && prose[node] * 3 <= prose[0]
      if isDoubtful { sum += prose[node] }
      node = isDoubtful ? document.end(of: node) : node + 1
    }
    return sum
  }

  func statedBody(_ document: HTMLDocument) -> Range<Int> {
    let stated = hints.indices.filter { node in
      guard prose[node] > 0 else { return false }
      if hints[node].contains(.articleBody) { return prose[node] * 5 >= prose[0] }
      return document.tag(node) == .article && prose[node] * 3 >= prose[0]
    }
    guard let most = stated.max(by: { prose[$0] < prose[$1] }) else { return 0..<0 }
    return most..<document.end(of: most)
  }

  func isBesideBody(_ node: Int, _ document: HTMLDocument) -> Bool {
    !body.isEmpty && (document.end(of: node) <= body.lowerBound || node >= body.upperBound)
  }

  /// Text that waits for a touch, in an accordion or a tab.
  func isFolded(_ node: Int, _ document: HTMLDocument) -> Bool {
    let parent = document.parent(of: node)
    let around = hints[node].union(hints[parent]).union(hints[max(0, document.parent(of: parent))])
    return around.contains(.folded) && readsAsText(node, from: 60)
  }

  /// Whether sentences stand there, at least so many characters of them, and few links.
  func readsAsText(_ node: Int, from least: Int32) -> Bool {
    prose[node] >= least && prose[node] * 2 >= lengths[node] && linked[node] * 6 <= lengths[node]
  }
}
