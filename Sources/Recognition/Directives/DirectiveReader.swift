import Chronology
import VietnameseText

/// Reads who asks whom for what: sentences with a verb of asking, and the list of tasks that follows one.
struct DirectiveReader: Sendable {
  /// The directives of a paragraph. `speaker` is who asked last in this article, kept for the list of tasks
  /// that follows.
  func facts(
    in passage: Passage, _ context: ArticleContext, _ speaker: inout Speaker?
  ) -> [Fact] {
    guard passage.role != .caption, passage.role != .heading else { return [] }
    let found = passage.sentences.compactMap { sentence in
      if let request = request(in: sentence, passage) {
        speaker = Speaker(from: request.from ?? speaker?.from, to: request.to)
        return fact(from: speaker?.from, to: request.to, "request", sentence, passage, context)
      }
      if let subjects = plan(in: sentence, passage) {
        speaker = Speaker(from: speaker?.from, to: subjects)
        return fact(from: speaker?.from, to: subjects, "plan", sentence, passage, context)
      }
      guard let speaker, isTask(sentence, passage) || goesOn(speaker, sentence, passage) else {
        return nil
      }
      return fact(from: speaker.from, to: speaker.to, "task-list", sentence, passage, context)
    }
    let silence = found.isEmpty ? (speaker?.silence ?? 0) + passage.sentences.count : 0
    speaker?.silence = silence
    if let last = speaker, last.silence > Self.patience { speaker = nil }
    return found
  }

  /// Sentences without a request after which a list of tasks is over; captions and subheadings stand between its
  /// paragraphs.
  private static let patience = 4

  struct Speaker: Sendable {
    var from: String?
    var to: [String]
    var silence = 0
  }

  private func request(in sentence: Sentence, _ passage: Passage) -> Speaker? {
    guard sentence.openings.contains(.requests) else { return nil }
    let verbs = DirectiveWords.verbs.matches(
      in: passage.searchable, .requests, range: sentence.range)
    for verb in verbs
    where isAsking(verb.range, verb.value, passage.tokens, sentence) {
      let before = sentence.range.lowerBound..<verb.range.lowerBound
      let asked = recipients(of: verb, in: sentence, passage)
      guard !asked.isEmpty || asksNobody(verb, in: sentence, passage) else { continue }
      return Speaker(from: Recipients.speaker(passage, in: before), to: asked)
    }
    return nil
  }

  private typealias Verb = (range: Range<Int>, value: DirectiveWords.Verb)

  private func recipients(of verb: Verb, in sentence: Sentence, _ passage: Passage) -> [String] {
    if verb.value == .duty {
      return Recipients.recipients(passage, endingAt: verb.range.lowerBound, in: sentence.range)
    }
    return Recipients.recipients(passage, from: verb.range.upperBound, in: sentence.range)
  }

  /// `Đồng chí yêu cầu hoàn thiện …`, `Thời gian tới, cần …`: somebody asks, and the text does not say whom.
  private func asksNobody(_ verb: Verb, in sentence: Sentence, _ passage: Passage) -> Bool {
    let (tokens, start) = (passage.tokens, verb.range.lowerBound)
    let isTask = DirectiveWords.openings.contains(tokens, at: verb.range.upperBound)
    switch verb.value {
    case .assign: return false
    case .duty:
      return isTask && (start == sentence.range.lowerBound || tokens[start - 1].word == .comma)
    case .ask:
      if Self.pronouns.contains(tokens, endingBefore: start) { return true }
      let before = sentence.range.lowerBound..<start
      if Recipients.isOffice(passage, endingAt: start, in: before) { return true }
      return isTask
        && (Recipients.speaker(passage, in: before) != nil
          || Self.pronouns.contains(tokens, at: sentence.range.lowerBound))
    }
  }

  private static let pronouns = Lexicon<Bool>("đồng chí", "đ/c", "ông", "bà", "hội nghị", "đoàn")

  /// Not "đáp ứng yêu cầu", not "chỉ cần", and only a request that was made if the text tells of it.
  func isAsking(
    _ verb: Range<Int>, _ kind: DirectiveWords.Verb, _ tokens: [Token], _ sentence: Sentence
  ) -> Bool {
    for start in max(sentence.range.lowerBound, verb.lowerBound - 3)...verb.lowerBound {
      if let passive = DirectiveWords.passives.match(tokens, at: start),
        start + passive.count > verb.lowerBound
      {
        return false
      }
    }
    guard verb.lowerBound > sentence.range.lowerBound else { return true }
    let before = tokens[verb.lowerBound - 1]
    // `Cần Thơ` asks nothing.
    if tokens[verb.lowerBound].isCapitalised, before.kind == .word { return false }
    if before.key == Self.done { return kind == .ask }
    return !DirectiveWords.weakening.contains(before.key)
  }

  static let done = WordKey("đã")

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
