import Catalog
import Chronology
import VietnameseText

/// What the sentences before have said, for sentences that leave it out.
struct PassageMemory: Sendable {
  /// The index that was spoken of last in this paragraph.
  var topic: IndicatorTopics.Topic?
  /// That of the paragraph before.
  var topicBefore: IndicatorTopics.Topic?
  /// The indicator of the last percentage that is no index, in this paragraph.
  var percentage: Int?
  /// The last period of results named in the article's body.
  var period: Period?
  /// The period that opened an earlier sentence of this paragraph ("Giai đoạn 2015 - 2020, …").
  var opening: Period?
  /// The last period of the past named in this paragraph, where the article reviews none.
  var main: Period?
  /// The last year of a plan named in this paragraph.
  var ahead: Period?
  /// The last year that an index was said to be about.
  var indexYear: Int?

  /// A new paragraph: what was said of the last one is gone, but a table goes on; the times of the article stay.
  mutating func beginPassage(_ role: Block.Role) {
    topicBefore = topic ?? (role == .tableRow ? topicBefore : nil)
    topic = nil
    percentage = nil
    opening = nil
    main = nil
    ahead = nil
  }

  mutating func note(_ indicator: Indicator, _ number: Int) {
    if indicator.measure == .percent, indicator.lagYears == 0 { percentage = number }
  }

  mutating func note(
    _ sentence: Sentence, in passage: Passage,
    index: IndicatorTopics.Topic?, _ context: ArticleContext
  ) {
    if let index { topic = index }
    if sentence.times.isEmpty { return }
    let main = sentence.times.filter { $0.role == .main }
    if let first = main.first, first.tokens.lowerBound <= sentence.range.lowerBound + 2,
      !first.isDay
    {
      opening = context.periods.period(of: first) ?? opening
    }
    if context.periods.review == nil, !sentence.quantities.isEmpty,
      let last = main.last(where: {
        $0.isLabel
          && Clauses.bracket(passage.tokens, sentence.range, around: $0.tokens.lowerBound) == nil
      }), let period = context.periods.period(of: last),
      context.periods.day.map({ period.firstDay <= $0 }) ?? true
    {
      self.main = period
    }
    if let year = context.periods.year,
      let plan = sentence.times.last(where: {
        $0.isPlainYear && $0.year.map { $0 >= year } ?? false
      })
    {
      ahead = context.periods.period(of: plan)
    }
    for time in main where !time.isPlainYear { note(time, context) }
    let years = main.filter(\.isPlainYear).compactMap(\.year)
      .filter { year in context.periods.year.map { year <= $0 } ?? true }
    if index != nil, let year = years.max() { indexYear = year }
  }

  private mutating func note(_ time: TimeMention, _ context: ArticleContext) {
    switch time.form {
    case .firstMonths, .quarter, .beginningOfYear:
      period = context.periods.period(of: time) ?? period
    default: break
    }
  }
}

extension TimeMention {
  /// A period that reports are about.
  fileprivate var isLabel: Bool {
    switch form {
    case .year: year != nil
    case .firstMonths, .quarter, .month: true
    default: false
    }
  }

  fileprivate var isPlainYear: Bool { form == .year && year != nil }
}
