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
  /// The last year of a plan that was named.
  var ahead: Period?
  /// When the goals are due that a paragraph with a colon at its end has begun to list; where it does not say, `nil`.
  private(set) var listedGoals: (due: Period?, isOpen: Bool) = (nil, false)
  /// The last year that an index was said to be about.
  var indexYear: Int?

  /// A new paragraph: what was said of the last one is gone, but a table goes on; the times of the article stay.
  mutating func beginPassage(_ role: Block.Role) {
    topicBefore = topic ?? (role == .tableRow ? topicBefore : nil)
    topic = nil
    percentage = nil
    opening = nil
    main = nil
  }

  mutating func note(_ indicator: Indicator, _ number: Int) {
    if indicator.measure == .percent, indicator.lagYears == 0 { percentage = number }
  }

  /// What a paragraph lists behind it, and whether this one is of the list.
  mutating func noteList(_ passage: Passage, _ context: ArticleContext) {
    guard let last = passage.sentences.last, let mark = last.range.last else { return }
    if passage.tokens[mark].word == .colon,
      last.quantities.isEmpty || Targets.opensList(passage.tokens, last.range)
    {
      let isOpen = Targets.opensList(passage.tokens, last.range) && !context.isPast(last)
      let due = last.times.last { $0.role == .due || $0.role == .main }
      listedGoals = (isOpen ? due.flatMap { context.periods.period(of: $0) } : nil, isOpen)
    } else if passage.tokens.first?.word != .dash, passage.role != .listItem {
      listedGoals = (nil, false)
    }
  }

  /// Behind `Mục tiêu: …` the sentences of the paragraph go on with goals.
  mutating func noteGoals(_ tokens: [Token], _ sentence: Range<Int>) {
    if Targets.opensGoals(tokens, sentence) { listedGoals.isOpen = true }
  }

  /// `Kết quả: …` is of no list of goals.
  mutating func endGoals(_ tokens: [Token], _ sentence: Range<Int>) {
    if Targets.closesGoals(tokens, sentence) { listedGoals = (nil, false) }
  }

  mutating func note(
    _ sentence: Sentence, in passage: Passage,
    index: IndicatorTopics.Topic?, _ context: ArticleContext
  ) {
    if let index { topic = index }
    if sentence.times.isEmpty { return }
    let main = sentence.times.filter { $0.role == .main }
    if let first = main.first, first.tokens.lowerBound <= sentence.range.lowerBound + 2,
      !first.isDay, first.form != .now
    {
      opening = context.periods.period(of: first) ?? opening
    }
    if context.periods.review == nil, !sentence.quantities.isEmpty,
      let last = main.last(where: {
        $0.isLabel
          && Clauses.bracket(passage.tokens, sentence.range, around: $0.tokens.lowerBound) == nil
      }), let period = context.periods.period(of: last),
      context.periods.day.map({ period.firstDay <= $0 }) ?? true,
      self.main.map({
        $0.last.year <= period.last.year || last.tokens.lowerBound <= sentence.range.lowerBound + 2
      }) ?? true
    {
      self.main = period
    }
    if let year = context.periods.year,
      let plan = sentence.times.last(where: {
        $0.isPlainYear && $0.year.map { $0 >= year } ?? false
          && Clauses.bracket(passage.tokens, sentence.range, around: $0.tokens.lowerBound) == nil
      })
    {
      ahead = context.periods.period(of: plan)
    }
    for time in main where !time.isPlainYear { note(time, context) }
    let clause = Clauses.clause(passage.tokens, sentence.range, around: sentence.range.lowerBound)
    let years = main.filter { $0.isPlainYear && clause.contains($0.tokens.lowerBound) }
      .compactMap(\.year)
      .filter { year in context.periods.year.map { year <= $0 } ?? true }
    if index != nil, let year = years.max() { indexYear = year }
  }

  private mutating func note(_ time: TimeMention, _ context: ArticleContext) {
    switch time.form {
    case .span where context.periods.review != nil: break
    case .firstMonths, .quarter, .beginningOfYear, .span:
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
