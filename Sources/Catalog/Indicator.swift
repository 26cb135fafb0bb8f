import Chronology

/// Something that is counted or measured in reports on reform (chỉ tiêu). A class, since every number of a text asks for
/// several.
public final class Indicator: Sendable {
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    case score, rank, percent, count, money
  }

  /// Which way is better.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case higher, lower
    case neither = "none"
  }

  package let id: String
  package let label: String
  package let labelEN: String
  package let area: String
  package let measure: Measure
  /// `percent`, `points`, `rank`, `VND`, `USD` or a counted noun of units.csv.
  package let unit: String
  package let better: Direction
  package let plausible: ClosedRange<ExactDecimal>?
  /// Years between what an index is about and its publication: 1 for indices of the year before.
  package let lagYears: Int
  /// The indicator of the percentage that often stands behind this count in brackets.
  package let share: String?
  /// The indicator of the mean over all provinces.
  package let mean: String?
  /// The indicator of the same rank inside the region.
  package let regional: String?
  /// The index that this is a part of. Its short names mean it only where that index is spoken of.
  package let within: String?
  /// What the text says around the value; `{v}` stands for the value, `...` for a gap, `@id` for all the
  /// phrases of another indicator, `~` leads a short name (see ``within``).
  package let phrases: [String]

  package init(
    id: String, label: String, labelEN: String, area: String, measure: Measure, unit: String,
    better: Direction, plausible: ClosedRange<ExactDecimal>?, lagYears: Int, share: String?,
    mean: String?, regional: String?, within: String?, phrases: [String]
  ) {
    self.id = id
    self.label = label
    self.labelEN = labelEN
    self.area = area
    self.measure = measure
    self.unit = unit
    self.better = better
    self.plausible = plausible
    self.lagYears = lagYears
    self.share = share
    self.mean = mean
    self.regional = regional
    self.within = within
    self.phrases = phrases
  }
}

/// The six reform areas of the official outline, and what surrounds them (DOMAIN: official outline).
package enum ReformArea: String, Hashable, Sendable, CaseIterable {
  case steering, institutions, procedures, apparatus
  case civilService = "civil_service"
  case publicFinance = "public_finance"
  case digitalGovernment = "digital_government"
  case socioeconomic, general
}

/// A row of the statistical annex of a reform report (phụ lục).
package struct AnnexRow: Hashable, Sendable {
  package var section: Int
  package var sectionTitle: String
  package var row: String
  package var label: String
  package var unit: String
  package var indicator: String?
}

/// A document that is cited often.
package struct KnownDocument: Hashable, Sendable {
  package var number: String
  package var kind: String
  package var issuer: String
  package var date: Day?
  package var title: String
}

/// A counted noun: how a unit is written in the text.
package struct CountedUnit: Hashable, Sendable {
  package var id: String
  package var label: String
  package var labelEN: String
  /// Nouns as written, longest first.
  package var nouns: [String]
}

/// A short and a long way to write the same.
package struct Abbreviation: Hashable, Sendable {
  package var short: String
  package var long: String
}
