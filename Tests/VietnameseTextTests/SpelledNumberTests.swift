import Chronology
import Testing
import VietnameseText

@Suite("Numbers in words")
struct SpelledNumberTests {
  private func expect(
    _ text: String, _ value: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let read = Readings.spelled(text)?.value.description
    #expect(read == value, "\(text)", sourceLocation: sourceLocation)
  }

  @Test(
    "Every digit has its word",
    arguments: [
      ("không", "0"), ("một", "1"), ("hai", "2"), ("ba", "3"), ("bốn", "4"), ("năm", "5"),
      ("sáu", "6"), ("bảy", "7"), ("bẩy", "7"), ("tám", "8"), ("chín", "9"), ("mười", "10"),
    ])
  func digits(text: String, value: String) { expect(text, value) }

  @Test(
    "One, four and five have other words behind tens",
    arguments: [
      ("sáu mươi mốt", "61"), ("chín mươi tư", "94"), ("mười lăm", "15"), ("bảy mươi lăm", "75"),
      ("bốn mươi nhăm", "45"), ("mười bốn", "14"), ("tám mươi bốn", "84"), ("mười một", "11"),
      ("hai trăm linh tư", "204"), ("chín trăm lẻ tư", "904"),
    ])
  func lateDigits(text: String, value: String) { expect(text, value) }

  @Test(
    "Empty tens are linh, lẻ or the mistyped lẽ",
    arguments: [
      ("ba trăm linh chín", "309"), ("ba trăm lẻ chín", "309"), ("ba trăm lẽ chín", "309"),
      ("sáu nghìn không trăm linh hai", "6002"), ("tám triệu lẻ sáu", "8000006"),
      ("bốn nghìn lẻ mười bảy", "4017"),
    ])
  func emptyTens(text: String, value: String) { expect(text, value) }

  @Test(
    "Empty hundreds are read, or left out",
    arguments: [
      ("chín nghìn không trăm ba mươi sáu", "9036"), ("chín nghìn ba mươi sáu", "9036"),
      ("năm triệu không nghìn không trăm linh bảy", "5000007"),
      ("năm triệu không trăm linh bảy", "5000007"), ("năm triệu linh bảy", "5000007"),
      ("sáu triệu không trăm mười hai nghìn", "6012000"),
    ])
  func emptyHundreds(text: String, value: String) { expect(text, value) }

  @Test(
    "Scales fall, and multiply where they stack",
    arguments: [
      ("bảy trăm", "700"), ("hai mươi ba nghìn", "23000"), ("hai mươi ba ngàn", "23000"),
      ("sáu vạn", "60000"), ("bốn trăm triệu", "400000000"), ("chín tỷ", "9000000000"),
      ("chín tỉ", "9000000000"), ("năm nghìn tỷ", "5000000000000"),
      ("ba triệu tỷ", "3000000000000000"), ("hai tỷ tỷ", "2000000000000000000"),
      ("sáu tỷ bốn trăm triệu hai trăm nghìn không trăm năm mươi", "6400200050"),
      ("tám trăm năm mươi nghìn hai trăm tỷ", "850200000000000"),
    ])
  func scales(text: String, value: String) { expect(text, value) }

  @Test(
    "Decimals by phẩy or chấm, digit by digit or as a number",
    arguments: [
      ("bốn phẩy bảy", "4.7"), ("tám chấm sáu", "8.6"), ("một phẩy không ba", "1.03"),
      ("không phẩy không không chín", "0.009"), ("chín mươi tám phẩy bảy mươi sáu", "98.76"),
      ("hai phẩy một bốn hai", "2.142"), ("ba phẩy sáu triệu", "3600000"),
      ("bảy phẩy hai nghìn tỷ", "7200000000000"), ("mười phẩy hai mốt", "10.21"),
    ])
  func decimals(text: String, value: String) { expect(text, value) }

  @Test(
    "Signs", arguments: [("âm tám", "-8"), ("trừ bốn mươi", "-40"), ("âm ba phẩy chín", "-3.9")])
  func signs(text: String, value: String) { expect(text, value) }

  @Test(
    "Rưỡi is half of the last scale",
    arguments: [
      ("sáu nghìn rưỡi", "6500"), ("ba triệu rưỡi", "3500000"), ("bốn tỷ rưởi", "4500000000"),
      ("hai trăm rưỡi", "250"), ("chín vạn rưỡi", "95000"),
      ("một tỷ hai triệu rưỡi", "1002500000"),
    ])
  func halves(text: String, value: String) { expect(text, value) }

  @Test("Chục is ten", arguments: [("tám chục", "80"), ("một trăm ba chục", "130")])
  func tenCounts(text: String, value: String) { expect(text, value) }

  @Test("Tá is twelve", arguments: [("ba tá", "36"), ("một tá", "12")])
  func dozens(text: String, value: String) {
    withKnownIssue("tá is a known word that the grammar does not read") { expect(text, value) }
  }

  @Test("A hundred and a half needs no one before it")
  func bareHundred() {
    withKnownIssue("a scale without a digit starts no number") { expect("trăm rưỡi", "150") }
  }

  @Test(
    "Spoken short forms with words that stand nowhere else",
    arguments: [
      ("bốn mốt", "41"), ("bảy lăm", "75"), ("sáu tư", "64"), ("hai trăm tư", "240"),
      ("năm trăm mốt", "510"), ("chín nghìn tư", "9400"), ("một triệu mốt", "1100000"),
    ])
  func spokenForms(text: String, value: String) { expect(text, value) }

  @Test(
    "Spoken short forms that could be anything are left alone",
    arguments: ["trăm hai", "nghìn sáu", "triệu tám", "sáu trăm một", "bốn nghìn hai", "hai tỷ ba"])
  func doubtfulForms(text: String) { #expect(Readings.spelled(text) == nil) }

  @Test(
    "Fractions",
    arguments: [
      ("hai phần năm", "2", "5"), ("bảy phần mười", "7", "10"), ("một phần tư", "1", "4"),
      ("chín phần hai mươi lăm", "9", "25"), ("năm phần tám", "5", "8"),
    ])
  func fractions(text: String, value: String, of: String) {
    let read = Readings.spelled(text)
    #expect(read?.form == .fraction)
    #expect(read?.value.description == value)
    #expect(read?.of?.description == of)
  }

  @Test(
    "Digits one by one are a name",
    arguments: [
      "không ba sáu tám chín một hai", "tám bốn chín không hai", "một hai bảy chấm không chấm một",
      "bốn bốn bảy",
    ])
  func digitStrings(text: String) {
    #expect(Readings.spelled(text)?.form == .digitString)
    #expect(Readings.quantities(text).isEmpty)
  }

  @Test("More than 64 bits hold is no number and no trap")
  func overflow() {
    for words in ["chín tỷ tỷ tỷ", "chín trăm triệu tỷ tỷ tỷ", "chín phẩy chín tỷ tỷ tỷ"] {
      #expect(Readings.spelled(words)?.value.isNegative != true, "\(words)")
    }
  }
}
