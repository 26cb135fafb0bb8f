import Testing
import VietnameseText

@Suite("Where sentences end: item numbers and closing marks")
struct SentenceEdgeTests {
  private func sentences(_ text: String) -> [String] {
    let tokens = Tokenizer.tokens(of: text)
    return SentenceSplitter.sentences(of: tokens).map { range in
      range.map { String(decoding: Array(text.utf8)[tokens[$0].range], as: UTF8.self) }
        .joined(separator: " ")
    }
  }

  @Test(
    "The number of a list item belongs to the item",
    arguments: [
      "a. Kết quả rất tốt", "IV. Nhiệm vụ mới", "7. Tồn tại", "12. Kiến nghị", "XIX. Phụ lục",
      "b. (Bổ sung) Nội dung",
    ])
  func itemNumbers(text: String) {
    #expect(sentences(text).count == 1)
    #expect(sentences("Nay họp. \(text). Hết").count == 3)
  }

  @Test(
    "Other heads end where their stop does",
    arguments: ["Xong. Kết quả tốt", "2021. Kết quả tốt", "Iv. Kết quả tốt", "HĐ. Kết quả tốt"])
  func otherHeads(text: String) { #expect(sentences(text).count == 2) }

  @Test(
    "Closing marks behind a stop belong to the sentence that they close",
    arguments: [
      ("Ông nói: “Đã xong.” Bà con vui.", "Ông nói : “ Đã xong . ”"),
      ("(Theo báo cáo.) Xã họp.", "( Theo báo cáo . )"),
      ("Báo cáo gửi sở./. Nơi nhận", "Báo cáo gửi sở . / ."),
      ("Bà nói: \"Được!\" Rồi về.", "Bà nói : \" Được ! \""),
      ("[Đã xem.] Xã họp.", "[ Đã xem . ]"), ("Đang chờ… “Sắp xong”.", "Đang chờ …"),
    ])
  func closers(text: String, first: String) {
    #expect(sentences(text).first == first)
    #expect(sentences(text).count == 2)
  }
}
