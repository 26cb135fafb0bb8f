import Chronology
import Testing
import VietnameseText

@Suite("Numbers in words read back inside any sentence")
struct SpelledProperties {
  private static func words(_ number: Int) -> String { SpelledNumberWriter.spelled(number) }

  @Test func wholeNumbers() {
    forAll(seed: 81) { choices in
      let number = choices.number(digits: 2...12)
      return NumberCase(&choices, Self.words(number) + " cây", "\(number)")
    } fault: {
      $0.fault
    }
  }

  @Test func money() {
    forAll(seed: 82) { choices in
      let number = choices.number(digits: 1...12)
      return NumberCase(&choices, Self.words(number) + " đồng", "\(number)", .money)
    } fault: {
      $0.fault
    }
  }

  @Test func percent() {
    forAll(seed: 83) { choices in
      let number = choices.number(0...100)
      return NumberCase(&choices, Self.words(number) + " phần trăm", "\(number)", .percent)
    } fault: {
      $0.fault
    }
  }

  @Test func decimals() {
    forAll(seed: 84) { choices in
      let whole = choices.number(0...999)
      let digits = Printed.decimals(&choices)
      let point = choices.one(of: ["phẩy", "chấm"])
      let part = digits.compactMap(\.wholeNumberValue).map(Self.words).joined(separator: " ")
      return NumberCase(
        &choices, "\(Self.words(whole)) \(point) \(part) đồng", "\(whole).\(digits)", .money)
    } fault: {
      $0.fault
    }
  }

  @Test func fractions() {
    forAll(seed: 85) { choices in
      let (part, of) = (choices.number(1...99), choices.number(2...99))
      let text = "\(Self.words(part)) phần \(of == 4 ? "tư" : Self.words(of)) cây"
      return (Frames.sentence(&choices, with: text), part, of)
    } fault: { text, part, of in
      let found = Readings.quantities(text)
      let isRead =
        found.map(\.kind) == [.fraction] && found.first?.value == ExactDecimal(part)
        && found.first?.of == ExactDecimal(of)
      return isRead ? nil : "\(found.map { "\($0.kind) \($0.value ?? .zero)" })"
    }
  }

  @Test func ranks() {
    forAll(seed: 86) { choices in
      let number = choices.number(2...63)
      let cue = choices.one(of: ["đứng thứ", "xếp thứ", "hạng"])
      return NumberCase(&choices, "\(cue) \(Self.words(number)) toàn quốc", "\(number)", .rank)
    } fault: {
      $0.fault
    }
  }

  @Test func digitsAndTheSameInWords() {
    forAll(seed: 87) { choices in
      let number = choices.number(1...999)
      return NumberCase(&choices, "\(number) (\(Self.words(number))) bản", "\(number)")
    } fault: {
      $0.fault
    }
  }

  @Test func minus() {
    forAll(seed: 88) { choices in
      let number = choices.number(10...999_999)
      return NumberCase(&choices, "âm \(Self.words(number)) độ", "-\(number)", .measure)
    } fault: {
      $0.fault
    }
  }

  /// Random number words in any order: no trap, and a value that its own words give again.
  @Test func anyOrderOfNumberWords() {
    let words = [
      "không", "một", "hai", "năm", "mười", "mươi", "mốt", "tư", "lăm", "linh", "trăm", "nghìn",
      "vạn", "triệu", "tỷ", "phẩy", "chấm", "phần", "rưỡi", "chục", "âm", "7", "thứ",
    ]
    forAll(seed: 89) { choices in
      var text: [String] = []
      while choices.number(0...12) > 0 { text.append(choices.one(of: words)) }
      return text.joined(separator: " ")
    } fault: { text in
      let tokens = Tokenizer.tokens(of: text)
      for index in tokens.indices {
        guard let number = SpelledNumberReader.number(tokens, at: index) else { continue }
        guard index < number.end, number.end <= tokens.count else { return "ends astray" }
        let isNegative = tokens[index].word == .minus
        if number.value.isNegative != isNegative, number.value != .zero { return "sign" }
      }
      return nil
    }
  }
}
