import BenchmarkTiming
import Catalog
import Chronology
import Foundation
import Recognition
import VietnameseText

// Speed of recognition over texts, on one core: recognition-benchmark FOLDER… [ROUNDS [NAME]]. With a name only that
// entry runs, for a profiler. The bar is for recognition without normalisation, which is measured alone and taken off.

let arguments = Array(CommandLine.arguments.dropFirst())
let folders = arguments.prefix { Int($0) == nil }
guard !folders.isEmpty else {
  print(
    "usage: recognition-benchmark FOLDER... [ROUNDS]\nFOLDER: with .txt files; try make benchmark")
  exit(64)
}
let rounds = arguments.dropFirst(folders.count).first.flatMap { Int($0) } ?? 5
let name = arguments.dropFirst(folders.count + 1).first
let articles = try Articles(folders: Array(folders))
let recognizer = Recognizer(catalog: try Catalog.builtIn())

func normalize(_ article: Article) -> Int {
  article.lines.reduce(0) { $0 + Normalizer.normalized($1).text.utf8.count }
}

/// Normalisation, tokens, sentences, documents, times and quantities, without the catalog.
func readLanguage(_ article: Article) -> Int {
  article.lines.reduce(0) { sum, line in
    let text = Normalizer.normalized(line).text
    let tokens = Tokenizer.tokens(of: text)
    return SentenceSplitter.sentences(of: tokens).reduce(sum) { sum, range in
      sum + SentenceReading(tokens, of: text, range: range).quantities.count
    }
  }
}

let race = Race(
  [
    .init(name: "normalisation", work: normalize),
    .init(name: "language layer", work: readLanguage),
    .init(name: "facts", work: { recognizer.facts(in: $0).value.count }),
  ].filter { name == nil || $0.name == name }, over: articles.articles, rounds: rounds)

let megabytes = Double(articles.byteCount) / 1e6
let size = String(format: "%.3f", megabytes)
print("\(articles.articles.count) texts, \(size) MB, \(rounds) rounds")
print("what                          MB/s   of facts' time")
let whole = race.entries.last?.best ?? 1
for entry in race.entries {
  print(
    entry.name.padding(toLength: 24, withPad: " ", startingAt: 0)
      + String(format: "%10.2f %15.3f", megabytes / entry.best, entry.best / whole))
}
if name == nil, let normalisation = race.entries.first?.best {
  let speed = megabytes / (whole - normalisation)
  print(
    "facts without normalisation: \(String(format: "%.2f", speed)) MB/s, bar 20: "
      + (speed >= 20 ? "reached" : "MISSED"))
}
