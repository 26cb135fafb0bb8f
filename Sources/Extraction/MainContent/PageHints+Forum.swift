import HTMLParsing

// Pages on which people write to each other: the posts are the text.
extension PageHints {
  func isForum(_ document: HTMLDocument) -> Bool {
    if document.statesForum { return true }
    var posts: Int32 = 0
    var node = 1
    while node < document.nodeCount {
      let isPost = hints[node].contains(.forum)
      if isPost { posts += lengths[node] }
      node = isPost ? document.end(of: node) : node + 1
    }
    return posts > 0 && posts * 3 >= lengths[0]
  }

  func isMostlyComments() -> Bool {
    let most = hints.indices.lazy.filter { hints[$0].contains(.comments) }.map { prose[$0] }.max()
    return (most ?? 0) >= max(1, prose[0] - 300) && prose[0] <= (most ?? 0) * 4 / 3
  }
}

extension HTMLDocument {
  /// Whether the page says in microdata or JSON-LD (schema.org) that people write to each other there.
  fileprivate var statesForum: Bool {
    let name = Array("DiscussionForumPosting".utf8)
    let isStated = attributes.contains { attribute, value in
      attribute == .itemtype && arena[value.offsets].suffix(name.count).elementsEqual(name)
    }
    return isStated || linkedData.contains { $0.holds(name) }
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return (0...count - part.count).contains { start in
      self[start] == first && self[start..<start + part.count].elementsEqual(part)
    }
  }
}
