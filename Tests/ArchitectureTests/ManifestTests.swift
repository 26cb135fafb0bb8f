import Foundation
import Testing

@Suite("Package.swift says what the table says")
struct ManifestTests {
  @Test("The dependencies of each target are those of the table")
  func dependencies() throws {
    let manifest = try String(
      contentsOf: SourceTree.root.appending(path: "Package.swift"), encoding: .utf8)
    let targets = Manifest.targets(of: manifest)
    #expect(Set(targets.keys).isSuperset(of: ImportTable.allowed.keys))
    for (target, allowed) in ImportTable.allowed {
      #expect(targets[target] == allowed, "\(target)")
    }
  }
}

/// The target declarations of a manifest, read as text: SwiftPM is not at hand in a test.
enum Manifest {
  static func targets(of text: String) -> [String: Set<String>] {
    var targets: [String: Set<String>] = [:]
    for opening in [".target(", ".executableTarget("] {
      for part in text.components(separatedBy: opening).dropFirst() {
        let declaration = balanced(part)
        guard let name = strings(in: declaration).first else { continue }
        targets[name] = dependencies(in: declaration)
      }
    }
    return targets
  }

  /// Everything up to the parenthesis that closes the declaration.
  private static func balanced(_ text: String) -> String {
    var depth = 1
    return String(
      text.prefix { letter in
        if letter == "(" { depth += 1 }
        if letter == ")" { depth -= 1 }
        return depth > 0
      })
  }

  private static func dependencies(in declaration: String) -> Set<String> {
    guard let list = declaration.components(separatedBy: "dependencies: [").dropFirst().first else {
      return []
    }
    var names: Set<String> = []
    for line in list.prefix(while: { $0 != "]" }).components(separatedBy: ".product(") {
      names.formUnion(strings(in: line).filter { !isPackage($0, in: line) })
    }
    return names
  }

  private static func isPackage(_ name: String, in line: String) -> Bool {
    line.contains("package: \"\(name)\"") && !line.contains("name: \"\(name)\"")
  }

  private static func strings(in text: String) -> [String] {
    text.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }
}
