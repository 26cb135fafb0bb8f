import Chronology
import Testing
import VietnameseText

@Suite("Numbers at the limits of their grammar")
struct NumberEdgeTests {
  private func expect(
    _ text: String, _ kind: NumberMention.Kind, _ value: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = Readings.numbers(text)
    #expect(found.map(\.kind) == [kind], "\(text)", sourceLocation: sourceLocation)
    #expect(
      found.first?.value?.description == value, "\(text)", sourceLocation: sourceLocation)
  }

  @Test(
    "One number word counts before a unit of any shape",
    arguments: [
      ("xã tăng hai bậc", .places, "2"), ("xã được ba điểm", .points, "3"),
      ("xã chi sáu đồng", .money, "6"), ("xã rộng bốn ki lô mét", .measure, "4"),
      ("xã làm tám ngày", .duration, "8"), ("xã có chín hộ", .cardinal, "9"),
      ("xã giảm bảy phần trăm", .percent, "7"), ("xã đứng thứ hai", .rank, "2"),
    ] as [(String, NumberMention.Kind, String)])
  func oneWord(text: String, kind: NumberMention.Kind, value: String) {
    expect(text, kind, value)
  }

  @Test(
    "One number word before anything else counts nothing",
    arguments: ["xã có một bậc", "xã có năm điểm", "xã có bốn vui", "cả ba cùng đi"])
  func oneWordAlone(text: String) { #expect(Readings.quantities(text).isEmpty) }

  @Test("A text that is one number and nothing else is that number")
  func alone() {
    expect("một", .cardinal, "1")
    expect("bảy mươi tư", .cardinal, "74")
    expect("hai phần ba", .fraction, "2")
    expect("XXI", .roman, "21")
    expect("MCM", .roman, "1900")
    expect("không một hai ba", .digitString, nil)
    #expect(Readings.numbers("hai phần ba").first?.of == ExactDecimal(3))
    #expect(Readings.numbers("xxi").isEmpty)
    #expect(Readings.numbers("mix").isEmpty)
    #expect(Readings.numbers("MCM nay").isEmpty)
    #expect(Readings.numbers("M").isEmpty)
    #expect(Readings.spelled("hai không") == nil)
    #expect(Readings.spelled("hai ba") == nil)
    #expect(Readings.numbers("").isEmpty)
  }

  @Test(
    "Words with two points and more between them are an address, with one a decimal",
    arguments: [
      ("một chấm hai chấm ba", SpelledNumber.Form.digitString),
      ("mười chấm hai chấm một chấm năm", .digitString),
      ("hai trăm chấm một chấm ba", .digitString),
      ("một chấm hai", .number), ("mười phẩy hai", .number), ("hai trăm chấm ba", .number),
      ("một hai ba", .digitString), ("một hai", .digitString),
      ("mười một hai ba bốn", .digitString),
      ("hai mươi mốt", .number),
    ])
  func points(text: String, form: SpelledNumber.Form) {
    if text == "một hai" {
      #expect(Readings.spelled(text) == nil)
    } else {
      #expect(Readings.spelled(text)?.form == form)
    }
  }

  @Test(
    "A part of a whole of at most a hundred, unless the whole is a length of time",
    arguments: [
      ("đạt 6 trên 10 chỉ số", "10"), ("đạt 9 trong 12 xã", "12"), ("đạt 99 trên 100 xã", "100"),
      ("đạt 100 trên 101 xã", nil), ("đạt 10 trên 10 xã", nil), ("đạt 12 trên 10 xã", nil),
      ("làm 2 trong 5 ngày", nil), ("đạt 1,5 trên 10 xã", nil), ("đạt 5 trên 10,5 xã", nil),
      ("đạt 150 trên tổng số 180 xã", "180"), ("đạt 150/180 xã", "180"),
    ])
  func parts(text: String, whole: String?) {
    #expect(Readings.quantities(text).first?.of?.description == whole)
  }

  @Test(
    "B behind a decimal is a thousand million; behind a whole number it is a name",
    arguments: [("vốn 2,5B USD", "2500000000"), ("vốn 2.5B USD", "2500000000")])
  func billions(text: String, value: String) {
    #expect(Readings.values(text) == [value])
  }

  @Test("Rooms and plans that end in B are no thousands of millions")
  func lettersBehindFigures() {
    #expect(Readings.quantities("ở 5B nhé").isEmpty)
    #expect(Readings.quantities("ở 4K nhé").isEmpty)
    #expect(Readings.values("vốn 40K nhé") == ["40000"])
    #expect(Readings.values("vốn 4k nhé") == ["4000"])
    #expect(Readings.values("vốn 3M nhé") == ["3000000"])
    #expect(Readings.values("vốn 3tr nhé") == ["3000000"])
  }
}
