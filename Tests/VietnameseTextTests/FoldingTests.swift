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
}
