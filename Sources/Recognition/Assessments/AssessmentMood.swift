import Chronology
import VietnameseText

/// What the sentences before let expect of the next: after "Tuy nhiên, …" or under the heading "Tồn tại, hạn chế" fewer
/// words make a shortcoming than elsewhere.
struct AssessmentMood: Sendable {
  /// What the heading above announced.
  private var section: Assessment.Class?
  /// What the paragraph is listing.
  private var listed: Assessment.Class?
  /// The sentence before was about times to come.
  private var wasFuture = false
  /// The sentence before told what was achieved.
  private var wasGood = false
  /// The paragraph before ended with a colon; its list goes on in this one.
  private var isOpen = false

  init() {}

  /// A new paragraph forgets what the last one listed, unless it is an item of its list.
  mutating func beginPassage(_ passage: Passage) {
    if Self.isHeading(passage) || passage.role == .heading {
      section = Self.announced(passage)
      listed = nil
    } else if !(isOpen && Self.isItem(passage)) {
      listed = nil
      isOpen = passage.tokens.last?.word == .colon
    }
    wasFuture = false
    wasGood = false
  }

  /// The judgement of a sentence in its place; `nil` where it judges nothing.
  mutating func verdict(
    on sentence: Sentence, _ passage: Passage, words: JudgementWords, isDirective: Bool
  ) -> Assessment.Class? {
    let said = Judgement(
      passage.searchable, in: sentence.range, words: words, isDirective: isDirective)
    let isLinked =
      (wasFuture || (listed ?? section) == .cause)
      && Self.links.contains(passage.tokens, at: sentence.range.lowerBound)
    if isDirective, !said.hasPlan { return nil }
    if said.isContrast { listed = .limitation }
    let verdict =
      shortcoming(
        said, hasFigures: !sentence.quantities.isEmpty, isLinked: isLinked, isDirective: isDirective
      )
      ?? (isDirective ? nil : achievement(said, isLinked: isLinked, sentence, passage.tokens))
    wasGood = verdict == .achievement
    note(verdict, said)
    wasFuture = said.isFuture || (wasFuture && isLinked)
    return verdict
  }

  /// A limitation or its cause.
  private func shortcoming(
    _ said: Judgement, hasFigures: Bool, isLinked: Bool, isDirective: Bool
  ) -> Assessment.Class? {
    let expected = listed ?? section
    let isListed =
      said.isFaint && (expected == .limitation || (said.isDim && !hasFigures && !said.hasPlan))
    let fallsShort =
      said.isBad || (said.isTurned && !said.endsWell) || (isListed && !said.isGood)
    if said.isCause { return isDirective ? nil : .cause }
    if said.mayBeCause, fallsShort || isListed { return .cause }
    guard fallsShort else { return nil }
    return section == .cause || (expected == .cause && isLinked) ? .cause : .limitation
  }

  /// What was reached: not what will be, not who was honoured, and not a task without a subject.
  private func achievement(
    _ said: Judgement, isLinked: Bool, _ sentence: Sentence, _ tokens: [Token]
  ) -> Assessment.Class? {
    if said.isHonour || (wasFuture && isLinked) || (said.isFuture && !said.isDone) { return nil }
    guard said.isGood || (said.isMeasured && sentence.quantities.isEmpty) else { return nil }
    return !said.isDone && !wasGood && Self.opensTask(sentence, tokens) ? nil : .achievement
  }

  private mutating func note(_ verdict: Assessment.Class?, _ words: Judgement) {
    switch verdict {
    case .achievement: listed = nil
    case .cause: listed = .cause
    case .limitation: if words.namesShortcomings, listed == nil { listed = .limitation }
    case nil: break
    }
  }
}

// Headings and lists.
extension AssessmentMood {
  private static let links = Lexicon<Bool>(
    "ngoài ra", "bên cạnh đó", "đồng thời", "mặt khác", "cùng với đó", "thêm vào đó", "hơn nữa",
    "song song đó", "qua đó", "từ đó", "nhờ đó", "đặc biệt", "trong đó", "một phần", "cùng đó",
    "mặt khác nữa", "không những thế", "hơn thế", "ngoài nguyên nhân")
  private static let announcements = Lexicon<Assessment.Class>([
    ("hạn chế", .limitation), ("tồn tại", .limitation), ("khó khăn", .limitation),
    ("bất cập", .limitation), ("vướng mắc", .limitation), ("nguyên nhân", .cause),
    ("kết quả", .achievement), ("chuyển biến", .achievement),
  ])
  private static let remedies = Lexicon<Bool>(
    "khắc phục", "tháo gỡ", "giải pháp", "nhiệm vụ", "phương hướng", "vượt qua", "giải quyết")

  /// The class that a heading announces, the first one named: "Tồn tại, hạn chế và nguyên nhân".
  private static func announced(_ heading: Passage) -> Assessment.Class? {
    let all = heading.tokens.indices
    guard remedies.matches(in: heading.tokens, range: all).isEmpty else { return nil }
    return announcements.matches(in: heading.tokens, range: all).first?.value
  }

  /// A sentence without a subject, as in a list of tasks: `Tăng cường …`.
  private static func opensTask(_ sentence: Sentence, _ tokens: [Token]) -> Bool {
    DirectiveWords.openings.contains(tokens, at: DirectiveWords.head(of: sentence, tokens))
  }

  /// A short line without a mark at its end.
  static func isHeading(_ passage: Passage) -> Bool {
    guard let last = passage.tokens.last, passage.tokens.count < 24, passage.role == .body,
      !isItem(passage)
    else {
      return false
    }
    return last.kind != .mark && passage.sentences.count == 1
  }

  private static func isItem(_ passage: Passage) -> Bool {
    if passage.role == .listItem { return true }
    switch passage.tokens.first?.word {
    case .dash, .plus, .asterisk, .bullet: return true
    default: return passage.tokens.first?.kind == .digits
    }
  }
}
