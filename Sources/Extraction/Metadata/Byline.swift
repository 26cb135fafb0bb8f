import Chronology
import VietnameseText

/// A line that says when, and at times who: `P.V| 28/10/2021 07:05`, `Cập nhật ngày: 10/09/2024`.
struct Byline: Hashable {
  var date: WrittenDate?
  /// Between bars, hyphens or figures of the line.
  var author: String? { Byline.author(in: line) }
  private let line: String
  /// The line says "cập nhật" (updated).
  var isUpdate = false
  /// A second date behind "cập nhật" in the same line.
  var updated: WrittenDate?

  /// - Returns: `nil` where the line is text that only mentions a date.
  init?(_ line: String) {
    guard line.utf8.count <= 480, line.scalarCount <= 160, DateScanner.mayHoldDate(line) else {
      return nil
    }
    let bytes = FoldedLine(line).bytes
    let dates = DateScanner(bytes: bytes).dates()
    guard let date = dates.first else { return nil }
    let rest = Byline.rest(of: bytes, without: date.range)
    let isByline =
      rest <= (Byline.isLabelled(line, date) ? 20 : 6) || Byline.isPart(date, of: bytes)
    guard isByline, !DateLabel.isOfSomethingElse(bytes[..<date.range.lowerBound]) else {
      return nil
    }
    self.date = date
    isUpdate = DateLabel.isUpdate(bytes[..<date.range.lowerBound])
    updated = dates.dropFirst().first { second in
      DateLabel.isUpdate(bytes[date.range.upperBound..<second.range.lowerBound])
    }
    self.line = line
  }

  /// The first date that fills a part of a line between bars.
  static func part(of line: String) -> WrittenDate? {
    let bytes = FoldedLine(line).bytes
    return DateScanner(bytes: bytes).dates().first { isPart($0, of: bytes) }
  }

  /// Whether the date fills a part of the line between bars or dots: `Tin tức | 12/07/2024 | In bài này`.
  private static func isPart(_ date: WrittenDate, of line: [UInt8]) -> Bool {
    var start = date.range.lowerBound
    while start > 0, line[start - 1] == 0x20 { start -= 1 }
    var end = date.range.upperBound
    while end < line.count, line[end] == 0x20 { end += 1 }
    let before = line[..<start].suffix(3)
    let behind = line[end...].prefix(3)
    let opens = before.isEmpty || borders.contains { before.suffix($0.count).elementsEqual($0) }
    let closes = behind.isEmpty || borders.contains { behind.starts(with: $0) }
    return opens && closes && !(before.isEmpty && behind.isEmpty)
  }

  private static let borders = ["|", "·", "⋅", "•"].map { Array($0.utf8) }

  /// A date, then two labels or more: `12/07/2024 - Người đăng: Minh Hà - Chuyên mục: Cải cách`.
  private static func isLabelled(_ line: String, _ date: WrittenDate) -> Bool {
    date.range.lowerBound <= 12 && labels(in: line) >= 2
      && !LineShape.endsSentence(line)
  }

  /// How many times a colon and a blank stand in a line.
  private static func labels(in line: String) -> Int {
    zip(line.utf8, line.utf8.dropFirst()).count { $0 == UInt8(ascii: ":") && $1 == 0x20 }
  }

  /// Words that belong to a byline and not to a sentence.
  private static let known = PhraseList(
    ("thu hai ba tu nam sau bay chu nhat ngay thang cap luc dang xuat ban gmt utc am pm tin bai "
      + "viet tac gia nguoi luot xem doc gui phong vien bien tap theo nguon cn "
      + "gio phut views view by on published updated posted last modified date created mon tue wed "
      + "thu fri sat sun monday tuesday wednesday thursday friday saturday sunday binh luan "
      + "cap nhat cuoi lan duoc boi h in co chu quan ly thoi gian don vi dua tac gia bai nguon bien gmt mot "
      + "bon chin muoi sa ch chieu sang sua doi chinh toi khoi tao "
      + "von uhr um am vom veröffentlicht veroffentlicht erstellt aktualisiert geändert "
      + "stand zuletzt letzte datum erschienen autor text redaktion montag dienstag mittwoch donnerstag "
      + "freitag samstag sonnabend sonntag mo di mi do fr so kommentare kommentar min lesezeit "
      + "le par publié publie mis en ligne jour mise article à lundi mardi mercredi jeudi "
      + "vendredi samedi dimanche commentaires "
      + "el por publicado actualizado lunes martes miércoles jueves viernes sábado domingo "
      + "il di da pubblicato aggiornato lunedì martedì mercoledì giovedì venerdì sabato domenica ore "
      + "door op geplaatst bijgewerkt author written est edt pst pdt bst cet cest ist "
      + "comments comment read minutes share")
      .split(separator: " ").map(String.init))

