/// The bytes of an input, read where they are wanted: they may stand in memory, or in a file that is
/// larger than that.
package struct InputBytes: Sendable {
  package let count: Int
  private let piece: @Sendable (Range<Int>) throws -> [UInt8]

  package init(_ bytes: [UInt8]) {
    count = bytes.count
    piece = { $0.count == bytes.count ? bytes : Array(bytes[$0]) }
  }

  /// `piece` gives the bytes of a range inside `0..<count`; fewer where the input ends before.
  package init(count: Int, reading piece: @escaping @Sendable (Range<Int>) throws -> [UInt8]) {
    self.count = count
    self.piece = piece
  }

  /// The bytes of a range; fewer, or none, where the input ends before.
  package func read(from start: Int, count wanted: Int) throws -> [UInt8] {
    let first = min(max(0, start), count)
    let range = first..<(first + min(max(0, wanted), count - first))
    return range.isEmpty ? [] : try piece(range)
  }

  /// All of them; the caller has looked at `count`.
  package func all() throws -> [UInt8] { try read(from: 0, count: count) }

  /// Everything in order, a piece at a time.
  package func forEachPiece(of size: Int = 1 << 20, _ body: ([UInt8]) throws -> Void) throws {
    var position = 0
    while case let bytes = try read(from: position, count: size), !bytes.isEmpty {
      try body(bytes)
      position += bytes.count
    }
  }
}
