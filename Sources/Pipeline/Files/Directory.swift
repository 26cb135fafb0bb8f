import Glibc

/// What stands in a directory.
package enum Directory {
  package struct Entry: Hashable, Sendable {
    package var name: String
    /// A directory itself, not a link to one.
    package var isDirectory: Bool
  }

  /// Entries in byte order, without `.` and `..`; names that are not UTF-8 have U+FFFD and cannot be
  /// opened.
  package static func entries(of path: String) throws(FileProblem) -> [Entry] {
    guard let stream = opendir(path.isEmpty ? "." : path) else { throw .last(path) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      entries.append(
        Entry(
          name: name,
          isDirectory: isDirectory(
            joined(path, name), type: Int(entry.pointee.d_type))))
    }
    return entries.sorted { byteOrder($0.name, $1.name) }
  }

  private static func isDirectory(_ path: String, type: Int) -> Bool {
    if type != Int(DT_UNKNOWN) { return type == Int(DT_DIR) }
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether the path is a directory or a link to one.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path.isEmpty ? "." : path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a directory and those above it; `flushing` them to the disk, so that what is flushed below
  /// them can be found after a power failure.
  package static func create(_ path: String, flushing: Bool = false) throws(FileProblem) {
    if path.isEmpty || exists(path) { return }
    let parent = directoryName(path)
    if parent != path { try create(parent, flushing: flushing) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST && exists(path) else {
      throw .last(path, creating: true)
    }
    if flushing { try FileBytes.flushDirectory(parent) }
  }

  /// Removes a file, a link or a whole directory; what is missing is no error.
  package static func remove(_ path: String) throws(FileProblem) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard unlink(path) == 0 else { throw .last(path) }
      return
    }
    for entry in try entries(of: path) { try remove(joined(path, entry.name)) }
    guard rmdir(path) == 0 else { throw .last(path) }
  }
}
