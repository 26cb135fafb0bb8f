import Chronology

// Roman numerals.
extension NumberScanner {
  private static let triggers = Lexicon<Bool>(
    "thế kỷ", "thế kỉ", "chương", "mục", "đoạn", "khoản", "điều", "điểm", "phụ lục", "khóa", "số",
    "thứ", "lần thứ", "năm", "hồi", "phần", "kỳ", "đại hội", "kỳ họp", "loại", "hạng", "cấp",
    "vùng", "giai đoạn", "quyển", "tập", "bậc", "nhóm", "bảng", "tiết", "học kỳ", "đợt", "nhiệm kỳ",
    "bài",
    "thứ hạng", "quý", "vua", "giải", "khu", "đời", "màn", "cảnh")

  /// Numerals behind a trigger, and those of two letters or more that can be no word.
  static func romans(
    _ tokens: [Token], of text: String, _ taken: TokenMask
  ) -> [NumberMention] {
    tokens.indices.compactMap { index in
      let token = tokens[index]
      guard token.kind == .word, token.isUpper, token.count <= 15, !taken.contains(index),
        let value = RomanNumerals.value(of: substring(text, token.range)),
        isTriggered(tokens, index) || isUnmistakable(tokens, index),
        !isQuarter(tokens, index)
      else { return nil }
      return NumberMention(.roman, index..<index + 1, value: ExactDecimal(value))
    }
  }

  /// A single C, D, L or M is a letter (nhóm C, loại D) but where only a numeral can stand.
  private static func isTriggered(_ tokens: [Token], _ index: Int) -> Bool {
    let isLetter = tokens[index].count == 1 && letters.contains(tokens[index].key)
    return isLetter
      ? certain.contains(tokens, endingBefore: index)
      : triggers.contains(tokens, endingBefore: index)
  }

  private static let letters: WordSet = ["c", "d", "l", "m"]
  private static let certain = Lexicon<Bool>(
    "thế kỷ", "thế kỉ", "chương", "khóa", "đại hội", "đoạn")

  /// Letters that no Vietnamese word is written with: `II`, `XIII`, `XIX`.
  private static func isUnmistakable(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].count >= 2 && !tokens[index].key.isSyllable
      && tokens[index].key.description.utf8.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
      && !(index > 0 && tokens[index - 1].kind == .mark && !tokens[index].spaceBefore)
  }

  /// `quý II` is a time.
  private static func isQuarter(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && tokens[index - 1].word == .quarter
  }
}
