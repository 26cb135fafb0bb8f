import Glibc
import Pipeline

/// Data on standard output.
enum StandardOutput {
  /// - Throws: Where the reader has gone or the disk is full, so that nobody takes half of the data
  ///   for all of it.
  static func write(_ text: String) throws {
    try FileBytes.write(Array(text.utf8), to: STDOUT_FILENO, path: "standard output")
  }
}
