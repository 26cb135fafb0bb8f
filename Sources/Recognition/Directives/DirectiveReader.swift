import Chronology
import VietnameseText

/// Reads who asks whom for what: sentences with a verb of asking, and the list of tasks that follows one.
struct DirectiveReader: Sendable {
  private static let verbs = Lexicon<Bool>(
    "yêu cầu", "đề nghị", "giao", "giao cho", "chỉ đạo các", "đòi hỏi", "nhấn mạnh việc", "lưu ý",
    "đôn đốc",
    "cần", "cần phải", "phải", "cần tập trung", "phải tập trung")
  /// Verbs that open a task in the list behind a request.
  private static let openings = Lexicon<Bool>(
    "tiếp tục", "tăng cường", "đẩy mạnh", "chú trọng", "tập trung", "rà soát", "nâng cao",
    "thực hiện",
    "triển khai", "chủ động", "khẩn trương", "quan tâm", "tạo điều kiện", "bảo đảm", "đảm bảo",
    "chỉ đạo",
    "giao", "phối hợp", "kịp thời", "thường xuyên", "nghiêm túc", "hoàn thành", "xây dựng",
    "phát huy", "khắc phục", "xử lý", "đổi mới", "siết chặt", "chấn chỉnh", "quán triệt", "định kỳ",
    "tổ chức")
  private static let links = Lexicon<Bool>(
    "đồng thời", "bên cạnh đó", "cùng với đó", "trong đó", "ngoài ra", "cụ thể", "mặt khác",
    "đặc biệt", "song song đó")
  private static let passive = Lexicon<Bool>(
    "được yêu cầu", "theo yêu cầu", "đáp ứng yêu cầu", "các yêu cầu", "theo đề nghị", "được giao",
    "đã giao", "nhu cầu")

  /// The directives of a paragraph. `speaker` is who asked last in this article, kept for the list of tasks
  /// that follows.
  func facts(
    in passage: Passage, _ context: ArticleContext, _ speaker: inout Speaker?
  ) -> [Fact] {
    guard passage.role != .caption, passage.role != .heading else { return [] }
    return passage.sentences.compactMap { sentence in
      if let request = request(in: sentence, passage, context) {
        speaker = Speaker(from: request.from ?? speaker?.from, to: request.to)
        return fact(from: speaker?.from, to: request.to, "request", sentence, passage, context)
      }
      guard let speaker, isTask(sentence, passage) else { return nil }
      return fact(from: speaker.from, to: speaker.to, "task-list", sentence, passage, context)
    }
  }

  struct Speaker: Sendable {
    var from: String?
    var to: [String]
  }

  private func request(
    in sentence: Sentence, _ passage: Passage, _ context: ArticleContext
  ) -> Speaker? {
    let tokens = passage.tokens
    guard
      let verb = Self.verbs.matches(in: tokens, range: sentence.range).first(where: {
        isAsking($0.range, tokens, sentence)
      })
    else { return nil }
    let before = sentence.range.lowerBound..<verb.range.lowerBound
    let behind = Recipients.recipients(passage, from: verb.range.upperBound, in: sentence.range)
    if !behind.isEmpty {
      return Speaker(from: Recipients.speaker(passage, in: before), to: behind)
    }
    let subjects = Recipients.recipients(
      passage, endingAt: verb.range.lowerBound, in: sentence.range)
    guard !subjects.isEmpty else { return nil }
    return Speaker(from: Recipients.speaker(passage, in: before), to: subjects)
  }

  /// Not "đáp ứng yêu cầu", not "chỉ cần", and no number that reports a result behind it.
  private func isAsking(_ verb: Range<Int>, _ tokens: [Token], _ sentence: Sentence) -> Bool {
    for back in 1...2 where verb.lowerBound - back >= sentence.range.lowerBound {
      if Self.passive.match(tokens, at: verb.lowerBound - back) != nil { return false }
    }
    guard verb.lowerBound > sentence.range.lowerBound else { return true }
    return !Self.weakening.contains(tokens[verb.lowerBound - 1].key)
  }

  private static let weakening: Set<WordKey> = Set(
    ["chỉ", "không", "thì", "nay", "đã", "mới", "được", "vì", "để", "Bộ", "nếu", "bị"].map {
      WordKey($0)
    })

  /// A sentence that begins with a verb of doing, perhaps behind a linking word.
  private func isTask(_ sentence: Sentence, _ passage: Passage) -> Bool {
    let tokens = passage.tokens
    var index = sentence.range.lowerBound
    while index < sentence.range.upperBound {
      if let link = Self.links.match(tokens, at: index) {
        index += link.count
      } else if [",", "-", "+", "–", ":", "•"].contains(tokens[index].key) {
        index += 1
      } else {
        break
      }
    }
    guard index < sentence.range.upperBound else { return false }
    if Self.openings.match(tokens, at: index) != nil { return true }
    return !Recipients.recipients(passage, from: index, in: sentence.range).isEmpty
      && Self.openings.matches(
        in: tokens, range: index..<min(index + 12, sentence.range.upperBound)
      )
      .isEmpty == false && sentence.quantities.isEmpty
  }

  private func fact(
    from: String?, to: [String], _ rule: String, _ sentence: Sentence, _ passage: Passage,
    _ context: ArticleContext
  ) -> Fact {
    let due = sentence.times.last { $0.role != .comparison && !$0.isDay }
    return Fact(
      origin: context.origin, place: context.places.article,
      evidence: passage.evidence(sentence, sentence.range),
      confidence: rule == "request" ? 0.8 : 0.65, rule: "directive/\(rule)",
      about: context.periods.review,
      detail: .directive(
        Directive(
          from: from, to: to, task: passage.string(sentence.range),
          period: due.flatMap { context.periods.period(of: $0) })))
  }
}
