import Chronology
import VietnameseText

/// Reads events that the text reports as held: a word for the event, a verb of holding it, a day.
struct EventReader: Sendable {
  private typealias Noun = (range: Range<Int>, value: String)

  func facts(in passage: Passage, _ context: ArticleContext) -> [Fact] {
    passage.sentences.compactMap { sentence in event(in: sentence, passage, context) }
  }

  private func event(
    in sentence: Sentence, _ passage: Passage, _ context: ArticleContext
  ) -> Fact? {
    guard sentence.openings.contains(.events) else { return nil }
    let nouns = EventWords.nouns.matches(in: passage.searchable, .events, range: sentence.range)
    for noun in nouns where isHeld(noun, in: sentence, passage.tokens) {
      let date = date(of: noun, in: sentence, passage, context)
      guard
        date.isOwn || Self.needNoDay.contains(noun.value)
          || (!Self.needDay.contains(noun.value) && isNews(passage.tokens, sentence))
      else { continue }
      return fact(noun, date, in: sentence, passage, context)
    }
    return nil
  }

  /// Verbs that say themselves that it was done; an announcement needs its day besides.
  private static let tellThemselves: Set = ["award", "launch", "announcement"]
  private static let needNoDay: Set = ["award", "launch"]
  /// What is done every day is an event only on a day.
  private static let needDay: Set = ["inspection", "announcement", "signing", "review"]

  private func fact(
    _ noun: Noun, _ date: (period: Period?, isOwn: Bool), in sentence: Sentence,
    _ passage: Passage, _ context: ArticleContext
  ) -> Fact {
    // Who reviews on a day, meets.
    let kind = noun.value == "review" ? "conference" : noun.value
    let end = nameEnd(passage.tokens, from: noun.range.upperBound, sentence.range)
    let name = noun.range.lowerBound..<end
    return Fact(
      origin: context.origin,
      place: context.places.place(in: passage, sentence, at: name.lowerBound),
      evidence: passage.evidence(sentence, name), confidence: date.isOwn ? 0.88 : 0.65,
      rule: "event/\(kind)", about: context.periods.review,
      detail: .event(
        Event(event: kind, date: date.period, name: passage.string(name))))
  }

  /// A verb of holding or a day before the noun, and no word in its clause that only plans it.
  private func isHeld(_ noun: Noun, in sentence: Sentence, _ tokens: [Token]) -> Bool {
    let clause = Clauses.clause(tokens, sentence.range, around: noun.range.lowerBound)
    let before = clause.lowerBound..<noun.range.lowerBound
    if !EventWords.plans.matches(in: tokens, range: before).isEmpty { return false }
    if EventWords.plansNearby.contains(tokens, endingBefore: noun.range.lowerBound) { return false }
    if Self.tellThemselves.contains(noun.value) { return true }
    let all = sentence.range.lowerBound..<noun.range.lowerBound
    return !EventWords.holding.matches(in: tokens, range: before).isEmpty
      || sentence.times.contains { $0.isDated && all.contains($0.tokens.lowerBound) }
      || noun.range.lowerBound <= sentence.range.lowerBound + 1
  }

  private func isNews(_ tokens: [Token], _ sentence: Sentence) -> Bool {
    !EventWords.news.matches(in: tokens, range: sentence.range).isEmpty
  }

  private static let marks: WordSet = [",", ";", ".", "(", ":"]

  /// The name goes on to the next mark or the verb that tells of it, at most fourteen words.
  private func nameEnd(_ tokens: [Token], from index: Int, _ range: Range<Int>) -> Int {
    var end = index
    while end < range.upperBound, end - index < 14, !Self.marks.contains(tokens[end].key),
      !EventWords.predicates.contains(tokens, at: end)
    {
      end += 1
    }
    return end
  }
}

// The day.
extension EventReader {
  /// The day nearest to the noun; a training also takes the month, or the period of the report.
  private func date(
    of noun: Noun, in sentence: Sentence, _ passage: Passage, _ context: ArticleContext
  ) -> (period: Period?, isOwn: Bool) {
    let days = sentence.times.filter { dates($0, noun, passage.tokens) }
    if let day = days.min(by: { distance($0, noun) < distance($1, noun) }),
      let period = context.periods.period(of: day)
    {
      return (period, true)
    }
    return (noun.value == "training" ? context.periods.review : nil, false)
  }

  /// A day before the noun, or shortly behind it and not behind what is asked for.
  private func dates(_ time: TimeMention, _ noun: Noun, _ tokens: [Token]) -> Bool {
    guard time.isDated || (time.isMonth && Self.longEvents.contains(noun.value)) else {
      return false
    }
    if time.role == .citation { return noun.value == "announcement" && isBehind(time, noun) }
    guard time.role == .main else { return false }
    let isDeadline = EventWords.deadlines.contains(tokens, endingBefore: time.tokens.lowerBound)
    if isDeadline, !time.isSpan { return false }
    guard isBehind(time, noun) else { return true }
    let between = noun.range.upperBound..<max(noun.range.upperBound, time.tokens.lowerBound)
    return between.count < 30 && DirectiveWords.verbs.matches(in: tokens, range: between).isEmpty
  }

  private static let longEvents: Set = ["training", "inspection", "launch"]

  private func isBehind(_ time: TimeMention, _ noun: Noun) -> Bool {
    time.tokens.lowerBound >= noun.range.upperBound
  }

  private func distance(_ time: TimeMention, _ noun: Noun) -> Int {
    isBehind(time, noun)
      ? time.tokens.lowerBound - noun.range.upperBound
      : noun.range.lowerBound - time.tokens.upperBound
  }
}

extension TimeMention {
  var isDay: Bool {
    if case .day = form { return true }
    return false
  }

  /// A day or a span of days.
  fileprivate var isDated: Bool {
    switch form {
    case .day, .dayOfMonth: true
    case .span(let first, let last): first.day != nil && last.day != nil
    default: false
    }
  }

  fileprivate var isSpan: Bool {
    if case .span = form { return true }
    return false
  }

  fileprivate var isMonth: Bool {
    if case .month = form { return true }
    return false
  }
}
