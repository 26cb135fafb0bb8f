import Chronology
import VietnameseText

/// Reads events that the text reports as held: a word for the event, a verb of holding it, a day.
struct EventReader: Sendable {
  private static let nouns = Lexicon<String>([
    ("hội nghị", "conference"), ("hội thảo", "conference"), ("phiên họp", "conference"),
    ("kỳ họp", "conference"), ("cuộc họp", "conference"), ("buổi làm việc", "conference"),
    ("tặng Bằng khen", "award"), ("trao Bằng khen", "award"), ("tặng Giấy khen", "award"),
    ("khen thưởng", "award"), ("biểu dương", "award"), ("ra mắt", "launch"),
    ("khai trương", "launch"),
    ("lễ công bố", "announcement"), ("công bố kết quả", "announcement"),
    ("công bố Chỉ số", "announcement"), ("tổ chức công bố", "announcement"),
    ("tập huấn", "training"), ("ký kết", "signing"), ("đoàn kiểm tra", "inspection"),
    ("kiểm tra thực tế", "inspection"),
  ])
  private static let holding = Lexicon<Bool>(
    "tổ chức", "vừa tổ chức", "khai mạc", "diễn ra", "chủ trì", "tại", "tham dự", "đã tổ chức",
    "họp",
    "tiến hành", "dự", "phối hợp tổ chức", "đã", "vừa", "ấn nút", "đồng tổ chức")
  private static let plans = Lexicon<Bool>(
    "sẽ", "dự kiến", "cần", "phải", "kế hoạch", "đẩy mạnh", "tăng cường", "tiếp tục", "yêu cầu",
    "đề nghị", "hình thức")

  func facts(in passage: Passage, _ context: ArticleContext) -> [Fact] {
    passage.sentences.compactMap { sentence in event(in: sentence, passage, context) }
  }

  private func event(
    in sentence: Sentence, _ passage: Passage, _ context: ArticleContext
  ) -> Fact? {
    let tokens = passage.tokens
    let found = Self.nouns.matches(in: tokens, range: sentence.range).first { noun in
      isHeld(noun, in: sentence, tokens)
    }
    guard let found else { return nil }
    let date = date(of: found.range, in: sentence, passage, context)
    guard
      date.isOwn || found.value == "award" || found.value == "launch" || isNews(tokens, sentence)
    else { return nil }
    let end = nameEnd(tokens, from: found.range.upperBound, sentence.range)
    return Fact(
      origin: context.origin,
      place: context.places.place(in: passage, sentence, at: found.range.lowerBound),
      evidence: passage.evidence(sentence, found.range.lowerBound..<end),
      confidence: date.isOwn ? 0.88 : 0.65, rule: "event/\(found.value)",
      about: context.periods.review,
      detail: .event(
        Event(
          event: found.value, date: date.period,
          name: passage.string(found.range.lowerBound..<end))))
  }

  /// A verb of holding before the noun, and no word that only plans it.
  private func isHeld(
    _ noun: (range: Range<Int>, value: String), in sentence: Sentence, _ tokens: [Token]
  ) -> Bool {
    let before = sentence.range.lowerBound..<noun.range.lowerBound
    if !Self.plans.matches(in: tokens, range: before).isEmpty { return false }
    if noun.value == "award" || noun.value == "launch" { return true }
    return !Self.holding.matches(in: tokens, range: before).isEmpty
      || sentence.times.contains { $0.isDay && before.contains($0.tokens.lowerBound) }
  }

  private static let news = Lexicon<Bool>(
    "vừa tổ chức", "đã tổ chức", "vừa có", "vừa diễn ra", "tổ chức tập huấn")

  private func isNews(_ tokens: [Token], _ sentence: Sentence) -> Bool {
    !Self.news.matches(in: tokens, range: sentence.range).isEmpty
  }

  /// The day named in the sentence; a training also takes the period of the report.
  private func date(
    of noun: Range<Int>, in sentence: Sentence, _ passage: Passage, _ context: ArticleContext
  ) -> (period: Period?, isOwn: Bool) {
    if let day = sentence.times.first(where: { $0.isDay && $0.role == .main }),
      let period = context.periods.period(of: day)
    {
      return (period, true)
    }
    let tokens = passage.tokens
    if Self.nouns.match(tokens, at: noun.lowerBound)?.value == "training" {
      return (context.periods.review, false)
    }
    return (nil, false)
  }

  /// The name goes on to the next mark, at most fourteen words.
  private func nameEnd(_ tokens: [Token], from index: Int, _ range: Range<Int>) -> Int {
    var end = index
    while end < range.upperBound, end - index < 14,
      ![",", ";", ".", "(", ":"].contains(tokens[end].key)
    {
      end += 1
    }
    return end
  }
}

extension TimeMention {
  var isDay: Bool {
    if case .day = form { return true }
    return false
  }
}
