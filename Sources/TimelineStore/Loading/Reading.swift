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
    var seen: Set<Period.Number> = []
    facts.withUnsafeBufferPointer { facts in
      guard let start = facts.baseAddress else { return }
      for index in 0..<facts.count {
        guard let period = start[index].about, seen.insert(period.number).inserted else { continue }
        first = first.map { min($0, period) } ?? period
      }
    }
    return first
  }
}

extension Reading {
  /// Of facts with equal ids the first in reading order. Recognition hands them on in order, each once.
  private static func distinct(_ facts: ArraySlice<Fact>) -> ArraySlice<Fact> {
    let isArranged = facts.withUnsafeBufferPointer(isArranged)
    if isArranged, facts.withUnsafeBufferPointer(isDistinct) { return facts }
    var seen: Set<StoredID> = []
    return (isArranged ? facts : Array(facts).arranged(by: Fact.precedes)[...])
      .filter { seen.insert(StoredID($0.id)).inserted }[...]
  }

  private static func isDistinct(_ facts: UnsafeBufferPointer<Fact>) -> Bool {
    guard let first = facts.baseAddress else { return true }
    var seen = Set<StoredID>(minimumCapacity: facts.count)
    for index in 0..<facts.count where !seen.insert(StoredID(first[index].id)).inserted {
      return false
    }
    return true
  }

  private static func isArranged(_ facts: UnsafeBufferPointer<Fact>) -> Bool {
    guard let first = facts.baseAddress else { return true }
    for index in 0..<max(0, facts.count - 1) {
      let (this, next) = (first + index, first + index + 1)
      let isBehind =
        this.pointee.evidence.span.lowerBound < next.pointee.evidence.span.lowerBound
        && this.pointee.origin.source == next.pointee.origin.source
      if !isBehind, Fact.precedes(next.pointee, this.pointee) { return false }
    }
    return true
  }
}
