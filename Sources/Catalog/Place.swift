import Chronology

/// A province-level unit, valid in time (đơn vị hành chính cấp tỉnh).
package struct Place: Hashable, Sendable {
  /// The name's slug at the time: `ha-tinh`. Two units of different eras may share it.
  package var slug: String
  /// Era-prefixed: `63-42` until 2025-06-30, `34-42` after.
  package var code: String
  package var name: String
  package var kind: String
  package var region: String
  package var validFrom: Day?
  /// The last day of the unit; `nil` while it exists.
  package var validTo: Day?
  package var successorCode: String?
  package var aliases: [String]
  package var domains: [String]
  /// Codes of the units that it was merged from.
  package var mergedFrom: [String]

  package func exists(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}

/// A region of the country (vùng kinh tế - xã hội).
package struct Region: Hashable, Sendable {
  package var slug: String
  package var code: String
  package var name: String
  package var aliases: [String]
  package var validFrom: Day?
  package var validTo: Day?
  package var memberCodes: [String]
}
