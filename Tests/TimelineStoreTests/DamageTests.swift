import Chronology
import Foundation
import TestSupport
import Testing

@testable import TimelineStore

/// Whatever happens to single bytes of the file: an answer or an error, never a trap.
@Suite struct DamageTests {
  /// Everything that a reader may ask.
  func ask(_ path: String, readOnly: Bool) throws {
    let store = try TimelineStore.open(at: path, readOnly: readOnly)
    _ = try store.timeline()
    _ = try store.timeline(asOf: day("2022-07-31"))
    _ = try store.summary()
    _ = try store.inputs()
    _ = try store.fact(id: factID(1))
    _ = try store.dump()
    _ = try store.integrityCheck()
  }

  @Test func isReportedOrHarmless() throws {
    let directory = try TemporaryDirectory()
    let store = try TimelineStore.open(at: directory.file())
    try store.load([
      sampleInput(sampleArticle("a"), samples), sampleInput(sampleArticle("b"), samples),
    ])
    try store.close()
    let sound = try directory.bytes()
    var generator = SeededGenerator(seed: 7)
    var refused = 0
    for attempt in 0..<120 {
      var bytes = sound
      for _ in 0..<8 {
        bytes[Int.random(in: 100..<bytes.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      if attempt % 6 == 0 {
        bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator))
      }
      try directory.write(bytes)
      do { try ask(directory.file(), readOnly: attempt % 2 == 0) } catch is StoreError {
        refused += 1
      }
      for suffix in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: directory.file() + suffix)
      }
    }
    #expect(refused > 20)
  }
}
