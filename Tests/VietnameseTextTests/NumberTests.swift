import Chronology
import Testing
import VietnameseText

@Suite struct NumberTests {
  private func readings(_ text: String) -> [String] {
    NumberReader.number(Tokenizer.tokens(of: text), at: 0)?.readings.map(\.description) ?? []
  }

  @Test(arguments: [
    ("1.646", ["1646", "1.646"]), ("45.000", ["45000", "45"]), ("55,56", ["55.56"]),
    ("1.234.567,89", ["1234567.89"]), ("1,123.56", ["1123.56"]), ("1,234,567", ["1234567"]),
    ("8.5", ["8.5"]), ("0.123", ["0.123"]), ("10 000", ["10000"]), ("31", ["31"]), ("06", ["6"]),
    ("60,240", ["60.24", "60240"]), ("1.2.3", []), ("10.0.0.1", []),
  ])
  func readsDigits(text: String, expected: [String]) {
    #expect(readings(text) == expected)
  }

  private func quantities(_ text: String) -> [Quantity] {
    let tokens = Tokenizer.tokens(of: text)
    return QuantityScanner.quantities(
      in: tokens, range: 0..<tokens.count, taken: TokenMask(over: 0..<tokens.count))
  }

  @Test(arguments: [
    ("đạt 417.021 tỷ đồng", "417021000000000", Quantity.Shape.money("VND")),
    ("hơn 2,78 nghìn tỷ đồng", "2780000000000", .money("VND")),
    ("tiếp nhận 5,65 ngàn hồ sơ", "5650", .bare),
    ("đạt 55,56 %", "55.56", .percent),
    ("tăng 2,46 điểm %", "2.46", .percentagePoints),
    ("đạt 83,25 điểm", "83.25", .points),
    ("tăng 12 bậc", "12", .places),
    ("đứng thứ hai trong vùng", "2", .rank),
    ("vị trí thứ 40", "40", .rank),
    ("hai mươi lăm hồ sơ", "25", .bare),
    ("129,6 triệu USD", "129600000", .money("USD")),
  ])
  func readsQuantities(text: String, value: String, shape: Quantity.Shape) {
    #expect(quantities(text).map(\.value.description) == [value])
    #expect(quantities(text).map(\.shape) == [shape])
  }

  @Test func readsRanksWithTheirWhole() {
    for text in ["xếp thứ 43/63", "vị trí 43 trong 63", "thứ 43 trên tổng số 63"] {
      let rank = quantities(text).first
      #expect(rank?.shape == .rank, "\(text)")
      #expect(rank?.of == ExactDecimal(63), "\(text)")
    }
    #expect(quantities("vào top 10 cả nước").first?.qualifier == .atMost)
  }

  @Test(arguments: [
    ("hơn 700 chứng thư", Observation.Qualifier.over), ("gần 20,4%", .about),
    ("dưới 5%", .under), ("từ 90% trở lên", .atLeast), ("không quá 3%", .atMost), ("31%", .exact),
  ])
  func keepsBounds(text: String, qualifier: Observation.Qualifier) {
    #expect(quantities(text).first?.qualifier == qualifier)
  }

  @Test func ordinaryWordsAreNoNumbers() {
    for text in ["một cửa liên thông", "năm nay", "đầu tư công", "một số đơn vị", "tư pháp"] {
      #expect(quantities(text).isEmpty, "\(text)")
    }
  }

  @Test(
    "Signs, ranges and units at the borders of numbers",
    arguments: [
      ("tăng 2.468 hồ sơ", ["2468"]), ("đạt 7,5/10 điểm", ["7.5"]), ("giảm 0,03%", ["0.03"]),
      ("chi 1.234.567.890 đồng", ["1234567890"]), ("giá $12,50", ["12.5"]),
      ("từ 5 đến 7 triệu đồng", ["5000000", "7000000"]), ("2–4 tuần/lần", ["2", "4"]),
      ("lãi 6,25 %/năm", ["6.25"]), ("hơn 3 vạn lượt", ["30000"]), ("50.000 đồng/lượt", ["50000"]),
      ("90% trở lên", ["90"]), ("18 nghìn tỉ", ["18000000000000"]), ("04 (bốn) bản", ["4"]),
    ])
  func readsBorders(text: String, values: [String]) {
    #expect(quantities(text).map(\.value.description) == values)
  }
}
