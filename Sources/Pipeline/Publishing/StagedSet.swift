import Reporting

/// A set of reports on its way: its files are compared with those in its place as they come, and from the first that
/// differs on written aside. Nothing is kept in memory.
struct StagedSet {
  private let output: OutputDirectory
  private let name: String
  /// Of all files so far.
  private(set) var paths: [String] = []
  private var isOther = false
  private var directories: Set<String> = []

  init(_ name: String, in output: OutputDirectory) {
    self.name = name
    self.output = output
  }

  mutating func add(_ file: ReportFile) throws(FileProblem) {
    if !isOther, try !output.holds(file, in: name) { try begin() }
    paths.append(file.path)
    if isOther { try write(file) }
  }

  /// - Returns: Whether the set differs from the one in its place, and waits aside, flushed.
  mutating func finish() throws(FileProblem) -> Bool {
    if !isOther, try Set(output.paths(of: name)) != Set(paths) { try begin() }
    guard isOther, !output.isRehearsal else { return isOther }
    for directory in directories.sorted(by: { $1.utf8.count < $0.utf8.count }) {
      try FileBytes.flushDirectory(directory)
    }
    return true
  }

  /// The files that came before are those in place.
  private mutating func begin() throws(FileProblem) {
    isOther = true
    if output.isRehearsal { return }
    let directory = output.aside(name)
    try Directory.remove(directory)
    try Directory.create(directory)
    directories = [directory]
    for path in paths {
      let location = try output.location(of: path, in: output.place(of: name))
      let bytes = try FileBytes.read(location, limit: Int.max - 1)
      try write(ReportFile(path: path, bytes: bytes))
    }
  }

  private mutating func write(_ file: ReportFile) throws(FileProblem) {
    if output.isRehearsal { return }
    let location = try output.location(of: file.path, in: output.aside(name))
    var parent = directoryName(location)
    if !directories.contains(parent) { try Directory.create(parent) }
    try FileBytes.writeNew(file.bytes, to: location)
    while directories.insert(parent).inserted { parent = directoryName(parent) }
  }
}
