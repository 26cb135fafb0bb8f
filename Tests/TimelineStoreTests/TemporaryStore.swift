import Chronology
import Foundation
import TestSupport

@testable import TimelineStore

/// A directory for one test, removed with the value.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "nienbieu-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String = "timeline.sqlite") -> String { path + "/" + name }

  func bytes(_ name: String = "timeline.sqlite") throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file(name)))
  }

  func write(_ bytes: Data, to name: String = "timeline.sqlite") throws {
    try bytes.write(to: URL(fileURLWithPath: file(name)))
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

extension TimelineStore {
  func begin(on iso: String = "2022-08-01") throws -> RunID {
    try beginRun(
      RunInfo(day: day(iso), started: iso + "T06:00:00+07:00", toolVersion: "1.0.0"))
  }

  /// One batch in a run of its own.
  @discardableResult
  func load(_ inputs: [LoadedInput], on iso: String = "2022-08-01") throws -> LoadCounts {
    try load(LoadBatch(inputs), run: begin(on: iso))
  }
}
