import VietnameseText

/// Lines of the page around an article, as readers' copies and templates leave them.
enum NavigationWords {
  /// Whole lines, folded to ASCII.
  private static let lines = PhraseList([
    "doc them", "tin moi", "tin moi nhat", "tin lien quan", "bai lien quan", "bai viet lien quan",
    "cac tin lien quan", "tin cung chuyen muc", "cung chuyen muc", "chuyen muc khac", "tin khac",
    "cac tin khac", "tin tuc khac", "bai viet khac", "cac bai viet khac", "cac tin moi hon",
    "cac tin cu hon", "tin moi hon", "tin cu hon", "nhung tin moi hon", "nhung tin cu hon",
    "cac tin da dua", "tin da dua", "cac tin da dang", "noi bat", "tin noi bat", "dung bo lo",
    "xem nhieu", "doc nhieu", "tin doc nhieu", "doc nhieu nhat", "xem them", "xem tiep",
    "co the ban quan tam", "ban co the quan tam", "binh luan", "y kien ban doc", "gui binh luan",
    "y kien", "chia se", "chia se bai viet", "chia se facebook", "in bai viet", "in trang", "in",
    "gui mail", "gui email", "luu bai viet", "ve trang chu", "trang chu", "quay lai", "tro ve",
    "tu khoa", "tags", "tag", "chu de", "facebook", "zalo", "twitter", "print", "share", "email",
    "copy link", "sao chep lien ket", "nghe bai viet", "nghe doc bai", "doc bai viet",
    "co chu", "tang co chu", "giam co chu", "ban in", "theo doi", "quang cao", "video", "podcast",
    "emagazine", "truyen hinh", "thich", "luot xem", "tai ve", "danh gia", "lien ket website",
    "thong bao", "tin anh", "related articles", "related posts", "read more", "advertisement",
    "share this", "comments", "leave a reply", "tep dinh kem", "file dinh kem", "tin tuc lien quan",
    "cac bai lien quan", "tin bai lien quan", "bai viet cung chuyen muc", "tin cung chu de",
    "gui phan hoi", "hay nhap noi dung binh luan", "phan hoi", "tin xem nhieu", "tin nong",
    "don't miss", "don’t miss", "advert", "subscribe", "sign up", "related links", "top stories",
    "continue reading", "topics", "chi tiet", "related news", "close", "caption",
    "story continues below advertisement", "show more", "load more", "loading",
  ])

  /// Lines that announce other articles; of ``lines`` those that nothing of the article follows.
  private static let ends = PhraseList([
    "tin lien quan", "bai lien quan", "bai viet lien quan", "cac tin lien quan", "tin khac",
    "tin cung chuyen muc", "cung chuyen muc", "chuyen muc khac", "cac tin khac", "tin tuc khac",
    "bai viet khac", "cac bai viet khac", "cac tin moi hon", "cac tin cu hon", "cac tin da dua",
    "tin bai lien quan", "tin tuc lien quan", "doc them", "co the ban quan tam", "tin noi bat",
    "ban co the quan tam", "binh luan", "y kien ban doc", "tin moi nhat", "xem nhieu", "doc nhieu",
    "tin cung chu de", "bai viet cung chuyen muc", "dung bo lo", "related articles", "comments",
    "related posts", "related links", "related stories", "related news", "related", "top stories",
    "more stories", "recommended", "you may also like", "you might also like", "read next",
    "more from", "leave a reply", "latest news", "most read", "most popular", "trending now",
  ])

  static func endsArticle(_ line: String) -> Bool {
    guard line.scalarCount <= 40 else { return false }
    return ends.holds(withoutCount(FoldedLine(line).trimmed))
  }

