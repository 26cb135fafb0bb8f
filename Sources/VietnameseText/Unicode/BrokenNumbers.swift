/// Blanks inside a number: `99 ,2%`, `9 9,2%`, `1 .646`; only where no list or year can be meant.
enum BrokenNumbers {
  static func repaired(_ bytes: [UInt8]) -> Repair? {
    var rewriter = Rewriter(bytes)
    let text = bytes.span
    for blank in 0..<text.count where text[blank] == 0x20 {
      if isBehindComma(text, blank) { rewriter.remove(blank..<blank + 1) }
      guard text.isDigit(blank - 1) else { continue }
      if isBeforeDecimals(text, blank) || isBeforeThousands(text, blank)
        || isBetweenDigits(text, blank)
      {
        rewriter.remove(blank..<blank + 1)
      }
    }
    return rewriter.finished()
  }

  /// `99 ,2%`, `12 ,5 triệu`: decimals with a percent sign or a unit that is counted in parts.
  private static func isBeforeDecimals(_ text: Span<UInt8>, _ blank: Int) -> Bool {
    guard text.byte(blank + 1) == UInt8(ascii: ","), text.isDigit(blank + 2) else { return false }
    return !isYear(text, endingAt: blank) && isMeasured(text, text.digitsEnd(blank + 2))
  }

  /// `1 .646`: one to three digits before, exactly three behind.
  private static func isBeforeThousands(_ text: Span<UInt8>, _ blank: Int) -> Bool {
    guard text.byte(blank + 1) == UInt8(ascii: "."), text.digitsEnd(blank + 2) == blank + 5 else {
      return false
    }
    let start = text.digitsStart(before: blank)
    return (1...3).contains(blank - start) && text[start] != 0x30 && startsNumber(text, start)
      && !text.isLetter(blank + 5) && text.byte(blank + 5) != UInt8(ascii: "/")
  }

  /// `9 9,2%`: two single digits, decimals and a percent sign; not `mức độ 3 4,5%`.
  private static func isBetweenDigits(_ text: Span<UInt8>, _ blank: Int) -> Bool {
    let comma = text.byte(blank + 2) == 0x20 ? blank + 3 : blank + 2
    guard text.isDigit(blank + 1), text.byte(blank - 1) != 0x30,
      text.byte(comma) == UInt8(ascii: ","), text.isDigit(comma + 1),
      isPercent(text, text.digitsEnd(comma + 1))
    else { return false }
    let start = text.digitsStart(before: blank)
    return blank - start == 1 && startsNumber(text, start) && !isBehindNumberOrRank(text, start)
  }

  /// `0, 6 %`, `77, 42 điểm`, `(8, 12%)`: no list of shares begins with nothing, has one unit for two scores or stands
  /// alone in brackets.
  private static func isBehindComma(_ text: Span<UInt8>, _ blank: Int) -> Bool {
    guard text.byte(blank - 1) == UInt8(ascii: ","), text.isDigit(blank - 2),
      text.isDigit(blank + 1)
    else { return false }
    let start = text.digitsStart(before: blank - 1)
    let end = text.digitsEnd(blank + 1)
    guard blank - 1 - start <= 2, end - blank <= 3, startsNumber(text, start),
      !isBehindNumberOrRank(text, start)
    else { return false }
    if isPercent(text, end) {
      let isAlone =
        text.byte(start - 1) == UInt8(ascii: "(") && text.byte(end + 1) == UInt8(ascii: ")")
      return text[start] == 0x30 && blank - 1 - start == 1 || isAlone
    }
    guard end - blank == 3, blank - 1 - start == 2, text.byte(end) == 0x20, end + 1 < text.count
    else {
      return false
    }
    return ScannedWord(text, at: end + 1).toneKey.map(points.contains) ?? false
  }

  private static let points = ScannedWord.toneKeys("điểm")

  /// Nothing that could be an earlier part of the same number stands before.
  private static func startsNumber(_ text: Span<UInt8>, _ start: Int) -> Bool {
    text.isBlank(start - 1) || text.byte(start - 1) == UInt8(ascii: "(")
  }

  private static func isYear(_ text: Span<UInt8>, endingAt end: Int) -> Bool {
    let start = text.digitsStart(before: end)
    guard end - start == 4 else { return false }
    return text[start] == 0x31 && text[start + 1] == 0x39
      || text[start] == 0x32 && text[start + 1] == 0x30
  }

  private static func isPercent(_ text: Span<UInt8>, _ end: Int) -> Bool {
    text.byte(text.byte(end) == 0x20 ? end + 1 : end) == UInt8(ascii: "%")
  }

  private static func isMeasured(_ text: Span<UInt8>, _ end: Int) -> Bool {
    if isPercent(text, end) { return true }
    guard text.byte(end) == 0x20, end + 1 < text.count else { return false }
    return ScannedWord(text, at: end + 1).toneKey.map(units.contains) ?? false
  }

  private static func isBehindNumberOrRank(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard text.byte(start - 1) == 0x20 else { return false }
    if text.isDigit(start - 2) { return true }
    let wordStart = text.wordStart(before: start - 1)
    return ScannedWord(text, at: wordStart).toneKey.map(ranks.contains) ?? false
  }

  private static let units = ScannedWord.toneKeys("tỷ tỉ triệu nghìn ngàn điểm phần")

  /// Words behind which a lone digit stands for itself.
  private static let ranks = ScannedWord.toneKeys(
    """
    độ mức cấp khoản điểm điều mục loại hạng nhóm lớp quý tháng ngày năm số thứ kỳ khóa bậc phòng \
    tổ quận phường chương bảng hình
    """)
}
