import Chronology

/// One input showing, or ceasing to show, one version of an article.
struct Sighting: Hashable {
  /// The row of the version.
  var article: Int64
  /// The key of the article; one that was published again has several.
  var page = ""
  var source: String
  /// The page's address as this input gives it.
  var url: String?
  var feed: String?
  var trust: Int
  /// Order of loading; counts only between sightings of one source.
  var number: Int64
  /// The day of the run.
  var day: Day
  var isWithdrawal = false
  var replacement: Int64?
}

extension Sighting {
  /// What an input shows on the day of a run; the number is the row's, which comes later.
  init(of reading: Reading, article: Int64, on day: Day) {
    self.init(
      article: article, page: reading.key, source: reading.origin.source, url: reading.origin.url,
      feed: reading.feed, trust: reading.trust, number: 0, day: day)
  }
}

/// What the version says about its own age.
struct VersionDates: Hashable {
  var published: Day?
  var modified: Day?
  /// `nil` where only the facts are known.
  var contentHash: String?
}