  /// `binh luan (12` and `12 binh luan` without the number.
  private static func withoutCount(_ folded: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = folded.drop { isDigit($0) || $0 == 0x20 }
    while let last = rest.last, isDigit(last) || last == UInt8(ascii: "(") { rest.removeLast() }
    return MarkTrimming.trimmed(rest)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A line that announces other articles, whatever more it says: `More great stories`.
  static func announcesOthers(_ line: String) -> Bool {
    guard line.scalarCount <= 60, !line.hasSuffix(".") else { return false }
    let folded = FoldedLine(line)
    return ends.holds(folded.trimmed) || announcements.begins(folded)
  }

  private static let announcements = PhraseList([
    "more ", "more:", "related", "read also", "also read", "see also", "read more", "you may ",
    "recommended", "tin lien quan", "bai lien quan", "tin khac", "cac tin khac", "xem them",
    "doc them", "cung chuyen muc", "co the ban quan tam", "tin cung chuyen muc",
  ])

  /// Beginnings of lines, folded; the line must be short.
  private static let beginnings = PhraseList([
    "theo doi ", "powered by", "chu de ", "chu de:", "tu khoa:", "tu khoa ", "tags:", "tag:",
    "nguon:", "nguon tin:", "luot xem:", "so lan xem", "so luot xem", "luot truy cap",
    "noi bat ", "tin moi ", "xem them:", "doc them:", "moi ban doc", "ban quyen", "copyright",
    "©", "chia se:", "danh gia:", "lien he quang cao", "giay phep", "doc tin tuc",
    "tin lien quan:", "bai lien quan:", "cac tin khac:", "cung chuyen muc:", "related:",
    "follow us", "sign up", "read more", "gui binh luan", "thich chia se", "(nguon:", "dang nhap",
    "tong so diem cua bai viet", "click de danh gia",
    "tep dinh kem", "file dinh kem", "tai lieu dinh kem", "van ban dinh kem",
    "tep tin dinh kem", "related ", "filed under", "source:", "image 1 of", "updated at ",
  ])

  /// Longest line that may be navigation by its beginning.
  private static let reach = 90

  static func isNavigation(_ line: String) -> Bool {
    guard line.utf8.count <= 3 * reach else { return false }
    let folded = FoldedLine(line)
    if lines.holds(folded.trimmed) || isHashtags(line) { return true }
    guard line.scalarCount <= reach, !isSentence(line) else { return false }
    return beginnings.begins(folded) || isMenu(folded) || isCounter(folded)
  }

  /// The names behind `Chủ đề`, `Từ khóa:` or `#`.
  static func topics(_ line: String) -> [String] {
    if isHashtags(line) {
      return line.split(separator: "#").compactMap { CleanText.nonEmpty(String($0)) }
    }
    let folded = Folding.ascii(line)
    for label in ["chu de:", "chu de ", "tu khoa:", "tu khoa ", "tags:", "tag:"]
    where folded.hasPrefix(label) {
      return line.dropFirst(label.count).split { ",;#".contains($0) }
        .compactMap { CleanText.nonEmpty(String($0)) }
    }
    return []
  }

  /// `#cải cách hành chính #một cửa`.
  private static func isHashtags(_ line: String) -> Bool {
    line.utf8.first == UInt8(ascii: "#") && line.utf8.count <= 200 && !isSentence(line)
      && line.split(separator: "#").allSatisfy { $0.split(separator: " ").count <= 6 }
  }

  private static func isSentence(_ line: String) -> Bool {
    line.hasSuffix(".") && line.split(separator: " ").count > 8
  }

  /// Where a slide show stands: `Image 2 of 5`, `1 - 5 of 36`, `Ảnh 2/5`.
  private static func isCounter(_ folded: FoldedLine) -> Bool {
    guard folded.bytes.count <= 24 else { return false }
    let words = folded.bytes.split { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F }
    let others = words.filter { !$0.allSatisfy(isDigit) }
    return words.count - others.count >= 2 && !others.isEmpty
      && others.allSatisfy { counters.holds($0) }
  }

  private static let counters = PhraseList(["image", "photo", "slide", "of", "anh", "hinh"])

  /// Names of sections in a row: `Tin mới Emagazine Truyền hình Podcast`.
  private static func isMenu(_ folded: FoldedLine) -> Bool {
    var rest = folded.bytes[...]
    var count = 0
    while !rest.isEmpty {
      guard let length = menu.beginning(of: rest) else { return false }
      rest = withoutBars(rest.dropFirst(length))
      count += 1
    }
    return count >= 2
  }

  /// Without blanks, bars, hyphens and dots (· C2 B7, • E2 80 A2) at the start.
  private static func withoutBars(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = rest
    while let first = rest.first {
      if first == 0x20 || first == 0x7C || first == 0x2D || first == 0x2F {
        rest.removeFirst()
      } else if rest.starts(with: [0xC2, 0xB7]) {
        rest.removeFirst(2)
      } else if rest.starts(with: [0xE2, 0x80, 0xA2]) {
        rest.removeFirst(3)
      } else {
        break
      }
    }
    return rest
  }

  private static let menu = PhraseList([
    "tin moi", "emagazine", "truyen hinh", "podcast", "video", "anh", "infographic", "thoi su",
    "chinh tri", "kinh te", "xa hoi", "van hoa", "the thao", "giao duc", "phap luat", "doi song",
    "the gioi", "suc khoe", "du lich", "ban doc", "trang chu", "multimedia", "longform",
    "facebook", "twitter", "zalo", "email", "print", "in bai", "chia se", "copy link", "thich",
  ])
}
