import Glibc

/// Whole files, in and out.
package enum FileBytes {
  /// The bytes of a file of at most `limit` bytes; a pipe is not waited for but refused.
  package static func read(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .last(path) }
    defer { close(file) }
    let stamp = try FileStamp(descriptor: file, path: path)
    guard stamp.size <= limit else {
      throw FileProblem(
        .tooLarge, path, "\(stamp.size) bytes, more than \(limit); split the file")
    }
    return try read(file, size: stamp.size, limit: limit, path: path)
  }

  private static func read(
    _ file: CInt, size: Int, limit: Int, path: String
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var problem: FileProblem?
    // One byte more than announced shows a file that grows meanwhile.
    var room = size + 1
    while problem == nil {
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var got = Glibc.read(file, buffer.baseAddress, room)
        while got < 0, errno == EINTR { got = Glibc.read(file, buffer.baseAddress, room) }
        if got < 0 { problem = .last(path) }
        count = max(0, got)
      }
      if chunk.isEmpty { break }
      bytes += chunk
      room = 1 << 16
      if bytes.count > limit {
        problem = FileProblem(.tooLarge, path, "more than \(limit) bytes; split the file")
      }
    }
    if let problem { throw problem }
    return bytes
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  package static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// - Returns: Why the file could not be read; `nil` where it could.
  package static func problemReading(_ path: String) -> FileProblem? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return .last(path) }
    defer { close(file) }
    do throws(FileProblem) {
      _ = try FileStamp(descriptor: file, path: path)
      return nil
    } catch {
      return error
    }
  }

  /// Writes a new file and flushes it to the disk; a file or link of that name is an error.
  package static func writeNew(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let file = try NewFile(path)
    try file.append(bytes)
    try file.finish()
  }

  /// Puts a file in the place of another, which is whole at every moment.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    try replace(path) { (aside) throws(FileProblem) in try writeNew(bytes, to: aside) }
  }

  /// Puts a copy of a file in the place of another, a piece in memory at a time.
  package static func copy(_ source: String, to path: String) throws(FileProblem) {
    let original = try OpenFile(source)
    try replace(path) { (aside) throws(FileProblem) in
      let file = try NewFile(aside)
      var offset = 0
      while case let piece = try original.read(offset..<(offset + 1 << 20)), !piece.isEmpty {
        try file.append(piece)
        offset += piece.count
      }
      try file.finish()
    }
  }

  private static func replace(
    _ path: String, making make: (String) throws(FileProblem) -> Void
  ) throws(FileProblem) {
    let aside = path + ".new"
    try Directory.remove(aside)
    try make(aside)
    guard rename(aside, path) == 0 else { throw .last(path, creating: true) }
    try flushDirectory(directoryName(path))
  }

  /// Writes all of the bytes to a descriptor.
  package static func write(
    _ bytes: some Collection<UInt8>, to file: CInt, path: String
  ) throws(FileProblem) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last(path, creating: true) }
      rest = rest.dropFirst(count)
    }
  }

  /// Flushes the entries of a directory to the disk.
  static func flushDirectory(_ path: String) throws(FileProblem) {
    try flush(path.isEmpty ? "." : path, O_DIRECTORY)
  }

  /// Flushes a file to the disk that was written before.
  static func flushFile(_ path: String) throws(FileProblem) { try flush(path, O_NOFOLLOW) }

  private static func flush(_ path: String, _ flag: CInt) throws(FileProblem) {
    let file = open(path, O_RDONLY | O_CLOEXEC | flag)
    guard file >= 0 else { throw .last(path, creating: true) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw .last(path, creating: true) }
  }
}