  /// How many words are left when dates, times, numbers and byline words are taken away.
  private static func rest(of folded: [UInt8], without date: Range<Int>) -> Int {
    let line = folded[..<date.lowerBound] + folded[date.upperBound...]
    let words = line.split { !(0x61...0x7A).contains($0) && $0 < 0x80 }
    return words.count { !known.holds($0) }
  }

  /// The author in a part of a byline between bars or hyphens.
  private static func author(in line: String) -> String? {
    let parts = line.unicodeScalars.split { bars.contains($0) || ("0"..."9").contains($0) }
    for part in parts {
      let text = withoutWeekday(withoutLabel(Substring(part).trimmingMarks))
      if let name = PersonName.signature(text) { return name }
    }
    return nil
  }

  private static let bars: Set<Unicode.Scalar> = ["|", "•", "·", "–", "—"]

  /// Cuts what stands before a name: `bởi Minh Hà`, `, 2024 bởi Minh Hà` cut at its figures.
  private static func withoutLabel(_ text: String) -> String {
    text.range(ofPrefix: "bởi ").map { String(text[$0...]) } ?? text
  }

  /// Cuts the label of a date behind a name: `Nguyễn Bình Thứ Tư` before `, 10/07/2024`.
  private static func withoutWeekday(_ text: String) -> String {
    let folded = FoldedLine(text + " ").bytes
    guard folded.count == text.scalarCount + 1 else { return text }
    for label in dateLabels {
      guard let offset = ByteSearch.offset(of: label, in: folded),
        offset == 0 || folded[offset - 1] == 0x20
      else { continue }
      let end = text.unicodeScalars.index(text.startIndex, offsetBy: offset)
      return text[..<end].trimmingMarks
    }
    return text
  }

  private static let dateLabels = [
    "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat", "ngay ", "cap nhat",
    "luc ", "dang ngay", "luot xem", "thang ",
  ].map { Array($0.utf8) }
}

/// The day in an address: `/2022/07/20/`, `/20220720-`, `…-20220720085312.htm`, and in the numbers of
/// a common newsroom system, `…-102220720085312345.htm`: three digits, year of the century to second,
/// thousandths.
enum AddressDate {
  static func day(in url: String) -> Day? {
    let bytes = Array(url.utf8)
    var offset = 0
    while offset < bytes.count {
      guard isDigit(bytes, offset) else {
        offset += 1
        continue
      }
      var end = offset
      while isDigit(bytes, end) { end += 1 }
      if let day = day(bytes, offset, end) { return day }
      offset = end
    }
    return nil
  }

  private static func day(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Day? {
    switch end - start {
    case 8, 12, 14, 17: return compact(bytes, start)
    case 18: return numbered(bytes, start + 3)
    case 4:
      if let day = dayFirst(bytes, start, end) { return day }
      let tail = bytes[end...].prefix(6)
      guard tail.count >= 5, let mark = tail.first, mark == 0x2F || mark == 0x2D else {
        return nil
      }
      let parts = tail.dropFirst().split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count >= 2, let month = value(parts[0]) else { return nil }
      guard let day = value(parts[1].prefix { (0x30...0x39).contains($0) }) else { return nil }
      return checked(value(bytes[start..<end]) ?? 0, month, day)
    default: return nil
    }
  }

  /// `29-10-2021`, the year from `start` to `end`.
  private static func dayFirst(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Day? {
    guard start >= 6, bytes[start - 1] == 0x2D, bytes[start - 4] == 0x2D,
      start == 6 || !isDigit(bytes, start - 7), let year = value(bytes[start..<end]),
      let month = value(bytes[(start - 3)..<(start - 1)]),
      let day = value(bytes[(start - 6)..<(start - 4)])
    else { return nil }
    return checked(year, month, day)
  }

  private static func compact(_ bytes: [UInt8], _ start: Int) -> Day? {
    guard let year = value(bytes[start..<(start + 4)]),
      let month = value(bytes[(start + 4)..<(start + 6)]),
      let day = value(bytes[(start + 6)..<(start + 8)])
    else { return nil }
    return checked(year, month, day)
  }

  private static func numbered(_ bytes: [UInt8], _ start: Int) -> Day? {
    let parts = (0..<6).compactMap { value(bytes[(start + 2 * $0)..<(start + 2 * $0 + 2)]) }
    guard parts.count == 6, parts[3] < 24, parts[4] < 60, parts[5] < 60 else { return nil }
    return checked(2000 + parts[0], parts[1], parts[2])
  }

  private static func checked(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (1995...2100).contains(year) ? Day(year: year, month: month, day: day) : nil
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  private static func isDigit(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset < bytes.count && (0x30...0x39).contains(bytes[offset])
  }
}
