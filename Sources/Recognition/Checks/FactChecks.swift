import Catalog
import Chronology

/// Holds the numbers of one article against each other. A contradiction is a finding on every fact that it concerns;
/// no value is ever corrected.
struct FactChecks: Sendable {
  var catalog: Catalog

  /// The same facts, which have their ids, doubtful ones with findings; behind them what follows from them (see
  /// ``DerivedLevels``).
  func checked(_ facts: [Fact], in article: PreparedArticle) -> [Fact] {
    var doubts = Doubts()
    let values = StatedValues(facts)
    let changing = values.hasChanges ? values.changing : [:]
    ChangeCheck(changing: changing).doubts(into: &doubts)
    if values.hasShares { ShareCheck(values: values, catalog: catalog).doubts(into: &doubts) }
    BalanceCheck(values: values).doubts(into: &doubts)
    PrintedSums(facts).doubts(in: article, into: &doubts)
    guard !changing.isEmpty else { return doubts.marked(facts) }
    let derived = DerivedLevels(changing: changing, catalog: catalog, doubts: doubts)
      .facts(besides: facts)
    guard !derived.isEmpty else { return doubts.marked(facts) }
    var identifier = FactIdentifier(Origin(article.article))
    identifier.skip(facts)
    return doubts.marked(facts) + identifier.identified(derived)
  }
}
