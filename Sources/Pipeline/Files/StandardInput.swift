import Glibc

/// Standard input, line by line or whole, until its end or a signal.
package struct StandardInput {
  /// Bytes of a line; a longer one is cut there, and then is no record any longer.
  private static let longestLine = 32 << 20

  /// What was read last, and how much of it is taken.
  private var piece: [UInt8] = []
  private var taken = 0
  private var isAtEnd = false

  package init() {}

  /// The next line without its line feed; `nil` at the end.
  package mutating func line() throws -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      let rest = piece[taken...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      line += rest[..<(end ?? rest.endIndex)].prefix(Self.longestLine - line.count)
      taken = end.map { $0 + 1 } ?? piece.endIndex
      if end != nil { return line }
      if isAtEnd { return line.isEmpty ? nil : line }
      try fill()
    }
  }

  /// Everything up to the end.
  package mutating func rest() throws -> [UInt8] {
    var all = Array(piece[taken...])
    while !isAtEnd {
      try fill()
      all += piece
    }
    return all
  }

  private mutating func fill() throws {
    piece = []
    taken = 0
    try wait()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    guard count >= 0 else { throw FileProblem.last("standard input") }
    isAtEnd = count == 0
    chunk.removeLast(chunk.count - count)
    piece = chunk
  }

  /// Looks for a signal several times a second: one that comes just before `read` would be slept over.
  private func wait() throws {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    repeat { try Interruption.check() } while poll(&input, 1, 200) <= 0
  }
}
