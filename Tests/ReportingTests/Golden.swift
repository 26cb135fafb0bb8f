import Foundation
import Testing

/// Compares whole files with those in `Golden/`; with `UPDATE_GOLDEN=1` writes them and fails, so
/// that no run can pass while it records.
enum Golden {
  static func expect(
    _ actual: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let expected = try [UInt8](Data(contentsOf: file))
    guard actual != expected else { return }
    Issue.record(
      "\(name): \(difference(actual, expected))", sourceLocation: sourceLocation)
  }

  /// The first line that differs.
  private static func difference(_ actual: [UInt8], _ expected: [UInt8]) -> String {
    let one = lines(actual)
    let other = lines(expected)
    for index in 0..<max(one.count, other.count) {
      let left = index < one.count ? one[index] : "(end)"
      let right = index < other.count ? other[index] : "(end)"
      if left != right { return "line \(index + 1)\n  is       \(left)\n  expected \(right)" }
    }
    return "the bytes differ"
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
