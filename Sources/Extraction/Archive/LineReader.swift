/// The lines of an input, one in memory at a time.
struct LineReader {
  /// A line of JSON holds a text twice, as a whole and in blocks.
  private static let longestLine = 2 * Extractor.longestInput
  private static let pieceSize = 256 * 1024

  private let bytes: InputBytes
  private var buffer: [UInt8] = []
  private var start = 0
  private var position = 0
  private var number = 0

  init(_ bytes: InputBytes) { self.bytes = bytes }

  /// The number of a line, from 1, and its bytes without the line feed; `nil` bytes for a line that is
  /// too long. `nil` at the end.
  mutating func next() throws -> (number: Int, line: [UInt8]?)? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = ByteSearch.offset(of: [0x0A], in: buffer, from: searched) {
        defer { start = end + 1 }
        return take(Array(buffer[start..<end]), isTooLong)
      }
      if isTooLong || buffer.count - start > LineReader.longestLine {
        isTooLong = true
        start = buffer.count
      }
      guard try readPiece() else {
        defer { start = buffer.count }
        return start == buffer.count && !isTooLong ? nil : take(Array(buffer[start...]), isTooLong)
      }
      searched = isTooLong ? start : max(start, buffer.count - LineReader.pieceSize)
    }
  }

  private mutating func take(_ line: [UInt8], _ isTooLong: Bool) -> (number: Int, line: [UInt8]?) {
    number += 1
    let hasMark = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF])
    return (number, isTooLong ? nil : hasMark ? Array(line.dropFirst(3)) : line)
  }

  /// - Returns: `false` at the end.
  private mutating func readPiece() throws -> Bool {
    let piece = try bytes.read(from: position, count: LineReader.pieceSize)
    position += piece.count
    buffer.removeFirst(start)
    start = 0
    buffer += piece
    return !piece.isEmpty
  }
}
