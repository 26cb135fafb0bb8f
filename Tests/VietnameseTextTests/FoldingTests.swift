import Testing
import VietnameseText

@Suite struct FoldingTests {
  @Test func foldsToASCIIWithDau() {
    #expect(Folding.ascii("Đắk Lắk") == "dak lak")
    #expect(Folding.slug("Bà Rịa - Vũng Tàu") == "ba-ria-vung-tau")
    #expect(Folding.slug("TP. Huế") == "tp-hue")
  }

  @Test(arguments: [("hòa", "hoà"), ("Thủy", "thuỷ"), ("KHỎE", "khoẻ"), ("quý", "QUÝ")])
  func toneMarksMayStandAnywhere(left: String, right: String) {
    #expect(WordKey(left) == WordKey(right))
  }

  @Test func otherTonesAreOtherWords() {
    #expect(WordKey("hoà") != WordKey("hoá"))
    #expect(WordKey("đầu") != WordKey("đâu"))
  }

  @Test func composesMarksInAnyOrder() {
    #expect(Composer.composed("a\u{302}\u{301}") == "ấ")
    #expect(Composer.composed("a\u{301}\u{302}") == "ấ")
    #expect(Composer.composed("ê\u{323}") == "ệ")
    #expect(Composer.composed("đu\u{31B}o\u{31B}\u{323}c") == "được")
    #expect(Composer.composed("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t") == "Tiếng Việt")
    #expect(Composer.composed("plain") == "plain")
  }

  @Test func knowsSyllables() {
    for word in ["nghiêng", "quý", "giường", "khuỷu", "và", "thuở", "gì", "Xã", "yêu"] {
      #expect(Syllables.isWellFormed(word), "\(word)")
    }
    for word in ["vụvà", "kontum", "xyz", "brown", "đđ", ""] {
      #expect(!Syllables.isWellFormed(word), "\(word)")
    }
  }

  @Test(
    "Small letters of Vietnamese and ASCII; other scripts stay",
    arguments: [
      ("Đắk LẮK", "đắk lắk"), ("ỦY BAN số 5/QĐ", "ủy ban số 5/qđ"), ("ƠƯĂÂÊÔ", "ơưăâêô"), ("", ""),
      ("Ж 7%", "Ж 7%"),
    ])
  func smallLetters(text: String, small: String) {
    #expect(Folding.lowercased(text) == small)
  }

  @Test("Slugs have one hyphen between words and none at the ends")
  func slugs() {
    #expect(Folding.slug("  Thừa Thiên – Huế (cũ) ") == "thua-thien-hue-cu")
    #expect(Folding.slug("Quận 12") == "quan-12")
    #expect(Folding.slug("–").isEmpty)
  }
}
