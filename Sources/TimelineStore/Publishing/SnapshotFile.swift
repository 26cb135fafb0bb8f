import Foundation
import Glibc

/// A file that takes its place whole or not at all.
struct SnapshotFile {
  let path: String

  /// Where the next one is written.
  var aside: String { path + ".new" }

  /// Removes what a killed run left aside.
  func discard() throws(StoreError) {
    for suffix in ["", "-journal"] where unlink(aside + suffix) != 0 && errno != ENOENT {
      throw failure
    }
  }

  /// Moves what stands aside to its place, unless the same bytes are there.
  ///
  /// - Returns: Whether they were not.
  func replace() throws(StoreError) -> Bool {
    try flush(aside)
    if FileManager.default.contentsEqual(atPath: aside, andPath: path) {
      try discard()
      return false
    }
    guard rename(aside, path) == 0 else { throw failure }
    let directory = (path as NSString).deletingLastPathComponent
    try flush(directory.isEmpty ? "." : directory)
    return true
  }

  private func flush(_ path: String) throws(StoreError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure }
    defer { close(file) }
    guard fsync(file) == 0 else { throw failure }
  }

  /// Of the call before.
  private var failure: StoreError {
    let number = errno
    if number == ENOSPC || number == EDQUOT { return .diskFull(path: path) }
    return .inputOutput(path: path, detail: String(cString: strerror(number)))
  }
}
