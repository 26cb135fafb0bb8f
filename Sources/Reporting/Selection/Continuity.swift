import Catalog
import Chronology

/// Whether two values of one series may be set side by side.
///
/// Provinces merge (DOMAIN: places) and surveys change their method (DOMAIN: indices); a difference
/// across such a break would be a difference of two things.
struct Continuity: Sendable {
  /// The first year of a new method.
  struct Break: Sendable {
    var indicator: String
    var year: Int
    var labelKey: String
  }

  static let breaks = [
    Break(indicator: "sipas_score", year: 2022, labelKey: "breakSIPAS2022"),
    Break(indicator: "papi_score", year: 2018, labelKey: "breakPAPI2018"),
  ]

  let catalog: Catalog

  /// - Returns: The first break that lies between the two periods, whichever is earlier.
  func methodBreak(of indicator: String, from one: Period, to other: Period) -> Break? {
    let earlier = min(one.lastDay.year, other.lastDay.year)
    let later = max(one.lastDay.year, other.lastDay.year)
    return Continuity.breaks.first {
      $0.indicator == indicator && earlier < $0.year && $0.year <= later
    }
  }

  /// Whether a slug means one and the same unit at both times: not where one of several merged
  /// provinces gave its name to the new one.
  func isOneUnit(_ slug: String, from one: Period, to other: Period) -> Bool {
    let province = Reporter.province(of: slug)
    guard
      let earlier = catalog.place(province, on: min(one.lastDay, other.lastDay)),
      let later = catalog.place(province, on: max(one.lastDay, other.lastDay)),
      earlier.code != later.code
    else { return true }
    return later.mergedFrom.isEmpty || later.mergedFrom == [earlier.code]
  }

  func isComparable(_ identity: SeriesIdentity, from one: Period, to other: Period) -> Bool {
    isOneUnit(identity.place, from: one, to: other)
      && methodBreak(of: identity.indicator, from: one, to: other) == nil
  }
}
