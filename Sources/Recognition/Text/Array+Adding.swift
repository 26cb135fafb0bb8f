extension Array {
  /// As `+=`, which takes as long for nothing as for a few; most readers find nothing in most places.
  mutating func add(_ others: [Element]) {
    if isEmpty {
      self = others
    } else if !others.isEmpty {
      self += others
    }
  }

  /// As `filter`, without a new list where all fit.
  func kept(where fits: (Element) -> Bool) -> [Element] { allSatisfy(fits) ? self : filter(fits) }
}
