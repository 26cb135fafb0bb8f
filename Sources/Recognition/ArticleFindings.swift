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
    let observations = facts.compactMap(\.observation)
    let count = observations.filter { $0.period == nil }.count
    guard count > 0 else { return nil }
    return Finding(
      .warning, "missing-period",
      "\(count) of \(observations.count) values have no period; give `published` in the sidecar")
  }
}
