import Chronology

/// Numbers that are names, not quantities: levels, articles, congresses, standards, clock times, telephone
/// numbers, plates, versions (LANGUAGE, 4.1).
package enum NamedNumbers {
  private static let before = Lexicon<Bool>(
    "mức độ", "cấp độ", "khóa", "Điều", "khoản", "Chương", "Phụ lục", "Mục", "Đề án",
    "Bộ chỉ số", "chỉ số nội dung", "Quận", "tổ dân phố", "khu phố", "ngõ", "số nhà", "Quốc lộ",
    "tỉnh lộ", "ISO", "TCVN", "TCVN ISO", "QCVN", "Ảnh", "Hình", "Bảng", "Biểu", "lần thứ",
    "phiên họp thứ", "năm thứ", "ngày thứ", "kỳ họp thứ", "kỳ họp lần thứ", "giai đoạn",
    "điện thoại", "ĐT", "hotline", "fax", "zalo", "lúc", "đường dây nóng", "tổng đài", "COVID",
    "phiên bản", "lượt xem", "lượt xem:", "Km", "Đại hội", "vòng", "bước", "quyển", "tập", "trang",
    "Windows", "loại", "tiết", "mã bưu chính", "mã số", "mã số thuế", "MST", "CCCD", "CMND",
    "số tài khoản", "tài khoản số", "biển số", "biển kiểm soát", "số hiệu", "mã", "CMND số",
    "CCCD số", "căn cước công dân số", "số định danh", "số thẻ", "tiêu chí số", "tiêu chí",
    "mẫu số",
    "mẫu", "biểu số", "hình số", "bảng số", "câu", "thôn", "ấp", "phường", "tổ", "khu vực", "tầng",
    "phòng số", "nhà số", "nhà", "ngách", "quầy", "cửa số", "bàn số", "bệnh viện", "sư đoàn",
    "bão số", "quân khu", "binh đoàn", "tiểu học số", "THPT số", "mức", "chương trình", "QL",
    "đường tỉnh")

  /// Marks the tokens of such numbers, and of the lists that they begin ("mức độ 3, 4").
  package static func mark(in tokens: [Token], range: Range<Int>, _ taken: inout TokenMask) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard tokens[index].kind == .digits, !taken.contains(index) else {
        index += 1
        continue
      }
      let number = isAlone(tokens, index, range) ? nil : NumberReader.number(tokens, at: index)
      let end = end(tokens, index, range, number)
      taken.insert(index..<end)
      index = end > index ? end : number?.tokens.upperBound ?? index + 1
    }
  }

  /// Whether nothing is grown to the digits that could make them more than a plain number.
  private static func isAlone(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return true }
    return tokens[next].kind == .word || (tokens[next].kind == .mark && tokens[next].spaceBefore)
  }

  /// Where the name that begins at some digits ends; `index` where it is none.
  private static func end(
    _ tokens: [Token], _ index: Int, _ range: Range<Int>, _ number: NumberReading?
  ) -> Int {
    if let phone = PhoneNumbers.end(tokens, at: index, range) { return phone }
    if let number, number.readings.isEmpty { return number.tokens.upperBound }
    if isNamed(tokens, index, range) { return listEnd(tokens, from: index, range) }
    if let chain = chainEnd(tokens, index, range) { return chain }
    return isCode(tokens, index, range) ? index + 1 : index
  }

  /// A name stands before the number, and nothing behind it that makes it a quantity: `Đề án 06`, not `Đề án 5 triệu
  /// hồ sơ` nor `điện thoại 45.000 lượt`.
  private static func isNamed(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    guard tokens[index].spaceBefore || (index > 0 && tokens[index - 1].kind == .mark),
      let name = before.match(tokens, endingBefore: index), index - name.count >= range.lowerBound
    else { return false }
    return tokens[index].value != 100 && !isCounted(tokens, at: index)
  }

  /// Whether the number has thousands in groups, a scale or a unit behind it.
  private static func isCounted(_ tokens: [Token], at index: Int) -> Bool {
    guard let number = NumberReader.number(tokens, at: index) else { return false }
    let end = number.tokens.upperBound
    if number.tokens.count > 1, number.readings.first?.isInteger == true { return true }
    if Scale.power(tokens, at: end).power > 0 { return true }
    return UnitWords.match(tokens, at: end) != nil
  }

  /// `3`, `3, 4`, `3 và 4`, `1.2`: small numbers joined by commas and "và", none of which counts something.
  private static func listEnd(_ tokens: [Token], from index: Int, _ range: Range<Int>) -> Int {
    var end = index + 1
    while end + 1 < range.upperBound, isListLink(tokens, end), tokens[end + 1].kind == .digits,
      tokens[end + 1].count <= 4, !isDecimal(tokens, index, end),
      !isCounted(tokens, at: end + 1), !CountableNouns.lexicon.contains(tokens, at: end + 2)
    {
      end += 2
    }
    return end
  }

  /// Marks that join without blanks (9001:2008, 5.2), a comma, "và", a dash.
  private static func isListLink(_ tokens: [Token], _ index: Int) -> Bool {
    switch tokens[index].word {
    case .comma, .and, .dash: true
    case .colon, .stop: !tokens[index].spaceBefore && !tokens[index + 1].spaceBefore
    default: false
    }
  }

  /// `mức 99,85`: a comma without blanks before two or more digits is a decimal.
  private static func isDecimal(_ tokens: [Token], _ index: Int, _ comma: Int) -> Bool {
    !tokens[comma].spaceBefore && !tokens[comma + 1].spaceBefore
      && (tokens[comma + 1].count > 1 || tokens[index].count > 1) && tokens[comma].word != .colon
  }

  /// `3-4-3`, `12-34-56`: three or more numbers in a row of dashes that are no date.
  private static func chainEnd(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Int? {
    var end = index + 1
    while end + 1 < range.upperBound, tokens[end].word == .dash, !tokens[end].spaceBefore,
      tokens[end + 1].kind == .digits, !tokens[end + 1].spaceBefore
    {
      end += 2
    }
    return end >= index + 5 ? end : nil
  }

  /// Clock times and standards (16:53, 9001:2008), letters and digits grown together (K61, F-16, 123a), parts of
  /// addresses and file names, list numbers at the head of a line.
  private static func isCode(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    if next < range.upperBound, !tokens[next].spaceBefore, growsOn(tokens, next, range) {
      return true
    }
    if index > range.lowerBound, !tokens[index].spaceBefore, growsFrom(tokens, index, range) {
      return true
    }
    let token = tokens[index]
    return (token.key.firstByte == 0x30 && token.count >= 4) || isListNumber(tokens, index, range)
  }

  private static func growsOn(_ tokens: [Token], _ next: Int, _ range: Range<Int>) -> Bool {
    switch (tokens[next].kind, tokens[next].word) {
    case (.word, _):
      guard Scale.power(tokens, at: next).power == 0 else { return false }
      return UnitWords.match(tokens, at: next) == nil || isModel(tokens[next])
    case (.mark, .colon), (.mark, .underscore):
      return next + 1 < range.upperBound && tokens[next + 1].kind == .digits
        && !tokens[next + 1].spaceBefore && !isCounted(tokens, at: next + 1)
    default: return false
    }
  }

  /// `5G`: a capital letter behind digits, which no unit is written with.
  private static func isModel(_ token: Token) -> Bool {
    token.isUpper && token.count == 1 && models.contains(token.key)
  }

  private static let models: WordSet = ["g", "m", "h"]

  private static func growsFrom(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let previous = tokens[index - 1]
    if let unit = UnitWords.match(tokens, at: index - 1), unit.count >= 2 { return false }
    if previous.kind == .word { return UnitWords.leading.match(tokens, endingBefore: index) == nil }
    let before = index - 2
    let isGlued = !previous.spaceBefore && before >= range.lowerBound
    switch previous.word {
    case .underscore, .at: return true
    case .colon:
      return isGlued && tokens[before].kind == .digits && !isCounted(tokens, at: index)
    case .plus: return isGlued && tokens[before].kind != .mark
    case .dash: return isGlued && tokens[before].kind == .word && tokens[before].isCapitalised
    case .slash, .stop: return isGlued && tokens[before].kind == .word
    default: return false
    }
  }

  private static func isListNumber(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let next = index + 1
    guard index == range.lowerBound, next < range.upperBound, tokens[index].count <= 2,
      tokens[next].word == .stop || tokens[next].word == .close
    else { return false }
    return !(next + 1 < range.upperBound && tokens[next + 1].kind == .digits)
  }
}

