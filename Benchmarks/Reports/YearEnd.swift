import BenchmarkTiming
import Catalog
import Chronology
import Foundation
import Pipeline
import Reporting
import TimelineStore

/// What the reports of a year-end cost.
struct YearEnd: Codable {
  /// Of the processor.
  var seconds: Double
  /// The most that the process held.
  var megabytes: Double

  /// As the program makes them, without a disk to write to.
  static func measured(_ path: String, of year: Int, _ catalog: Catalog) throws -> YearEnd {
    let start = Processor.seconds
    let store = try TimelineStore.open(at: path, readOnly: true)
    let sets = try ReportSets(
      plans: [ReportPlan()], dialects: CSVDialect.allCases, catalog: catalog)
    let reading = try store.reading(seldom: sets.seldom)
    let articles = Processor.seconds
    let set = try sets.set(
      PlannedReport(period: .year(year), plan: ReportPlan()), from: ReportReadings(reading))
    var (files, size) = (0, 0)
    try set.write { file in
      files += file.isUnfinished ? 0 : 1
      size += file.bytes.count
    }
    let end = Processor.seconds
    print("\(files) files, \(size / 1_000_000) MB")
    print(String(format: "articles %.2f s, the rest %.2f s", articles - start, end - articles))
    return YearEnd(seconds: end - start, megabytes: heldMegabytes)
  }

  private static var heldMegabytes: Double {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  private static let mark = "result "

  /// For ``measuredApart(_:)``.
  func write() throws {
    print(YearEnd.mark + String(decoding: try JSONEncoder().encode(self), as: UTF8.self))
  }

  /// In a process of its own, whose words are passed on.
  static func measuredApart(_ path: String) throws -> YearEnd {
    let child = Process()
    let output = Pipe()
    child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    child.arguments = [path]
    child.standardOutput = output
    try child.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    child.waitUntilExit()
    let lines = text.split(separator: "\n")
    for line in lines where !line.hasPrefix(mark) { print("  \(line)") }
    guard let line = lines.first(where: { $0.hasPrefix(mark) }) else {
      throw CocoaError(.executableLoad)
    }
    return try JSONDecoder().decode(
      YearEnd.self, from: Data(line.dropFirst(mark.utf8.count).utf8))
  }
}
