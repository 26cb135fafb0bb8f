import Foundation

// Speed of loading on one core, and what a store of a million observations costs a night:
// store-benchmark [OBSERVATIONS]. Times are of the processor; a load holds what a run does behind recognition.

let observations = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let articleCount = observations / SyntheticArticles.factsPerArticle
let nights = 8
let nightly = 1_000
var reached: [Bool] = []

/// `digits` behind the point. A bar is to be reached from above where more is better.
func row(
  _ name: String, _ figure: Double, _ unit: String, digits: Int, bar: Double, isMoreBetter: Bool
) -> Bool {
  let isReached = isMoreBetter ? figure >= bar : figure <= bar
  let text = String(format: "%.\(digits)f", figure)
  let goal = String(format: "%.\(digits)f", bar)
  print("\(name): \(text) \(unit), bar \(goal): \(isReached ? "reached" : "MISSED")")
  return isReached
}

/// Microseconds of each phase for an observation.
func phases(_ parts: [(String, Double)]) {
  let texts = parts.map { name, seconds in
    name + String(format: " %.1f", seconds / Double(observations) * 1e6)
  }
  print("  µs of the processor for each: " + texts.joined(separator: ", "))
}

let full = try StoreNights()
let loading = try full.night(0..<articleCount)
let published = try full.publish()
let megabytes = full.size / 1_000_000
print("\(observations) observations in \(articleCount) articles, \(megabytes) MB with the copy")
reached.append(
  row(
    "loading articles with their observations",
    Double(observations) / (loading.loading + loading.checkpoint), "observations/s", digits: 0,
    bar: 100_000, isMoreBetter: true))
phases([
  ("loading", loading.loading), ("log into the file", loading.checkpoint),
  ("search index", loading.search), ("copy for readers", published),
])

let bulk = try StoreNights()
let facts = try bulk.facts(of: 0..<articleCount)
let floor = try BareRows(path: bulk.path).copy(to: bulk.path + ".bare")
reached.append(
  row(
    "bulk load of facts", Double(observations) / (facts.loading + facts.checkpoint), "facts/s",
    digits: 0, bar: 200_000, isMoreBetter: true))
phases([
  ("loading", facts.loading), ("log into the file", facts.checkpoint),
  ("search index", facts.search), ("the same rows by a bare loop", floor),
])
print(
  String(
    format: "  %.1f times the bare loop", (facts.loading + facts.checkpoint) / floor))
try bulk.remove()

/// The same articles for both stores; the best of some nights counts, the two taking turns.
var empties: [StoreNights.Times] = []
var fulls: [StoreNights.Times] = []
for night in 0..<nights {
  let first = articleCount + night * nightly
  let empty = try StoreNights()
  empties.append(try empty.night(first..<(first + nightly)))
  try empty.remove()
  fulls.append(try full.night(first..<(first + nightly)))
}
try full.remove()

/// The best night, and what all took in the middle.
func sums(_ nights: [StoreNights.Times], _ name: String) -> Double {
  let best = nights.min { $0.sum < $1.sum } ?? StoreNights.Times()
  let mean = nights.reduce(0) { $0 + $1.sum } / Double(nights.count)
  let text = String(
    format:
      "  into %@ store: %.3f s (loading %.3f, search index %.3f, log into the file %.3f), mean %.3f",
    name, best.sum, best.loading, best.search, best.checkpoint, mean)
  print(text)
  return best.sum
}

print("a night of \(nightly) articles, searchable, the best of \(nights)")
let (empty, filled) = (sums(empties, "an empty"), sums(fulls, "the full"))
reached.append(
  row("  full : empty", filled / empty, "times", digits: 2, bar: 1.2, isMoreBetter: false))
exit(reached.contains(false) ? 1 : 0)
