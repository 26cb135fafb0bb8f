import Chronology

/// What is doubtful about an article as a whole once it has been read.
enum ArticleFindings {
  static func findings(on facts: [Fact]) -> [Finding] {
    [unknownPlace(facts), undated(facts)].compactMap(\.self)
  }

  private static func unknownPlace(_ facts: [Fact]) -> Finding? {
    let count = facts.filter { $0.place == PlaceContext.unknown }.count
    guard count > 0 else { return nil }
    return Finding(
      .warning, "missing-place",
      "\(count) of \(facts.count) facts have no place; give `place` in the sidecar or the source")
  }

  private static func undated(_ facts: [Fact]) -> Finding? {
    var (values, count) = (0, 0)
    for case .observation(let observation) in facts.lazy.map(\.detail) {
      values += 1
      if observation.period == nil { count += 1 }
    }
    guard count > 0 else { return nil }
    return Finding(
      .warning, "missing-period",
      "\(count) of \(values) values have no period; give `published` in the sidecar")
  }
}
