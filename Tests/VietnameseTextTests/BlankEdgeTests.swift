import Testing

@testable import VietnameseText

@Suite("Blanks, invisibles and glued words at their limits")
struct BlankEdgeTests {
  @Test(
    "A run of blanks and breaks is one blank, or its breaks",
    arguments: [
      ("a \u{A0}b", "a b"), ("a\r\nb", "a\nb"), ("a\r\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"),
      ("a \nb", "a\nb"), ("a\n b", "a\nb"), ("a\n\nb", "a\n\nb"), ("\na", "a"), ("a\n", "a"),
      ("a\u{C}b", "a\nb"), ("a\u{2029}\u{2029}b", "a\n\nb"), ("a\tb", "a b"), ("\u{200B}", ""),
      ("\u{200B}a\u{200B}", "a"), ("a\u{200B} b", "a b"), ("a \u{200B} b", "a b"),
    ])
  func runs(broken: String, whole: String) {
    #expect(Normalizer.normalized(broken).text == whole)
  }

  @Test(
    "Words of two syllables with marks fall apart at the one border that is possible",
    arguments: [
      ("vụvà", "vụ và"), ("địnhhướng", "định hướng"), ("VỤVÀ", "VỤ VÀ"), ("họpvề", "họp về"),
      ("sởCông", "sở Công"), ("củaUBND", "của UBND"), ("VănBìnhAn", "Văn Bình An"),
      ("vụva", "vụva"), ("vuvà", "vuvà"), ("vụvà7", "vụvà7"), ("ụà", "ụà"), ("vụvàf", "vụvàf"),
      ("cuaUBND", "cuaUBND"), ("VănB", "VănB"), ("VănBÌnh", "VănBÌnh"),
    ])
  func gluedWords(broken: String, whole: String) {
    #expect(Normalizer.normalized(broken).text == whole)
  }

  @Test("A joiner stays where it shapes what is seen")
  func joiners() {
    for text in ["👩\u{200D}💻", "क\u{200D}ष", "☎\u{FE0F}", "1\u{FE0F}\u{20E3}", "ש\u{200F}."] {
      #expect(Normalizer.normalized(text).text == text)
    }
    for text in [
      "a\u{200D}b", "ệ\u{FE0F}b", "a\u{200F}b", "a\u{34F}b", "a\u{E0061}b", "a\u{2060}b",
    ] {
      #expect(Normalizer.normalized(text).text.unicodeScalars.count == 2)
    }
  }

  @Test("Each repair leads back to where its letters stood")
  func offsets() {
    let repaired = Normalizer.normalized("gồm  vụvà ,  hơn4.500 hộ")
    #expect(repaired.text == "gồm vụ và, hơn 4.500 hộ")
    let old = Array("gồm  vụvà ,  hơn4.500 hộ".utf8)
    for word in ["gồm", "vụ", "và", "hơn", "4.500", "hộ"] {
      let new = Array(repaired.text.utf8)
      let bytes = Array(word.utf8)
      let place = new.indices.first { new[$0...].starts(with: bytes) } ?? 0
      let range = repaired.map.original(place..<place + bytes.count)
      #expect(Array(old[range]) == bytes, "\(word)")
    }
  }
}
