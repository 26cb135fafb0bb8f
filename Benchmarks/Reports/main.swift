import BenchmarkTiming
import Catalog
import Chronology
import Foundation
import Reporting
import TimelineStore

// The reports of a year-end, on one core:
// reports-benchmark             from a store of 63 provinces, twelve years and a hundred indicators, in seconds and MB
// reports-benchmark --ratio     from a store of forty years of monthly reviews, to one of its last four
// reports-benchmark STORE       what either measures in a process of its own: reading the store, all briefings, both
//                               kinds of CSV
// Times are of the processor; memory is the most that the measuring process held.

let bars = (seconds: 5.0, megabytes: 200.0, ratio: 1.5)
let lastYear = 2024

func verdict(_ isReached: Bool) -> String { isReached ? "reached" : "MISSED" }

/// A store in a folder that is gone afterwards.
func withStore<Value>(of years: YearsOfReports, _ body: (String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("nienbieu-benchmark-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appendingPathComponent("timeline.sqlite").path
  let count = try YearEndStore.fill(path, with: years)
  print(
    "\(count) facts: \(years.places.count) provinces, \(years.years.count) years, "
      + "\(years.indicators.count) indicators")
  return try body(path)
}

let catalog = try Catalog.builtIn()
var isReached = true
switch CommandLine.arguments.dropFirst().first {
case "--ratio":
  func reviews(_ years: ClosedRange<Int>) -> YearsOfReports {
    YearsOfReports.monthly(catalog, years: years, indicators: 85)
  }
  let ratio = try withStore(of: reviews(lastYear - 3...lastYear)) { few in
    try withStore(of: reviews(lastYear - 39...lastYear)) { many in
      // The best of some, the two taking turns.
      let turns = try (0..<3).map { _ in
        try (few: YearEnd.measuredApart(few).seconds, many: YearEnd.measuredApart(many).seconds)
      }
      return (turns.map(\.many).min() ?? 0) / (turns.map(\.few).min() ?? 1)
    }
  }
  isReached = ratio <= bars.ratio
  print(
    String(format: "year-end of forty years : of four: %.2f times, bar %.1f: ", ratio, bars.ratio)
      + verdict(isReached))
case let path?:
  try YearEnd.measured(path, of: lastYear, catalog).write()
case nil:
  let years = YearsOfReports(catalog, years: lastYear - 11...lastYear, indicators: 100)
  let result = try withStore(of: years, YearEnd.measuredApart)
  isReached = result.seconds < bars.seconds && result.megabytes < bars.megabytes
  print(
    String(format: "year-end: %.2f s, bar %.0f: ", result.seconds, bars.seconds)
      + verdict(result.seconds < bars.seconds))
  print(
    String(format: "memory: %.0f MB, bar %.0f: ", result.megabytes, bars.megabytes)
      + verdict(result.megabytes < bars.megabytes))
}
exit(isReached ? 0 : 1)
