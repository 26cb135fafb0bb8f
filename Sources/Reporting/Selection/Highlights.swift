import Catalog
import Chronology

/// The three to six figures that a reader in a hurry should see (điểm chính).
struct Highlights: Sendable {
  static let limit = 6

  /// What leaders are asked about first; other indicators follow in the order of the catalog.
  static let preferred = [
    "par_index_rank", "par_index_score", "sipas_score", "reform_plan_completion_percent",
    "dossiers_on_time_percent", "dossiers_online_percent", "online_services_full_percent",
    "dossiers_online_level34_percent", "reform_tasks_completed", "online_payment_percent",
    "public_investment_disbursed_percent", "papi_score", "pci_rank", "dti_rank",
    "legal_documents_issued", "procedures_total",
  ]

  /// At most one figure for each indicator, of the place itself; own period first.
  static func choose(from figures: [Figure], place: String, period: Period) -> [Figure] {
    var seen: Set<String> = []
    let own = figures.filter { figure in
      figure.identity.place == place && figure.identity.subject == nil
        && figure.actual.map { !$0.isDerived } ?? false
        && figure.identity.indicator != Observation.uncatalogued
        && seen.insert(figure.identity.indicator).inserted
    }
    let ranked = own.enumerated().sorted { left, right in
      let one = (rank(of: left.element, in: period), left.offset)
      let other = (rank(of: right.element, in: period), right.offset)
      return one < other
    }
    return ranked.prefix(limit).map(\.element)
  }

  private static func rank(of figure: Figure, in period: Period) -> Int {
    let position = preferred.firstIndex(of: figure.identity.indicator) ?? preferred.count
    return figure.period == period ? position : position + 4
  }
}
