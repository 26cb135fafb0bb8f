/// A path pattern: `*` and `?` inside one name, `**` for any directories in between.
///
/// Wildcards do not match a leading dot, and `**` does not walk through links, so that a link to a
/// directory above cannot make the walk endless. Letters match by canonical equivalence.
package struct Glob: Hashable, Sendable {
  /// The directory before the first wildcard; empty for the working directory.
  package let base: String
  /// Pattern of each name below ``base``; empty where the path has no wildcard.
  package let parts: [String]

  /// - Parameter pattern: A path; a path without wildcards names one file or a whole directory.
  package init(_ pattern: String) {
    var names = pattern.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let wild = names.firstIndex(where: Glob.isWild) ?? names.count
    let base = names[..<wild].joined(separator: "/")
    self.base = base.isEmpty && pattern.hasPrefix("/") ? "/" : base
    names.removeFirst(wild)
    parts = names.filter { !$0.isEmpty && $0 != "." }
  }

  package var isLiteral: Bool { parts.isEmpty }

  private static func isWild(_ name: String) -> Bool { name.contains { $0 == "*" || $0 == "?" } }

  /// - Parameter directory: Where a relative pattern starts.
  /// - Returns: Paths as the pattern spells them, in byte order.
  /// - Throws: Where ``base`` or a directory below it cannot be listed.
  package func paths(in directory: String) throws(FileProblem) -> [String] {
    var found: Set<String> = []
    try walk(base, parts[...], in: directory, into: &found)
    return found.sorted(by: byteOrder)
  }

  private func walk(
    _ path: String, _ parts: ArraySlice<String>, in directory: String, into found: inout Set<String>
  ) throws(FileProblem) {
    guard let part = parts.first else {
      found.insert(path)
      return
    }
    let rest = parts.dropFirst()
    let entries = try Directory.entries(of: joined(directory, path))
    if part == "**" {
      try walk(path, rest.isEmpty ? ["*"] : rest, in: directory, into: &found)
      for entry in entries where entry.isDirectory && !entry.name.hasPrefix(".") {
        try walk(joined(path, entry.name), parts, in: directory, into: &found)
      }
      return
    }
    for entry in entries where Glob.matches(entry.name, part) {
      let next = joined(path, entry.name)
      if rest.isEmpty {
        found.insert(next)
      } else if Directory.exists(joined(directory, next)) {
        try walk(next, rest, in: directory, into: &found)
      }
    }
  }

  /// Whether a name fits a pattern of `*` and `?`.
  package static func matches(_ name: String, _ pattern: String) -> Bool {
    if name.hasPrefix("."), !pattern.hasPrefix(".") { return false }
    let letters = Array(name)
    let marks = Array(pattern)
    var (i, j) = (0, 0)
    var star: (mark: Int, letter: Int)?
    while i < letters.count {
      if j < marks.count, marks[j] == "*" {
        star = (j, i)
        j += 1
      } else if j < marks.count, marks[j] == "?" || marks[j] == letters[i] {
        i += 1
        j += 1
      } else if let last = star {
        star = (last.mark, last.letter + 1)
        i = last.letter + 1
        j = last.mark + 1
      } else {
        return false
      }
    }
    return marks[j...].allSatisfy { $0 == "*" }
  }
}
