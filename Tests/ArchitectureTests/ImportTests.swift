import Testing

@Suite("Imports point down only")
struct ImportTests {
  @Test("Every import is in the table of its target")
  func table() throws {
    let imports = try SourceTree.imports()
    #expect(!imports.isEmpty)
    let wrong = imports.filter { line in
      !ImportTable.system.contains(line.module)
        && !ImportTable.allowed[line.target, default: []].contains(line.module)
    }
    #expect(wrong.map { "\($0.place): \($0.target) may not import \($0.module)" } == [])
  }

  @Test("Every folder of Sources is in the table")
  func targets() throws {
    #expect(try SourceTree.targets() == ImportTable.allowed.keys.sorted())
  }

  @Test("libxml2, zlib, SQLite, YAML and templates have one importer each")
  func owners() throws {
    let imports = try SourceTree.imports()
    for (module, owner) in ImportTable.owners {
      let importers = Set(imports.filter { $0.module == module }.map(\.target))
      #expect(importers.isSubset(of: [owner]), "\(module)")
    }
  }

  @Test(
    "Import lines are understood",
    arguments: [
      ("import Foundation", "Foundation"), ("internal import CLibXML2", "CLibXML2"),
      ("@testable import Pipeline", "Pipeline"), ("import struct Foundation.Date", "Foundation"),
      ("@preconcurrency public import GRDB", "GRDB"),
    ])
  func lines(line: String, module: String) {
    #expect(SourceTree.module(in: Substring(line)) == module)
    #expect(SourceTree.module(in: "  // import \(module)") == nil)
  }
}
