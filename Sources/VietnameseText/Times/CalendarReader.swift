import Chronology

/// The year behind a day, month or period.
struct YearTail {
  var year: Int?
  /// `năm ngoái`: relative to the article's year.
  var shift: Int?
  var end: Int
}

/// Days, months and years by themselves, in digits and in words.
enum CalendarReader {
  /// A number in digits with a limit on its value and its length.
  static func number(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, upTo limit: Int, digits: ClosedRange<Int>
  ) -> Int? {
    guard index < range.upperBound, tokens[index].kind == .digits,
      digits.contains(tokens[index].count), let value = tokens[index].value,
      (1...limit).contains(value)
    else { return nil }
    return value
  }

  /// A day or month, `06` or `mười hai`.
  static func small(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, upTo limit: Int
  ) -> (value: Int, end: Int)? {
    if let value = number(tokens, index, range, upTo: limit, digits: 1...2) {
      return (value, index + 1)
    }
    guard index < range.upperBound, tokens[index].kind == .word else { return nil }
    guard let words = smallWords(tokens, index, range), (1...limit).contains(words.value) else {
      return nil
    }
    return words
  }

  /// 1 to 99 in words, as days and months are read: `tư`, `mười hai`, `hai mươi mốt`, `hai tư`.
  private static func smallWords(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (value: Int, end: Int)? {
    func word(_ offset: Int) -> Word {
      index + offset < range.upperBound ? tokens[index + offset].word : .other
    }
    func unit(_ offset: Int) -> Int? {
      word(offset) == .year ? nil : word(offset).lateDigit ?? word(offset).digit
    }
    if word(0) == .ten { return unit(1).map { (10 + $0, index + 2) } ?? (10, index + 1) }
    if word(0) == .fourAfterTens { return (4, index + 1) }
    guard let first = word(0).digit, first > 0 else { return nil }
    if word(1) == .tens {
      return unit(2).map { (first * 10 + $0, index + 3) } ?? (first * 10, index + 2)
    }
    guard first > 1, let late = word(1).lateDigit else { return (first, index + 1) }
    return (first * 10 + late, index + 2)
  }

  /// A year of four digits, 1900 to 2100.
  static func year(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Int? {
    guard let year = number(tokens, index, range, upTo: 2100, digits: 4...4), year >= 1900 else {
      return nil
    }
    return year
  }

  /// A year behind `năm`, in digits from 100 on, or in words.
  static func namedYear(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (year: Int, end: Int)? {
    if let year = number(tokens, index, range, upTo: 2100, digits: 3...4), year >= 100 {
      // `đến cuối năm 100% xã …`
      if year < 1000, isCounted(tokens, index + 1, range) { return nil }
      return isPartOfNumber(tokens, index, range) ? nil : (year, index + 1)
    }
    return spelledYear(tokens, index, range)
  }

  /// Whether digits go on behind a mark: `1.234`.
  private static func isPartOfNumber(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    guard next + 1 < range.upperBound, !tokens[next].spaceBefore, !tokens[next + 1].spaceBefore,
      tokens[next + 1].kind == .digits
    else { return false }
    return tokens[next].word == .stop || tokens[next].word == .comma
  }

  /// `hai nghìn không trăm hai mươi tư`, `hai không linh chín`, `một chín bảy lăm`.
  private static func spelledYear(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (year: Int, end: Int)? {
    guard index < range.upperBound, tokens[index].word.digit != nil else { return nil }
    let limit = min(range.upperBound, index + 12)
    if let spelled = SpelledNumberReader.number(tokens, at: index, before: limit),
      spelled.form == .number, spelled.value.isInteger,
      (100...2100).contains(spelled.value.mantissa)
    {
      return (spelled.value.mantissa, spelled.end)
    }
    return yearByDigits(tokens, index, range)
  }

  private static func yearByDigits(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>
  ) -> (year: Int, end: Int)? {
    var year = 0
    var count = 0
    var next = index
    while next < range.upperBound, count < 4 {
      let word = tokens[next].word
      if count == 2, word == .zeroTens {
        count += 1
        year *= 10
      } else if count == 2,
        word == .ten || (next + 1 < range.upperBound && tokens[next + 1].word == .tens),
        let tens = small(tokens, next, range, upTo: 99)
      {
        return (year * 100 + tens.value, tens.end)
      } else if let digit = word.digit ?? word.lateDigit {
        year = year * 10 + digit
        count += 1
      } else {
        break
      }
      next += 1
    }
    return count == 4 && (1000...2100).contains(year) ? (year, next) : nil
  }

  /// `năm 2022`, `/2022`, `-2022`, `, 2022`, `của năm 2022`, `năm ngoái`, or nothing.
  static func yearTail(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> YearTail {
    let nothing = YearTail(end: index)
    guard index < range.upperBound else { return nothing }
    if let year = year(tokens, at: index, range), tokens[index].spaceBefore {
      return isCounted(tokens, index + 1, range) ? nothing : YearTail(year: year, end: index + 1)
    }
    switch tokens[index].word {
    case .slash, .dash, .stop:
      guard let year = year(tokens, at: index + 1, range) else { return nothing }
      return YearTail(year: year, end: index + 2)
    case .comma:
      if let named = named(tokens, index + 1, range), named.year != nil { return named }
      guard let year = year(tokens, at: index + 1, range), !isCounted(tokens, index + 2, range)
      else { return nothing }
      return YearTail(year: year, end: index + 2)
    case .of: return named(tokens, index + 1, range) ?? nothing
    default: return named(tokens, index, range) ?? nothing
    }
  }

  /// Behind the word itself: `năm 2022`, `năm 99`, `năm Năm 2016`, `năm ngoái`.
  static func named(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> YearTail? {
    guard index + 1 < range.upperBound, tokens[index].word == .year else { return nil }
    let next = tokens[index + 1].word == .year ? index + 2 : index + 1
    if let year = namedYear(tokens, next, range) { return YearTail(year: year.year, end: year.end) }
    if let short = number(tokens, next, range, upTo: 99, digits: 2...2), short >= 50 {
      return YearTail(year: 1900 + short, end: next + 1)
    }
    guard let shift = yearShift(tokens[index + 1].word) else { return nil }
    return YearTail(shift: shift, end: index + 2)
  }

  static func yearShift(_ word: Word) -> Int? {
    switch word {
    case .now, .this: 0
    case .lastYear, .last: -1
    case .next, .upTo: 1
    case .beforeLast: -2
    default: nil
    }
  }

  /// Whether a noun that is counted stands there, so that the digits before it are no year.
  static func isCounted(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    index < range.upperBound
      && (CountableNouns.lexicon.contains(tokens, at: index)
        || UnitWords.match(tokens, at: index).map { $0.value != .duration } ?? false)
  }
}
