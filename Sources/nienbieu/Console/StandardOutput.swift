import Glibc
import Pipeline

/// Data on standard output.
enum StandardOutput {
  /// None in a pipe or a file, where `NO_COLOR` is set, and on a terminal that knows none.
  static var colors: TextColors {
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    let isForbidden = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return isatty(STDOUT_FILENO) == 1 && !isDumb && !isForbidden ? .terminal : .none
  }

  /// - Throws: Where the reader has gone or the disk is full, so that nobody takes half of the data
  ///   for all of it.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// The same in UTF-8.
  static func write(_ text: [UInt8]) throws {
    try FileBytes.write(text, to: STDOUT_FILENO, path: "standard output")
  }
}
