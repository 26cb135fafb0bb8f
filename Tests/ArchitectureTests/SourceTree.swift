import Foundation

/// The sources of the package as they lie on the disk.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct Import: Hashable {
    var target: String
    var module: String
    /// `Sources/Pipeline/Clock.swift:3`.
    var place: String
  }

  /// Every import line below Sources.
  static func imports() throws -> [Import] {
    var imports: [Import] = []
    for target in try targets() {
      for file in try swiftFiles(of: target) {
        let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
          .enumerated()
        {
          guard let module = module(in: line) else { continue }
          imports.append(
            Import(target: target, module: module, place: "\(file):\(index + 1)"))
        }
      }
    }
    return imports
  }

  /// Folders below Sources that hold Swift.
  static func targets() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { try !swiftFiles(of: $0).isEmpty }.sorted()
  }

  private static func swiftFiles(of target: String) throws -> [String] {
    let folder = "Sources/\(target)"
    return try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path
    ).filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The module of `@testable public import struct A.B`; `nil` for any other line.
  static func module(in line: Substring) -> String? {
    var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
    let access = ["public", "package", "internal", "fileprivate", "private"]
    if let first = words.first, access.contains(String(first)) { words.removeFirst() }
    guard words.first == "import", words.count >= 2 else { return nil }
    let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let name = kinds.contains(String(words[1])) && words.count > 2 ? words[2] : words[1]
    return name.split(separator: ".").first.map(String.init)
  }
}
