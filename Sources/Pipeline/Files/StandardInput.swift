import Glibc

/// Standard input, line by line or whole, until its end or a signal.
package struct StandardInput {
  private var buffer: ArraySlice<UInt8> = []
  private var isAtEnd = false

  package init() {}

  /// The next line without its line feed; `nil` at the end.
  package mutating func line() throws -> [UInt8]? {
    var searched = 0
    while true {
      let start = buffer.startIndex + searched
      if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { buffer = buffer[(end + 1)...] }
        return Array(buffer[..<end])
      }
      searched = buffer.count
      if isAtEnd {
        defer { buffer = [] }
        return buffer.isEmpty ? nil : Array(buffer)
      }
      try fill()
    }
  }

  /// Everything up to the end.
  package mutating func rest() throws -> [UInt8] {
    while !isAtEnd { try fill() }
    return Array(buffer)
  }

  private mutating func fill() throws {
    try wait()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    guard count >= 0 else { throw FileProblem.last("standard input") }
    isAtEnd = count == 0
    buffer = Array(buffer + chunk[..<count])[...]
  }

  /// Looks for a signal several times a second: one that comes just before `read` would be slept over.
  private func wait() throws {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    repeat { try Interruption.check() } while poll(&input, 1, 200) <= 0
  }
}
