import Catalog
import Chronology
import VietnameseText

/// Article → facts, with nothing but the catalog behind it; the same article gives the same facts.
package struct Recognizer: Sendable {
  /// Changes whenever a rule changes, so that stored facts can be told from today's.
  package static let rulesVersion = 8

  package let catalog: Catalog
  private let passages: PassageReader
  private let observations: ObservationReader
  private let documents: DocumentReader
  private let assessments: AssessmentReader

  package init(catalog: Catalog) {
    self.catalog = catalog
    let abbreviations = AbbreviationFolder(catalog.abbreviations.map { ($0.short, $0.long) })
    let finder = PlaceFinder(catalog: catalog)
    observations = ObservationReader(catalog: catalog, abbreviations: abbreviations)
    documents = DocumentReader(catalog: catalog)
    assessments = AssessmentReader(abbreviations: abbreviations)
    passages = PassageReader(
      abbreviations: abbreviations, finder: finder,
      openings: OpeningTable(observations, assessments, finder))
  }

  /// - Returns: Facts in reading order, each with its id, and a finding for whatever is doubtful.
  package func facts(in article: Article) -> Outcome<[Fact]> {
    let prepared = prepared(article)
    let kept = kept(mentions(in: prepared, context(of: prepared)), of: prepared)
    return Outcome(checked(kept, in: prepared), findings: ArticleFindings.findings(on: kept))
  }
}

// The steps; an explanation takes them one by one.
extension Recognizer {
  func prepared(_ article: Article) -> PreparedArticle { passages.prepared(article) }

  func context(of prepared: PreparedArticle) -> ArticleContext {
    ArticleContext(
      prepared, passages: passages, catalog: catalog, topic: observations.topic(of: prepared))
  }

  /// Each fact once, with its id.
  func kept(_ mentions: [Fact], of prepared: PreparedArticle) -> [Fact] {
    var identifier = FactIdentifier(Origin(prepared.article))
    return identifier.identified(Repetitions.removed(from: mentions))
  }

  /// With findings on the doubtful ones, and what follows from them.
  func checked(_ facts: [Fact], in prepared: PreparedArticle) -> [Fact] {
    FactChecks(catalog: catalog).checked(facts, in: prepared)
  }

  /// Every fact as often as the article says it, without ids.
  func mentions(in prepared: PreparedArticle, _ context: ArticleContext) -> [Fact] {
    var memory = PassageMemory()
    var speaker: DirectiveReader.Speaker?
    var mood = AssessmentMood()
    var facts: [Fact] = []
    for passage in prepared.passages {
      memory.beginPassage(passage.role)
      facts.add(observations.facts(in: passage, context, &memory))
      facts.add(documents.facts(in: passage, context))
      facts.add(PersonReader().facts(in: passage, context))
      facts.add(EventReader().facts(in: passage, context))
      let directives = DirectiveReader().facts(in: passage, context, &speaker)
      facts.add(directives)
      facts.add(
        assessments.facts(
          in: passage, context,
          isDirective: Set(directives.lazy.map { ExactText($0.evidence.sentence) }), &mood))
    }
    return facts
  }
}
