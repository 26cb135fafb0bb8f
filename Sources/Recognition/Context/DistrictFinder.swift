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
      if isOfPerson(tokens, index, start..<end) { continue }
      if end == start, isNumbered(tokens, index, start, range) {
        found.append((index..<start + 1, start..<start + 1))
      } else if end > start {
        found.append((index..<end, start..<end))
      }
    }
    return found
  }

  /// Names without a level in a list that "huyện" introduces, each right before a number: `cấp huyện: Ba Bể nhất (88,41%), Na Rì
  /// tụt ba bậc`, `Ba huyện, thị trễ nhiều là Bù Gia Mập (6,9%), Hớn Quản (5,4%)`.
  static func listed(
    _ tokens: [Token], _ sentence: Range<Int>, _ quantities: [Quantity],
    besides places: [Range<Int>]
  ) -> [Range<Int>] {
    let cue = lists.matches(in: tokens, range: sentence).first {
      $0.range.upperBound < sentence.upperBound && !tokens[$0.range.upperBound].isCapitalised
    }
    guard let start = cue?.range.upperBound else { return [] }
    var found: [Range<Int>] = []
    for quantity in quantities where quantity.tokens.lowerBound > start {
      guard let name = name(before: quantity, behind: start, tokens), found.last != name,
        !places.contains(where: name.overlaps)
      else { continue }
      found.append(name)
    }
    return found
  }

  /// Two to four capitalised syllables with nothing but grammar and numbers between them and the number.
  private static func name(
    before quantity: Quantity, behind cue: Int, _ tokens: [Token]
  ) -> Range<Int>? {
    var end = quantity.tokens.lowerBound
    if end > cue, tokens[end - 1].word == .open { end -= 1 }
    while end > cue, !isOfName(tokens[end - 1]), isPassed(tokens, end - 1) { end -= 1 }
    var start = end
    while start > cue, isOfName(tokens[start - 1]) { start -= 1 }
    let name = start..<end
    guard (2...4).contains(name.count), !heads.contains(tokens[start].key),
      name.count < 3 || !Surnames.begins(tokens, at: start, in: name),
      levels.match(tokens, endingBefore: start) == nil, !ways.contains(tokens[start - 1].key)
    else { return nil }
    return name
  }

  private static func isOfName(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalised && !token.isUpper && token.key.isSyllable
  }

  private static func isPassed(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].kind == .digits || GrammarWords.match(tokens, at: index) == 1
  }

  /// Before a name that is not the one spoken of: `theo mô hình của Hàn Quốc`.
  private static let ways: WordSet = [
    "qua", "tại", "của", "theo", "đi", "sang", "với", "cho", "ở", "từ",
  ]

  private static let lists = Lexicon<Bool>(
    "huyện", "cấp huyện", "khối huyện", "các huyện", "khối địa phương", "cấp xã", "khối xã",
    "các xã", "các quận")
  /// What bodies and indices begin with.
  private static let heads: WordSet = [
    "sở", "bộ", "ban", "cục", "chi", "công", "văn", "kho", "trung", "ngân", "bảo", "thanh", "phòng",
    "viện",
    "tòa", "chỉ", "điểm", "báo", "năm", "nghị", "quyết", "kế", "luật", "thông", "đề", "chủ", "phó",
    "giám", "ủy",
  ]

  /// `Phó Chủ tịch UBND thành phố Lương Hải Triều`
  private static func isOfPerson(_ tokens: [Token], _ level: Int, _ name: Range<Int>) -> Bool {
    level > 0 && name.count == 3 && seats.contains(tokens[level - 1].key)
      && tokens[level].key == town && Surnames.begins(tokens, at: name.lowerBound, in: name)
      && tokens[max(0, level - 5)..<level].contains { posts.contains($0.key) }
  }

  private static let town = WordKey("thành")
  private static let posts: WordSet = ["tịch", "thư"]
  private static let seats: WordSet = ["UBND", "HĐND", "ủy", "đoàn", "dân"]

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
