import Foundation
import Pipeline

/// A directory of a test's own, gone with it.
final class TemporaryDirectory: Sendable {
  let root: String

  init() throws {
    root =
      FileManager.default.temporaryDirectory
      .appending(path: "nienbieu-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ name: String) -> String { joined(root, name) }

  func write(_ text: String, _ name: String) throws {
    let path = path(name)
    try FileManager.default.createDirectory(
      atPath: directoryName(path), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Every path below a directory with its time and inode: what a write would change.
  func stamps(below name: String) throws -> [String: String] {
    var stamps: [String: String] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: path(name)) + [""]
    for path in paths {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: self.path(joined(name, path)))
      let time = (attributes[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
      stamps[path] = "\(time) \(attributes[.systemFileNumber] ?? "")"
    }
    return stamps
  }
}
