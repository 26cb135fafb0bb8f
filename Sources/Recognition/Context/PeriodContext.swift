import Chronology
import VietnameseText

/// When a fact holds: the clause, else the sentence, else what was said before, else the period under review,
/// else the day of the article.
struct PeriodContext: Sendable {
  /// The period that the article reviews; `nil` where it reviews none.
  let review: Period?
  /// The year that a time without one belongs to.
  let year: Int?
  /// The day of the article: its publication, else the day of the event it reports.
  let day: Day?

  init(_ prepared: PreparedArticle) {
    let head = prepared.passages.prefix(6)
    let published = prepared.article.published
    let year = published?.year ?? PeriodContext.namedYear(in: prepared.passages)
    self.year = year
    day = published ?? PeriodContext.firstDay(in: head, year: year)
    review = PeriodContext.review(in: head, year: year)
  }

  /// The year named most in the text, the later one where two are named equally often.
  private static func namedYear(in passages: [Passage]) -> Int? {
    var counts: [Int: Int] = [:]
    for time in passages.flatMap(\.sentences).flatMap(\.times) where time.role == .main {
      if let year = time.year, (1990...2100).contains(year) { counts[year, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func firstDay(in passages: ArraySlice<Passage>, year: Int?) -> Day? {
    for time in passages.flatMap(\.sentences).flatMap(\.times) {
      if case .day = time.form, let period = time.period(inYear: year) { return period.firstDay }
    }
    return nil
  }

  private static let reviewWords = Lexicon<Bool>(
    "sơ kết", "tổng kết", "kết quả", "báo cáo", "đánh giá", "công tác", "tình hình", "nhiệm vụ")
  private static let yearWords = Lexicon<Bool>(
    "sơ kết", "tổng kết", "kết quả", "đánh giá", "báo cáo")
  private static let plans = Lexicon<Bool>(
    "phương hướng", "nhiệm vụ trọng tâm", "kế hoạch", "triển khai nhiệm vụ", "so với", "mục tiêu",
    "chỉ tiêu")

  /// The first quarter, half or N months behind a word of reviewing, which are sharper than a year; else the first
  /// year so named.
  private static func review(in passages: ArraySlice<Passage>, year: Int?) -> Period? {
    review(in: passages, year: year) { $0 != .year }
      ?? review(in: passages, year: year) { $0 == .year }
  }

  private static func review(
    in passages: ArraySlice<Passage>, year: Int?, _ fits: (TimeMention.Form) -> Bool
  ) -> Period? {
    for passage in passages {
      for sentence in passage.sentences {
        let reviewed = sentence.times.first { time in
          time.role == .main && isReviewable(time.form) && fits(time.form)
            && isReviewed(time, sentence, passage.tokens)
            && time.year.map { named in year.map { named >= $0 - 1 } ?? true } ?? true
        }
        guard let reviewed else { continue }
        return reviewed.period(inYear: nearbyYear(of: reviewed, in: sentence) ?? year)
      }
    }
    return nil
  }

  /// The year of the next time behind, as in "6 tháng đầu năm, … 6 tháng cuối năm 2022"; else of the one before.
  private static func nearbyYear(of time: TimeMention, in sentence: Sentence) -> Int? {
    let dated = sentence.times.filter { $0.role == .main && $0.year != nil }
    return (dated.first { $0.tokens.lowerBound > time.tokens.lowerBound } ?? dated.last)?.year
  }

  /// A word of reviewing stands before the time, and none of planning between them.
  private static func isReviewed(
    _ time: TimeMention, _ sentence: Sentence, _ tokens: [Token]
  ) -> Bool {
    let before = sentence.range.lowerBound..<time.tokens.lowerBound
    let words = time.form == .year ? yearWords : reviewWords
    guard let word = words.matches(in: tokens, range: before).last else {
      return time.form != .year && time.tokens.lowerBound == sentence.range.lowerBound
    }
    return plans.matches(in: tokens, range: word.range.lowerBound..<time.tokens.lowerBound).isEmpty
  }

  private static func isReviewable(_ form: TimeMention.Form) -> Bool {
    switch form {
    case .firstMonths, .quarter, .year, .beginningOfYear: true
    default: false
    }
  }
}

// Resolving one time.
extension PeriodContext {
  /// The period of a mention, with the missing year from the context.
  func period(of time: TimeMention, main: Period? = nil) -> Period? {
    switch time.form {
    case .now: return day.map(Period.day)
    case .relativeYear(let shift): return year.map { .year($0 + shift) }
    case .samePeriodLastYear: return (main ?? review)?.shifted(byYears: -1)
    case .nextMonths(let count): return months(count, after: main ?? review)
    case .day(let dayOfMonth, let month) where time.year == nil:
      return nearest(dayOfMonth, month).map(Period.day)
    default: return time.period(inYear: year)
    }
  }

  /// A day without a year: the latest such day up to a month after the article's.
  private func nearest(_ dayOfMonth: Int, _ month: Int) -> Day? {
    guard let year else { return nil }
    guard let day, let candidate = Day(year: year, month: month, day: dayOfMonth) else {
      return Day(year: year, month: month, day: dayOfMonth)
    }
    guard candidate.dayNumber > day.dayNumber + 31 else { return candidate }
    return Day(year: year - 1, month: month, day: dayOfMonth)
  }

  private func months(_ count: Int, after period: Period?) -> Period? {
    guard let start = period?.lastDay.adding(days: 1) else { return nil }
    let last = start.month + count - 1
    guard last <= 12 else { return nil }
    return Period(
      from: .month(start.month, of: start.year), through: .month(last, of: start.year))
  }
}
