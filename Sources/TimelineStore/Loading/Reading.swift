import Chronology

/// One version of an article, ready to be stored: facts distinct and in reading order.
struct Reading {
  var origin: Origin
  var publishedTime: String?
  var modified: Day?
  var author: String?
  var place: String?
  var about: Period?
  var feed: String?
  var trust: Int
  var facts: ArraySlice<Fact>
  var findings: [Finding]
  /// `nil` where only the facts came, and for a text that is too short.
  var text: SketchedText?
  private(set) var prints: Fingerprints

  /// What makes it the same article wherever its file lies and however its page was reached.
  let key: String

  /// `nil` where only the facts came.
  private var article: Article?

  /// What tells it from other versions of its article.
  struct Fingerprints {
    /// `nil` where only the facts came.
    var content: String?
    var facts: String
  }

  init(_ loaded: LoadedArticle) {
    let article = loaded.article
    self.article = article
    origin = Origin(article)
    key = origin.page
    publishedTime = article.publishedTime
    modified = article.modified
    author = article.author
    place = article.place
    about = loaded.about
    feed = loaded.feed
    trust = loaded.trust
    facts = Reading.distinct(loaded.facts[...])
    findings = article.findings
    prints = Fingerprints(facts: "")
    text = SketchedText(of: article)
    prints = fingerprints(WordLanes.self)
  }

  /// An article known only by what was read in it; all facts of one source.
  ///
  /// - Returns: `nil` for no facts.
  init?(of facts: ArraySlice<Fact>, feed: String?, trust: Int) {
    self.facts = Reading.distinct(facts)
    guard let origin = self.facts.first?.origin else { return nil }
    self.origin = origin
    key = origin.page
    self.feed = feed
    self.trust = trust
    about = Reading.firstPeriod(of: facts)
    findings = []
    prints = Fingerprints(facts: "")
    prints = fingerprints(WordLanes.self)
  }

  private func fingerprints<Lanes: FingerprintLanes>(_: Lanes.Type) -> Fingerprints {
    Fingerprints(
      content: article.map { Fingerprint<Lanes>.content(of: $0, page: key) },
      facts: Fingerprint<Lanes>.reading(origin, page: key, facts: facts, about: about))
  }

  /// An article that was first loaded by an earlier release goes on with fingerprints of then.
  mutating func useEarlierFingerprints() { prints = fingerprints(ByteLanes.self) }

  private static func firstPeriod(of facts: ArraySlice<Fact>) -> Period? {
    var first: Period?
    for index in facts.indices {
      guard let period = facts[index].about, period != first else { continue }
      first = first.map { min($0, period) } ?? period
    }
    return first
  }
}

extension Reading {
  /// Of facts with equal ids the first in reading order. Recognition hands them on in order, each once.
  private static func distinct(_ facts: ArraySlice<Fact>) -> ArraySlice<Fact> {
    let isArranged = isArranged(facts)
    var seen: Set<StoredID> = []
    seen.reserveCapacity(facts.count)
    let isDistinct = facts.indices.allSatisfy { seen.insert(StoredID(facts[$0].id)).inserted }
    if isDistinct, isArranged { return facts }
    seen = []
    return (isArranged ? facts : Array(facts).arranged(by: Fact.precedes)[...])
      .filter { seen.insert(StoredID($0.id)).inserted }[...]
  }

  private static func isArranged(_ facts: ArraySlice<Fact>) -> Bool {
    facts.indices.dropFirst().allSatisfy { index in
      let (last, next) = (facts[index - 1].evidence.span, facts[index].evidence.span)
      if last.lowerBound < next.lowerBound,
        facts[index - 1].origin.source == facts[index].origin.source
      {
        return true
      }
      return !Fact.precedes(facts[index], facts[index - 1])
    }
  }
}
