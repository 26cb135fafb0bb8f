/// Which part of everything known is wanted. More than was asked for may come; never less.
///
/// Numbers are asked for by what tells them apart, not by who told them, so that each comes with all that was read
/// about it; facts of other types by article, since one mention there may repeat another.
package struct TimelineExcerpt: Sendable {
  package enum Numbers: Sendable {
    case all
    /// Targets, numbers of no period or of such periods, and those of series in the period that is shown.
    case around(_ isWanted: @Sendable (Period) -> Bool, and: Set<ShownSeries>)
    /// Results of the series in all periods that are wanted beside the one that is shown.
    case histories(
      of: Set<ShownSeries>, _ isWanted: @Sendable (_ own: Period, _ shown: Period) -> Bool)
  }

  package enum Facts: Sendable {
    case all
    case none
    /// Of articles with a fact that says of itself what it reviews, and of such a day of publication.
    case ofArticles(_ isWanted: @Sendable (_ about: Period?, _ published: Day?) -> Bool)
  }

  package struct ShownSeries: Hashable, Sendable {
    package let place: String
    package let indicator: String
    package let shown: Period

    package init(place: String, indicator: String, shown: Period) {
      self.place = place
      self.indicator = indicator
      self.shown = shown
    }
  }

  package let numbers: Numbers
  package let facts: Facts

  package init(numbers: Numbers, facts: Facts) {
    self.numbers = numbers
    self.facts = facts
  }

  package static let everything = TimelineExcerpt(numbers: .all, facts: .all)
}

/// What results and changes of indicators were last known to be, and the same period a year before.
package struct NewestWish: Sendable {
  package let indicators: Set<String>
  /// Whether a number of a period that begins in time was known as an article told it.
  package let isKnown: @Sendable (_ own: Period, _ published: Day?) -> Bool
  package let isInTime: @Sendable (_ own: Period) -> Bool

  package init(
    of indicators: Set<String>, isInTime: @escaping @Sendable (Period) -> Bool,
    isKnown: @escaping @Sendable (Period, Day?) -> Bool
  ) {
    self.indicators = indicators
    self.isInTime = isInTime
    self.isKnown = isKnown
  }
}
