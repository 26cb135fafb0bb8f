import Foundation

// Speed of loading on one core, and what a store of a million observations costs a night:
// store-benchmark [OBSERVATIONS]. Times are of the processor; the load holds what a run does behind recognition.

let observations = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let articleCount = observations / SyntheticArticles.factsPerArticle
let nights = 3
let nightly = 1_000

let full = try StoreNights()
let loading = try full.night(0..<articleCount)
let speed = Double(observations) / loading
print("\(observations) observations in \(articleCount) articles, \(full.size / 1_000_000) MB")

/// The same articles for both stores; the best of some nights counts, the two taking turns.
var best = (empty: Double.infinity, full: Double.infinity)
for night in 0..<nights {
  let first = articleCount + night * nightly
  let empty = try StoreNights()
  best.empty = min(best.empty, try empty.night(first..<(first + nightly)))
  try empty.remove()
  best.full = min(best.full, try full.night(first..<(first + nightly)))
}
try full.remove()

func verdict(_ isReached: Bool) -> String { isReached ? "reached" : "MISSED" }

let ratio = best.full / best.empty
print(
  String(format: "loading: %.0f observations/s, bar 100000: ", speed) + verdict(speed >= 100_000))
print(
  String(
    format: "a night of %d articles: %.3f s into a full store, %.3f s into an empty one; ", nightly,
    best.full, best.empty) + String(format: "ratio %.2f, bar 1.2: ", ratio) + verdict(ratio <= 1.2))
exit(speed >= 100_000 && ratio <= 1.2 ? 0 : 1)
