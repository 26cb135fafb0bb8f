import Chronology
import Testing
import VietnameseText

@Suite("Numbers in digits read back inside any sentence")
struct NumberProperties {
  @Test func thousandsInDots() {
    forAll(seed: 41) { choices in
      let number = choices.number(digits: 1...15)
      return NumberCase(&choices, Printed.grouped(number, by: ".") + " cây", "\(number)")
    } fault: {
      $0.fault
    }
  }

  @Test func decimalComma() {
    forAll(seed: 42) { choices in
      let (whole, part) = (choices.number(digits: 1...3), Printed.decimals(&choices))
      return NumberCase(&choices, "\(whole),\(part) sọt", "\(whole).\(part)")
    } fault: {
      $0.fault
    }
  }

  @Test func dotsAndComma() {
    forAll(seed: 43) { choices in
      let (whole, part) = (choices.number(digits: 4...12), Printed.decimals(&choices))
      return NumberCase(
        &choices, Printed.grouped(whole, by: ".") + ",\(part) sọt", "\(whole).\(part)")
    } fault: {
      $0.fault
    }
  }

  @Test func englishThousands() {
    forAll(seed: 44) { choices in
      let number = choices.number(digits: 7...15)
      return NumberCase(&choices, Printed.grouped(number, by: ",") + " cây", "\(number)")
    } fault: {
      $0.fault
    }
  }

  @Test func englishDecimals() {
    forAll(seed: 45) { choices in
      let (whole, part) = (choices.number(digits: 4...12), Printed.decimals(&choices))
      return NumberCase(
        &choices, Printed.grouped(whole, by: ",") + ".\(part) sọt", "\(whole).\(part)")
    } fault: {
      $0.fault
    }
  }

  @Test func thousandsInBlanks() {
    forAll(seed: 46) { choices in
      let number = choices.number(digits: 4...12)
      let blank = choices.one(of: [" ", "\u{A0}", "\u{202F}", "\u{2009}"])
      return NumberCase(&choices, Printed.grouped(number, by: blank) + " cây", "\(number)")
    } fault: {
      $0.fault
    }
  }

  @Test func figuresWithoutMarks() {
    forAll(seed: 47) { choices in
      let number = choices.number(digits: 1...9)
      return NumberCase(&choices, "\(number) cây", "\(number)")
    } fault: {
      $0.fault
    }
  }

  @Test func leadingZeros() {
    forAll(seed: 48) { choices in
      let number = choices.number(1...9)
      return NumberCase(&choices, "0\(number) hồ sơ", "\(number)")
    } fault: {
      $0.fault
    }
  }

  private static let scales = [
    (" nghìn", 3), (" ngàn", 3), (" vạn", 4), (" triệu", 6), (" tỷ", 9), (" tỉ", 9), ("k", 3),
    ("tr", 6), (" nghìn tỷ", 12),
  ]

  @Test func scaleWords() {
    forAll(seed: 49) { choices in
      let number = choices.number(1...999_999)
      let (word, power) = choices.one(of: Self.scales)
      return NumberCase(
        &choices, Printed.grouped(number, by: ".") + word + " cây",
        "\(number)" + String(repeating: "0", count: power))
    } fault: {
      $0.fault
    }
  }

  @Test func decimalsWithScaleWords() {
    forAll(seed: 50) { choices in
      let (whole, part) = (choices.number(1...9_999), choices.number(1...9))
      let (word, power) = choices.one(of: Self.scales)
      return NumberCase(
        &choices, "\(whole),\(part)\(word) sọt",
        "\(whole)\(part)" + String(repeating: "0", count: power - 1))
    } fault: {
      $0.fault
    }
  }

  @Test func fallingScales() {
    forAll(seed: 51) { choices in
      let (high, low) = (choices.number(1...999), choices.number(1...999))
      let (first, second, value) = choices.one(of: [
        ("tỷ", "triệu", high * 1_000_000_000 + low * 1_000_000),
        ("triệu", "nghìn", high * 1_000_000 + low * 1000),
        ("tỉ", "nghìn", high * 1_000_000_000 + low * 1000),
      ])
      return NumberCase(&choices, "\(high) \(first) \(low) \(second) đồng", "\(value)", .money)
    } fault: {
      $0.fault
    }
  }

  @Test func signs() {
    forAll(seed: 52) { choices in
      let number = choices.number(1...9_999)
      let sign = choices.one(of: ["-", "+", "−"])
      return NumberCase(
        &choices, "mức \(sign)\(number) độ", sign == "+" ? "\(number)" : "-\(number)", .measure)
    } fault: {
      $0.fault
    }
  }

  /// Digits behind the first dot or comma are no name (a telephone number) of their own.
  @Test func nothingElseStandsInANumber() {
    forAll(seed: 53) { choices in
      let number = Printed.grouped(choices.number(digits: 1...9), by: choices.one(of: [".", " "]))
      let part = choices.happens(onceIn: 2) ? ",\(choices.number(1...9))" : ""
      return Frames.sentence(&choices, with: number + part + " đồng")
    } fault: {
      Self.fault($0)
    }
  }

  @Test func nothingElseStandsInALongNumber() {
    forAll(seed: 54) { choices in
      let number = Printed.grouped(
        choices.number(digits: 10...15), by: choices.one(of: [".", " "]))
      return Frames.sentence(&choices, with: number + " đồng")
    } fault: {
      Self.fault($0)
    }
  }

  private static func fault(_ text: String) -> String? {
    let found = Readings.numbers(text)
    return found.map(\.kind) == [.money] ? nil : "\(found.map(\.kind))"
  }
}
