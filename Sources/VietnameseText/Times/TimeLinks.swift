import Chronology

/// What times of one sentence are to each other: lists that share a year, ends of a span, times that come again
/// and again or are of another calendar.
enum TimeLinks {
  static func joined(
    _ mentions: [TimeMention], _ tokens: [Token], _ range: Range<Int>
  ) -> [TimeMention] {
    var found = mentions
    if found.contains(where: { isRecurring($0, tokens, range) }) {
      found.removeAll { isRecurring($0, tokens, range) }
    }
    if found.contains(where: \.lacksYear) {
      found = found.map { sided($0, tokens, range) }
    }
    if found.contains(where: { TimeLists.isListed($0, tokens, range) }) {
      found = apart(found.flatMap { TimeLists.expanded($0, tokens, range) })
    }
    guard found.count > 1 else { return found }
    if found.contains(where: \.lacksYear) { found = shareYears(found, tokens) }
    let isOpened = found.contains {
      $0.tokens.lowerBound > range.lowerBound && tokens[$0.tokens.lowerBound - 1].word == .from
    }
    return isOpened ? ranges(found, tokens, range) : found
  }

  /// Without those that a list before them has taken.
  private static func apart(_ mentions: [TimeMention]) -> [TimeMention] {
    var end = 0
    return mentions.filter { mention in
      guard mention.tokens.lowerBound >= end else { return false }
      end = mention.tokens.upperBound
      return true
    }
  }

  private static let recurring = Lexicon<Bool>(
    "hằng năm", "hàng năm", "hằng tháng", "hàng tháng", "mỗi năm", "mỗi tháng", "hằng quý",
    "hàng quý", "âm lịch", "(âm lịch")

  /// `31/12 hằng năm`, `10/3 âm lịch`.
  private static func isRecurring(
    _ mention: TimeMention, _ tokens: [Token], _ range: Range<Int>
  ) -> Bool {
    guard mention.tokens.upperBound < range.upperBound else { return false }
    switch tokens[mention.tokens.upperBound].word {
    case .every, .minus, .open: return recurring.contains(tokens, at: mention.tokens.upperBound)
    default: return false
    }
  }

  private static let sides = Lexicon<TimeMention.Side>([
    ("tới", .future), ("tới đây", .future), ("sắp tới", .future), ("vừa qua", .past),
    ("vừa rồi", .past),
  ])
  private static let future = Lexicon<Bool>(
    "sẽ", "dự kiến", "phấn đấu", "hạn", "thời hạn", "hạn cuối", "chậm nhất", "phải", "mục tiêu",
    "từ nay", "xong trước", "hoàn thành trước", "nhiệm vụ", "kế hoạch", "triển khai nhiệm vụ")

  /// A goal or plan that something was measured against lies behind.
  private static let reached = Lexicon<Bool>(
    "đạt mục tiêu", "vượt mục tiêu", "so với mục tiêu", "hoàn thành mục tiêu", "đạt kế hoạch",
    "vượt kế hoạch", "so với kế hoạch", "hoàn thành kế hoạch", "hoàn thành nhiệm vụ",
    "kết quả thực hiện nhiệm vụ", "kết quả thực hiện kế hoạch")

  /// On which side of the article's day a time lies that names no year.
  private static func sided(
    _ mention: TimeMention, _ tokens: [Token], _ range: Range<Int>
  ) -> TimeMention {
    guard mention.lacksYear else { return mention }
    var sided = mention
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    if let side = sides.match(tokens, at: end), end + side.count <= range.upperBound {
      sided.side = side.value
      sided.tokens = start..<end + side.count
    } else if isAhead(tokens, max(range.lowerBound, start - 8)..<start) {
      sided.side = .future
    }
    return sided
  }

  /// Whether a word of what is to come stands before, with no mark between.
  private static func isAhead(_ tokens: [Token], _ before: Range<Int>) -> Bool {
    for index in before.reversed() {
      if tokens[index].word == .comma || tokens[index].word == .semicolon { return false }
      if let cue = future.match(tokens, at: index),
        !reached.contains(tokens, endingBefore: index + cue.count)
      {
        return true
      }
    }
    return false
  }

  /// `quý I và quý II/2017`, `ngày 20, 21/7/2022`: a year behind a list belongs to all of it.
  private static func shareYears(_ mentions: [TimeMention], _ tokens: [Token]) -> [TimeMention] {
    var shared = mentions
    for index in mentions.indices.dropLast().reversed() where shared[index].lacksYear {
      let next = shared[index + 1]
      let gap = mentions[index].tokens.upperBound..<next.tokens.lowerBound
      guard next.year != nil, next.role == .main, gap.count <= 3, shared[index].side == .nearest,
        !gap.contains(where: { tokens[$0].word == .semicolon })
      else { continue }
      shared[index].year = next.year
    }
    return shared
  }

  private static let openings = Lexicon<Bool>(
    "từ", "kể từ", "tính từ", "giai đoạn từ", "bắt đầu từ")

  /// `từ quý III/2023 đến hết quý I/2024`, `từ năm 2021 đến nay`.
  private static func ranges(
    _ mentions: [TimeMention], _ tokens: [Token], _ range: Range<Int>
  ) -> [TimeMention] {
    var joined: [TimeMention] = []
    for mention in mentions {
      guard let first = joined.last,
        openings.contains(tokens, endingBefore: first.tokens.lowerBound),
        first.form.isCalendar, isEnd(mention, of: first, tokens, range)
      else {
        joined.append(mention)
        continue
      }
      var whole = TimeMention(
        first.tokens.lowerBound..<mention.tokens.upperBound, .range([first, mention]),
        year: mention.year ?? first.year)
      whole.role = first.role
      joined[joined.count - 1] = whole
    }
    return joined
  }

  private static func isEnd(
    _ mention: TimeMention, of first: TimeMention, _ tokens: [Token], _ range: Range<Int>
  ) -> Bool {
    let end = first.tokens.upperBound
    if mention.form == .now { return mention.tokens.lowerBound == end }
    guard mention.form.isCalendar else { return false }
    return SpanLinks.end(tokens, end, range) == mention.tokens.lowerBound
  }
}

extension TimeMention {
  /// Whether only the words around or the article can say of which year it is.
  var lacksYear: Bool { year == nil && yearShift == nil && form.needsYear }
}

extension TimeMention.Form {
  /// Whether the form is a place in the calendar once its year is known.
  var needsYear: Bool {
    switch self {
    case .day, .month, .quarter, .firstMonths, .lastMonths, .beginningOfYear, .endOfYear: true
    case .partOfYear, .partOfMonth, .weekOfMonth: true
    default: false
    }
  }

  fileprivate var isCalendar: Bool { needsYear || self == .year }
}
