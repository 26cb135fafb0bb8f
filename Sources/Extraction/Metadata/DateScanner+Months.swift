import Chronology

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

  /// A full name, or its first three or four letters with or without a full stop.
  func month(at start: Int) -> (Int, end: Int)? {
    var end = start
    while end < bytes.count, isLetter(end) || bytes[end] >= 0x80, end - start <= 12 { end += 1 }
    let word = bytes[start..<end]
    guard word.count >= 3, let month = DateScanner.monthNumber(word) else { return nil }
    return (month, end < bytes.count && bytes[end] == UInt8(ascii: ".") ? end + 1 : end)
  }

  private static func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
    let found = monthNames.firstIndex { names in
      names.contains { $0.elementsEqual(word) || word.count <= 4 && $0.starts(with: word) }
    }
    return found.map { $0 + 1 }
  }

  /// `June 4, 2019`.
  func english(at start: Int) -> (Day, end: Int)? {
    guard let (month, next) = month(at: start), let (day, width, after) = number(at: blanks(next)),
      width <= 2, let (year, digits, end) = number(at: blanks(ordinal(after), commas: true)),
      digits == 4
    else { return nil }
    return checked(year, month, day, end)
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
    return word("de", at: next).map { blanks($0) } ?? next
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
