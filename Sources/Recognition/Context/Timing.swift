import Catalog
import Chronology
import VietnameseText

/// When a number holds, and from when a change is measured.
struct Timing: Sendable {
  var period: Period?
  var comparedWith: Period?
  /// Whether the text does not say and the context had to.
  var isGuess = false
}

extension ArticleContext {
  /// Looks for the number's own time before the context's.
  func timing(
    of quantity: Quantity, in sentence: Sentence, passage: Passage, indicator: Indicator?,
    kind: Observation.Kind, memory: PassageMemory
  ) -> Timing {
    let scope = TimeScope(sentence, passage, quantity, year: periods.year)
    if let own = scope.own, kind == .actual,
      let period = periods.period(of: own, main: periods.review)
    {
      return Timing(period: period)
    }
    let compared = scope.comparison.flatMap {
      periods.period(of: $0, main: scope.main.flatMap { periods.period(of: $0) })
    }
    if kind == .actual, Levels.isEarlier(quantity, in: sentence, passage.tokens) {
      return earlier(scope, compared, indicator, memory)
    }
    if kind == .target { return target(scope, compared, memory) }
    if let lag = indicator?.lagYears, lag > 0 {
      return yearBefore(scope, index(scope, lag: lag, compared: compared, memory))
    }
    if let main = scope.main, let period = periods.period(of: main, main: periods.review) {
      let isOfPlan =
        Targets.isOfPlan(passage.tokens, endingBefore: main.tokens.lowerBound)
        && !isPlanned(quantity, main, passage.tokens)
      return Timing(
        period: isOfPlan ? inYear(period) : reviewed(period, main), comparedWith: compared)
    }
    let said = memory.opening ?? memory.main ?? memory.period
    return Timing(
      period: said ?? periods.review ?? periods.reportedYear.map(Period.year),
      comparedWith: compared, isGuess: true)
  }

  /// `kế hoạch CCHC năm 2023 của tỉnh đề ra 64 nhiệm vụ`: what the plan itself says.
  private func isPlanned(_ quantity: Quantity, _ year: TimeMention, _ tokens: [Token]) -> Bool {
    year.tokens.upperBound <= quantity.tokens.lowerBound
      && tokens[year.tokens.upperBound..<quantity.tokens.lowerBound].allSatisfy { $0.kind == .word }
  }

  /// Whether a period ends in a year after the article's: what holds then is planned.
  func isAhead(_ period: Period?, _ indicator: Indicator?) -> Bool {
    guard let year = periods.year, origin.published != nil, let period,
      indicator?.lagYears ?? 0 == 0
    else { return false }
    return period.last.year > year
  }

  /// Whether a sentence names a year before the article's.
  func isPast(_ sentence: Sentence) -> Bool {
    guard let year = periods.year else { return false }
    return sentence.times.contains { $0.role == .main && $0.year.map { $0 < year } ?? false }
  }

  /// "so với năm trước" of an index is the year before the index's own, not before the article's.
  private func yearBefore(_ scope: TimeScope, _ timing: Timing) -> Timing {
    guard let shift = scope.comparison?.yearsBefore else { return timing }
    var timing = timing
    timing.comparedWith = timing.period?.shifted(byYears: shift)
    return timing
  }

  /// The first value of "từ 18,9% lên 62,4%": of the period compared with, for an index of the year before; else
  /// of a period that the text does not name.
  private func earlier(
    _ scope: TimeScope, _ compared: Period?, _ indicator: Indicator?, _ memory: PassageMemory
  ) -> Timing {
    if let compared { return Timing(period: compared) }
    guard let lag = indicator?.lagYears, lag > 0 else { return Timing(isGuess: true) }
    let now = index(scope, lag: lag, compared: nil, memory)
    return Timing(period: now.period?.shifted(byYears: -1), isGuess: true)
  }

  /// "tính đến 14/6, hoàn thành 42 nhiệm vụ" in a review of the half-year is a number of that half-year: a day or
  /// month up to which was counted, inside the period under review, is that period.
  private func reviewed(_ period: Period, _ time: TimeMention) -> Period {
    guard let review = periods.review, time.isAsOf, period.grain <= .month,
      review.contains(period.lastDay)
    else { return period }
    return review
  }

  /// "52 trong 91 nhiệm vụ của kế hoạch năm 2024" in a review of the half-year is a number of that half-year.
  private func inYear(_ year: Period) -> Period {
    guard let review = periods.review, year.grain == .year, year.contains(review.lastDay) else {
      return year
    }
    return review
  }

  /// A target is due at the deadline named, else in the period it is set for.
  private func target(
    _ scope: TimeScope, _ compared: Period?, _ memory: PassageMemory
  ) -> Timing {
    let time = scope.due ?? scope.main
    if let time, let period = periods.period(of: time) {
      return Timing(period: period, comparedWith: compared)
    }
    return Timing(
      period: memory.listedGoals.due ?? memory.ahead ?? periods.year.map(Period.year),
      comparedWith: compared, isGuess: true)
  }

  /// An index is about the year before its publication: a year named near it, else the one after the year it is
  /// compared with, else the one before publication (DOMAIN, 3).
  private func index(
    _ scope: TimeScope, lag: Int, compared: Period?, _ memory: PassageMemory
  ) -> Timing {
    let limit = periods.year.map { $0 - lag }
    if let shift = scope.year?.yearsBefore {
      let base = scope.namedYear?.year ?? memory.indexYear ?? limit
      return Timing(period: base.map { .year($0 + shift) }, comparedWith: compared)
    }
    if let year = scope.year.flatMap({ periods.period(of: $0) }) {
      guard let limit, year.grain == .year, year.last.year > limit, !year.isSpan,
        origin.published != nil, !scope.isNamedIndexYear
      else { return Timing(period: year, comparedWith: compared) }
      return Timing(period: .year(limit), comparedWith: compared, isGuess: true)
    }
    if let compared, compared.grain == .year, !compared.isSpan,
      limit == nil || compared.last.year + 1 == limit
    {
      return Timing(period: compared.shifted(byYears: 1), comparedWith: compared)
    }
    return Timing(
      period: memory.indexYear.map(Period.year) ?? limit.map(Period.year), comparedWith: compared,
      isGuess: true)
  }
}
