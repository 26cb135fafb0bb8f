import Chronology
import Testing
import VietnameseText

@Suite("Days, months and quarters read back in every written form")
struct TimeProperties {
  private static func isoMonth(_ month: Int, _ year: Int) -> String {
    "\(year)-\(PrintedTimes.two(month))"
  }

  @Test func daysInFigures() {
    forAll(seed: 101) { choices in
      let day = PrintedTimes.day(&choices)
      let mark = choices.one(of: ["/", "-", "."])
      let isLong = choices.happens(onceIn: 2)
      let parts = [day.day, day.month].map { isLong ? PrintedTimes.two($0) : "\($0)" }
      let lead = choices.one(of: ["ngày ", "sáng ", "", "hôm "])
      return TimeCase(
        &choices, lead + (parts + ["\(day.year)"]).joined(separator: mark), "\(day)")
    } fault: {
      $0.fault
    }
  }

  @Test func daysWithTheYearFirst() {
    forAll(seed: 102) { choices in
      let day = PrintedTimes.day(&choices)
      let mark = choices.one(of: ["-", "/"])
      let parts = [PrintedTimes.two(day.month), PrintedTimes.two(day.day)]
      return TimeCase(&choices, (["\(day.year)"] + parts).joined(separator: mark), "\(day)")
    } fault: {
      $0.fault
    }
  }

  @Test func daysWithTwoDigitsOfTheYear() {
    forAll(seed: 103) { choices in
      let day = PrintedTimes.day(&choices, years: choices.one(of: [1950...1999, 2001...2049]))
      let mark = choices.one(of: ["/", "-"])
      let parts = [day.day, day.month, day.year % 100].map(PrintedTimes.two)
      return TimeCase(&choices, "ngày " + parts.joined(separator: mark), "\(day)")
    } fault: {
      $0.fault
    }
  }

  @Test func daysWithTheWordsOfTheCalendar() {
    forAll(seed: 104) { choices in
      let day = PrintedTimes.day(&choices)
      let date = choices.one(of: ["\(day.day)", PrintedTimes.two(day.day)])
      let month = choices.one(of: ["\(day.month)", PrintedTimes.two(day.month)])
      let link = choices.one(of: [" năm ", "/", ", ", " "])
      return TimeCase(&choices, "ngày \(date) tháng \(month)\(link)\(day.year)", "\(day)")
    } fault: {
      $0.fault
    }
  }

  @Test func daysInWords() {
    forAll(seed: 105) { choices in
      let day = PrintedTimes.day(&choices)
      let lead = day.day <= 10 ? choices.one(of: ["ngày", "mùng", "ngày mùng"]) : "ngày"
      let month = PrintedTimes.monthWord(day.month)
      let year = choices.one(of: ["\(day.year)", PrintedTimes.words(day.year)])
      return TimeCase(
        &choices, "\(lead) \(PrintedTimes.words(day.day)) tháng \(month) năm \(year)", "\(day)")
    } fault: {
      $0.fault
    }
  }

  @Test func daysWithoutAYearLieNearTheReference() {
    forAll(seed: 106) { choices in
      let reference = PrintedTimes.day(&choices)
      let found = Day(dayNumber: reference.dayNumber - choices.number(0...150)) ?? reference
      let text = choices.one(of: [
        "ngày \(found.day)/\(found.month)", "sáng \(found.day)/\(found.month)",
        "ngày \(found.day) tháng \(found.month)", "ngày \(found.day)-\(found.month)",
      ])
      return (Frames.sentence(&choices, with: text), reference, found)
    } fault: { text, reference, found in
      let labels = Readings.resolved(text, on: reference).map(\.period.label)
      return labels == [found.description] ? nil : "\(labels)"
    }
  }

  @Test func months() {
    forAll(seed: 107) { choices in
      let (month, year) = (choices.number(1...12), choices.number(1990...2050))
      let two = PrintedTimes.two(month)
      let phrase = choices.one(of: [
        "tháng \(month)/\(year)", "tháng \(two)/\(year)", "tháng \(month) năm \(year)",
        "tháng \(month)-\(year)", "tháng \(PrintedTimes.monthWord(month)) năm \(year)",
        "tháng \(two).\(year)", "\(two)/\(year)",
        "tháng \(month) của năm \(year)",
      ])
      return TimeCase(&choices, phrase, Self.isoMonth(month, year))
    } fault: {
      $0.fault
    }
  }

  @Test func quarters() {
    forAll(seed: 108) { choices in
      let (quarter, year) = (choices.number(1...4), choices.number(1990...2050))
      let number = PrintedTimes.quarter(quarter, &choices)
      let phrase = choices.one(of: [
        "quý \(number)/\(year)", "quý \(number) năm \(year)", "quí \(number) năm \(year)",
        "Q\(quarter)/\(year)", "quý \(number) của năm \(year)",
      ])
      return TimeCase(&choices, phrase, "\(year)-Q\(quarter)")
    } fault: {
      $0.fault
    }
  }

  @Test func years() {
    forAll(seed: 109) { choices in
      let year = choices.number(1900...2100)
      let phrase = choices.one(of: ["năm \(year)", "trong năm \(year)", "hết năm \(year)"])
      return TimeCase(&choices, phrase, "\(year)")
    } fault: {
      $0.fault
    }
  }

  @Test func yearsInWords() {
    forAll(seed: 110) { choices in
      let year = choices.number(1900...2100)
      return TimeCase(&choices, "năm \(PrintedTimes.words(year))", "\(year)")
    } fault: {
      $0.fault
    }
  }
}
