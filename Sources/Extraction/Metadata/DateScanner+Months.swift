import Chronology
import VietnameseText

// Foreign months, for pages of foreign publishers.
extension DateScanner {
  /// By month, folded: English, German, French, Spanish, Portuguese, Italian, Dutch.
  private static let monthNames = [
    "january januar janvier enero janeiro gennaio januari",
    "february februar fevrier février febrero fevereiro febbraio februari",
    "march marz märz maerz mars marzo marco maart mrt", "april avril abril aprile",
    "may mai mayo maio maggio mei", "june juni juin junio junho giugno",
    "july juli juillet julio julho luglio", "august aout août agosto augustus",
    "september septembre septiembre setembro settembre sept",
    "october oktober octobre octubre outubro ottobre",
    "november novembre noviembre novembro",
    "december dezember decembre décembre diciembre dezembro dicembre",
  ].map { $0.split(separator: " ").map { Array($0.utf8) } }

  /// Likewise, but never shortened: Austrian German, Russian, Ukrainian, Bulgarian, Polish, Czech, Slovak,
  /// Turkish, Swedish and Danish, Finnish, Romanian, Indonesian, South Slavic, Greek, Catalan.
  private static let wholeNames = [
    "jänner января січня януари stycznia ledna januára ocak tammikuuta ianuarie januara ιανουαρίου gener",
    "februari feber февраля лютого февруари lutego února februára şubat Şubat helmikuuta februarie "
      + "februara φεβρουαρίου febrer",
    "марта березня март marca března mart maaliskuuta martie maret märz μαρτίου març",
    "апреля квітня април kwietnia dubna apríla nisan huhtikuuta aprilie aprila απριλίου",
    "мая травня май maja května mája mayıs toukokuuta мај μαΐου maig",
    "июня червня юни czerwca června júna haziran kesäkuuta iunie juna ιουνίου juny",
    "июля липня юли lipca července júla temmuz heinäkuuta iulie jula ιουλίου juliol",
    "августа серпня август sierpnia srpna augusta ağustos agustus elokuuta avgusta αυγούστου agost",
    "сентября вересня септември września září septembra eylül syyskuuta septembrie σεπτεμβρίου setembre",
    "октября жовтня октомври października října októbra ekim lokakuuta octombrie oktobra οκτωβρίου",
    "ноября листопада ноември listopada listopadu novembra kasım marraskuuta noiembrie νοεμβρίου",
    "декабря грудня декември grudnia prosince decembra aralık joulukuuta decembrie desember "
      + "δεκεμβρίου desembre",
  ].map { Folding.ascii($0).split(separator: " ").map { Array($0.utf8) } }

  private static let longestName = 24

  /// A full name, or its first three or four letters with or without a full stop.
  func month(at start: Int) -> (Int, end: Int)? {
    var end = start
    while end < bytes.count, isLetter(end) || bytes[end] >= 0x80,
      end - start <= DateScanner.longestName
    {
      end += 1
    }
    let word = bytes[start..<end]
    guard word.count >= 3, let month = DateScanner.monthNumber(word) else { return nil }
    return (month, end < bytes.count && bytes[end] == UInt8(ascii: ".") ? end + 1 : end)
  }

  private static func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
    let found = monthNames.firstIndex { names in
      names.contains { $0.elementsEqual(word) || word.count <= 4 && $0.starts(with: word) }
    }
    let month = found ?? wholeNames.firstIndex { $0.contains { $0.elementsEqual(word) } }
    return month.map { $0 + 1 }
  }

  /// `June 4, 2019`, `Jun 04 12:30:00 UTC 2019`.
  func english(at start: Int) -> (Day, end: Int)? {
    guard isBeforeDigit(start), let (month, next) = month(at: start),
      let (day, width, after) = number(at: blanks(next)), width <= 2
    else { return nil }
    let behind = blanks(ordinal(after), commas: true)
    guard let (year, digits, end) = number(at: behindClock(behind)), digits == 4 else { return nil }
    return checked(year, month, day, end)
  }

  /// Whether a figure follows the word: only then its name is looked up.
  private func isBeforeDigit(_ start: Int) -> Bool {
    var offset = start
    while isLetter(offset) || (offset < bytes.count && bytes[offset] >= 0x80) { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") { offset += 1 }
    return isDigit(blanks(offset))
  }

  /// Behind a time and the name of its zone.
  private func behindClock(_ start: Int) -> Int {
    guard let (_, afterTime) = time(at: start) else { return start }
    var offset = blanks(afterTime)
    while isLetter(offset) { offset += 1 }
    return blanks(offset)
  }

  /// `2020年4月17日`, `2020년 4월 17일`, the year being read.
  func eastAsian(_ year: Int, _ start: Int) -> (Day, end: Int)? {
    for (ofYear, ofMonth) in [("年", "月"), ("년", "월")] {
      guard let afterYear = mark(ofYear, at: start),
        let (month, _, next) = number(at: blanks(afterYear)),
        let afterMonth = mark(ofMonth, at: next),
        let (day, digits, end) = number(at: blanks(afterMonth)), digits <= 2
      else { continue }
      return checked(year, month, day, end)
    }
    return nil
  }

  private func mark(_ mark: String, at start: Int) -> Int? {
    let end = start + mark.utf8.count
    return end <= bytes.count && bytes[start..<end].elementsEqual(mark.utf8) ? end : nil
  }

  /// `4 June 2019`, `4. Juni 2019`, `4 de junio de 2019`, the 4 being read.
  func dayFirst(_ day: Int, _ start: Int) -> (Day, end: Int)? {
    guard let (month, next) = month(at: between(ordinal(start))),
      let (year, digits, end) = number(at: between(next)), digits == 4
    else { return nil }
    return checked(year, month, day, end)
  }

  /// Behind the blanks, hyphens, commas, a full stop and "de" that stand between the parts of a date.
  private func between(_ start: Int) -> Int {
    let dot = start < bytes.count && bytes[start] == UInt8(ascii: ".") ? start + 1 : start
    let next = blanks(dot, commas: true, hyphens: true)
    return ["de", "del", "di"].lazy.compactMap { word($0, at: next) }.first.map { blanks($0) }
      ?? next
  }

  func ordinal(_ start: Int) -> Int {
    ["st", "nd", "rd", "th", "er"].lazy.compactMap { word($0, at: start) }.first ?? start
  }
}

// Vietnamese months in words, as WordPress prints them.
extension DateScanner {
  private static let monthWords = [
    "mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai",
  ]

  /// The number behind `tháng`, in figures or in words.
  func vietnameseMonth(at start: Int) -> (Int, end: Int)? {
    if let (month, width, end) = number(at: start) { return width <= 2 ? (month, end) : nil }
    for (index, name) in DateScanner.monthWords.enumerated().reversed() {
      if let end = word(name, at: start) { return (index + 1, end) }
    }
    return nil
  }

  /// `Tháng Bảy 12, 2024`.
  func monthFirst(at start: Int) -> (Day, end: Int)? {
    guard let afterWord = word("thang", at: start),
      let (month, next) = vietnameseMonth(at: blanks(afterWord)),
      let (day, width, after) = number(at: blanks(next)), width <= 2,
      after < bytes.count, bytes[after] == UInt8(ascii: ","),
      let (year, digits, end) = number(at: blanks(after, commas: true)), digits == 4
    else { return nil }
    return checked(year, month, day, end)
  }
}
