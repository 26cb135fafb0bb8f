/// Where blanks and punctuation at the ends of a line stop.
enum MarkTrimming {
  private static let ascii: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for mark in " .,:;|-()[]/*\"".utf8 { table[Int(mark)] = true }
    return table
  }()

  /// – — • “ ”, all E2 80 and one of these.
  private static func isWide(_ last: UInt8) -> Bool {
    switch last {
    case 0x93, 0x94, 0xA2, 0x9C, 0x9D: true
    default: false
    }
  }

  static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> { line[inner(of: line)] }

  static func inner<Line: RandomAccessCollection<UInt8>>(of line: Line) -> Range<Int>
  where Line.Index == Int {
    var start = line.startIndex
    var end = line.endIndex
    while start < end {
      if ascii[Int(line[start])] {
        start += 1
      } else if end - start >= 3, line[start] == 0xE2, line[start + 1] == 0x80,
        isWide(line[start + 2])
      {
        start += 3
      } else {
        break
      }
    }
    while start < end {
      if ascii[Int(line[end - 1])] {
        end -= 1
      } else if end - start >= 3, line[end - 3] == 0xE2, line[end - 2] == 0x80,
        isWide(line[end - 1])
      {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }
}
