import Chronology

/// Finds the times of a sentence (LANGUAGE, 2). The longest form at a token wins, so that
/// "4 tháng đầu năm 2017" is one period and not four months and a year.
package enum TimeScanner {
  package static func times(
    in tokens: [Token], range: Range<Int>, taken: TokenMask? = nil
  ) -> [TimeMention] {
    var found: [TimeMention] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard tokens[index].starts.contains(.time), taken?.contains(index) != true,
        let mention = mention(tokens, at: index, range),
        mention.tokens.upperBound <= range.upperBound
      else {
        index += 1
        continue
      }
      found.append(TimeRoles.assigned(mention.following(found.last), tokens, range))
      index = mention.tokens.upperBound
    }
    return found.isEmpty ? found : TimeLinks.joined(found, tokens, range)
  }

  private static func mention(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> TimeMention?
  {
    tokens[index].kind == .digits ? figures(tokens, index, range) : words(tokens, index, range)
  }

  private static func figures(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention?
  {
    figuresBefore(tokens, index, range) ?? YearRules.bare(tokens, index, range)
  }

  /// What figures can be with the word or mark behind them.
  private static func figuresBefore(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> TimeMention? {
    guard index + 1 < range.upperBound else { return nil }
    switch tokens[index + 1].word {
    case .slash, .dash, .stop, .until, .upTo:
      return DayRules.mention(tokens, index, range) ?? MonthRules.bareMention(tokens, index, range)
        ?? YearRules.stage(tokens, index, range)
    case .month:
      return DayRules.mention(tokens, index, range) ?? counted(tokens, index, range)
    case .quarter, .day, .week, .year: return counted(tokens, index, range)
    default:
      let isGlued = tokens[index + 1].kind == .word && !tokens[index + 1].spaceBefore
      return isGlued ? counted(tokens, index, range) : nil
    }
  }

  private static func counted(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention?
  {
    MonthSpanRules.mention(tokens, index, range) ?? RelativeRules.counted(tokens, index, range)
  }

  /// What kind of time a word can begin.
  private enum Opening {
    case year, unit, day, week, weekday, half, part, months, stage, age, number, from, relative
  }

  private static func opening(of word: Word) -> Opening? {
    switch word {
    case .year: .year
    case .month, .quarter, .quarterLetter, .occasion, .term, .times: .unit
    case .day, .firstDays: .day
    case .week: .week
    case .rank, .master, .sunday: .weekday
    case .halfOf: .half
    case .begin, .middle, .end: .part
    case .those, .these: .months
    case .stage, .office, .era: .stage
    case .age, .decade: .age
    case .one, .two, .three, .four, .six, .seven, .eight, .nine, .ten: .number
    case .from: .from
    case .until, .upTo, .counted, .same, .nowadays, .yesterdayOrToday, .rightNow, .atOnce, .morning,
      .noon, .afternoon, .evening, .night, .moment:
      .relative
    default: nil
    }
  }

  /// Whether a time can begin with a word; the tokenizer marks the tokens of such words.
  static func begins(with word: Word) -> Bool { opening(of: word) != nil }

  private static func words(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    switch opening(of: tokens[index].word) {
    case .year: year(tokens, index, range)
    case .unit:
      MonthRules.mention(tokens, index, range) ?? RelativeRules.mention(tokens, index, range)
    case .day:
      NamedDayRules.mention(tokens, index, range) ?? RelativeRules.mention(tokens, index, range)
        ?? DayRules.mention(tokens, index, range)
    case .week:
      WeekRules.weekOfMonth(tokens, index, range) ?? RelativeRules.mention(tokens, index, range)
    case .weekday: WeekRules.mention(tokens, index, range)
    case .half: HalfRules.mention(tokens, index, range)
    case .part: PartRules.mention(tokens, index, range)
    case .months: PartRules.mention(tokens, index, range) ?? YearRules.age(tokens, index, range)
    case .stage: YearRules.stage(tokens, index, range)
    case .age: YearRules.age(tokens, index, range)
    case .number: number(tokens, index, range)
    case .from:
      RelativeRules.mention(tokens, index, range) ?? YearRules.stage(tokens, index, range)
    case .relative: RelativeRules.mention(tokens, index, range)
    case nil: nil
    }
  }

  private static func year(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    NamedDayRules.schoolYear(tokens, index, range) ?? YearRules.stage(tokens, index, range)
      ?? counted(tokens, index, range) ?? YearRules.named(tokens, index, range)
      ?? RelativeRules.mention(tokens, index, range)
  }

  private static func number(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> TimeMention? {
    guard index + 1 < range.upperBound, tokens[index + 1].word != .other else { return nil }
    return spelledDay(tokens, index, range) ?? counted(tokens, index, range)
  }

  /// `hai tư tháng bảy năm hai nghìn mười ba`: a day in words without `ngày` needs its year.
  private static func spelledDay(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> TimeMention? {
    guard let date = DateReader.day(tokens, at: index, range), date.year != nil else { return nil }
    return TimeMention(index..<date.end, .day(date.day, month: date.month), year: date.year)
  }
}

extension TimeMention {
  /// `năm 2018 … một năm sau`, `năm 2023 … năm trước đó`: counted from the year named before it.
  fileprivate func following(_ previous: TimeMention?) -> TimeMention {
    guard previous?.form == .year, let year = previous?.year, let shift = yearsBehind else {
      return self
    }
    var following = self
    following.form = .year
    following.year = year + shift
    return following
  }

  private var yearsBehind: Int? {
    switch form {
    case .later(.year, let count): count
    case .yearBefore: -1
    default: nil
    }
  }
}

/// What a time does in its sentence, by the words before it.
private enum TimeRoles {
  private static let comparisons = Lexicon<Bool>(
    "so với", "so", "so với cùng kỳ", "cao hơn", "thấp hơn", "hơn so với", "bằng",
    "so với kết quả", "so cùng kỳ", "hơn", "lần", "gấp đôi", "gấp ba",
    "vị trí của", "mức của", "thứ hạng của")
  private static let deadlines = Lexicon<Bool>(
    "đến", "đến hết", "tới", "vào", "trước", "định hướng đến", "tầm nhìn đến", "phấn đấu đến",
    "mục tiêu đến", "chậm nhất", "từ nay đến", "xong trước", "chuyển sang", "chuyển tiếp sang")
  /// `so với số giao năm 2015`: with at most four words between.
  private static func isCompared(_ tokens: [Token], _ start: Int, _ range: Range<Int>) -> Bool {
    var index = start
    while index > range.lowerBound, start - index < 4, tokens[index - 1].kind == .word {
      index -= 1
      if plans.contains(tokens[index].key) { return false }
      if against.contains(tokens, endingBefore: index) { return true }
    }
    return false
  }

  private static let against = Lexicon<Bool>("so với")
  /// `so với kế hoạch năm 2023` measures the year by its own plan.
  private static let plans: WordSet = ["hoạch", "toán", "tiêu", "tổng"]
  private static let over = WordKey("sang")
  private static let upTo = Lexicon<Bool>(
    "tính đến", "đến", "đến hết", "tới", "tính đến hết", "hết", "tại thời điểm", "tính tới",
    "tới hết", "đến cuối", "kết thúc", "tính đến cuối", "đến giữa", "tính đến giữa", "đến đầu",
    "cho đến", "tới giữa", "tính tới giữa")

  static func assigned(
    _ mention: TimeMention, _ tokens: [Token], _ range: Range<Int>
  ) -> TimeMention {
    var mention = mention
    if mention.form == .samePeriodLastYear { mention.role = .comparison }
    let start = mention.tokens.lowerBound
    guard start > range.lowerBound else { return mention }
    if let cue = upTo.match(tokens, endingBefore: start), start - cue.count >= range.lowerBound {
      mention.isAsOf = true
    }
    if comparisons.contains(tokens, endingBefore: start) || isCompared(tokens, start, range) {
      mention.role = .comparison
    } else if mention.form == .year,
      tokens[start - 1].word == .until || tokens[start - 1].key == over,
      deadlines.contains(tokens, endingBefore: start)
    {
      mention.role = .due
    }
    return mention
  }
}
