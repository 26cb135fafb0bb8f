import BenchmarkTiming
import Catalog
import Chronology
import Foundation
import Reporting
import TimelineStore

// The reports of a year-end from a store of 63 provinces, twelve years and a hundred indicators, on one core:
// reports-benchmark          makes the store, then measures in a process of its own
// reports-benchmark STORE    measures: reading the store, all briefings, both kinds of CSV
// Times are of the processor; memory is the most that the measuring process held.

let bars = (seconds: 5.0, megabytes: 200.0)

func megabytes() -> Double {
  var usage = rusage()
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}

func verdict(_ isReached: Bool) -> String { isReached ? "reached" : "MISSED" }

func measure(_ path: String) throws -> Bool {
  let start = Processor.seconds
  let store = try TimelineStore.open(at: path, readOnly: true)
  let timeline = try store.timeline()
  let read = Processor.seconds
  let heldToRead = megabytes()
  let catalog = try Catalog.builtIn()
  let period = Period.year(YearsOfReports.years.upperBound)
  let request = ReportRequest(
    period: period, places: Reporter.places(in: timeline, period: period))
  var (files, size) = (0, 0)
  try Reporter(catalog: catalog).set(request, from: timeline, changes: []).write { file in
    files += 1
    size += file.bytes.count
  }
  let end = Processor.seconds
  print("\(timeline.entries.count) numbers; \(files) files, \(size / 1_000_000) MB")
  print(String(format: "reading %.2f s, reports %.2f s", read - start, end - read))
  let seconds = end - start
  let held = megabytes()
  print(
    String(format: "year-end: %.2f s, bar %.0f: ", seconds, bars.seconds)
      + verdict(seconds < bars.seconds))
  print(String(format: "memory behind reading %.0f MB", heldToRead))
  print(
    String(format: "memory: %.0f MB, bar %.0f: ", held, bars.megabytes)
      + verdict(held < bars.megabytes))
  return seconds < bars.seconds && held < bars.megabytes
}

if let path = CommandLine.arguments.dropFirst().first {
  exit(try measure(path) ? 0 : 1)
}
let folder = FileManager.default.temporaryDirectory
  .appendingPathComponent("nienbieu-benchmark-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
let path = folder.appendingPathComponent("timeline.sqlite").path
let years = YearsOfReports(try Catalog.builtIn())
try YearEndStore.fill(path, with: years)
print(
  "\(years.places.count) provinces × \(YearsOfReports.years.count) years × \(years.indicators.count) indicators"
)
let child = Process()
child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
child.arguments = [path]
try child.run()
child.waitUntilExit()
try FileManager.default.removeItem(at: folder)
exit(child.terminationStatus)
