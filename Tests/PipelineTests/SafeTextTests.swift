import Pipeline
import Testing

@Suite("Text for terminals and logs")
struct SafeTextTests {
  @Test(
    "Controls and turns of direction are shown, letters stay",
    arguments: [
      ("Hà Tĩnh đạt 99,85%", "Hà Tĩnh đạt 99,85%"), ("a\nb", "a\\u{a}b"),
      ("\u{1B}[31mred", "\\u{1b}[31mred"), ("\u{202E}txt.exe", "\\u{202e}txt.exe"),
      ("a\u{2028}b\u{85}c", "a\\u{2028}b\\u{85}c"),
    ])
  func oneLine(text: String, safe: String) {
    #expect(SafeText.oneLine(text) == safe)
  }
}
