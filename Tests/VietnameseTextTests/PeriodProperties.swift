import Chronology
import Testing
import VietnameseText

@Suite("Longer periods read back in every written form")
struct PeriodProperties {
  private static func span(_ first: Int, _ last: Int, _ year: Int) -> String {
    let months = Period(from: .month(first, of: year), through: .month(last, of: year))
    return months?.label ?? ""
  }

  private static func count(_ number: Int, _ choices: inout Choices) -> String {
    choices.one(of: ["\(number)", PrintedTimes.two(number), PrintedTimes.words(number)])
  }

  @Test func firstMonths() {
    forAll(seed: 121) { choices in
      let (count, year) = (choices.number(2...11), choices.number(1990...2050))
      let number = Self.count(count, &choices)
      let phrase = choices.one(of: [
        "\(number) tháng đầu năm \(year)", "\(number) tháng đầu của năm \(year)",
        "\(count) tháng năm \(year)", "\(count)T/\(year)",
        "\(number) tháng đầu năm, \(year)",
      ])
      return TimeCase(&choices, phrase, Self.span(1, count, year))
    } fault: {
      $0.fault
    }
  }

  @Test func lastMonths() {
    forAll(seed: 122) { choices in
      let (count, year) = (choices.number(2...11), choices.number(1990...2050))
      let number = Self.count(count, &choices)
      return TimeCase(
        &choices, "\(number) tháng cuối năm \(year)", Self.span(13 - count, 12, year))
    } fault: {
      $0.fault
    }
  }

  @Test func halves() {
    forAll(seed: 123) { choices in
      let (half, year) = (choices.number(1...2), choices.number(1990...2050))
      let side = half == 1 ? "đầu" : "cuối"
      let phrase = choices.one(of: [
        "nửa \(side) năm \(year)", "6 tháng \(side) năm \(year)", "2 quý \(side) năm \(year)",
      ])
      return TimeCase(&choices, phrase, "\(year)-H\(half)")
    } fault: {
      $0.fault
    }
  }

  @Test func stages() {
    forAll(seed: 124) { choices in
      let first = choices.number(1990...2050)
      let last = first + choices.number(1...30)
      let dash = choices.one(of: ["-", " - ", "–", " – "])
      let phrase = choices.one(of: [
        "giai đoạn \(first)\(dash)\(last)", "nhiệm kỳ \(first)\(dash)\(last)",
        "từ năm \(first) đến năm \(last)", "giai đoạn từ năm \(first) đến năm \(last)",
        "thời kỳ \(first)\(dash)\(last)", "giai đoạn \(first) đến \(last)",
      ])
      return TimeCase(&choices, phrase, "\(first)/\(last)")
    } fault: {
      $0.fault
    }
  }

  @Test func decadesAndCenturies() {
    forAll(seed: 125) { choices in
      if choices.happens(onceIn: 2) {
        let decade = choices.number(190...205) * 10
        return TimeCase(&choices, "thập niên \(decade)", "\(decade)/\(decade + 9)")
      }
      let century = choices.number(11...21)
      let (first, last) = (century * 100 - 99, century * 100)
      return TimeCase(
        &choices, "thế kỷ \(RomanNumerals.numeral(century))", "\(first)/\(last)")
    } fault: {
      $0.fault
    }
  }

  @Test func spansOfDays() {
    forAll(seed: 126) { choices in
      let first = PrintedTimes.day(&choices, years: 1990...2050)
      let last = Day(dayNumber: first.dayNumber + choices.number(1...90)) ?? first
      let phrase = choices.one(of: [
        "từ \(Self.slashed(first)) đến \(Self.slashed(last))",
        "từ ngày \(Self.slashed(first)) đến ngày \(Self.slashed(last))",
        "từ ngày \(first.day)/\(first.month) đến ngày \(Self.slashed(last))",
        "từ ngày \(first.day)/\(first.month) tới \(Self.slashed(last))",
        "từ ngày \(first.day) tháng \(first.month) năm \(first.year) đến ngày \(last.day) "
          + "tháng \(last.month) năm \(last.year)",
      ])
      return TimeCase(&choices, phrase, "\(first)/\(last)")
    } fault: {
      $0.fault
    }
  }

  private static func slashed(_ day: Day) -> String { "\(day.day)/\(day.month)/\(day.year)" }

  @Test func spansInsideAMonth() {
    forAll(seed: 127) { choices in
      let (month, year) = (choices.number(1...12), choices.number(1990...2050))
      let first = choices.number(1...27)
      let last = choices.number(first + 1...28)
      let link = choices.one(of: ["-", " - ", " đến ", "–"])
      let isWord = link == " đến "
      let tail = isWord ? " tháng \(month) năm \(year)" : "/\(month)/\(year)"
      let label = [first, last].map { "\(year)-\(PrintedTimes.two(month))-\(PrintedTimes.two($0))" }
      return TimeCase(
        &choices, "ngày \(first)\(link)\(last)\(tail)", label.joined(separator: "/"))
    } fault: {
      $0.fault
    }
  }

  @Test func spansOfMonths() {
    forAll(seed: 128) { choices in
      let (first, year) = (choices.number(1...11), choices.number(1990...2050))
      let last = choices.number(first + 1...12)
      let phrase = choices.one(of: [
        "từ tháng \(first) đến tháng \(last) năm \(year)", "tháng \(first) - tháng \(last)/\(year)",
        "từ tháng \(first)/\(year) đến tháng \(last)/\(year)",
      ])
      return TimeCase(&choices, phrase, Self.span(first, last, year))
    } fault: {
      $0.fault
    }
  }

  @Test func yearBehindAList() {
    forAll(seed: 129) { choices in
      let (first, year) = (choices.number(1...3), choices.number(1990...2050))
      let numerals = [first, first + 1].map(RomanNumerals.numeral)
      let link = choices.one(of: [" và ", ", "])
      let tail = choices.one(of: ["/\(year)", " năm \(year)"])
      let phrase = "quý \(numerals[0])\(link)quý \(numerals[1])\(tail)"
      let labels = ["\(year)-Q\(first)", "\(year)-Q\(first + 1)"]
      return (Frames.sentence(&choices, with: phrase), labels)
    } fault: { text, labels in
      let found = Readings.labels(text)
      return found == labels ? nil : "\(found)"
    }
  }

  @Test func schoolYears() {
    forAll(seed: 130) { choices in
      let year = choices.number(1990...2050)
      let dash = choices.one(of: ["-", " - ", "–"])
      return TimeCase(
        &choices, "năm học \(year)\(dash)\(year + 1)", "\(year)-09/\(year + 1)-05")
    } fault: {
      $0.fault
    }
  }

  @Test func occasionsAreOfTheirYear() {
    forAll(seed: 131) { choices in
      let year = choices.number(1990...2050)
      let lead = choices.one(of: ["đợt", "kỳ", "lần"])
      return TimeCase(&choices, "\(lead) \(choices.number(1...12))/\(year)", "\(year)")
    } fault: {
      $0.fault
    }
  }
}
