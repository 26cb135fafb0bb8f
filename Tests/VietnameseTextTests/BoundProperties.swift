import Chronology
import Testing
import VietnameseText

@Suite("Ranges and bounds read back inside any sentence")
struct BoundProperties {
  private struct Span: CustomStringConvertible {
    var text: String
    var low: Int
    var high: Int
    var description: String { "“\(text)”" }
  }

  private static func span(
    _ choices: inout Choices, _ units: [String], scale: Int = 1, limit: Int = 9_999
  ) -> Span {
    let low = choices.number(1...limit)
    let high = low + choices.number(1...limit)
    let link = choices.one(of: ["-", " - ", "–", " đến ", " tới ", " – "])
    let text =
      Printed.grouped(low, by: ".") + link + Printed.grouped(high, by: ".")
      + choices.one(of: units)
    return Span(
      text: Frames.sentence(&choices, with: text), low: low * scale, high: high * scale)
  }

  private static func fault(_ span: Span) -> String? {
    let found = Readings.quantities(span.text)
    let isRead =
      found.map(\.kind) == [.range] && found.first?.low == ExactDecimal(span.low)
      && found.first?.high == ExactDecimal(span.high)
    return isRead ? nil : "\(found.map { "\($0.kind) \($0.low ?? .zero) \($0.high ?? .zero)" })"
  }

  @Test func ranges() {
    forAll(seed: 72) {
      Self.span(&$0, [" đồng", " cây", " km"])
    } fault: {
      Self.fault($0)
    }
  }

  @Test func rangesOfSharesAndPoints() {
    forAll(seed: 76) {
      Self.span(&$0, ["%", " %", " điểm"], limit: 499)
    } fault: {
      Self.fault($0)
    }
  }

  @Test func scaleBehindARangeBelongsToBothEnds() {
    forAll(seed: 73) {
      Self.span(&$0, [" triệu đồng", " triệu"], scale: 1_000_000)
    } fault: {
      Self.fault($0)
    }
  }

  private static let bounds: [(String, Observation.Qualifier)] = [
    ("hơn #", .over), ("trên #", .over), ("gần #", .about), ("khoảng #", .about),
    ("xấp xỉ #", .about), ("dưới #", .under), ("chưa đến #", .under), ("ít nhất #", .atLeast),
    ("tối thiểu #", .atLeast), ("từ # trở lên", .atLeast), ("không quá #", .atMost),
    ("tối đa #", .atMost), ("từ # trở xuống", .atMost),
  ]

  @Test func bounds() {
    forAll(seed: 74) { choices in
      let (frame, qualifier) = choices.one(of: Self.bounds)
      let number = Printed.decimal(&choices, digits: 1...3)
      let text = frame.replacing("#", with: number.text + choices.one(of: ["%", " ha", " đồng"]))
      return (Frames.sentence(&choices, with: text), number.value, qualifier)
    } fault: { text, value, qualifier in
      let tokens = Tokenizer.tokens(of: text)
      let found = QuantityScanner.quantities(
        in: tokens, range: 0..<tokens.count, taken: TokenMask(over: 0..<tokens.count))
      let isRead =
        found.map(\.qualifier) == [qualifier] && found.first?.value.description == value
      return isRead ? nil : "\(found.map { "\($0.qualifier) \($0.value)" })"
    }
  }
}
