/// Lists of days, months and quarters before the one that is written in full: `ngày 3, 5 và 9/4/2024`,
/// `tháng 7, 8, 9/2024`, `quý I, II và III năm 2023`.
enum TimeLists {
  /// Whether a comma or `và` stands where a list would go on.
  static func isListed(_ mention: TimeMention, _ tokens: [Token], _ range: Range<Int>) -> Bool {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    switch mention.form {
    case .day: return start > range.lowerBound && isLink(tokens[start - 1].word)
    case .month, .quarter: return end < range.upperBound && isLink(tokens[end].word)
    default: return false
    }
  }

  /// The mention, with those that its list names before or behind it.
  static func expanded(
    _ mention: TimeMention, _ tokens: [Token], _ range: Range<Int>
  ) -> [TimeMention] {
    switch mention.form {
    case .day(_, let month):
      return daysBefore(mention, month, tokens, range) + [mention]
    case .month where tokens[mention.tokens.lowerBound].word == .month:
      return behind(mention, tokens, range) { .month($0) }
    case .quarter where tokens[mention.tokens.lowerBound].word == .quarter:
      return behind(mention, tokens, range) { .quarter($0) }
    default: return [mention]
    }
  }

  private static func isLink(_ word: Word) -> Bool { word == .comma || word == .and }

  /// `ngày 19, 20 và` before `21/7`: bare days that rise to it.
  private static func daysBefore(
    _ mention: TimeMention, _ month: Int, _ tokens: [Token], _ range: Range<Int>
  ) -> [TimeMention] {
    guard case .day(var next, _) = mention.form, tokens[mention.tokens.lowerBound].kind == .digits
    else { return [] }
    var days: [TimeMention] = []
    var index = mention.tokens.lowerBound
    while index - 2 >= range.lowerBound, isLink(tokens[index - 1].word),
      let day = CalendarReader.number(tokens, index - 2, range, upTo: 31, digits: 1...2), day < next
    {
      var listed = mention
      listed.tokens = index - 2..<index - 1
      listed.form = .day(day, month: month)
      days.insert(listed, at: 0)
      next = day
      index -= 2
    }
    let isNamed =
      index > range.lowerBound
      && (tokens[index - 1].word == .day || tokens[index - 1].word == .open)
    return isNamed ? days : []
  }

  /// `, II và III năm 2023` behind `quý I`: numbers that rise, the last with the year of all.
  private static func behind(
    _ mention: TimeMention, _ tokens: [Token], _ range: Range<Int>,
    _ form: (Int) -> TimeMention.Form
  ) -> [TimeMention] {
    guard mention.year == nil, mention.yearShift == nil else { return [mention] }
    var list = [mention]
    var index = mention.tokens.upperBound
    while index + 1 < range.upperBound, isLink(tokens[index].word),
      let item = item(tokens, index + 1, range, of: mention.form)
    {
      let tail = CalendarReader.yearTail(tokens, at: item.end, range)
      list.append(TimeMention(from: index + 1, form(item.value), tail))
      index = tail.end
      if tail.year != nil || tail.shift != nil { break }
    }
    guard let last = list.last, last.year != nil || last.yearShift != nil else { return [mention] }
    return list.map { item in
      var item = item
      (item.year, item.yearShift) = (last.year, last.yearShift)
      return item
    }
  }

  private static func item(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, of form: TimeMention.Form
  ) -> (value: Int, end: Int)? {
    switch form {
    case .quarter: MonthRules.quarterNumber(tokens, index, range)
    default:
      CalendarReader.number(tokens, index, range, upTo: 12, digits: 1...2).map { ($0, index + 1) }
    }
  }
}
