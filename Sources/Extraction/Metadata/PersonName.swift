import VietnameseText

/// Tells a name as it stands under an article from a line of text.
enum PersonName {
  /// Letters of a newsroom that sign instead of a person.
  private static let newsrooms: Set<String> = [
    "pv", "p.v", "bbt", "btv", "ctv", "nhom pv", "nhom p.v", "tong hop", "ban bien tap",
    "ttxvn", "vna", "theo ttxvn",
  ]

  /// Words that are no part of a name although they stand in capitals.
  private static let others: Set<String> = [
    "sở", "ban", "bộ", "ubnd", "hđnd", "tỉnh", "huyện", "xã", "thành", "báo", "cổng", "trang",
    "phòng", "văn phòng", "chuyên", "tin", "đọc", "chủ", "bài", "nghị", "quyết", "xem", "liên",
  ]

  static func matches(_ line: String) -> Bool {
    let bare = line.trimmingMarks
    if newsrooms.contains(Folding.ascii(bare)) { return true }
    let words = bare.split(separator: " ")
    guard (2...5).contains(words.count), bare.scalarCount <= 40 else { return false }
    guard !others.contains(Folding.lowercased(words[0])) else { return false }
    return words.allSatisfy(isNamePart) || words.allSatisfy(isInCapitals)
  }

  /// An office that signs: `Sở Nội vụ`, `Văn phòng UBND tỉnh`; one short line that ends no sentence.
  static func isOffice(_ line: String) -> Bool {
    guard (6...60).contains(line.scalarCount), !LineShape.endsSentence(line),
      !line.contains(where: { ":;,".contains($0) || $0.isNumber }), line.first?.isUppercase == true
    else { return false }
    let words = Folding.ascii(line).split(separator: " ")
    guard (2...9).contains(words.count) else { return false }
    return offices.contains(String(words[0]))
      || offices.contains("\(words[0]) \(words[1])")
  }

  private static let offices: Set<String> = [
    "so", "vu", "cuc", "bo", "ubnd", "hdnd", "van phong", "ban bien", "ban quan", "ban to",
    "ban tuyen", "phong", "trung tam", "bao", "cong thong", "trang thong",
    "ttxvn", "thong tan",
  ]

  private static func isInCapitals(_ word: Substring) -> Bool {
    word.unicodeScalars.allSatisfy { Letters.isUpper($0) }
  }

  /// The person in a signature: `Bài, ảnh: Nhật Anh`, `Nhật Anh (t/h)`, `Theo Nhật Anh`.
  static func signature(_ line: String) -> String? {
    guard line.utf8.count <= 160 else { return nil }
    var rest = Substring(line)
    if let colon = line.firstIndex(of: ":") {
      guard labels.contains(Folding.ascii(line[..<colon]).trimmingMarks) else { return nil }
      rest = line[line.index(after: colon)...]
    } else if let end = openings.lazy.compactMap({ line.range(ofPrefix: $0) }).first {
      rest = line[end...]
    }
    if let bracket = rest.firstIndex(of: "(") {
      guard rest.last == ")" || !rest[bracket...].contains(")") else { return nil }
      rest = rest[..<bracket]
    }
    let name = String(rest).trimmingMarks
    let parts = name.split(whereSeparator: { "-–,&".contains($0) })
    guard !parts.isEmpty, parts.allSatisfy({ matches(String($0).trimmingMarks) }) else {
      return nil
    }
    return name
  }

  /// `Theo Báo Nhân Dân` → `Báo Nhân Dân`.
  static func withoutOpening(_ signature: String) -> String {
    openings.lazy.compactMap { signature.range(ofPrefix: $0) }.first
      .map { String(signature[$0...]) } ?? signature
  }

  private static let openings = [
    "Theo ", "Viết bởi ", "Đăng bởi ", "Bởi ", "bởi ", "By ", "by ", "BY ", "Von ", "von ", "VON ",
    "Von: ",
    "Par ", "par ", "Por ", "por ", "Door ", "Av ", "Af ", "Di ", "Written by ", "Posted by ",
    "Geschrieben von ", "Autor: ", "Author: ", "Автор: ", "Text: ", "Author ", "Autor ",
  ]

  /// The name in an element that is marked as the author's, of any language and shape: one handle, small
  /// letters. `nil` where the words are those of a page and not of a name.
  static func marked(_ text: String) -> String? {
    let part = text.split { "|•·/".contains($0) }.first.map(String.init) ?? text
    let name = withoutOpening(part.trimmingMarks).trimmingMarks
    let words = name.split(separator: " ")
    guard (1...6).contains(words.count), (2...60).contains(name.unicodeScalars.count),
      !name.contains(where: { $0.isNumber || "@:?!\"".contains($0) }),
      !words.contains(where: { ofThePage.contains(Folding.ascii($0).trimmingMarks) })
    else { return nil }
    return name
  }

  /// Words that stand in elements for authors beside or instead of a name.
  private static let ofThePage: Set<String> = [
    "autor", "author", "autoren", "authors", "about", "über", "mehr", "more", "alle", "all",
    "posts", "artikel",
    "beitrag", "beiträge", "kommentar", "kommentare", "comment", "comments", "share", "teilen",
    "follow",
    "folgen", "written", "posted", "published", "xem", "tac", "gia", "nguoi", "bai", "luot",
    "login", "anmelden",
    "gast", "guest", "email", "website", "profil", "profile", "geschrieben", "by", "von",
  ]

  private static let labels: Set<String> = [
    "tac gia", "bai", "tin", "bai, anh", "tin, anh", "bai va anh", "tin, bai", "tin bai",
    "thuc hien", "nguoi dang", "nguoi viet", "bien tap", "phong vien", "tin va anh", "by",
    "nguoi dua tin", "theo", "bai viet", "noi dung", "author", "bai - anh", "tac gia bai viet",
    "viet boi", "dang boi",
    "nguoi viet bai", "tac gia/nguon tin", "tin - anh",
  ]

  private static func isNamePart(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, Letters.isUpper(first) else { return false }
    let rest = word.unicodeScalars.dropFirst()
    return rest.allSatisfy { $0.properties.isAlphabetic && !$0.properties.isUppercase }
  }
}
