import VietnameseText

/// Bodies that ask or are asked.
enum Recipients {
  /// Words that make a group of the noun behind them.
  private static let quantifiers = Lexicon<Bool>(
    "các", "từng", "mỗi", "những", "toàn bộ", "tất cả", "tất cả các", "cả hai", "hai", "toàn thể",
    "một số", "cả", "toàn", "đề nghị các", "riêng")
  /// Nouns of those who are asked, as written in small letters.
  private static let nouns = Lexicon<Bool>(
    """
    ngành|địa phương|sở|đơn vị|cơ quan|sở, ngành|sở, ban, ngành|sở ban ngành|huyện|cấp|cấp ủy|cấp, các ngành
    chính quyền|chính quyền các cấp|người đứng đầu|thủ trưởng|lãnh đạo|thành viên|xã|phường|thị trấn|bộ|bộ, ngành
    bộ, cơ quan|bộ ngành|phòng|phòng, ban|cán bộ|công chức|viên chức|CBCCVC|ban|tổ chức|đồng chí|bộ phận|cục|vụ
    tổng cục|trung tâm|tỉnh|tỉnh, thành phố|địa bàn|doanh nghiệp|cơ quan, đơn vị|đại biểu|hệ thống chính trị|chủ tịch
    chủ tịch UBND|giám đốc|đoàn thể|trưởng|đảng viên|cơ quan báo chí|cơ quan thông tin|ban, ngành|sở ngành
    quận|thị xã|thành phố|đảng bộ|chi bộ|ban ngành|đơn vị, địa phương|tổ chức đảng|cấp chính quyền|ủy viên
    cơ quan chuyên môn|đơn vị sự nghiệp|UBND các huyện|UBND các xã|UBND cấp huyện|UBND cấp xã
    """.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { (String($0), true) })
  /// Nouns that name a group without a word before them.
  private static let groups = Lexicon<Bool>(
    """
    địa phương|đơn vị|cấp ủy|chính quyền các cấp|người đứng đầu|thủ trưởng|lãnh đạo|thành viên|cán bộ|ngành
    cơ quan|Chủ tịch UBND|chính quyền|chủ tịch UBND|giám đốc các|cấp ủy đảng|công chức|cơ quan chuyên môn
    hệ thống chính trị|đoàn thể
    """.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { (String($0), true) })

  static var openings: [UInt16] { quantifiers.openings + groups.openings }

  /// The bodies listed from a token on, as written; empty where none stands there.
  static func recipients(_ passage: Passage, from index: Int, in range: Range<Int>) -> [String] {
    task(passage, at: index, in: range).bodies
  }

  /// The bodies listed from a token on, and where what they are to do begins.
  static func task(
    _ passage: Passage, at index: Int, in range: Range<Int>
  ) -> (bodies: [String], end: Int) {
    var found: [String] = []
    var next = index
    while next < range.upperBound, let group = group(passage, at: next, in: range) {
      found.append(passage.string(group))
      next = group.upperBound
      while next < range.upperBound, [",", and].contains(passage.tokens[next].key) { next += 1 }
    }
    return (found, next)
  }

  private static let and = WordKey("và")

  private static func group(_ passage: Passage, at index: Int, in range: Range<Int>) -> Range<Int>?
  {
    guard passage.searchable.mayOpen([.bodies, .recipients], at: index) else { return nil }
    if let body = Bodies.body(passage.tokens, at: index, in: range) { return body }
    guard var end = groupEnd(passage.tokens, at: index) else { return nil }
    if let body = Bodies.body(passage.tokens, at: end, in: range) { end = body.upperBound }
    return index..<min(end, range.upperBound)
  }

  private static func groupEnd(_ tokens: [Token], at index: Int) -> Int? {
    if let quantifier = quantifiers.match(tokens, at: index) {
      let start = index + quantifier.count
      if let noun = nouns.match(tokens, at: start) { return start + noun.count }
    }
    return groups.match(tokens, at: index).map { index + $0.count }
  }

  /// The bodies listed right before a verb: `Các địa phương cần …`.
  static func recipients(
    _ passage: Passage, endingAt index: Int, in range: Range<Int>
  ) -> [String] {
    for start in max(range.lowerBound, index - 14)..<max(range.lowerBound, index) {
      let task = task(passage, at: start, in: range.lowerBound..<index)
      guard !task.bodies.isEmpty else { continue }
      let between = task.end..<max(task.end, index)
      if between.count <= 8,
        DirectiveWords.verbs.matches(in: passage.tokens, range: between).isEmpty
      {
        return task.bodies
      }
    }
    return []
  }

  /// Whether a post, with or without its holder's name, stands right before a token.
  static func isOffice(_ passage: Passage, endingAt end: Int, in range: Range<Int>) -> Bool {
    for index in max(range.lowerBound, end - 16)..<max(range.lowerBound, end) {
      guard let office = Offices.post(passage.tokens, at: index, in: range) else { continue }
      let name = Surnames.name(passage.tokens, at: office.post.upperBound, in: range)
      if (name ?? office.post).upperBound == end { return true }
    }
    return false
  }

  /// The person or body that speaks, the last one named before the verb.
  static func speaker(_ passage: Passage, in range: Range<Int>) -> String? {
    var index = range.lowerBound
    while index < range.upperBound {
      if let office = Offices.post(passage.tokens, at: index, in: range) {
        let name = Surnames.name(passage.tokens, at: office.post.upperBound, in: range)
        return passage.string(index..<(name ?? office.post).upperBound)
      }
      if let body = Bodies.body(passage.tokens, at: index, in: range) {
        return passage.string(body)
      }
      index += 1
    }
    return nil
  }
}
