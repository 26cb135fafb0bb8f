import Chronology
import Testing
import VietnameseText

@Suite struct DocumentNumberTests {
  private func documents(_ text: String) -> [DocumentMention] {
    let tokens = Tokenizer.tokens(of: text)
    return DocumentNumberScanner.documents(in: tokens, of: text, range: 0..<tokens.count)
  }

  @Test(arguments: [
    ("Nghị quyết số 12-NQ/TU của Tỉnh ủy", "12-NQ/TU", "resolution"),
    ("Nghị định số 108/2014/NĐ-CP", "108/2014/NĐ-CP", "decree"),
    ("Nghị quyết số 36a/NQ-CP", "36a/NQ-CP", "resolution"),
    ("Luật số 51/2005/QH11", "51/2005/QH11", "law"),
    ("Kế hoạch số 1642/KH-UBND", "1642/KH-UBND", "plan"),
    ("Công văn số 1693/SKHCN-CĐS", "1693/SKHCN-CĐS", "official_letter"),
    ("Tờ trình số 181/TTr-TT&TT", "181/TTr-TT&TT", "other"),
    ("theo NĐ 68", "68", "decree"),
  ])
  func readsNumbers(text: String, number: String, kind: String) {
    #expect(documents(text).map(\.number) == [number])
    #expect(documents(text).map(\.kind) == [kind])
  }

  @Test func takesTheDayOfIssue() {
    let found = documents("Nghị quyết số 18-NQ/TU, ngày 06-12-2022 của Ban Chấp hành")
    #expect(found.first?.date == Day("2022-12-06"))
  }

  @Test(arguments: ["km/h", "43/63 tỉnh", "20/7/2022", "ISO 9001:2008", "Kế hoạch 5 năm", "TT&TT"])
  func leavesOthersAlone(text: String) {
    #expect(documents(text).isEmpty)
  }

  @Test(arguments: [
    ("số 9/2012/L-CTN", "9/2012/L-CTN", "law"), ("Thông báo số 7-TB/HU", "7-TB/HU", "other"),
    ("Quyết định số 14/QD-UBND", "14/QD-UBND", "decision"),
    ("Nghị định 21a/NQ-CP", "21a/NQ-CP", "resolution"),
    ("Quyết định 8 /QĐ-UBND", "8/QĐ-UBND", "decision"),
    ("Quyết định số 31/2021/QĐ-UBND./.", "31/2021/QĐ-UBND", "decision"),
  ])
  func toleratesWhatIsTyped(text: String, number: String, kind: String) {
    #expect(documents(text).map(\.number) == [number])
    #expect(documents(text).map(\.kind) == [kind])
  }

  @Test func aBlankNumberIsNone() { #expect(documents("Số:    /QĐ-UBND ngày   /8/2021").isEmpty) }

  @Test func dateMayTouchTheNumber() {
    #expect(documents("Chỉ thị 6-CT/TU,ngày 9-8-2021").first?.date == Day("2021-08-09"))
    #expect(documents("Chỉ thị 6-CT/TU ngày 31/9/2021").first?.date == nil)
  }
}
