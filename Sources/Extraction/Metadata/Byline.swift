import Chronology
import VietnameseText

/// A line that says when, and at times who: `P.V| 28/10/2021 07:05`, `Cập nhật ngày: 10/09/2024`.
struct Byline: Hashable {
  var date: WrittenDate?
  var author: String?
  /// The line says "cập nhật" (updated).
  var isUpdate = false

  /// - Returns: `nil` where the line is text that only mentions a date.
  init?(_ line: String) {
    guard line.unicodeScalars.count <= 160, let date = DateScanner.first(in: line) else {
      return nil
    }
    let folded = Folding.ascii(line)
    let rest = Byline.rest(of: Array(folded.utf8), without: date.range)
    guard rest <= 6 else { return nil }
    self.date = date
    isUpdate =
      folded.hasPrefix("cap nhat") || folded.hasPrefix("updated")
      || folded.hasPrefix("lan cap nhat cuoi")
    author = Byline.author(in: line)
  }

  /// Words that belong to a byline and not to a sentence.
  private static let known: Set<String> = Set(
    ("thu hai ba tu nam sau bay chu nhat ngay thang cap luc dang xuat ban gmt utc am pm tin bai "
      + "viet tac gia nguoi luot xem doc gui phong vien bien tap theo nguon cn "
      + "gio phut views view by on published updated posted last modified date created mon tue wed "
      + "thu fri sat sun monday tuesday wednesday thursday friday saturday sunday binh luan "
      + "cap nhat cuoi lan duoc boi h in co chu quan ly thoi gian don vi")
      .split(separator: " ").map(String.init))

  /// How many words are left when dates, times, numbers and byline words are taken away.
  private static func rest(of folded: [UInt8], without date: Range<Int>) -> Int {
    let line = folded[..<date.lowerBound] + folded[date.upperBound...]
    let words = line.split { !(0x61...0x7A).contains($0) && $0 < 0x80 }
    return words.count { !known.contains(String(decoding: $0, as: UTF8.self)) }
  }

  /// The author in a part of a byline between bars or hyphens.
  private static func author(in line: String) -> String? {
    for part in line.split(whereSeparator: { "|•·–—".contains($0) || $0.isNumber }) {
      let text = withoutWeekday(part.trimmingMarks)
      if let name = PersonName.signature(text) { return name }
    }
    return nil
  }

  /// Cuts the label of a date behind a name: `Nguyễn Bình Thứ Tư` before `, 10/07/2024`.
  private static func withoutWeekday(_ text: String) -> String {
    let folded = Folding.ascii(text)
    guard folded.count == text.count else { return text }
    for label in dateLabels {
      guard let found = folded.firstRange(of: label)?.lowerBound else { continue }
      let offset = folded.distance(from: folded.startIndex, to: found)
      guard offset == 0 || text.dropFirst(offset - 1).hasPrefix(" ") else { continue }
      return String(text.prefix(offset)).trimmingMarks
    }
    return text
  }

  private static let dateLabels = [
    "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat", "ngay ", "cap nhat",
    "luc ", "dang ngay", "luot xem",
  ]
}

/// The day in an address: `/2022/07/20/`, `/20220720-`, `…-20220720085312.htm`.
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
    case 4:
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

  private static func compact(_ bytes: [UInt8], _ start: Int) -> Day? {
    guard let year = value(bytes[start..<(start + 4)]),
      let month = value(bytes[(start + 4)..<(start + 6)]),
      let day = value(bytes[(start + 6)..<(start + 8)])
    else { return nil }
    return checked(year, month, day)
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
