import Chronology
import Foundation

/// `output/.published.json`: what the reports were made from.
///
/// Written last, when every set was switched and the store was closed. As long as inputs, store and
/// wishes are those of the mark, a run has nothing to do and need not even open the store.
package struct PublishedMark: Codable, Hashable, Sendable {
  /// The run in the store's ledger.
  package var run: Int64
  /// Of program, rules, configuration and day (``ReportSets/fingerprint(catalog:asOf:)``).
  package var wishes: String
  /// Of all inputs with size, time and rules (``InputSurvey/fingerprint``).
  package var inputs: String
  package var storeSize: Int
  package var storeModified: Int
  /// Names of the directories.
  package var sets: [String]
  /// The newest publication day of each source, where it has one.
  package var newest: [String: String]
  /// What the store held; a mark of an earlier release has none.
  package var totals: StoreTotals?

  package static let fileName = ".published.json"

  /// - Returns: `nil` where there is none that can be read.
  package static func read(in output: OutputDirectory) -> PublishedMark? {
    let path = joined(output.path, fileName)
    guard let bytes = try? FileBytes.read(path, limit: 16 << 20) else { return nil }
    return try? JSONDecoder().decode(PublishedMark.self, from: Data(bytes))
  }

  package func write(in output: OutputDirectory) throws {
    let bytes = Array(try JSONLines.line(self).utf8)
    try FileBytes.replace(joined(output.path, PublishedMark.fileName), with: bytes)
  }

  /// Whether the store is as it was when the mark was written.
  package func knows(store path: String) -> Bool {
    guard let stamp = try? FileStamp(of: path) else { return false }
    let log = try? FileStamp(of: path + "-wal")
    return stamp == FileStamp(size: storeSize, modified: storeModified) && log?.size ?? 0 == 0
  }

  /// Whether the reports that `wishes` ask for are there.
  package func satisfies(_ wishes: String, in output: OutputDirectory) -> Bool {
    self.wishes == wishes && sets.allSatisfy(output.holds)
  }

  package var newestDays: [String: Day] { newest.compactMapValues { Day($0) } }
}
