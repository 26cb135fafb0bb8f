import Catalog
import Pipeline
import Testing

@Suite struct InputRulesTests {
  private func version(user: String = "", builtIn: [[UInt8]] = [[1, 2], [3]]) throws -> String {
    let file = try #require(
      InputFile(
        path: "inbox/a.txt", directory: "/nowhere", plan: SourcePlan(name: "a", path: "inbox/*")))
    return InputRules(catalogFingerprint: user, builtIn: builtIn).version(for: file)
  }

  @Test("Each file of the catalog counts, and where one ends")
  func catalog() throws {
    let version = try version()
    #expect(try self.version() == version)
    #expect(try self.version(user: "own") != version)
    #expect(try self.version(builtIn: [[1, 2], [4]]) != version)
    #expect(try self.version(builtIn: [[1], [2, 3]]) != version)
  }

  @Test("All eight files come with the program")
  func builtIn() {
    #expect(Catalog.builtInFiles.count == 8)
    #expect(Catalog.builtInFiles.allSatisfy { !$0.isEmpty })
  }
}
