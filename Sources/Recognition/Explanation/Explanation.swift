import Chronology

/// What became of every number of an article.
package struct Explanation: Hashable, Sendable {
  /// A line of the article's normalised text: the title, then the blocks.
  package struct Line: Hashable, Sendable {
    package var text: String
    /// In reading order; none touches another, and every digit of the text is in one.
    package var numbers: [ExplainedNumber]
  }

  package var lines: [Line]

  /// The article's normalised text, which the spans of facts point into.
  package var text: String { lines.map(\.text).joined(separator: "\n") }
  package var numbers: [ExplainedNumber] { lines.flatMap(\.numbers) }
}

/// A number with its unit and bound, or some digits, and what was made of it.
package struct ExplainedNumber: Hashable, Sendable {
  package enum Fate: Hashable, Sendable {
    /// One fact, or one for each place that the number is said of. A fact without an id is said again elsewhere.
    case observed([Fact])
    case time
    /// A document's number as printed.
    case document(String)
    case dismissed(Reason)
  }

  /// Why a number is no fact.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case listNumber = "the number of a list item"
    case level = "a level's name"
    case name = "a name: an article, a code, a time of day, a telephone number"
    case place = "part of the name of places"
    case duration = "a length of time or an age"
    case measure = "a unit of measurement"
    case spelled = "in words, and the catalog has nothing that fits"
    case uncounted = "no noun, unit or indicator stands with it"
    case unread = "digits that are no number"
  }

  /// UTF-8 byte offsets in the line.
  package var range: Range<Int>
  package var fate: Fate
}
