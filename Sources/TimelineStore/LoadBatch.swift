import Chronology

/// What one transaction loads.
package struct LoadBatch: Hashable, Sendable {
  package var inputs: [LoadedInput]

  package init(_ inputs: [LoadedInput] = []) {
    self.inputs = inputs
  }
}

/// A file of the inbox with what came out of it.
package struct LoadedInput: Hashable, Sendable {
  package enum Result: Hashable, Sendable {
    case articles([LoadedArticle])
    /// The file as a whole could not be read. What it gave before stays.
    case quarantined(QuarantineRecord)
  }

  package var path: String
  /// In bytes.
  package var size: Int
  package var mtimeNanoseconds: Int64
  /// 64 hexadecimal digits.
  package var sha256: String
  /// Of extraction and recognition together; another version asks for another reading.
  package var rulesVersion: String
  package var result: Result
  /// Records of an archive that could not be read while others could.
  package var rejected: [QuarantineRecord]

  package init(
    path: String, size: Int, mtimeNanoseconds: Int64, sha256: String, rulesVersion: String,
    result: Result, rejected: [QuarantineRecord] = []
  ) {
    self.path = path
    self.size = size
    self.mtimeNanoseconds = mtimeNanoseconds
    self.sha256 = sha256
    self.rulesVersion = rulesVersion
    self.result = result
    self.rejected = rejected
  }
}

/// An article with the facts read in it.
package struct LoadedArticle: Hashable, Sendable {
  package var article: Article
  package var facts: [Fact]
  /// The name of the source in pipeline.yml.
  package var feed: String?
  /// 1 official, 2 press, 3 copies.
  package var trust: Int
  package var about: Period?

  package init(
    article: Article, facts: [Fact], feed: String? = nil, trust: Int = 2, about: Period? = nil
  ) {
    self.article = article
    self.facts = facts
    self.feed = feed
    self.trust = trust
    self.about = about
  }
}

/// What a load changed; all zero but `unchanged` when everything was known.
package struct LoadCounts: Hashable, Sendable {
  package var inputs = 0
  /// Articles never seen before.
  package var articles = 0
  /// Further versions of known articles.
  package var versions = 0
  package var unchanged = 0
  /// Of what is shown, how much is shown by another source, or otherwise, than before;
  /// not kept in the ledger.
  package var sightings = 0
  /// Articles that no input shows any longer.
  package var withdrawn = 0
  package var facts = 0
  package var quarantined = 0
  /// Of the quarantined, those that were not before.
  package var newlyQuarantined = 0

  package init() {}

  package static func += (left: inout LoadCounts, right: LoadCounts) {
    left.inputs += right.inputs
    left.articles += right.articles
    left.versions += right.versions
    left.unchanged += right.unchanged
    left.sightings += right.sightings
    left.withdrawn += right.withdrawn
    left.facts += right.facts
    left.quarantined += right.quarantined
    left.newlyQuarantined += right.newlyQuarantined
  }
}

/// What the store last saw of an input; a run skips those that have not changed.
package struct InputState: Hashable, Sendable {
  package enum State: String, Hashable, Sendable { case loaded, quarantined }

  package var size: Int
  package var mtimeNanoseconds: Int64
  package var sha256: String
  package var rulesVersion: String
  package var state: State

  package init(
    size: Int, mtimeNanoseconds: Int64, sha256: String, rulesVersion: String, state: State
  ) {
    self.size = size
    self.mtimeNanoseconds = mtimeNanoseconds
    self.sha256 = sha256
    self.rulesVersion = rulesVersion
    self.state = state
  }
}
