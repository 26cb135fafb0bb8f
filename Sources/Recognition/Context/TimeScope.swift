import VietnameseText

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
    if sentence.times.isEmpty { return }
    let position = quantity.tokens.lowerBound
    let clause = Clauses.clause(passage.tokens, sentence.range, around: position)
    let inside = Clauses.bracket(passage.tokens, sentence.range, around: position)
    own = Levels.ownTime(of: quantity, in: sentence, passage.tokens)
    func isVisible(_ time: TimeMention) -> Bool {
      let bracket = Clauses.bracket(
        passage.tokens, sentence.range, around: time.tokens.lowerBound)
      return bracket == nil || bracket == inside
    }
    let free = TimeScope.roles(of: sentence, passage.tokens, articleYear).kept {
      !Levels.isOwned($0, in: sentence, passage.tokens)
        && !TimeScope.isOfOthers($0, than: position, inside, sentence, passage.tokens)
    }
    let times = free.contains(where: isVisible) ? free.kept(where: isVisible) : free
    func nearest(_ fits: (TimeMention) -> Bool) -> TimeMention? {
      TimeScope.nearest(times, position, inside ?? clause, where: fits)
    }
    func isMain(_ time: TimeMention) -> Bool {
      time.role == .main && time.isDated && (time.form != .now || time.tokens.lowerBound < position)
    }
    main = nearest(isMain) ?? TimeScope.nearest(free, position, inside ?? clause, where: isMain)
    if let last = main, !sentence.openings.contains(.turns) {
      main = TimeScope.list(endingWith: last, times, passage.tokens)
    }
    year = nearest { $0.role == .main && $0.isYear }
    isNamedIndexYear = year.map { TimeScope.isAtName($0, passage.tokens) } ?? false
    namedYear = nearest { $0.role == .main && $0.isYear && $0.yearsBefore == nil }
    due = nearest { $0.role == .due || $0.isYears }
    func isCompared(_ time: TimeMention) -> Bool {
      time.role == .comparison && clause.contains(time.tokens.lowerBound)
    }
    comparison =
      times.first { isCompared($0) && $0.tokens.lowerBound > position }
      ?? times.last(where: isCompared)
  }

  /// Whether a time is of other numbers alone: of those in its brackets (`85% (năm 2025 đạt 78%)`), of its clause where that comes
  /// later, or of what "riêng" sets apart (`đạt 91,3%, riêng tháng 9 là 94,05%; …`).
  private static func isOfOthers(
    _ time: TimeMention, than position: Int, _ inside: Range<Int>?, _ sentence: Sentence,
    _ tokens: [Token]
  ) -> Bool {
    let start = time.tokens.lowerBound
    let hasNumbers = { (space: Range<Int>) in
      sentence.quantities.contains { space.contains($0.number.lowerBound) }
    }
    if let bracket = Clauses.bracket(tokens, sentence.range, around: start), bracket != inside {
      return hasNumbers(bracket)
    }
    let clause = Clauses.clause(tokens, sentence.range, around: start)
    if start > position, hasOwnNumber(time, position, sentence, tokens) { return true }
    if let word = apart.match(tokens, endingBefore: start),
      start - word.count > sentence.range.lowerBound
    {
      return position < start || !clause.contains(position)
    }
    return clause.lowerBound > position && hasNumbers(clause)
  }

  /// `xếp thứ 20/20 - năm 2020 chỉ xếp 18/20`: a mark before the time, and a number behind it before the next one.
  private static func hasOwnNumber(
    _ time: TimeMention, _ position: Int, _ sentence: Sentence, _ tokens: [Token]
  ) -> Bool {
    guard [.comma, .dash].contains(tokens[time.tokens.lowerBound - 1].word) else { return false }
    let behind = time.tokens.upperBound..<sentence.range.upperBound
    let end =
      behind.first { tokens[$0].kind == .mark && tokens[$0].word != .slash } ?? behind.upperBound
    return sentence.quantities.contains { (behind.lowerBound..<end).contains($0.number.lowerBound) }
  }

  /// `trong tháng 7 và 8/2025`: all months of the list.
  private static func list(
    endingWith last: TimeMention, _ times: [TimeMention], _ tokens: [Token]
  ) -> TimeMention {
    var first = last
    while let before = times.last(where: {
      $0.role == .main && $0.tokens.upperBound == first.tokens.lowerBound - 1
        && $0.isListed(before: first)
    }),
      tokens[first.tokens.lowerBound - 1].word == .and
        || tokens[first.tokens.lowerBound - 1].word == .comma
    {
      first = before
    }
    guard first != last else { return last }
    var list = last
    list.form = .range([first, last])
    return list
  }

  private static let apart = Lexicon<Bool>(
    "riêng", "riêng trong", "riêng ở", "riêng vào", "tổng số", "lũy kế", "tổng cộng")

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
    _ times: [TimeMention], _ position: Int, _ clause: Range<Int>,
    where fits: (TimeMention) -> Bool
  ) -> TimeMention? {
    func isInside(_ index: Int) -> Bool { clause.contains(times[index].tokens.lowerBound) }
    func isBefore(_ index: Int) -> Bool { times[index].tokens.lowerBound < position }
    let all = times.indices
    let place =
      all.last { isBefore($0) && isInside($0) && fits(times[$0]) }
      ?? all.last { isBefore($0) && fits(times[$0]) }
      ?? all.first { isInside($0) && fits(times[$0]) } ?? all.first { fits(times[$0]) }
    return place.map { times[$0] }
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

  /// The month or quarter before another of the same year.
  fileprivate func isListed(before next: TimeMention) -> Bool {
    switch (form, next.form) {
    case (.month(let one), .month(let two)), (.quarter(let one), .quarter(let two)):
      one + 1 == two && year == next.year
    default: false
    }
  }

  /// How many years from the year spoken of: `năm trước`, `năm trước đó`.
  var yearsBefore: Int? {
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
