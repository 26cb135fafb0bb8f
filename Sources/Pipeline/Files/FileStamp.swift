import Glibc

/// What tells a changed file from an unchanged one without reading it.
package struct FileStamp: Hashable, Sendable {
  package var size: Int
  /// Nanoseconds since 1970-01-01T00:00:00Z.
  package var modified: Int

  package init(size: Int, modified: Int) {
    self.size = size
    self.modified = modified
  }

  /// - Throws: Where the path is missing or no regular file.
  package init(of path: String) throws(FileProblem) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last(path) }
    try self.init(status, path: path)
  }

  init(descriptor: CInt, path: String) throws(FileProblem) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last(path) }
    try self.init(status, path: path)
  }

  private init(_ status: stat, path: String) throws(FileProblem) {
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileProblem(.notAFile, path, "not a regular file; remove it or name another")
    }
    size = Int(status.st_size)
    modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
  }
}
