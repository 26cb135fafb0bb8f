import BenchmarkTiming
import Chronology
import Foundation
import TimelineStore

/// A store in a folder of its own, into which articles come as they do in a run: an input each, a transaction for a
/// thousand, then what is new into the search index, and the log moved into the file.
struct StoreNights {
  private let folder: URL
  let store: TimelineStore

  static let articlesPerBatch = 1000

  /// Seconds of the processor, without those that making the articles took.
  struct Times {
    var loading = 0.0
    var search = 0.0
    var checkpoint = 0.0

    var sum: Double { loading + search + checkpoint }
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "nienbieu-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try TimelineStore.open(at: folder.appendingPathComponent("timeline.sqlite").path)
  }

  /// The store's file.
  var path: String { store.path }

  func remove() throws {
    try store.close()
    try FileManager.default.removeItem(at: folder)
  }

  /// In bytes, with its log.
  var size: Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.reduce(0) { sum, name in
      let path = folder.appendingPathComponent(name).path
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      return sum + (size ?? 0)
    }
  }

  /// Loads the articles in a run of their own.
  func night(_ numbers: Range<Int>) throws -> Times {
    var times = Times()
    let run = try timing(&times.loading) { try store.beginRun(Self.info) }
    for batch in Self.batches(of: numbers) {
      let inputs = Self.inputs(batch)
      _ = try timing(&times.loading) { try store.load(LoadBatch(inputs), run: run) }
    }
    try finish(run, &times)
    return times
  }

  /// Loads the facts of the articles without these, as `nienbieu load` does with what workers wrote: a transaction
  /// for a thousand articles.
  func facts(of numbers: Range<Int>) throws -> Times {
    var times = Times()
    let run = try timing(&times.loading) { try store.beginRun(Self.info) }
    for batch in Self.batches(of: numbers) {
      let facts = SyntheticArticles.batch(batch).flatMap(\.facts)
      _ = try timing(&times.loading) { try store.loadFacts(facts, run: run) }
    }
    try finish(run, &times)
    return times
  }

  /// Seconds for the copy that others read.
  func publish() throws -> Double {
    var seconds = 0.0
    try timing(&seconds) { _ = try store.snapshot().publish() }
    return seconds
  }

  private func finish(_ run: RunID, _ times: inout Times) throws {
    try timing(&times.loading) {
      try store.finishRun(run, RunOutcome(status: .loaded, finished: Self.time))
    }
    try timing(&times.search) { try store.updateSearch() }
    try timing(&times.checkpoint) { try store.checkpoint() }
  }

  private static let time = "2026-01-02T06:00:00+07:00"
  private static var info: RunInfo {
    RunInfo(day: Day("2026-01-02") ?? Period.year(2026).firstDay, started: time, toolVersion: "0")
  }

  private static func batches(of numbers: Range<Int>) -> [Range<Int>] {
    stride(from: numbers.lowerBound, to: numbers.upperBound, by: articlesPerBatch).map {
      $0..<min($0 + articlesPerBatch, numbers.upperBound)
    }
  }

  private static func inputs(_ numbers: Range<Int>) -> [LoadedInput] {
    SyntheticArticles.batch(numbers).map { parts in
      LoadedInput(
        path: parts.article.source, size: 9_000, mtimeNanoseconds: 1, sha256: "ab",
        rulesVersion: "1",
        result: .articles([
          LoadedArticle(
            article: parts.article, facts: parts.facts, feed: "synthetic",
            about: parts.facts.first?.about)
        ]))
    }
  }

  private func timing<Value>(_ seconds: inout Double, _ body: () throws -> Value) rethrows -> Value
  {
    let start = Processor.seconds
    defer { seconds += Processor.seconds - start }
    return try body()
  }
}
