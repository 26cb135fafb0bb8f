import Foundation
import Testing

/// `output/` is committed so that a reader can look without building; it must be what the program makes of the
/// fixtures today. After a change that alters it: `make run`, read the difference, commit it with the change.
@Suite struct ShippedOutputTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func isCurrent() throws {
    let program = try Program()
    for name in ["pipeline.yml", "fixtures"] {
      try FileManager.default.copyItem(
        atPath: Self.repository.appending(path: name).path, toPath: program.path(name))
    }
    let run = try program.run("run")
    #expect(run.status == 0, "\(run.errors)")
    let shipped = try Self.reports(in: Self.repository.appending(path: "output").path)
    let made = try Self.reports(in: program.path("output"))
    let different = Set(shipped.keys).union(made.keys).filter { shipped[$0] != made[$0] }.sorted()
    let isCurrent = different.isEmpty
    #expect(
      isCurrent,
      "run `make run` and commit output/: \(different.count) files, first \(different.first ?? "")")
  }

  /// Every file below a directory but the store, by path.
  private static func reports(in directory: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: directory)
    where !path.contains("sqlite") && !path.hasPrefix(".") {
      files[path] = FileManager.default.contents(atPath: "\(directory)/\(path)")
    }
    return files
  }
}
