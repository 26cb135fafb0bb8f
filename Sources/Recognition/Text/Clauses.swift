import VietnameseText

/// Parts of a sentence, for deciding what belongs together.
enum Clauses {
  /// The stretch around a token between semicolons.
  static func clause(_ tokens: [Token], _ sentence: Range<Int>, around index: Int) -> Range<Int> {
    var start = min(index, sentence.upperBound)
    while start > sentence.lowerBound, tokens[start - 1].key != ";" { start -= 1 }
    var end = max(index, sentence.lowerBound)
    while end < sentence.upperBound, tokens[end].key != ";" { end += 1 }
    return start..<max(start, end)
  }

  /// The inside of the round brackets around a token; `nil` outside of any.
  static func bracket(
    _ tokens: [Token], _ sentence: Range<Int>, around index: Int
  ) -> Range<Int>? {
    guard sentence.contains(index) else { return nil }
    let before = tokens[sentence.lowerBound..<index]
    guard let open = before.lastIndex(where: { $0.key == "(" || $0.key == ")" }),
      tokens[open].key == "("
    else { return nil }
    let close = tokens[index..<sentence.upperBound].firstIndex { $0.key == ")" }
    return open + 1..<max(open + 1, close ?? sentence.upperBound)
  }

  /// How far two tokens are from each other: tokens between, marks dearer than words.
  static func distance(_ tokens: [Token], _ range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in
      switch tokens[index].key {
      case ";": sum + 20
      case "(", ")": sum + 4
      case ",": sum + 3
      case ":": sum + 2
      default: sum + 1
      }
    }
  }
}
