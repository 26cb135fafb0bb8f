import VietnameseText

/// Family names, which open a Vietnamese name (họ).
enum Surnames {
  private static let names = WordSet(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương
    Đinh Lâm Phùng Mai Tô Hà Tạ Lương Cao Châu Chu Thái Quách Lưu Triệu Nông Hứa Mạc Vi Lò Giàng Sùng Vàng
    Thào Cầm Lường Quàng Hoàng Đồng Kiều Nghiêm Ông Từ Thạch Sơn Kim Danh Y Rơ Siu Ksor Nay A Tăng Văn Bế
    Ma Đàm Khuất Doãn Cù Cung Tống Thiều Viên Phí Trà La Hầu Bạch Giáp Ninh Thân Khổng Đổng Uông Liêu Quản
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
  static var openings: [UInt16] { names.marks }
  /// Families whose names are words of every day too: they open a name only before two more syllables.
  private static let everyday: WordSet = [
    "Sơn", "Kim", "Danh", "Văn", "Viên", "La", "Ninh", "Thân", "Hà", "Cao", "Từ", "Tăng", "A",
    "Y", "Nay",
    "Cung", "Ông", "Châu", "Thái", "Đồng", "Quản", "Hội", "Trà", "Phí", "Tô", "Vi", "Lý",
  ]

  /// Whether a person's name begins here: a family name and capitalised syllables behind it.
  static func begins(_ tokens: [Token], at index: Int, in range: Range<Int>) -> Bool {
    name(tokens, at: index, in: range) != nil
  }

  /// The tokens of a name of two to five syllables; `nil` where none begins.
  static func name(_ tokens: [Token], at index: Int, in range: Range<Int>) -> Range<Int>? {
    guard index < range.upperBound, tokens[index].isCapitalised, names.contains(tokens[index].key)
    else { return nil }
    var end = index + 1
    while end < range.upperBound, end - index < 5, tokens[end].isCapitalised,
      tokens[end].key.isSyllable, tokens[end].spaceBefore
    {
      end += 1
    }
    let least = everyday.contains(tokens[index].key) ? 3 : 2
    guard end - index >= least, !isAddress(tokens, at: index, upTo: end) else { return nil }
    return isPlace(tokens, at: index, upTo: end) ? nil : index..<end
  }

  private static let addresses: WordSet = ["Ông", "Bà"]

  /// `Ông Đặng Quốc Phong`: at the head of a sentence the address is written like a family name.
  private static func isAddress(_ tokens: [Token], at index: Int, upTo end: Int) -> Bool {
    addresses.contains(tokens[index].key) && end - index > 2
      && names.contains(tokens[index + 1].key)
  }

  /// `Hà Tĩnh Phan Thị Tố …`: a place of two syllables, and the name behind it.
  private static func isPlace(_ tokens: [Token], at index: Int, upTo end: Int) -> Bool {
    let second = index + 2
    return end - index == 5 && names.contains(tokens[second].key)
      && !everyday.contains(tokens[second].key)
  }
}
