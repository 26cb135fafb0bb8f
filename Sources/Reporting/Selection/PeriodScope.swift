import Chronology

/// Which entries and facts a report on one period shows.
///
/// Everything is decided from the timeline: never from the clock, so that a report of 2022 written
/// today is the report that could have been written at the end of its review.
struct PeriodScope: Sendable {
  /// Reviews are published this long after the end of their period: half-years in July and August,
  /// years in January and February (DOMAIN: events).
  static let reviewDays = 60

  let period: Period
  /// The last day on which an article still counts as a review of the period.
  let lastReviewDay: Day

  init(_ period: Period) {
    self.period = period
    lastReviewDay = period.lastDay.adding(days: PeriodScope.reviewDays) ?? period.lastDay
  }

  /// Numbers of the period itself or of a part of it; numbers of a longer period, of no period, or
  /// of a day of the review where the article says that it reviews this period.
  func holds(_ entry: TimelineEntry) -> Bool {
    if let own = entry.key.period, period.contains(own) { return true }
    guard entry.contains(where: { $0.about == period }) else { return false }
    guard let own = entry.key.period else { return true }
    return own.contains(period) || (own.grain == .day && isReviewTime(own))
  }

  /// Whether an article was there before the review ended; one without a day counts as such.
  func isInTime(_ fact: Fact) -> Bool {
    fact.origin.published.map { $0 <= lastReviewDay } ?? true
  }

  /// Events, documents, persons, judgements: from articles that review the period or a part of it,
  /// or that review nothing and were published in the period or its review.
  func holds(_ fact: Fact) -> Bool {
    isReview(of: fact.about, published: fact.origin.published) && !isRemote(fact)
  }

  private func isReview(of about: Period?, published: Day?) -> Bool {
    if let about { return period.contains(about) }
    return published.map { isReviewTime(Period.day($0)) } ?? false
  }

  /// Tasks set by reviews of a part of the period are not tasks of the next one.
  func asksForNextPeriod(_ fact: Fact) -> Bool {
    holds(fact) && (fact.about == nil || fact.about == period)
  }

  /// An event that is dated outside the period and its review.
  private func isRemote(_ fact: Fact) -> Bool {
    guard case .event(let event) = fact.detail, let date = event.date else { return false }
    return date.lastDay < period.firstDay || date.firstDay > lastReviewDay
  }

  private func isReviewTime(_ other: Period) -> Bool {
    period.firstDay <= other.firstDay && other.lastDay <= lastReviewDay
  }

  /// Whether a value of an earlier or the same time was published before the review ended. A value
  /// without a day of publication counts as known once its own period is over.
  func knows(_ entry: TimelineEntry) -> Bool {
    guard let own = entry.key.period, hasBegun(own) else { return false }
    return entry.contains { isKnown(own, published: $0.origin.published) }
  }

  private func hasBegun(_ own: Period) -> Bool { own.firstDay <= period.lastDay }

  private func isKnown(_ own: Period, published: Day?) -> Bool {
    published.map { $0 <= lastReviewDay } ?? (own.lastDay <= period.lastDay)
  }
}

extension PeriodScope {
  /// All that a report may show or set beside it, but the values of years before that its charts draw.
  ///
  /// Next editor: whatever a rule looks up besides has to be asked for here, or it will be missing only in large stores.
  func excerpt(and newest: Set<TimelineExcerpt.ShownSeries>) -> TimelineExcerpt {
    TimelineExcerpt(
      numbers: .around(isAround, and: newest), facts: .ofArticles(isReview))
  }

  /// Whether all numbers of such a time are asked for.
  func isAround(_ own: Period) -> Bool { mayHold(own) || isYearBefore(own) }

  /// What an index was last known to be, where it was not measured in the period.
  func newest(of indicators: Set<String>) -> NewestWish {
    NewestWish(of: indicators, isInTime: hasBegun, isKnown: isKnown)
  }

  /// Whether it is the year before of what may be held; 28 February is that of two days.
  private func isYearBefore(_ own: Period) -> Bool {
    let later = own.shifted(byYears: 1)
    if mayHold(later) { return true }
    return own.grain == .day && later.lastDay.adding(days: 1).map { mayHold(.day($0)) } ?? false
  }

  /// Whether entries of such a time may be held by ``holds(_:)-(TimelineEntry)``.
  private func mayHold(_ own: Period) -> Bool {
    period.contains(own) || own.contains(period) || (own.grain == .day && isReviewTime(own))
  }
}

extension TimelineEntry {
  /// The facts of all readings.
  var facts: [SourcedFact] {
    readings.count == 1 ? readings[0].facts : readings.flatMap(\.facts)
  }

  /// Whether a fact of any reading is such.
  func contains(where isSuch: (Fact) -> Bool) -> Bool {
    readings.contains { $0.facts.contains { isSuch($0.fact) } }
  }

  /// The reading that holds, and its best source.
  var best: Reading? { readings.first }

  /// Whether no source states the value: it was computed from others.
  var isDerived: Bool { best?.derived ?? false }
}
