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
    ChangeCheck(values: values).doubts(into: &doubts)
    ShareCheck(values: values, catalog: catalog).doubts(into: &doubts)
    BalanceCheck(values: values).doubts(into: &doubts)
    PrintedSums(facts).doubts(in: article, into: &doubts)
    let derived = DerivedLevels(values: values, catalog: catalog, doubts: doubts)
      .facts(besides: facts)
    return FactIdentifier.identified(doubts.marked(facts) + derived)
  }
}
