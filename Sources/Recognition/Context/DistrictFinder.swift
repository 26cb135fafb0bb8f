import VietnameseText

/// Districts, towns and communes named as the subject of a clause: `huyện Can Lộc`, `thị xã Kỳ Anh`.
enum DistrictFinder {
  private static let levels = Lexicon<Bool>(
    "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "thành phố", "TP", "TX")
  /// Words that may follow a level without being a name.
  private static let bodies: Set<WordKey> = Set(
    ["UBND", "HĐND", "Trung"].map { WordKey($0) })

  /// - Returns: The unit's name and its tokens, for each unit with a name of one to three capitalised syllables.
  static func districts(
    in tokens: [Token], range: Range<Int>
  ) -> [(tokens: Range<Int>, name: Range<Int>)] {
    var found: [(tokens: Range<Int>, name: Range<Int>)] = []
    for index in range {
      guard let level = levels.match(tokens, at: index) else { continue }
      var start = index + level.count
      if start < range.upperBound, tokens[start].key == "." { start += 1 }
      var end = start
      while end < range.upperBound, end - start < 3, tokens[end].kind == .word,
        tokens[end].isCapitalised, !bodies.contains(tokens[end].key),
        tokens[end].key.isSyllable
      {
        end += 1
      }
      if end > start { found.append((index..<end, start..<end)) }
    }
    return found
  }
}
