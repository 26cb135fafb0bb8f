import Chronology
import TestSupport
import Testing
import VietnameseText

@Suite("Times find their year in the words around, else from the reference")
struct ResolverContextProperties {
  private static func one(_ text: String, on reference: Day?) -> ResolvedTime? {
    let found = Readings.resolved(text, on: reference)
    return found.count == 1 ? found[0] : nil
  }

  @Test("A stated time needs no reference and does not move with it")
  func stated() {
    forAll(seed: 207) { choices in
      let year = choices.number(1990...2050)
      let text = choices.one(of: [
        "quý II/\(year)", "ngày 3/9/\(year)", "năm \(year)", "9 tháng đầu năm \(year)",
        "giai đoạn \(year)-\(year + 4)", "tháng 12 năm \(year)", "cuối năm \(year)",
        "từ 1/2/\(year) đến 3/4/\(year)", "năm học \(year)-\(year + 1)",
      ])
      return (text, PrintedTimes.day(&choices), PrintedTimes.day(&choices))
    } fault: { text, first, second in
      let found = [first, second, nil].map { Self.one(text, on: $0) }
      guard let period = found[0]?.period else { return "unread" }
      let isSame = found.allSatisfy { $0?.period == period && $0?.basis == .stated }
      return isSame && found[0]?.isDoubtful == false ? nil : "\(found.map { $0?.period.label })"
    }
  }

  @Test("A missing year is the reference's, or in January and February the one before")
  func missingYear() {
    forAll(seed: 209) { choices in
      let text = choices.one(of: [
        "tháng \(choices.number(1...12))", "quý \(RomanNumerals.numeral(choices.number(1...4)))",
        "\(choices.number(2...11)) tháng đầu năm", "những tháng cuối năm", "cuối tháng 3",
      ])
      return (text, PrintedTimes.day(&choices))
    } fault: { text, reference in
      guard let found = Self.one(text, on: reference) else { return "unread" }
      let start = found.period.firstDay
      let isBefore = reference.month <= 2 && start.year == reference.year - 1
      return (start.year == reference.year || isBefore) && found.basis == .reference
        ? nil : "\(found.period) \(found.basis)"
    }
  }

  @Test("A year named before belongs to what follows in the sentence")
  func context() {
    forAll(seed: 210) { choices in
      let year = choices.number(1990...2050)
      let text = choices.one(of: ["quý III", "tháng 8", "6 tháng cuối năm"])
      return ("Năm \(year), xã làm tốt; \(text) còn chậm", year, PrintedTimes.day(&choices))
    } fault: { text, year, reference in
      let found = Readings.resolved(text, on: reference)
      let isRead = found.count == 2 && found[1].period.firstDay.year == year
      return isRead && found[1].basis == .context ? nil : "\(found.map(\.period.label))"
    }
  }

  @Test("Cùng kỳ is the main period a year earlier")
  func samePeriod() {
    forAll(seed: 211) { choices in
      let year = choices.number(1990...2050)
      let main = choices.one(of: [
        "quý I/\(year)", "6 tháng đầu năm \(year)", "tháng 7/\(year)", "năm \(year)",
        "5 tháng đầu năm \(year)", "ngày 4/5/\(year)",
      ])
      return "Trong \(main), thu tăng so với cùng kỳ"
    } fault: { text in
      let found = Readings.resolved(text, on: day("2020-02-29"))
      guard found.count == 2 else { return "\(found.map(\.period.label))" }
      let isShifted = found[1].period == found[0].period.shifted(byYears: -1)
      return isShifted && found[1].mention.role == .comparison ? nil : "\(found[1].period)"
    }
  }

  @Test("Months that follow begin behind the period before them")
  func nextMonths() {
    forAll(seed: 212) { choices in
      let (first, year) = (choices.number(2...10), choices.number(1990...2050))
      let next = choices.number(1...12 - first)
      return ("\(first) tháng đầu năm \(year) và \(next) tháng tiếp theo", first, next)
    } fault: { text, first, next in
      let found = Readings.resolved(text, on: nil)
      guard found.count == 2, let border = found[0].period.lastDay.adding(days: 1) else {
        return "\(found.map(\.period.label))"
      }
      let follows = found[1].period.firstDay == border
      return follows && found[1].period.lastDay.month == first + next ? nil : "\(found[1].period)"
    }
  }

  @Test("Later years are counted from the year before them")
  func later() {
    forAll(seed: 213) { choices in
      let (year, count) = (choices.number(1990...2050), choices.number(2...30))
      return ("Năm \(year) xây xong, \(count) năm sau sửa lại", year + count)
    } fault: { text, year in
      let labels = Readings.resolved(text, on: day("2020-02-29")).map(\.period.label)
      return labels.last == "\(year)" ? nil : "\(labels)"
    }
  }
}
