import Glibc

/// At most one run writes to a store: a lock of the kernel, which dies with its process.
package struct RunLock: Sendable {
  private let descriptor: CInt

  /// - Throws: `LockHeld` at once where another run holds the lock.
  package init(path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileProblem.last(path, creating: true) }
    descriptor = file
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let problem = FileProblem.last(path)
      let holder = isHeld ? RunLock.holder(of: file) : nil
      close(file)
      throw isHeld ? LockHeld(path: path, holder: holder) : problem as any Error
    }
  }

  /// Lets the next run in.
  package func release() { close(descriptor) }

  /// The process that holds the lock, as the kernel lists it, so that nobody has to write it into
  /// the file: a run without news writes nothing at all.
  private static func holder(of file: CInt) -> Int? {
    var status = stat()
    guard fstat(file, &status) == 0, let bytes = readAll("/proc/locks") else { return nil }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      // 1: FLOCK  ADVISORY  WRITE 7011 08:01:131142 0 EOF
      let parts = line.split(separator: " ")
      guard parts.count >= 6, parts[1] == "FLOCK",
        parts[5].split(separator: ":").last.flatMap({ UInt($0) }) == UInt(status.st_ino)
      else { continue }
      return Int(parts[4]).flatMap { $0 > 0 ? $0 : nil }
    }
    return nil
  }

  /// A file of /proc, whose size is not known before.
  private static func readAll(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while case let count = read(file, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    return bytes
  }
}

/// Another run is at work on the same store.
package struct LockHeld: Error, Hashable, Sendable, CustomStringConvertible {
  package var path: String
  package var holder: Int?

  package var description: String {
    let who = holder.map { "process \($0)" } ?? "another process"
    return "\(path): \(who) is running on this store; wait for it to end and run again"
  }
}
