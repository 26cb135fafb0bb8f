import Chronology
import VietnameseText

/// When a fact holds: the clause, else the sentence, else what was said before, else the period under review,
/// else the day of the article.
struct PeriodContext: Sendable {
  /// The period that the article reviews; `nil` where it reviews none.
  let review: Period?
  /// The year that a time without one belongs to.
  let year: Int?
  /// The year that its figures are about where they do not say: in the first months the year before, if that is the
  /// one that the text speaks of.
  let reportedYear: Int?
  /// The day of the article: its publication, else the day of the event it reports.
  let day: Day?

  init(_ prepared: PreparedArticle) {
    let head = prepared.passages.prefix(6)
    let published = prepared.article.published
    let named = PeriodContext.namedYear(in: prepared.passages)
    let year = published?.year ?? named
    self.year = year
    func names(of year: Int) -> Int { PeriodContext.names(of: year, in: prepared.passages) }
    let before = published.flatMap { $0.month <= 2 ? $0.year - 1 : nil }
    let isEarly = before.map { names(of: $0) > 0 && names(of: $0) >= names(of: $0 + 1) } ?? false
    reportedYear = isEarly ? before : year
    day = published ?? PeriodContext.firstDay(in: head, year: year)
    review = PeriodContext.review(in: head, year: year, day)
  }

  /// The year named most in the text, the later one where two are named equally often.
  private static func namedYear(in passages: [Passage]) -> Int? {
    var counts: [Int: Int] = [:]
    for passage in passages {
      for sentence in passage.sentences {
        for time in sentence.times where time.role == .main && !time.isDay {
          if let year = time.year, (1990...2100).contains(year) { counts[year, default: 0] += 1 }
        }
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
      ?? passages.lazy.flatMap(\.sentences).flatMap(\.times).first { $0.role == .main }?.year
  }

  /// How often a year is spoken of for itself.
  private static func names(of year: Int, in passages: [Passage]) -> Int {
    passages.lazy.flatMap(\.sentences).flatMap(\.times)
      .count { $0.role == .main && !$0.isDay && $0.year == year }
  }

  private static func firstDay(in passages: ArraySlice<Passage>, year: Int?) -> Day? {
    for time in passages.flatMap(\.sentences).flatMap(\.times) {
      if case .day = time.form, let period = time.period(inYear: year) { return period.firstDay }
    }
    return nil
  }

  private static let reviewWords = Lexicon<Bool>(
    "sơ kết", "tổng kết", "kết quả", "báo cáo", "đánh giá", "công tác", "tình hình", "nhiệm vụ",
    "nhìn lại")
  private static let yearWords = Lexicon<Bool>(
    "sơ kết", "tổng kết", "kết quả", "đánh giá", "báo cáo", "nhìn lại")
  private static let plans = Lexicon<Bool>(
    "phương hướng", "nhiệm vụ trọng tâm", "kế hoạch", "triển khai nhiệm vụ", "so với", "mục tiêu",
    "chỉ tiêu")

  /// The first quarter, half or N months behind a word of reviewing, which are sharper than a year; else the first
  /// year so named.
  private static func review(
    in passages: ArraySlice<Passage>, year: Int?, _ day: Day?
  ) -> Period? {
    review(in: passages, year: year) { $0 != .year }
      ?? review(in: passages, year: year) { $0 == .year }
      ?? opening(of: passages.first, year: year, day)
  }

  /// `Tháng 10/2015, bộ phận một cửa …`, `từ năm 2015 đến hết tháng 10/2021, toàn tỉnh …`: what a text begins with.
  private static func opening(of passage: Passage?, year: Int?, _ day: Day?) -> Period? {
    guard let sentence = passage?.sentences.first,
      let time = sentence.times.first(where: { $0.role == .main }),
      time.tokens.lowerBound <= sentence.range.lowerBound + 2
    else { return nil }
    switch time.form {
    case .month, .span, .range:
      return time.period(inYear: year).flatMap { period in
        day.map { period.firstDay <= $0 } ?? true ? period : nil
      }
    default: return nil
    }
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
  /// The period of a mention, with the missing year from the context. A vague part of a year or month is the
  /// label of the whole: figures "to the end of August" are those of August, "since January" of the year.
  func period(of time: TimeMention, main: Period? = nil) -> Period? {
    var time = time
    switch time.form {
    case .partOfMonth(_, let month): time.form = .month(month)
    case .partOfYear(.begin) where time.year == nil && time.yearShift == nil: return yearToDate
    case .partOfYear:
      time.form = .year
      if time.year == nil, time.yearShift == nil, time.role == .main, !time.isAsOf {
        time.year = reportedYear
      }
    case .yearToDate: return yearToDate
    case .around(.year, 1, .past): return yearPast
    case .around(let unit, let count, .past): return reviewedSpan(unit, count)
    case .range(let ends) where ends.last?.form == .now: return untilNow(ends[0])
    default: break
    }
    return TimeResolver(reference: day, year: year).period(of: time, main: main ?? review)
  }

  /// "Từ năm 2021 đến nay" in the units in which it begins: 2021/2024.
  private func untilNow(_ start: TimeMention) -> Period? {
    guard let day, let first = period(of: start)?.first else { return nil }
    let last: CalendarUnit =
      switch first {
      case .year: .year(day.year)
      case .half: .half((day.month + 5) / 6, of: day.year)
      case .quarter: .quarter((day.month + 2) / 3, of: day.year)
      case .month: .month(day.month, of: day.year)
      case .day: .day(day)
      }
    return Period(from: first, through: last)
  }

  /// "Năm qua": the year before where the article is of its first months.
  private var yearPast: Period? {
    guard let day else { return year.map(Period.year) }
    return .year(day.month <= 3 ? day.year - 1 : day.year)
  }

  /// "Từ đầu năm đến nay": the period under review where it began with the year, else the year.
  private var yearToDate: Period? {
    guard let year else { return nil }
    if let review, review.firstDay == Period.year(year).firstDay { return review }
    return .year(year)
  }

  /// "Sáu tháng qua" in a review is the half-year that has just ended or is about to; any other moving window has
  /// no label that could be compared.
  private func reviewedSpan(_ unit: TimeMention.Unit, _ count: Int) -> Period? {
    guard let day, unit == .month || unit == .quarter else { return nil }
    let months = unit == .quarter ? count * 3 : count
    guard (2...12).contains(months) else { return nil }
    for year in [day.year, day.year - 1] {
      let span = Period(from: .month(1, of: year), through: .month(months, of: year))
      let distance = day.dayNumber - (span?.lastDay.dayNumber ?? 0)
      if (-31...62).contains(distance) { return span }
    }
    return nil
  }
}
