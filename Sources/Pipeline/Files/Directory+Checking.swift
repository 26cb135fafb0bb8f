import Glibc

extension Directory {
  /// Whether ``create(_:)`` would succeed, asked without doing it.
  package static func checkCreating(_ path: String) throws(FileProblem) {
    var status = stat()
    let place = path.isEmpty ? "." : path
    guard stat(place, &status) == 0 else {
      let parent = directoryName(place)
      return try checkCreating(parent)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      errno = EEXIST
      throw .last(place, creating: true)
    }
    guard access(place, W_OK | X_OK) == 0 else { throw .last(place, creating: true) }
  }
}
