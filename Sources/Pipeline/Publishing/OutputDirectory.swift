import Chronology
import Glibc
import Reporting

/// `output/`, where each period is a directory of its own that is switched as a whole.
///
/// Next editor: a reader may look at any moment, and the program may be killed at any line. A set is
/// written under a name of ours, flushed, and takes the place of the old one in one call.
package struct OutputDirectory {
  package let path: String
  /// Only says what would change.
  private let isRehearsal: Bool

  package init(path: String, isRehearsal: Bool = false) {
    self.path = path
    self.isRehearsal = isRehearsal
  }

  /// The directory's name of a period: its label, with `_` for the `/` of a span.
  package static func name(of period: Period) -> String {
    String(period.label.map { $0 == "/" ? "_" : $0 })
  }

  /// Removes what an earlier run left behind when it was killed. Only under the lock.
  package func removeLeftovers() throws(FileProblem) {
    guard !isRehearsal, Directory.exists(path) else { return }
    for entry in try Directory.entries(of: path) where entry.name.hasPrefix(".tmp-") {
      try Directory.remove(joined(path, entry.name))
    }
  }

  package func holds(_ name: String) -> Bool { Directory.exists(joined(path, name)) }

  /// Puts a set in its place and says whether anything changed; equal bytes are not touched.
  package func publish(_ files: [ReportFile], as name: String) throws(FileProblem) -> Bool {
    let target = joined(path, name)
    if try isCurrent(files, at: target) { return false }
    if isRehearsal { return true }
    let aside = joined(path, ".tmp-\(name)")
    try Directory.remove(aside)
    try write(files, to: aside)
    try replace(target, with: aside)
    try FileBytes.flushDirectory(path)
    try Directory.remove(aside)
    return true
  }

  private func write(_ files: [ReportFile], to directory: String) throws(FileProblem) {
    var directories: Set<String> = [directory]
    try Directory.create(directory)
    for file in files {
      let location = try OutputDirectory.location(of: file.path, in: directory)
      var parent = directoryName(location)
      try Directory.create(parent)
      try FileBytes.writeNew(file.bytes, to: location)
      while directories.insert(parent).inserted { parent = directoryName(parent) }
    }
    for directory in directories.sorted(by: { $1.utf8.count < $0.utf8.count }) {
      try FileBytes.flushDirectory(directory)
    }
  }

  /// - Throws: Where the file would stand outside of the directory.
  private static func location(
    of path: String, in directory: String
  ) throws(FileProblem) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else {
      throw FileProblem(.cannotCreate, path, "a report may not stand outside of \(directory)")
    }
    return joined(directory, path)
  }

  /// Whether the directory holds exactly these files with exactly these bytes.
  private func isCurrent(_ files: [ReportFile], at directory: String) throws(FileProblem) -> Bool {
    guard Directory.exists(directory) else { return false }
    guard try Set(paths(below: directory, "")) == Set(files.map(\.path)) else { return false }
    for file in files {
      let location = joined(directory, file.path)
      guard try FileStamp(of: location).size == file.bytes.count,
        try FileBytes.read(location, limit: Int.max - 1) == file.bytes
      else { return false }
    }
    return true
  }

  private func paths(below directory: String, _ prefix: String) throws(FileProblem) -> [String] {
    var paths: [String] = []
    for entry in try Directory.entries(of: joined(directory, prefix)) {
      let path = joined(prefix, entry.name)
      paths += entry.isDirectory ? try self.paths(below: directory, path) : [path]
    }
    return paths
  }

  /// One call where the kernel can exchange two names; else the old set steps aside first.
  private func replace(_ target: String, with aside: String) throws(FileProblem) {
    if Directory.exists(target) {
      if Exchange.exchange(aside, target) { return }
      let old = joined(path, ".tmp-old")
      try Directory.remove(old)
      guard rename(target, old) == 0 else { throw .last(target, creating: true) }
      guard rename(aside, target) == 0 else {
        let problem = FileProblem.last(target, creating: true)
        _ = rename(old, target)
        throw problem
      }
      try Directory.remove(old)
    } else {
      guard rename(aside, target) == 0 else { throw .last(target, creating: true) }
    }
  }
}
