import Chronology
import Foundation
import VietnameseText

// Speed of the language layer against a plain byte walk (the ceiling) and Swift Regex (what one would write
// first), in one run on one core: language-benchmark TEXT [MEGABYTES [NAME]]. With a name only that entry runs, for
// a profiler.

guard CommandLine.arguments.count > 1 else {
  print(
    "usage: language-benchmark TEXT [MEGABYTES]\nTEXT: UTF-8, a paragraph a line; try make benchmark"
  )
  exit(64)
}
let megabytes = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 8 : 8
let corpus = try Corpus(path: CommandLine.arguments[1], megabytes: megabytes)
let clean = Corpus(corpus) { Normalizer.normalized($0).text }
let part = corpus.part(40)

let pattern =
  #/\d{1,2}/\d{1,2}/\d{4}|\d{1,2}/\d{4}|(?:tháng|quý|năm) \d+|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?(?: ?%| tỷ| triệu)?/#

let name = CommandLine.arguments.count > 3 ? CommandLine.arguments[3] : nil

let contest = Contest(
  [
    .init(name: "byte walk", corpus: clean, work: Work.walk),
    .init(name: "normalize, clean text", corpus: clean, work: Work.normalize),
    .init(name: "normalize, as found", corpus: corpus, work: Work.normalize),
    .init(name: "tokens", corpus: clean, work: Work.tokens),
    .init(name: "numbers and times", corpus: clean, work: Work.numbersAndTimes),
    .init(name: "documents, numbers and times", corpus: clean, work: Work.everything),
    .init(
      name: "Swift Regex, numbers and times", corpus: part, work: { $0.matches(of: pattern).count }),
    .init(
      name: "Foundation, NFC", corpus: part,
      work: { $0.precomposedStringWithCanonicalMapping.utf8.count }),
  ].filter { name == nil || $0.name == name }, rounds: 5)

let floor = contest.entry("byte walk")?.megabytesPerSecond ?? 1
let regex = contest.entry("Swift Regex, numbers and times")?.megabytesPerSecond ?? 1
print("what                                  MB/s   of the walk   times Regex")
for entry in contest.entries {
  let speed = entry.megabytesPerSecond
  print(
    entry.name.padding(toLength: 34, withPad: " ", startingAt: 0)
      + String(format: "%8.1f %12.4f %13.1f", speed, speed / floor, speed / regex))
}
for (name, bar) in [("normalize, clean text", 100.0), ("numbers and times", 40.0)] {
  let speed = contest.entry(name)?.megabytesPerSecond ?? 0
  print(
    "\(name): \(String(format: "%.1f", speed)) MB/s, bar \(bar): \(speed >= bar ? "reached" : "MISSED")"
  )
}
