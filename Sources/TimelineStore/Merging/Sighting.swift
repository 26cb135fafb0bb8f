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

/// What the version says about its own age.
struct VersionDates: Hashable {
  var published: Day?
  var modified: Day?
  /// `nil` where only the facts are known.
  var contentHash: String?
}
