import Chronology

/// Whether `left` comes before `right`, nothing first.
func inOrder<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
  switch (left, right) {
  case (let left?, let right?): left < right
  case (nil, .some): true
  default: false
  }
}

/// Whether `left` comes before `right`, nothing last.
func inOrderMissingLast<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
  left != nil && (right == nil || inOrder(left, right))
}

extension Origin {
  /// What tells articles apart that hold at the same time; of one page only one version does.
  var articleKey: String { url ?? source }
}

extension SourcedFact {
  /// The better witness first: trust, then confidence, then who said it first. The source, the place
  /// in the text and the id make it total within a store, where equal ids of one article are equal
  /// facts.
  static func precedes(_ left: SourcedFact, _ right: SourcedFact) -> Bool {
    if left.trust != right.trust { return left.trust < right.trust }
    let (l, r) = (left.fact, right.fact)
    if l.origin.articleKey != r.origin.articleKey {
      if l.origin.published != r.origin.published {
        return inOrderMissingLast(l.origin.published, r.origin.published)
      }
      return l.origin.articleKey < r.origin.articleKey
    }
    if l.confidence != r.confidence { return l.confidence > r.confidence }
    return Fact.precedes(l, r)
  }
}

extension Fact {
  /// Reading order of one article, then across articles by source.
  static func precedes(_ left: Fact, _ right: Fact) -> Bool {
    if left.origin.source != right.origin.source { return left.origin.source < right.origin.source }
    let (l, r) = (left.evidence.span, right.evidence.span)
    if l.lowerBound != r.lowerBound { return l.lowerBound < r.lowerBound }
    if l.upperBound != r.upperBound { return l.upperBound < r.upperBound }
    return left.id < right.id
  }
}

extension Array {
  /// As `sorted(by:)`; moves indices instead of elements, which is faster where these are large.
  func arranged(by precedes: (Element, Element) -> Bool) -> [Element] {
    indices.sorted { precedes(self[$0], self[$1]) }.map { self[$0] }
  }
}
