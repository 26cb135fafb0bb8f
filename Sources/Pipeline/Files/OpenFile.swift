import Extraction
import Glibc

/// A file that is read where it is wanted; open as long as anybody holds it.
final class OpenFile: Sendable {
  private let descriptor: CInt
  private let path: String
  let stamp: FileStamp

  /// A pipe is not waited for but refused.
  init(_ path: String) throws(FileProblem) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .last(path) }
    do throws(FileProblem) {
      stamp = try FileStamp(descriptor: file, path: path)
    } catch {
      close(file)
      throw error
    }
    descriptor = file
    self.path = path
  }

  deinit { close(descriptor) }

  /// Fewer bytes where the file has become shorter.
  func read(_ range: Range<Int>) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < range.count {
      let part = try readOnce((range.lowerBound + bytes.count)..<range.upperBound)
      if part.isEmpty { break }
      bytes = bytes.isEmpty ? part : bytes + part
    }
    return bytes
  }

  private func readOnce(_ range: Range<Int>) throws(FileProblem) -> [UInt8] {
    var problem: FileProblem?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      var got = -1
      repeat {
        got = pread(descriptor, buffer.baseAddress, range.count, range.lowerBound)
      } while got < 0 && errno == EINTR
      if got < 0 { problem = .last(path) }
      count = max(0, got)
    }
    if let problem { throw problem }
    return bytes
  }
}

extension InputBytes {
  /// Those of a file, as many as it has now.
  package init(ofFile path: String) throws(FileProblem) {
    let file = try OpenFile(path)
    self.init(count: file.stamp.size) { try file.read($0) }
  }
}
