import BenchmarkTiming
import Chronology
import Foundation
import TimelineStore

/// A store in a folder of its own, into which articles come as they do in a run: an input each, a transaction for a
/// thousand, the log moved into the file at the end.
struct StoreNights {
  private let folder: URL
  let store: TimelineStore

  static let articlesPerBatch = 1000

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "nienbieu-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try TimelineStore.open(at: folder.appendingPathComponent("timeline.sqlite").path)
  }

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
  ///
  /// - Returns: Seconds of the processor, without those that making the articles took.
  func night(_ numbers: Range<Int>) throws -> Double {
    var seconds = 0.0
    let run = try timing(&seconds) { try store.beginRun(Self.info) }
    for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: Self.articlesPerBatch)
    {
      let inputs = Self.inputs(start..<min(start + Self.articlesPerBatch, numbers.upperBound))
      _ = try timing(&seconds) { try store.load(LoadBatch(inputs), run: run) }
    }
    try timing(&seconds) {
      try store.finishRun(run, RunOutcome(status: .loaded, finished: Self.time))
      try store.checkpoint()
    }
    return seconds
  }

  private static let time = "2026-01-02T06:00:00+07:00"
  private static var info: RunInfo {
    RunInfo(day: Day("2026-01-02") ?? Period.year(2026).firstDay, started: time, toolVersion: "0")
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
