import VietnameseText

/// Districts, towns and communes named as the subject of a clause: `huyện Can Lộc`, `thị xã Kỳ Anh`.
enum DistrictFinder {
  private static let levels = Lexicon<Bool>(
    "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "thành phố", "TP", "TX", "Q")
  /// Words that may follow a level without being a name.
  private static let bodies: WordSet = ["UBND", "HĐND", "Trung"]

  static var openings: [UInt16] { levels.openings }

  /// - Returns: The unit's name and its tokens, for each unit with a name of one to three capitalised syllables.
  static func districts(
    in text: SearchableTokens, range: Range<Int>
  ) -> [(tokens: Range<Int>, name: Range<Int>)] {
    var found: [(tokens: Range<Int>, name: Range<Int>)] = []
    var next = range.lowerBound
    let tokens = text.tokens
    while let level = levels.first(text, .districts, from: next, in: range) {
      let index = level.range.lowerBound
      next = index + 1
      var start = level.range.upperBound
      if start < range.upperBound, tokens[start].word == .stop, tokens[index].isUpper { start += 1 }
      var end = start
      while end < range.upperBound, end - start < 3, tokens[end].kind == .word,
        tokens[end].isCapitalised, !bodies.contains(tokens[end].key),
        tokens[end].key.isSyllable
      {
        end += 1
      }
      if end == start, isNumbered(tokens, index, start, range) {
        found.append((index..<start + 1, start..<start + 1))
      } else if end > start {
        found.append((index..<end, start..<end))
      }
    }
    return found
  }

  /// `Quận 1`, `Q.1`, `phường 6`
  private static func isNumbered(
    _ tokens: [Token], _ level: Int, _ start: Int, _ range: Range<Int>
  ) -> Bool {
    guard start < range.upperBound, let number = tokens[start].value, (1...30).contains(number),
      numbered.contains(tokens[level].key)
    else { return false }
    return tokens[level].isCapitalised || tokens[level].key != WordKey("q")
  }

  private static let numbered: WordSet = ["quận", "q", "phường"]

  /// `can-loc`, `quan-1`
  static func slug(
    of district: (tokens: Range<Int>, name: Range<Int>), in passage: Passage
  ) -> String {
    let name = Folding.slug(passage.string(district.name))
    guard passage.tokens[district.name.lowerBound].kind == .digits else { return name }
    let level = Folding.slug(
      passage.string(district.tokens.lowerBound..<district.tokens.lowerBound + 1))
    return "\(level == "q" ? "quan" : level)-\(name)"
  }
}
