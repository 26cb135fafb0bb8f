import Catalog
import Chronology

/// Words that stand behind many numbers that the catalog has nothing for, as rows of an indicators file.
package struct SuggestionAnswer {
  /// What is known of the numbers with the same words and measure.
  fileprivate struct Group {
    var draft: Indicator
    var count = 0
    var articles: Set<Origin> = []
    /// The shortest sentence, the first of the shortest in the order of the alphabet.
    var example: String?
  }

  private let groups: [Group]
  /// Uncatalogued numbers behind which no words stand: no row can be made of them.
  package private(set) var unlabelled = 0

  /// At most `limit` rows, of words that were read `least` times or more.
  package init(_ timeline: Timeline, catalog: Catalog, least: Int, limit: Int) {
    var groups: [String: Group] = [:]
    for entry in timeline.entries where entry.key.indicator == Observation.uncatalogued {
      let facts = entry.readings.flatMap(\.facts).map(\.fact)
      guard let label = entry.key.label, !label.isEmpty else {
        unlabelled += facts.count
        continue
      }
      let draft = catalog.draft(label: label, unit: entry.key.unit, taken: [])
      groups[draft.id, default: Group(draft: draft)].add(facts)
    }
    let frequent = groups.values.filter { $0.count >= least }.sorted {
      ($1.count, $0.draft.id) < ($0.count, $1.draft.id)
    }
    self.groups = Array(frequent.prefix(limit))
  }

  package var isEmpty: Bool { groups.isEmpty }

  /// A whole file: the header, then the most frequent first; `comment` is for the reader and not read back.
  package var csv: String {
    let rows = groups.map { $0.draft.cells + [comment(on: $0)] }
    return ([Indicator.columns + ["comment"]] + rows).map(CSVLine.line).joined()
  }

  private func comment(on group: Group) -> String {
    let draft = group.draft
    let isGeneral = draft.measure == .count && draft.label.split(separator: " ").count < 3
    let articles = group.articles.count
    return "\(group.count) times in \(articles) \(articles == 1 ? "article" : "articles"): "
      + (group.example ?? "")
      + (isGeneral
        ? " | too general alone: add words to the phrase, as in \"thành lập {v} \(draft.label)\""
        : "")
  }
}

extension SuggestionAnswer.Group {
  fileprivate mutating func add(_ facts: [Fact]) {
    for fact in facts {
      count += 1
      articles.insert(fact.origin)
      let sentence = SafeText.oneLine(fact.evidence.sentence)
      let order = (sentence.utf8.count, sentence)
      if example.map({ order < ($0.utf8.count, $0) }) ?? true { example = sentence }
    }
  }
}
