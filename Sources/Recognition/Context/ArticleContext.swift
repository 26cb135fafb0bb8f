import Catalog
import Chronology
import VietnameseText

/// What holds for the whole article: whose it is, when, and where it comes from.
struct ArticleContext: Sendable {
  let origin: Origin
  let places: PlaceContext
  let periods: PeriodContext
  /// The index that the article is about, by its title or else its address.
  let topic: IndicatorTopics.Topic?
  /// The title announces a plan.
  let isPlan: Bool

  private let catalog: Catalog

  init(
    _ prepared: PreparedArticle, finder: PlaceFinder, catalog: Catalog,
    topic: IndicatorTopics.Topic?
  ) {
    self.catalog = catalog
    self.topic = topic
    isPlan = prepared.passages.first.map(Targets.isPlan) ?? false
    origin = Origin(prepared.article)
    places = PlaceContext(prepared, finder: finder)
    periods = PeriodContext(prepared)
  }

  /// National means belong to the nation whatever province is named beside them; a rank never does.
  func places(
    of indicator: Indicator?, _ quantity: Quantity, in passage: Passage, _ sentence: Sentence
  ) -> [String] {
    if let id = indicator?.id, catalog.isMean(id),
      !places.isRegional(quantity.tokens.lowerBound, in: passage, sentence)
    {
      return [PlaceContext.nation]
    }
    return places.places(
      of: quantity, in: passage, sentence, isRank: indicator?.measure == .rank)
  }
}

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
      return Timing(period: reviewed(period, main), comparedWith: compared)
    }
    let said = memory.opening ?? memory.main ?? memory.period
    return Timing(
      period: said ?? periods.review ?? periods.year.map(Period.year), comparedWith: compared,
      isGuess: true)
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

  /// A target is due at the deadline named, else in the period it is set for.
  private func target(
    _ scope: TimeScope, _ compared: Period?, _ memory: PassageMemory
  ) -> Timing {
    let time = scope.due ?? scope.main
    if let time, let period = periods.period(of: time) {
      return Timing(period: period, comparedWith: compared)
    }
    return Timing(
      period: memory.ahead ?? periods.year.map(Period.year), comparedWith: compared, isGuess: true)
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

/// The times of a sentence as one number sees them.
struct TimeScope: Sendable {
  var main: TimeMention?
  var year: TimeMention?
  var due: TimeMention?
  var comparison: TimeMention?

  /// The time that stands right at the number and at no other.
  var own: TimeMention?

  /// `PAPI 2023`, `ICT Index năm 2018`: the year stands at the index's own name.
  var isNamedIndexYear = false
  /// The year named by its number that is nearest.
  var namedYear: TimeMention?

  /// `year` is the article's.
  init(_ sentence: Sentence, _ passage: Passage, _ quantity: Quantity, year articleYear: Int?) {
    let position = quantity.tokens.lowerBound
    let clause = Clauses.clause(passage.tokens, sentence.range, around: position)
    let inside = Clauses.bracket(passage.tokens, sentence.range, around: position)
    own = Levels.ownTime(of: quantity, in: sentence, passage.tokens)
    let free = TimeScope.roles(of: sentence, passage.tokens, articleYear).filter {
      !Levels.isOwned($0, in: sentence, passage.tokens)
    }
    let visible = free.filter { time in
      let bracket = Clauses.bracket(
        passage.tokens, sentence.range, around: time.tokens.lowerBound)
      return bracket == nil || bracket == inside
    }
    let times = visible.isEmpty ? free : visible
    func nearest(_ fits: (TimeMention) -> Bool) -> TimeMention? {
      TimeScope.nearest(times.filter(fits), position, inside ?? clause)
    }
    main = nearest {
      $0.role == .main && $0.isDated && ($0.form != .now || $0.tokens.lowerBound < position)
    }
    year = nearest { $0.role == .main && $0.isYear }
    isNamedIndexYear = year.map { TimeScope.isAtName($0, passage.tokens) } ?? false
    namedYear = nearest { $0.role == .main && $0.isYear && $0.yearsBefore == nil }
    due = nearest { $0.role == .due || $0.isYears }
    let near = times.filter { clause.contains($0.tokens.lowerBound) && $0.role == .comparison }
    comparison = near.first { $0.tokens.lowerBound > position } ?? near.last
  }

  private static func isAtName(_ year: TimeMention, _ tokens: [Token]) -> Bool {
    let start = year.tokens.lowerBound
    guard start > 0, tokens[start].kind == .digits else { return false }
    return tokens[start - 1].isUpper && tokens[start - 1].count > 2
      || tokens[start - 1].key == WordKey("index")
  }

  /// The times with what the article's year and their neighbours say of them: a deadline of the past is when something
  /// was; "so với năm 2018, 2019" compares with both.
  private static func roles(
    of sentence: Sentence, _ tokens: [Token], _ year: Int?
  ) -> [TimeMention] {
    var times = sentence.times
    for index in times.indices {
      if times[index].role == .due, let due = times[index].year, let year, due < year {
        times[index].role = .main
      }
      guard index > 0, times[index - 1].role == .comparison, times[index].role == .main else {
        continue
      }
      let gap = times[index - 1].tokens.upperBound..<times[index].tokens.lowerBound
      let isList =
        gap.count == 1
        && gap.allSatisfy {
          tokens[$0].word == .comma || tokens[$0].word == .and
        }
      if isList, times[index].form == .year { times[index].role = .comparison }
    }
    return times
  }

  /// The last one before the position in the clause, else in the sentence; else the first one behind it.
  private static func nearest(
    _ times: [TimeMention], _ position: Int, _ clause: Range<Int>
  ) -> TimeMention? {
    let before = times.filter { $0.tokens.lowerBound < position }
    return before.last { clause.contains($0.tokens.lowerBound) } ?? before.last
      ?? times.first { clause.contains($0.tokens.lowerBound) } ?? times.first
  }
}

extension TimeMention {
  /// Whether the form says by itself when; a day of a meeting does not date a number.
  fileprivate var isDated: Bool {
    switch form {
    case .nextMonths, .samePeriodLastYear, .later, .weekday, .nearWeekday: false
    case .day: isAsOf
    default: true
    }
  }

  fileprivate var isYear: Bool {
    switch form {
    case .year, .relativeYear, .yearBefore, .years: true
    default: false
    }
  }

  /// How many years from the year spoken of: `năm trước`, `năm trước đó`.
  fileprivate var yearsBefore: Int? {
    switch form {
    case .relativeYear(let shift): shift
    case .yearBefore: -1
    default: nil
    }
  }

  fileprivate var isYears: Bool {
    if case .years = form { return true }
    return false
  }
}
