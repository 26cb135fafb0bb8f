import Catalog
import Chronology
import Recognition
import TestSupport

/// An article of some paragraphs, for tests of what is said rather than counted.
struct StatementArticle {
  private let facts: [Fact]

  init(_ paragraphs: String..., published: String? = "2023-07-06") throws {
    facts =
      Recognizer(catalog: try Catalog.builtIn()).facts(
        in: Article(
          source: "test.txt", title: "Tin cải cách hành chính",
          blocks: paragraphs.map { Block(.body, $0) }, published: published.map { day($0) },
          place: "lang-son")
      ).value
  }

  /// `limitation: ` and the first words of the sentence, one a judgement.
  var assessments: [String] {
    facts.compactMap { fact in
      guard case .assessment(let it) = fact.detail else { return nil }
      return "\(it.judgement.rawValue): \(fact.evidence.sentence.prefix(24))"
    }
  }

  /// Who is asked and the first words of the sentence.
  var directives: [String] {
    facts.compactMap { fact in
      guard case .directive(let it) = fact.detail else { return nil }
      return "\(it.to.joined(separator: ", ")): \(it.task.prefix(24))"
    }
  }

  var people: [String] {
    facts.compactMap { fact in
      guard case .person(let it) = fact.detail else { return nil }
      return "\(it.name): \(it.post)"
    }
  }

  var events: [String] {
    facts.compactMap { fact in
      guard case .event(let it) = fact.detail else { return nil }
      return "\(it.event) \(it.date?.label ?? "-")"
    }
  }

  var eventNames: [String] {
    facts.compactMap { fact in
      guard case .event(let it) = fact.detail else { return nil }
      return it.name
    }
  }
}
