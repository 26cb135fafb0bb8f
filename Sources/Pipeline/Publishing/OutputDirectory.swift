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
  let isRehearsal: Bool

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

  /// Where a set waits, and where the old one stands behind the switch.
  func aside(_ name: String) -> String { joined(path, ".tmp-\(name)") }

  func place(of name: String) -> String { joined(path, name) }

  /// - Throws: Where the file would stand outside of the directory.
  func location(of path: String, in directory: String) throws(FileProblem) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else {
      throw FileProblem(.cannotCreate, path, "a report may not stand outside of \(directory)")
    }
    return joined(directory, path)
  }

  /// Whether the file of the set in its place has exactly these bytes at an offset, and ends behind the last piece.
  func holds(_ piece: ReportFile, at offset: Int, in name: String) throws(FileProblem) -> Bool {
    let location = try location(of: piece.path, in: place(of: name))
    let end = offset + piece.bytes.count
    // What cannot be read, or is no file, is replaced with the set.
    guard let file = try? OpenFile(location),
      piece.isUnfinished ? end <= file.stamp.size : end == file.stamp.size
    else { return false }
    return (try? file.read(offset..<end)) == piece.bytes
  }

  /// Of all files of the set in its place; none where there is no such set.
  func paths(of name: String) throws(FileProblem) -> [String] {
    holds(name) ? try paths(below: place(of: name), "") : []
  }

  private func paths(below directory: String, _ prefix: String) throws(FileProblem) -> [String] {
    var paths: [String] = []
    for entry in try Directory.entries(of: joined(directory, prefix)) {
      let path = joined(prefix, entry.name)
      paths += entry.isDirectory ? try self.paths(below: directory, path) : [path]
    }
    return paths
  }
}

extension OutputDirectory {
  /// The set that waits aside takes its place; the old one, where there is one, is aside then.
  ///
  /// One call where the kernel can exchange two names; else the old set steps aside first.
  func switchSets(_ name: String) throws(FileProblem) {
    let target = joined(path, name)
    guard Directory.exists(target) else { return try move(aside(name), target) }
    if Exchange.exchange(aside(name), target) { return }
    let old = joined(path, ".tmp-old")
    try Directory.remove(old)
    try move(target, old)
    do throws(FileProblem) { try move(aside(name), target) } catch {
      _ = rename(old, target)
      throw error
    }
    try move(old, aside(name))
  }

  /// Takes a switch back, as far as the disk lets it.
  func switchBack(_ name: String) {
    if Directory.exists(aside(name)) {
      try? switchSets(name)
    } else {
      _ = rename(joined(path, name), aside(name))
    }
  }

  private func move(_ path: String, _ target: String) throws(FileProblem) {
    guard rename(path, target) == 0 else { throw .last(target, creating: true) }
  }
}
