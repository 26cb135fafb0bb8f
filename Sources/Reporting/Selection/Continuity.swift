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
    /// Values before and after measure the same, though not by the same criteria: a reader is told, and
    /// the difference that everybody publishes is shown.
    var isGradual = false
  }

  static let breaks =
    [
      Break(indicator: "sipas_score", year: 2022, labelKey: "breakSIPAS2022"),
      Break(indicator: "papi_score", year: 2018, labelKey: "breakPAPI2018"),
    ]
    + ["par_index_score", "par_national_mean"].flatMap { indicator in
      // 2948/QĐ-BNV, 41 criteria of 2018, 1149/QĐ-BNV, 876/QĐ-BNV (DOMAIN: frameworks).
      [2016, 2018, 2020, 2022].map { year in
        Break(indicator: indicator, year: year, labelKey: "breakPAR", isGradual: true)
      }
    }

  let catalog: Catalog

  /// - Returns: The first break that lies between the two periods, whichever is earlier.
  func methodBreak(of indicator: String, from one: Period, to other: Period) -> Break? {
    change(of: indicator, from: one, to: other).flatMap { $0.isGradual ? nil : $0 }
  }

  /// Gradual ones too.
  func change(of indicator: String, from one: Period, to other: Period) -> Break? {
    let earlier = min(one.lastDay.year, other.lastDay.year)
    let later = max(one.lastDay.year, other.lastDay.year)
    return Continuity.breaks.first {
      $0.indicator == indicator && earlier < $0.year && $0.year <= later
    }
  }

  /// The unit of a slug on a day, where it is another than on the last day of a report.
  func formerUnit(_ slug: String, on day: Day, of report: Period) -> Place? {
    let province = PlaceSlug.province(of: slug)
    guard let then = catalog.unit(of: province, on: day),
      let now = catalog.unit(of: province, on: report.lastDay)
    else { return nil }
    let own = catalog.places[then]
    if then == now { return own.exists(on: report.lastDay) ? nil : own }
    let parts = catalog.places[now].mergedFrom
    return parts.isEmpty || parts == [own.code] ? nil : own
  }

  /// Whether a slug means one and the same unit at both times: not where one of several merged
  /// provinces gave its name to the new one.
  func isOneUnit(_ slug: String, from one: Period, to other: Period) -> Bool {
    let province = PlaceSlug.province(of: slug)
    guard catalog.unitCount(of: province) > 1,
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
