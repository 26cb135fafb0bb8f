/// The words of a page that can tell its encoding: runs between blanks and tags with a byte beyond
/// ASCII, each once, with the number of times it stands there.
struct WordSample {
  /// In order of first sight.
  private(set) var words: [(bytes: [UInt8], count: Int)] = []
  private(set) var total = 0

  /// How many different words are enough; a page has them in its first paragraphs.
  private static let enough = 400
  private static let longest = 48

  init(_ bytes: ArraySlice<UInt8>) {
    var places: [ArraySlice<UInt8>: Int] = [:]
    var rest = bytes
    while words.count < WordSample.enough, let word = WordSample.next(in: &rest) {
      total += 1
      if let place = places[word] {
        words[place].count += 1
      } else {
        places[word] = words.count
        words.append((Array(word), 1))
      }
    }
  }

  private static func next(in rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var start = rest.startIndex
    var isWide = false
    var index = rest.startIndex
    while index < rest.endIndex {
      let byte = rest[index]
      if byte >= 0x80 { isWide = true }
      if isBorder(byte) || byte == 0x3C {
        if isWide, index - start <= longest {
          defer { rest = rest[index...] }
          return rest[start..<index]
        }
        isWide = false
        index = byte == 0x3C ? tagEnd(rest, from: index) : index
        start = index + 1
      }
      index += 1
    }
    defer { rest = rest[rest.endIndex...] }
    return isWide && start < rest.endIndex && rest.endIndex - start <= longest
      ? rest[start...] : nil
  }

  /// The place of the `>` of a tag that begins here; the `<` itself where it begins none.
  private static func tagEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    guard start + 1 < bytes.endIndex else { return start }
    let next = bytes[start + 1]
    let isTag = next == 0x2F || next == 0x21 || (0x61...0x7A).contains(next | 0x20)
    guard isTag else { return start }
    return bytes[start...].prefix(2_000).firstIndex(of: 0x3E) ?? start
  }

  /// Blanks, and signs that stand for themselves in every encoding.
  private static func isBorder(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x26, 0x28, 0x29, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3E: true
    default: false
    }
  }
}