/// Telephone numbers: +84 …, 0 and eight to ten more digits in groups, 1800 and 1900.
private enum PhoneNumbers {
  static func end(_ tokens: [Token], at index: Int, _ range: Range<Int>) -> Int? {
    let first = tokens[index]
    let isForeign =
      index > range.lowerBound && tokens[index - 1].word == .plus && !first.spaceBefore
    let isService = isService(tokens, index, range)
    guard isForeign || first.key.firstByte == 0x30 || isService else { return nil }
    var end = index + 1
    var digits = first.count
    while end < range.upperBound, digits < 12 {
      let group = isSeparator(tokens[end]) && end + 1 < range.upperBound ? end + 1 : end
      guard tokens[group].kind == .digits,
        group > end || tokens[group].spaceBefore
      else { break }
      digits += tokens[group].count
      end = group + 1
    }
    if isService { return end }
    return (isForeign ? 9...14 : 9...12).contains(digits) ? end : nil
  }

  private static func isService(_ tokens: [Token], _ index: Int, _ range: Range<Int>) -> Bool {
    let value = tokens[index].value
    if let value, tokens[index].count == 8, value / 10_000 == 1800 || value / 10_000 == 1900 {
      return true
    }
    guard value == 1900 || value == 1800, index + 1 < range.upperBound else { return false }
    let next = tokens[index + 1]
    return next.kind == .digits && (4...6).contains(next.count)
  }

  private static func isSeparator(_ token: Token) -> Bool {
    switch token.word {
    case .stop, .dash, .close: !token.spaceBefore
    default: false
    }
  }
}
