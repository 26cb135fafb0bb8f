import VietnameseText

// Tasks that no verb of asking governs.
extension DirectiveReader {
  /// `Trong 6 tháng cuối năm, các địa phương tiếp tục …`: who is to do it, in a plan of work.
  func plan(in sentence: Sentence, _ passage: Passage) -> [String]? {
    guard sentence.openings.contains(.ahead) else { return nil }
    let opening = sentence.range.prefix(24)
    let ahead = DirectiveWords.ahead.matches(in: passage.tokens, range: opening).first
    guard let ahead else { return nil }
    for index in ahead.range.upperBound..<min(opening.upperBound, ahead.range.upperBound + 8)
    where passage.tokens[index - 1].word == .comma {
      let task = Recipients.task(passage, at: index, in: sentence.range)
      if !task.bodies.isEmpty, isOpening(passage.tokens, at: task.end) { return task.bodies }
    }
    return nil
  }

  /// In a speech that asks, whatever must be done is asked for: `Mỗi chỉ tiêu phải có người chịu trách nhiệm.`
  func goesOn(_ speaker: Speaker, _ sentence: Sentence, _ passage: Passage) -> Bool {
    guard speaker.silence == 0 else { return false }
    let opening = sentence.range.prefix(8)
    if !DirectiveWords.striving.matches(in: passage.tokens, range: opening).isEmpty { return true }
    return DirectiveWords.verbs.matches(in: passage.tokens, range: sentence.range).contains {
      $0.value == .duty && isAsking($0.range, $0.value, passage.tokens, sentence)
    }
  }

  /// A sentence that begins with a verb of doing, perhaps behind a linking word and the one who does it.
  func isTask(_ sentence: Sentence, _ passage: Passage) -> Bool {
    let tokens = passage.tokens
    let index = DirectiveWords.head(of: sentence, tokens)
    guard index < sentence.range.upperBound, !tellsWhatWasDone(sentence, tokens) else {
      return false
    }
    if DirectiveWords.openings.contains(tokens, at: index) {
      return !isDefined(tokens, from: index)
    }
    let task = Recipients.task(passage, at: index, in: sentence.range)
    guard !task.bodies.isEmpty else { return false }
    for index in task.end..<min(task.end + 6, sentence.range.upperBound) {
      if tokens[index].key == Self.done { return false }
      if isOpening(tokens, at: index) { return !isResult(index, sentence) }
    }
    return false
  }

  /// `Sắp xếp bộ máy là việc …` speaks of the task.
  private func isDefined(_ tokens: [Token], from index: Int) -> Bool {
    for next in index..<min(index + 8, tokens.count) {
      if tokens[next].kind == .mark { return false }
      if tokens[next].key == Self.being { return true }
    }
    return false
  }

  private static let being = WordKey("là")

  /// `Toàn tỉnh giảm 14 phòng`: a figure at once and nothing due.
  private func isResult(_ verb: Int, _ sentence: Sentence) -> Bool {
    let hasFigure = sentence.quantities.contains {
      (verb..<verb + 4).contains($0.tokens.lowerBound)
    }
    return hasFigure && !sentence.times.contains { $0.role == .due || $0.side == .future }
  }

  private func isOpening(_ tokens: [Token], at index: Int) -> Bool {
    index < tokens.count && !tokens[index].isCapitalised
      && DirectiveWords.openings.contains(tokens, at: index)
      && !DirectiveWords.presiding.contains(tokens, at: index)
  }

  /// `Thực hiện Nghị quyết …, tỉnh đã giảm …`: "đã" before the end of the first clause but one.
  private func tellsWhatWasDone(_ sentence: Sentence, _ tokens: [Token]) -> Bool {
    var commas = 0
    let done = Self.done
    for index in sentence.range {
      if tokens[index].word == .comma { commas += 1 }
      if commas > 1 || tokens[index].word == .semicolon { return false }
      guard tokens[index].key == done, index + 1 < tokens.count else { continue }
      return !Self.given.contains(tokens, at: index + 1)
    }
    return false
  }

  private static let given = Lexicon<Bool>(
    "được", "ban hành", "đề ra", "công bố", "phê duyệt", "giao", "ký", "có", "đăng ký", "cam kết")
}
