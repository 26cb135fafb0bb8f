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
  var facts: [Fact]
  var findings: [Finding]
  /// `nil` where only the facts came.
  var contentHash: String?
  var factsHash: String
  /// `nil` where only the facts came, and for a text that is too short.
  var text: SketchedText?

  /// What makes it the same article wherever its file lies and however its page was reached.
  let key: String

  init(_ loaded: LoadedArticle) {
    let article = loaded.article
    origin = Origin(article)
    key = origin.page
    publishedTime = article.publishedTime
    modified = article.modified
    author = article.author
    place = article.place
    about = loaded.about
    feed = loaded.feed
    trust = loaded.trust
    facts = Reading.distinct(loaded.facts)
    findings = article.findings
    contentHash = Fingerprint.content(of: article, page: key)
    factsHash = Fingerprint.reading(origin, page: key, facts: facts, about: about)
    text = SketchedText(of: article)
  }

  /// An article known only by what was read in it.
  init(of facts: [Fact], origin: Origin, feed: String?, trust: Int) {
    self.origin = origin
    key = origin.page
    self.feed = feed
    self.trust = trust
    self.facts = Reading.distinct(facts)
    about = facts.compactMap(\.about).min()
    findings = []
    factsHash = Fingerprint.reading(origin, page: key, facts: self.facts, about: about)
  }

  /// Of facts with equal ids the first in reading order. Recognition hands them on in order, each once.
  private static func distinct(_ facts: [Fact]) -> [Fact] {
    var seen: Set<StoredID> = []
    seen.reserveCapacity(facts.count)
    let isDistinct = facts.indices.allSatisfy { seen.insert(StoredID(facts[$0].id)).inserted }
    let isArranged = facts.indices.dropFirst().allSatisfy { index in
      !Fact.precedes(facts[index], facts[index - 1])
    }
    if isDistinct, isArranged { return facts }
    seen = []
    return (isArranged ? facts : facts.arranged(by: Fact.precedes))
      .filter { seen.insert(StoredID($0.id)).inserted }
  }
}
