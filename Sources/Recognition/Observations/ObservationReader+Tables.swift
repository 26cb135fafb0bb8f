import Chronology
import VietnameseText

// Rows of tables, which have headers instead of verbs.
extension ObservationReader {
  /// What the row says number by number, before the numbers that only prose explains.
  func tableFacts(
    in passage: Passage, _ context: ArticleContext, _ memory: PassageMemory, besides prose: [Fact]
  ) -> [Fact] {
    guard let row = TableRow(passage.text) else { return prose }
    let said = TableStatements(row, nouns: nouns, abbreviations: abbreviations).statements.flatMap {
      statement in
      facts(of: statement, in: passage, context, memory)
    }
    let known = said.filter(\.isCatalogued).map(\.evidence.span)
    let rest = prose.filter { fact in !known.contains { $0.overlaps(fact.evidence.span) } }
    let explained = rest.filter(\.isCatalogued).map(\.evidence.span)
    let free = said.filter { fact in
      fact.isCatalogued || !explained.contains { $0.overlaps(fact.evidence.span) }
    }
    return (free + rest).sorted { $0.evidence.span.lowerBound < $1.evidence.span.lowerBound }
  }

  private func facts(
    of statement: TableStatements.Statement, in passage: Passage, _ context: ArticleContext,
    _ memory: PassageMemory
  ) -> [Fact] {
    let readings = statement.readings.lazy.map { reading in
      self.facts(of: reading, in: passage, context, memory, isWhole: statement.isWhole)
    }
    let said = readings.first { $0.contains(where: \.isCatalogued) } ?? readings.first ?? []
    return said.map { fact in
      var fact = fact
      fact.evidence = Evidence(
        sentence: passage.text,
        span: statement.source.lowerBound + passage.offset..<statement.source.upperBound
          + passage.offset, role: passage.role)
      if fact.isCatalogued { fact.rule = "observation/table" }
      return fact
    }
  }

  /// A row with a name of its own is no value of what the text before spoke of, unless it is a province's.
  private func facts(
    of reading: TableStatements.Statement.Reading, in passage: Passage, _ context: ArticleContext,
    _ memory: PassageMemory, isWhole: Bool
  ) -> [Fact] {
    let said = context.passages.passage(passage.role, reading.text, at: 0)
    let isOfPlace = said.sentences.contains {
      !$0.places.isEmpty || !$0.regions.isEmpty
    }
    var memory = memory
    return said.sentences.flatMap { facts(in: $0, of: said, context, &memory) }
      .filter { fact in
        fact.evidence.span.overlaps(reading.number)
          && (isWhole || isOfPlace || !fact.rule.hasPrefix("observation/carried"))
      }
  }
}

extension Fact {
  fileprivate var isCatalogued: Bool { observation?.isCatalogued ?? false }
}
