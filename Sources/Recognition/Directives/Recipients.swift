import VietnameseText

/// Bodies that ask or are asked.
enum Recipients {
  private static let groups = Lexicon<Bool>(
    "các ngành", "các địa phương", "các sở", "các đơn vị", "các cơ quan", "các sở, ngành",
    "các sở, ban, ngành", "các huyện", "địa phương", "các cấp", "các cấp, các ngành", "đơn vị",
    "cấp ủy", "chính quyền các cấp", "người đứng đầu", "thủ trưởng", "lãnh đạo", "các thành viên",
    "thành viên", "các xã", "các bộ", "các bộ, ngành", "các phòng", "cán bộ", "UBND các huyện",
    "ngành",
    "các cấp ủy", "các ban", "các tổ chức", "Chủ tịch UBND", "cơ quan", "các đồng chí",
    "các bộ phận")

  /// The bodies listed from a token on, as written; empty where none stands there.
  static func recipients(_ passage: Passage, from index: Int, in range: Range<Int>) -> [String] {
    var found: [String] = []
    var next = index
    while next < range.upperBound, let group = group(passage, at: next, in: range) {
      found.append(passage.string(group))
      next = group.upperBound
      while next < range.upperBound, [",", and].contains(passage.tokens[next].key) { next += 1 }
    }
    return found
  }

  private static let and = WordKey("và")

  private static func group(_ passage: Passage, at index: Int, in range: Range<Int>) -> Range<Int>?
  {
    if let body = Bodies.body(passage.tokens, at: index, in: range) { return body }
    guard let group = groups.match(passage.tokens, at: index) else { return nil }
    var end = index + group.count
    if let body = Bodies.body(passage.tokens, at: end, in: range) { end = body.upperBound }
    return index..<min(end, range.upperBound)
  }

  /// The bodies listed right before a verb: `Các địa phương cần …`.
  static func recipients(
    _ passage: Passage, endingAt index: Int, in range: Range<Int>
  ) -> [String] {
    for start in max(range.lowerBound, index - 14)..<max(range.lowerBound, index) {
      guard let first = group(passage, at: start, in: range), first.upperBound <= index else {
        continue
      }
      return recipients(passage, from: start, in: range.lowerBound..<index)
    }
    return []
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
