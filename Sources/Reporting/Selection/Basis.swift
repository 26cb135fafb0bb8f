import Chronology

/// What a briefing rests on.
struct Basis: Sendable {
  /// How many articles.
  var articles: Int
  /// On which the newest was published; `nil` where none has a day.
  var latest: Day?
  /// Figures on which sources differ.
  var conflicts: Int
}
