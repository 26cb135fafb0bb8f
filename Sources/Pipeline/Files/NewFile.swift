import Glibc

/// A file on its way to the disk, which is there once it is finished.
final class NewFile {
  private var descriptor: CInt
  private let path: String

  /// A file or link of that name is an error.
  init(_ path: String) throws(FileProblem) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .last(path, creating: true) }
    descriptor = file
    self.path = path
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func append(_ bytes: [UInt8]) throws(FileProblem) {
    try FileBytes.write(bytes, to: descriptor, path: path)
  }

  /// Instead of ``finish()`` where ``FileBytes/flushFile(_:)`` flushes it later, with others. Some file systems say only
  /// now that they have no room.
  func startFlushing() throws(FileProblem) {
    WriteBack.start(descriptor)
    let file = descriptor
    descriptor = -1
    guard close(file) == 0 else { throw .last(path, creating: true) }
  }

  /// Flushes it to the disk.
  func finish() throws(FileProblem) {
    guard fsync(descriptor) == 0 else { throw .last(path, creating: true) }
  }
}
