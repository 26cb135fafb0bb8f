import Testing
import VietnameseText

@Suite("Syllables are an onset, a rhyme and a tone")
struct SyllableTests {
  @Test(arguments: [
    "a", "ở", "y", "ụ", "nghiêng", "Nghiễn", "quỳnh", "quýt", "quých", "giặt", "gì", "giêng",
    "khuya",
    "khuỷu", "xoong", "loằng", "ngoéo", "thuở", "UYÊN", "ƯƠNG", "ruỗng", "quơ", "huênh", "pô",
    "hoe", "xuýt", "voọc", "tuynh", "hoa1", "đuôi5",
  ])
  func wellFormed(word: String) {
    #expect(Syllables.isWellFormed(word))
    #expect(Syllables.isWellFormed(Substring(word)))
  }

  @Test(arguments: [
    "", "ng", "qu", "q", "qa", "ynh", "brô", "xyz", "đđ", "vụvà", "giii", "toann", "aă", "nghiêngh",
    "fa", "ja", "công-an", "ba ba", "số 4", "thúyý", "ñ", "wa", "а", "한", "a\u{301}", "9", "hoa12",
  ])
  func illFormed(word: String) {
    #expect(!Syllables.isWellFormed(word))
  }

  @Test func bytesHaveNoKeyDigits() {
    let wellFormed = ["Huế", "hue4", ""].filter { Syllables.isWellFormed(Array($0.utf8).span) }
    #expect(wellFormed == ["Huế"])
  }

  @Test("No style moves the mark of a syllable that has only one place for it")
  func identity() {
    for onset in ["", "b", "ngh", "qu", "gi", "th", "kh"] {
      for rhyme in ["ành", "ấu", "ệt", "ịnh", "ỡng", "ứa", "ướn", "ống", "ạc", "ể", "ỏi", "èo"] {
        let word = onset + rhyme
        guard Syllables.isWellFormed(word) else { continue }
        #expect(Tones.placed(word, .old).text == word)
        #expect(Tones.placed(word, .new).text == word)
      }
    }
  }
}
