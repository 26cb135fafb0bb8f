import Chronology
import TestSupport
import Testing
import VietnameseText

@Suite("Document numbers and what looks like one")
struct DocumentEdgeTests {
  private func words(_ text: String, _ range: Range<Int>) -> String {
    let tokens = Tokenizer.tokens(of: text)
    return range.map { String(decoding: Array(text.utf8)[tokens[$0].range], as: UTF8.self) }
      .joined(separator: " ")
  }

  @Test(
    "A bare number that goes on behind a mark is no short number",
    arguments: [
      "theo Nghị quyết 30/abc", "theo Nghị định 5.x", "theo Luật 5.x", "theo Chỉ thị 7,y",
      "theo Quyết định 40/63",
    ])
  func joined(text: String) { #expect(Readings.documents(text).isEmpty) }

  @Test(
    "A mark that ends the clause does not join",
    arguments: [
      ("Theo Nghị quyết 30, xã họp", "30"), ("Nay có Nghị định 61. Xã họp", "61"),
      ("Chỉ thị 7 / xã họp", "7"), ("Nghị quyết 19a", "19a"), ("theo Thông tư 4", "4"),
    ])
  func short(text: String, number: String) {
    let found = Readings.documents(text)
    #expect(found.map(\.number) == [number])
    #expect(found.map(\.isShort) == [true])
  }

  @Test(
    "A type word counts where a noun, a unit or a scale stands behind the number",
    arguments: [
      "ra Nghị quyết 3 điểm", "có Quyết định 12 hộ", "ban hành Chỉ thị 5 triệu", "Kết luận 7%",
    ])
  func counted(text: String) { #expect(Readings.documents(text).isEmpty) }

  @Test(
    "The mention reaches from the type word or số to the number's end or date",
    arguments: [
      ("theo số 12/2020/NĐ-CP nay", "số 12 / 2020 / NĐ - CP"),
      ("theo Kế hoạch số 9/KH-UBND nay", "Kế hoạch số 9 / KH - UBND"),
      ("theo số: 31/QĐ-UBND nay", "số : 31 / QĐ - UBND"), ("theo 14-NQ/TU nay", "14 - NQ / TU"),
      ("theo 7/UBND-VP nay", "7 / UBND - VP"),
      (
        "theo Quyết định 6/QĐ-SNV, ban hành ngày 5/4/2021 nay",
        "Quyết định 6 / QĐ - SNV , ban hành ngày 5 / 4 / 2021"
      ),
      ("theo Nghị định 34 (6/4/2016) nay", "Nghị định 34 ( 6 / 4 / 2016"),
    ])
  func ranges(text: String, mention: String) {
    #expect(Readings.documents(text).map { words(text, $0.tokens) } == [mention])
  }

  @Test(
    "Behind a type word or số, symbols may be small and blanks may stand round the marks",
    arguments: [
      ("Quyết định 8/qđ-ubnd", "8/qđ-ubnd", "decision"), ("số 5 / KH - SNV", "5/KH-SNV", "plan"),
      ("Kế hoạch 5 / KH - SNV", "5/KH-SNV", "plan"), ("số 77 /ttr-ubnd", "77/ttr-ubnd", "other"),
    ])
  func open(text: String, number: String, kind: String) {
    #expect(Readings.documents(text).map(\.number) == [number])
    #expect(Readings.documents(text).map(\.kind) == [kind])
  }

  @Test(
    "Without them neither is a number's",
    arguments: ["đạt 8/qđ-ubnd", "gửi 5 / KH - SNV", "theo Mẫu số 2/BC-SNV"])
  func closed(text: String) { #expect(Readings.documents(text).isEmpty) }

  @Test("A lone symbol without a year or an organ makes no document of a number")
  func loneSymbol() {
    #expect(Readings.documents("tăng 12/QH").isEmpty)
  }

  @Test("Two numbers in a row are two documents, each with its own day")
  func twoDocuments() {
    let found = Readings.documents(
      "Nghị quyết số 3-NQ/TU ngày 1/2/2021 và Quyết định 45/QĐ-UBND, ngày 30/11/2021")
    #expect(found.map(\.number) == ["3-NQ/TU", "45/QĐ-UBND"])
    #expect(found.map(\.date) == [day("2021-02-01"), day("2021-11-30")])
  }

  @Test("The type in a number's symbol outweighs the word before it")
  func kinds() {
    #expect(DocumentKinds.kind(ofNumber: "12-NQ/TU") == "resolution")
    #expect(DocumentKinds.kind(ofNumber: "51/2005/QH11") == "law")
    #expect(DocumentKinds.kind(ofNumber: "7/UBND-VP") == nil)
    #expect(Readings.documents("Kế hoạch số 2/QĐ-SNV").map(\.kind) == ["decision"])
    #expect(Readings.documents("Báo cáo số 2/SNV-VP").map(\.kind) == ["report"])
  }
}
