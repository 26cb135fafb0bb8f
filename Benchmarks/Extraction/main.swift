import BenchmarkTiming
import Catalog
import Extraction
import Foundation
import HTMLParsing

// Speed of extraction against libxml2's bare DOM of the same bytes, in one run on one core:
// extraction-benchmark FOLDER [ROUNDS [NAME]]. With a name only that entry runs, for a profiler.

guard CommandLine.arguments.count > 1 else {
  print("usage: extraction-benchmark FOLDER [ROUNDS]\nFOLDER: with .html files; try make benchmark")
  exit(64)
}
let pages = try Pages(folder: CommandLine.arguments[1])
let rounds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 5 : 5
let name = CommandLine.arguments.count > 3 ? CommandLine.arguments[3] : nil
let extractor = Extractor(catalog: try Catalog.builtIn())

let race = Race(
  [
    .init(name: "libxml2's DOM, the floor", work: { Floor.read($0.bytes) }),
    .init(name: "tree", work: { (try? HTMLDocument(parsing: $0.bytes))?.nodeCount ?? 0 }),
    .init(
      name: "whole extraction",
      work: { page in
        let input = RawInput(path: page.name, bytes: page.bytes, format: .html)
        return (try? extractor.extract(input))?.articles.count ?? 0
      }),
  ].filter { name == nil || $0.name == name }, over: pages.pages, rounds: rounds)

let count = Double(pages.pages.count)
let megabytes = Double(pages.byteCount) / 1e6
let floor = race.entries.first?.best ?? 1
print("what                       pages/s     MB/s   of the floor's time")
for entry in race.entries {
  print(
    entry.name.padding(toLength: 24, withPad: " ", startingAt: 0)
      + String(
        format: "%10.0f %8.1f %12.3f", count / entry.best, megabytes / entry.best,
        entry.best / floor))
}
// Of small pages that are all text, as the fixtures are, the parser is a small part: no bar.
if name == nil, megabytes / count >= 0.05, let whole = race.entries.last {
  let share = whole.best / floor
  print(
    "whole extraction: \(String(format: "%.3f", share)) of the floor's time, bar 0.6: "
      + (share <= 0.6 ? "reached" : "MISSED"))
}
