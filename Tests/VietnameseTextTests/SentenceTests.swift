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

  @Test(
    "Stops inside names, numbers and quotations end nothing",
    arguments: [
      ("PGS. TS. Lan nói: “Tốt.” rồi ra về.", 1), ("Chi 3.500 đồng. Thu 1.200 đồng.", 2),
      ("Xem trang xa.gov.vn để biết.", 1), ("Ngày 3.4.2021 họp. Sau đó nghỉ.", 2),
      ("Xong ./.", 1), ("“Đạt!” (báo cáo) Huyện khen.", 2), ("a. b. c.", 1),
      ("Đang làm... Đã xong", 2),
    ])
  func stopsInside(text: String, count: Int) {
    #expect(sentences(text) == count)
  }
}
