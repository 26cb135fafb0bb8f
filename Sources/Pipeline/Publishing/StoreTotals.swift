import TimelineStore

/// How much a store holds, for those who watch over it.
package struct StoreTotals: Codable, Hashable, Sendable {
  package var articles = 0
  package var facts = 0
  package var quarantined = 0

  package init() {}

  package init(_ summary: StoreSummary) {
    articles = summary.articles
    facts = summary.facts.reduce(0) { $0 + $1.count }
    quarantined = summary.quarantined
  }
}
