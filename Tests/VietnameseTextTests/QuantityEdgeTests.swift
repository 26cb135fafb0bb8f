import Chronology
import Testing
import VietnameseText

@Suite("What belongs to a quantity: ends of a range, cents, bounds, words in brackets")
struct QuantityEdgeTests {
  @Test(
    "Và joins a range only behind giữa",
    arguments: [
      ("giữa 5 và 10% hộ", [NumberMention.Kind.range]), ("có 5 và 10% hộ", [.cardinal, .percent]),
      ("từ 5 đến 10% hộ", [.range]), ("từ 5 tới 10% hộ", [.range]), ("có 5-10% hộ", [.range]),
      ("có 5 - 10% hộ", [.range]), ("có 10-5% hộ", [.cardinal, .percent]),
      ("có 5, 10% hộ", [.cardinal, .percent]), ("có 5 xã đến 10% hộ", [.cardinal, .percent]),
    ])
  func ranges(text: String, kinds: [NumberMention.Kind]) {
    #expect(Readings.quantities(text).map(\.kind) == kinds)
  }

  @Test(
    "The scale behind the second end belongs to both, unless the first is greater than that",
    arguments: [
      ("từ 3 đến 8 triệu đồng", "3000000", "8000000"),
      ("từ 3 triệu đến 8 triệu đồng", "3000000", "8000000"),
      ("từ 500 nghìn đến 2 triệu đồng", "500000", "2000000"),
      ("từ 9 đến 2 triệu đồng", "9", "2000000"),
    ])
  func scales(text: String, low: String, high: String) {
    let found = Readings.quantities(text)
    #expect(found.map(\.kind) == [.range])
    #expect(found.first?.low?.description == low)
    #expect(found.first?.high?.description == high)
  }

  @Test(
    "Cents behind an amount of money are hundredths of it, up to their word",
    arguments: [
      ("giá 2 đô la và 23 xen nhé", ["2.23"], 6), ("giá 5 USD 10 cent nhé", ["5.1"], 4),
      ("giá 4 USD, 7 xu và 3 xã", ["4.07", "3"], 5), ("giá 23 xen nhé", ["23"], 1),
      ("có 2 xã và 23 xen nhé", ["2", "23"], 1), ("giá 2 USD và 23 nhé", ["2", "23"], 2),
      ("giá 2 USD tức là 23 xen nhé", ["2", "23"], 2), ("giá 2% và 23 xen nhé", ["2", "23"], 2),
    ])
  func cents(text: String, values: [String], length: Int) {
    #expect(Readings.values(text) == values)
    #expect(Readings.quantities(text).first?.tokens.count == length)
  }

  @Test(
    "Bounds behind a number are part of it, behind its noun they are not",
    arguments: [
      ("đạt 90% trở lên nhé", 1..<5), ("đạt 90 điểm trở xuống nhé", 1..<5),
      ("có 40 hộ trở lên nhé", 1..<2), ("đạt 90% nhé", 1..<3), ("đạt hơn 90% nhé", 1..<4),
    ])
  func bounds(text: String, tokens: Range<Int>) {
    #expect(Readings.quantities(text).map(\.tokens) == [tokens])
  }

  @Test(
    "The same number again in brackets is one number",
    arguments: [
      ("gửi 04 (bốn) bản", ["4"]), ("gửi 12 (mười hai) bản", ["12"]), ("gửi 4 (năm) bản", ["4"]),
      ("gửi 4 (bốn bản", ["4"]), ("gửi 1.250 (một nghìn hai trăm năm mươi) bản", ["1250"]),
    ])
  func again(text: String, values: [String]) { #expect(Readings.values(text) == values) }

  @Test(
    "A point that is spoken joins figures",
    arguments: [
      ("đạt 1 phẩy 5%", ["1.5"]), ("đạt 12 phẩy 05%", ["12.05"]), ("đạt 12 phẩy", ["12"]),
    ])
  func spokenPoints(text: String, values: [String]) { #expect(Readings.values(text) == values) }
}
