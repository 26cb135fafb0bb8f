import Chronology
import Testing
import VietnameseText

@Suite("Numbers that are names")
struct NamedNumberEdgeTests {
  @Test(
    "Telephone numbers, in groups and behind a bracket",
    arguments: [
      "gọi (0239) 3855 123 nhé", "gọi (024)38251234 nhé", "gọi 0912345678 nhé",
      "gọi 024-3825-1234 nhé", "gọi 0912.345.678 nhé", "gọi +84 912 345 678 nhé",
      "gọi +84912345678 nhé", "gọi 1900 1234 nhé", "gọi 18001091 nhé", "gọi 19001234 nhé",
    ])
  func telephones(text: String) {
    #expect(Readings.quantities(text).isEmpty)
    #expect(!Readings.numbers(text).isEmpty)
  }

  @Test(
    "Too few digits, or another start, and it is none",
    arguments: [
      ("có 1900 hộ", "1900"), ("có 17001091 hộ", "17001091"), ("có 012 hộ", "12"),
      ("có 1900 12 hộ", "1900"),
    ])
  func noTelephones(text: String, value: String) {
    #expect(Readings.values(text).first == value)
  }

  @Test(
    "What is grown to a letter, a clock or an address is a name",
    arguments: [
      "xe K61 đây", "máy F-16 đây", "lúc 16:53 đây", "tại lop_7 đây", "theo 123a đây",
      "mạng 5G đây", "Điều 3, 4 và 5 đây", "khoản 1.2 đây", "ISO 9001:2008 đây",
      "đội hình 3-4-3 đây",
      "mã 00123 đây", "ghi 0123 đây", "tại a/7 đây",
    ])
  func names(text: String) {
    #expect(Readings.quantities(text).isEmpty)
    #expect(Readings.numbers(text).allSatisfy { $0.kind == .identifier })
  }

  @Test(
    "A currency or a comparison may be grown to a number",
    arguments: [
      ("giá USD20 đây", "20"), ("giá $20 đây", "20"), ("giá €20 đây", "20"), ("còn ~20 hộ", "20"),
      ("(20 hộ)", "20"), ("còn: 20 hộ", "20"),
    ])
  func notGrown(text: String, value: String) { #expect(Readings.values(text) == [value]) }

  @Test(
    "A name before a number that counts is no name of it",
    arguments: [
      ("Đề án 5 triệu hồ sơ", "5000000"), ("điện thoại 45.000 lượt", "45000"),
      ("mức 99,85% nay", "99.85"), ("mức 100 nay", "100"), ("phường 7 km nay", "7"),
    ])
  func counted(text: String, value: String) { #expect(Readings.values(text) == [value]) }

  @Test(
    "The number of a list item is none, a number at the head of a line is",
    arguments: [
      ("3. Kết quả tốt", [String]()), ("3) Kết quả tốt", []), ("3 kết quả tốt", ["3"]),
      ("340) kết quả", ["340"]), ("3.5 điểm", ["3.5"]),
    ])
  func listNumbers(text: String, values: [String]) { #expect(Readings.values(text) == values) }

  @Test(
    "A list of named numbers ends where a number counts",
    arguments: [
      ("mức độ 3, 4 nhé", [String]()), ("mức độ 3, 20 hồ sơ", ["20"]), ("mức độ 3, 20% hộ", ["20"]),
      ("mức độ 3 và 4 nhé", []), ("mức độ 3; 4 nhé", ["4"]),
    ])
  func lists(text: String, values: [String]) { #expect(Readings.values(text) == values) }
}
