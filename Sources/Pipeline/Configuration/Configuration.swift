import Catalog
import Chronology
import Reporting

/// A checked pipeline.yml: every name in it exists, every default is filled in.
package struct Configuration: Sendable {
  /// The file as the user gave it.
  package var file: String
  /// Where relative paths of the file start; empty for the working directory.
  package var directory: String
  /// As written; see ``located(_:)``.
  package var store: String
  package var output: String
  /// A file for those who watch over the runs; `nil` where nobody does.
  package var metrics: String?
  package var sources: [SourcePlan]
  /// The built-in catalog with the user's files merged in.
  package var catalog: Catalog
  /// Hashes of the user's catalog files: another catalog means other facts.
  package var catalogFingerprint: String
  package var reports: [ReportPlan]
  package var dialects: [CSVDialect]

  /// A path of the file as the operating system has to be given it.
  package func located(_ path: String) -> String { joined(directory, path) }
}

/// One entry of `sources`.
///
/// One for all inputs of the source, of which there may be very many.
package final class SourcePlan: Hashable, Sendable {
  package let name: String
  /// A glob, relative to the file.
  package let path: String
  package let publisher: String?
  package let place: String?
  /// 1 official, 2 press, 3 copies.
  package let trust: Int
  package let freshness: Freshness?
  /// Where `path` stands in the file, for messages.
  package let line: Int
  package let column: Int

  package init(
    name: String, path: String, publisher: String? = nil, place: String? = nil, trust: Int = 2,
    freshness: Freshness? = nil, line: Int = 1, column: Int = 1
  ) {
    self.name = name
    self.path = path
    self.publisher = publisher
    self.place = place
    self.trust = trust
    self.freshness = freshness
    self.line = line
    self.column = column
  }

  package static func == (left: SourcePlan, right: SourcePlan) -> Bool {
    left === right
      || (left.name == right.name && left.path == right.path && left.publisher == right.publisher
        && left.place == right.place && left.trust == right.trust
        && left.freshness == right.freshness && left.line == right.line
        && left.column == right.column)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(path)
  }
}

/// How many days the newest article of a source may be old.
package struct Freshness: Hashable, Sendable {
  package var warnDays: Int?
  package var errorDays: Int?

  package init(warnDays: Int? = nil, errorDays: Int? = nil) {
    self.warnDays = warnDays
    self.errorDays = errorDays
  }
}

/// One entry of `reports`.
package struct ReportPlan: Hashable, Sendable {
  package enum Places: Hashable, Sendable {
    case all
    case some([String])
  }

  package var grains: [ReportGrain]
  package var places: Places
  package var language: ReportLanguage
  package var outlines: Outlines

  package init(
    grains: [ReportGrain] = [.halfYear, .year], places: Places = .all,
    language: ReportLanguage = .vietnamese, outlines: Outlines = Outlines()
  ) {
    self.grains = grains
    self.places = places
    self.language = language
    self.outlines = outlines
  }
}
