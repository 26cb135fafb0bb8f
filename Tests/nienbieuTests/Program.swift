import Foundation

/// The built program, run in a directory of a test's own.
final class Program: Sendable {
  struct Result: Sendable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The directory; its path has no link in it, so that messages can be compared.
  let root: String

  init() throws {
    let directory = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "nienbieu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    root = directory.path
  }

  deinit {
    chmod("output", 0o755)
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Beside the bundle of the tests.
  static var executable: URL {
    get throws {
      let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      var directory = bundle.deletingLastPathComponent()
      while directory.path != "/" {
        let candidate = directory.appending(path: "nienbieu")
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isDirectory),
          !isDirectory.boolValue
        {
          return candidate
        }
        directory.deleteLastPathComponent()
      }
      throw CocoaError(.fileNoSuchFile)
    }
  }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func write(_ text: String, _ name: String) throws { try write(Data(text.utf8), name) }

  func write(_ data: Data, _ name: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  func chmod(_ name: String, _ mode: Int) {
    try? FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
  }

  /// Runs the program; `limits` are said to the shell before it starts (`ulimit -f 8`).
  func run(
    _ arguments: String..., input: String = "", limits: String = "true"
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      ["-c", "\(limits); exec \"$0\" \"$@\"", try Program.executable.path] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: root)
    try write(input, ".stdin")
    for name in [".stdout", ".stderr"] { try write("", name) }
    let handles = (
      input: try FileHandle(forReadingFrom: URL(fileURLWithPath: path(".stdin"))),
      output: try FileHandle(forWritingTo: URL(fileURLWithPath: path(".stdout"))),
      errors: try FileHandle(forWritingTo: URL(fileURLWithPath: path(".stderr")))
    )
    process.standardInput = handles.input
    process.standardOutput = handles.output
    process.standardError = handles.errors
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try text(".stdout"), errors: try text(".stderr"))
  }

  /// Every path below a directory with its time and inode: what a write would change.
  func stamps(below name: String) throws -> [String: String] {
    var stamps: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: path(name)) + ["."] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(name)/\(path)")
      let time = (attributes[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
      stamps[path] = "\(time) \(attributes[.systemFileNumber] ?? "")"
    }
    return stamps
  }
}
