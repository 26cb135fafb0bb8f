import Testing
import VietnameseText

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> Int {
    SentenceSplitter.sentences(of: Tokenizer.tokens(of: text)).count
  }

  @Test(arguments: [
    ("Tỉnh đạt 83,25 điểm. Đứng thứ 12/63.", 2), ("Có 1.402 dự án, 4.590 văn bản.", 1),
    ("Tại TP. Hồ Chí Minh có 5 sở.", 1), ("Báo cáo nêu rõ…", 1),
    ("Kết quả tốt! Cần phát huy? Đúng vậy.", 3), ("thuộc nhóm B. Năm sau tăng.", 2), ("", 0),
  ])
  func endsWhereItShould(text: String, count: Int) {
    #expect(sentences(text) == count)
  }

  @Test func coversEveryToken() {
    let tokens = Tokenizer.tokens(of: "Một. Hai! Ba? “Bốn.” Năm")
    #expect(SentenceSplitter.sentences(of: tokens).flatMap(Array.init) == Array(tokens.indices))
  }
}
