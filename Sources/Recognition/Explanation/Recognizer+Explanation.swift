import Chronology
import VietnameseText

extension Recognizer {
  /// Reads the article as ``facts(in:)`` does and accounts for all of its numbers.
  package func explanation(of article: Article) -> Explanation {
    let prepared = prepared(article)
    let context = context(of: prepared)
    let mentions = mentions(in: prepared, context)
    let observed = Recognizer.observed(
      mentions, checked(kept(mentions, of: prepared), in: prepared))
    return Explanation(
      lines: prepared.passages.map { passage in
        let reader = NumberExplainer(passage: passage, places: context.places, facts: observed)
        return Explanation.Line(text: passage.text, numbers: reader.numbers())
      })
  }

  /// The observations: those of the article with their ids, and without one what it says again.
  private static func observed(_ mentions: [Fact], _ facts: [Fact]) -> [Fact] {
    let known = Set(facts.map(bare))
    let repeated = mentions.map(bare).filter { !known.contains($0) }
    return (facts + repeated).filter { $0.type == "observation" }
  }

  /// The fact as it was read, before it was checked and had an id.
  private static func bare(_ fact: Fact) -> Fact {
    var fact = fact
    fact.id = ""
    fact.findings = []
    return fact
  }
}
