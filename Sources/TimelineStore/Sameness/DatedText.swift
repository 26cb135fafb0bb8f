import Chronology

/// A text as a site published it.
struct DatedText: Hashable {
  /// Empty for pages that have no address.
  var site: String
  var published: Day?
  var sketch: TextSketch

  /// Whether the two are one article. Texts without a day must agree wholly: a form that is filled
  /// in anew differs in little.
  func isSame(as other: DatedText, within mostDays: Int) -> Bool {
    guard sketch.isLike(other.sketch), hasNumbers(of: other) else { return false }
    guard let published, let its = other.published else { return sketch == other.sketch }
    return abs(published.dayNumber - its.dayNumber) <= mostDays
  }

  /// Other numbers make another text: next week's notice, or a correction, which is for the timeline
  /// to weigh. A site may add to its own text or shorten it; where another site does, both are
  /// needed lest a number be lost.
  private func hasNumbers(of other: DatedText) -> Bool {
    let (mine, its) = (sketch.numbers, other.sketch.numbers)
    if mine == its { return true }
    return !site.isEmpty && site == other.site && (mine.isSubset(of: its) || its.isSubset(of: mine))
  }
}
