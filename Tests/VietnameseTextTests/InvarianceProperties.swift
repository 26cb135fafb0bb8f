import Chronology
import Foundation
import TestSupport
import Testing
import VietnameseText

/// How a text is written does not change what is found in it.
@Suite("Case, marks and blanks change nothing")
struct InvarianceProperties {
  /// All that is found in a text, without the places.
  private struct Found: Equatable, CustomStringConvertible {
    var periods: [String]
    var numbers: [String]

    init(_ text: String) {
      periods = Readings.resolved(text, on: day("2020-10-19")).map {
        "\($0.period) \($0.mention.role)"
      }
      numbers = Readings.numbers(text).map { number in
        let values = [number.value, number.low, number.high, number.of]
        return "\(number.kind)"
          + values.map { $0.map { " \($0)" } ?? " –" }.joined()
      }
    }

    var description: String { "\(periods) \(numbers)" }
  }

  private static func fault(_ text: String, _ other: String) -> String? {
    let (found, same) = (Found(text), Found(other))
    return found == same ? nil : "\(found), but \(same)"
  }

  /// A number or time in words and figures, without letters that mean something only as capitals.
  private static func phrase(_ choices: inout Choices) -> String {
    let year = choices.number(1990...2040)
    let number = choices.number(digits: 1...7)
    return Frames.sentence(
      &choices,
      with: choices.one(of: [
        "6 tháng đầu năm \(year)", "quý II/\(year)", "ngày 7 tháng 9 năm \(year)",
        "giai đoạn \(year) - \(year + 5)", "tháng Giêng năm \(year)", "hôm qua", "tuần tới",
        "nửa cuối năm \(year)", "so với cùng kỳ năm \(year)", "5 năm gần đây", "cuối tháng 6",
        "\(number) hồ sơ", "\(Printed.grouped(number, by: ".")) đồng", "hơn \(number)% hồ sơ",
        "xếp thứ 7/63", SpelledNumberWriter.spelled(number) + " nghìn đồng", "tăng 2,4 điểm %",
        "từ 5 đến 7 tỷ đồng", "hai phần ba số hộ", "đứng thứ nhì", "mức độ 3, 4",
      ]))
  }

  @Test func smallLetters() {
    forAll(seed: 181, Self.phrase) { Self.fault($0, $0.lowercased()) }
  }

  @Test func capitals() {
    forAll(seed: 182, Self.phrase) { Self.fault($0, $0.uppercased()) }
  }

  @Test("hoà and hòa", arguments: [TonePlacement.old, .new])
  func tones(placement: TonePlacement) {
    forAll(seed: 183, Reports.text) { text in
      let framed = "Thoả thuận hoà giải: \(text) ở Khánh Hòa, quý khoẻ, thuỷ lợi"
      return Self.fault(
        Normalizer.normalized(framed).text, Normalizer.normalized(framed, tones: placement).text)
    }
  }

  @Test("Decomposed letters, through the normalizer")
  func decomposed() {
    forAll(seed: 184, Reports.text) { text in
      let apart = text.decomposedStringWithCanonicalMapping
      return Self.fault(Normalizer.normalized(text).text, Normalizer.normalized(apart).text)
    }
  }

  @Test("Wide, narrow and fixed blanks")
  func blanks() {
    forAll(
      seed: 185, { (Reports.text(&$0), $0.one(of: ["\u{A0}", "\u{202F}", "\u{3000}", "\t"])) }
    ) {
      text, blank in
      Self.fault(text, text.replacing(" ", with: blank))
    }
  }

  @Test func severalBlanks() {
    forAll(seed: 186, Reports.text) { Self.fault($0, $0.replacing(" ", with: "   ")) }
  }

  @Test func blanksAtTheEnds() {
    forAll(seed: 187, Reports.text) { Self.fault($0, "  \($0) \n") }
  }

  @Test("Dashes of any length")
  func dashes() {
    forAll(seed: 188, { (Reports.text(&$0), $0.one(of: ["–", "—"])) }) { text, dash in
      Self.fault(text, text.replacing("-", with: dash))
    }
  }

  @Test("Dashes that do not break a line", arguments: ["‑", "−", "‐"])
  func rareDashes(dash: String) {
    #expect(Readings.labels("giai đoạn 2021\(dash)2025") == ["2021/2025"])
  }

  @Test("Tỷ and tỉ, nghìn and ngàn, bảy and bẩy, quý and quí")
  func spellings() {
    forAll(seed: 189, Reports.text) { text in
      let other = text.replacing("tỷ", with: "tỉ").replacing("nghìn", with: "ngàn")
        .replacing("quý", with: "quí").replacing("linh", with: "lẻ")
      return Self.fault(text, other)
    }
  }

  @Test("What is clean needs no repair before it is read")
  func normalizing() {
    forAll(seed: 190, Self.phrase) { Self.fault($0, Normalizer.normalized($0).text) }
  }
}
