import Chronology
import VietnameseText

/// Reads judgements on results: what was achieved, what falls short, and why.
struct AssessmentReader: Sendable {
  private let words: JudgementWords
  private let areas: AreaWords

  init(abbreviations: AbbreviationFolder) {
    words = JudgementWords(abbreviations: abbreviations)
    areas = AreaWords(abbreviations: abbreviations)
  }

  /// What it searches sentences for.
  var openings: [(own: LexiconSet, openings: [UInt16])] {
    [(.judgements, words.openings), (.areas, areas.openings)]
  }

  /// The judgements of a paragraph. Sentences in `isDirective` ask for something and judge only what they say before
  /// asking; `mood` is what the article is listing, kept from paragraph to paragraph.
  func facts(
    in passage: Passage, _ context: ArticleContext, isDirective: Set<ExactText>,
    _ mood: inout AssessmentMood
  ) -> [Fact] {
    guard passage.role != .caption else { return [] }
    mood.beginPassage(passage)
    guard passage.role != .heading, !AssessmentMood.isHeading(passage) else { return [] }
    return passage.sentences.compactMap { sentence in
      guard
        let verdict = mood.verdict(
          on: sentence, passage, words: words,
          isDirective: isDirective.contains(ExactText(sentence.text)))
      else { return nil }
      return Fact(
        origin: context.origin,
        place: context.places.place(in: passage, sentence, at: sentence.range.upperBound),
        evidence: passage.evidence(sentence, sentence.range), confidence: 0.6,
        rule: rule(of: verdict), about: context.periods.review,
        detail: .assessment(
          Assessment(verdict, area: areas.area(of: passage.searchable, in: sentence.range))))
    }
  }

  /// Written out, which makes no text for each fact.
  private func rule(of verdict: Assessment.Class) -> String {
    switch verdict {
    case .achievement: "assessment/achievement"
    case .limitation: "assessment/limitation"
    case .cause: "assessment/cause"
    }
  }
}
