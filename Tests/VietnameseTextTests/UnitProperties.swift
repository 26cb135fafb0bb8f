import Chronology
import Testing
import VietnameseText

@Suite("Numbers with their units read back inside any sentence")
struct UnitProperties {
  private static func withUnit(
    _ choices: inout Choices, _ units: [String], _ kind: NumberMention.Kind,
    digits: ClosedRange<Int> = 1...6
  ) -> NumberCase {
    let number = Printed.decimal(&choices, digits: digits)
    return NumberCase(&choices, number.text + choices.one(of: units), number.value, kind)
  }

  @Test func percent() {
    forAll(seed: 61) {
      Self.withUnit(&$0, ["%", " %", " phần trăm"], .percent, digits: 1...3)
    } fault: {
      $0.fault
    }
  }

  @Test("A share above a thousand is a decimal with a dot")
  func sloppyPercent() {
    forAll(seed: 75) { choices in
      let (whole, part) = (choices.number(1...99), choices.number(10...99) * 10 + 1)
      return NumberCase(&choices, "\(whole).\(part)%", "\(whole).\(part)", .percent)
    } fault: {
      $0.fault
    }
  }

  @Test func percentagePoints() {
    forAll(seed: 62) {
      Self.withUnit(&$0, [" điểm %", " điểm phần trăm"], .percentagePoints, digits: 1...3)
    } fault: {
      $0.fault
    }
  }

  @Test func pointsAndPlaces() {
    forAll(seed: 63) {
      Self.withUnit(&$0, [" điểm"], .points, digits: 1...3)
    } fault: {
      $0.fault
    }
    forAll(seed: 64) { choices in
      let number = choices.number(2...63)
      return NumberCase(&choices, "tăng \(number) bậc", "\(number)", .places)
    } fault: {
      $0.fault
    }
  }

  @Test func money() {
    forAll(seed: 65) {
      Self.withUnit(
        &$0, [" đồng", " VNĐ", "đ", " VND", " USD", " đô la", " euro", " EUR", " nhân dân tệ"],
        .money)
    } fault: {
      $0.fault
    }
  }

  @Test func moneyBeforeTheNumber() {
    forAll(seed: 66) { choices in
      let number = Printed.decimal(&choices)
      let lead = choices.one(of: ["$", "US$", "USD ", "€", "£", "EUR "])
      return NumberCase(&choices, lead + number.text, number.value, .money)
    } fault: {
      $0.fault
    }
  }

  @Test func scaledMoney() {
    forAll(seed: 67) { choices in
      let (number, unit) = (choices.number(1...99_999), choices.one(of: [" đồng", " USD"]))
      return NumberCase(
        &choices, Printed.grouped(number, by: ".") + " tỷ" + unit, "\(number)000000000", .money)
    } fault: {
      $0.fault
    }
  }

  @Test func measures() {
    forAll(seed: 68) {
      Self.withUnit(
        &$0,
        [" km", "km", " ha", " m²", " tấn", " tạ", " lít", " kg", " mét", " kWh", "°C"],
        .measure)
    } fault: {
      $0.fault
    }
  }

  @Test func durations() {
    forAll(seed: 69) { choices in
      let number = choices.number(1...60)
      let unit = choices.one(of: ["giờ", "phút", "ngày làm việc", "giây", "tuổi"])
      return NumberCase(&choices, "\(number) \(unit)", "\(number)", .duration)
    } fault: {
      $0.fault
    }
  }

  @Test func ranks() {
    forAll(seed: 70) { choices in
      let (rank, of) = (choices.number(1...63), choices.number(0...1) == 0 ? 63 : 34)
      let cue = choices.one(of: ["đứng thứ", "xếp thứ", "xếp hạng", "vị trí thứ", "hạng"])
      let link = choices.one(of: ["/", " trên tổng số ", " trong số "])
      return NumberCase(&choices, "\(cue) \(rank)\(link)\(of)", "\(rank)", .rank)
    } fault: {
      $0.fault
    }
  }

  @Test func shares() {
    forAll(seed: 71) { choices in
      let (part, of) = (choices.number(1...99), choices.number(32...999))
      return NumberCase(&choices, "\(part)/\(of) xã", "\(part)", .fraction)
    } fault: {
      $0.fault
    }
  }
}
