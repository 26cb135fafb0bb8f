import Catalog
import Chronology

/// What all chapters of a set have in common.
struct ReportFrame: Sendable {
  let request: ReportRequest
  let catalog: Catalog

  var period: Period { request.period }
  var scope: PeriodScope { PeriodScope(request.period) }

  func wording(_ districts: DistrictNames) -> Wording {
    let dialect = CSVDialect.allCases.first(where: request.dialects.contains)
    return Wording(
      request.language, catalog: catalog, districts: districts, tables: dialect?.directory)
  }

  /// Tables are Vietnamese, whatever the language of the briefings.
  func columns(_ districts: DistrictNames) -> SharedColumns {
    SharedColumns(wording: Wording(.vietnamese, catalog: catalog, districts: districts))
  }

  /// Provinces that get a briefing, whether they have something to tell or not.
  var askedProvinces: [String] {
    (request.places ?? []).filter(NationalBriefing.provinceTest(catalog))
  }

  /// Whether a province gets a briefing of its own.
  func isAsked(for province: String, isTold: Bool) -> Bool {
    NationalBriefing.provinceTest(catalog)(province)
      && (request.places?.contains(province) ?? isTold)
  }
}
