import Testing
import VietnameseText

@Suite("Tone marks stand where they belong")
struct ToneTests {
  @Test(arguments: [
    ("hóa", "hoá"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"), ("Tòa", "Toà"), ("HÒA", "HOÀ"),
    ("lũy", "luỹ"), ("ọe", "oẹ"),
  ])
  func stylesDiffer(old: String, new: String) {
    #expect(Tones.placed(new, .old).text == old)
    #expect(Tones.placed(old, .new).text == new)
    #expect(Tones.placed(old, .old).text == old)
    #expect(Tones.placed(new, .new).text == new)
    #expect(Tones.placed(old, .keep).text == old)
    #expect(Tones.placed(new, .keep).text == new)
  }

  @Test(arguments: [
    "quà", "quý", "quẻ", "quỳnh", "hoàng", "hoạch", "loét", "suýt", "ngoài", "xoáy", "khuỷu", "tuế",
    "thuở", "tuần", "giếng", "giò", "gì", "gìn", "già", "múa", "của", "lửa", "người", "lựu",
    "boóng",
    "yếu", "chuyện", "ngoằn", "giữa", "mía", "quốc", "quyển", "ương", "ĐƯỢC", "Ủy ban",
  ])
  func stylesAgree(word: String) {
    #expect(Tones.placed(word, .new).text == word.replacing("Ủy", with: "Uỷ"))
    #expect(Tones.placed(word, .old).text == word)
    #expect(Tones.placed(word, .keep).text == word)
  }

  @Test(
    "A mark on an impossible letter moves in every style",
    arguments: [
      ("qúy", "quý"), ("tóan", "toán"), ("cuả", "của"), ("gịong", "giọng"), ("phưong", "phưong"),
      ("ngừơi", "người"), ("tìên", "tiền"), ("KHỎAN", "KHOẢN"), ("gíữa", "gíữa"), ("đuà", "đùa"),
      ("huỵên", "huyện"), ("kêú", "kếu"), ("Qúôc", "Quốc"),
    ])
  func misplaced(word: String, right: String) {
    for placement in [TonePlacement.old, .new, .keep] {
      #expect(Tones.placed(word, placement).text == right)
    }
  }

  @Test(
    "What is no single syllable with one tone stays",
    arguments: [
      "nóí", "vịệc", "Goá2", "7hoá", "Nguyển-hoaz", "pizzà", "Zoà", "hoàf", "Renée", "Chloé",
      "hoa\u{301}\u{304}", "oàp",
    ])
  func untouched(word: String) {
    #expect(Tones.placed(word, .old).text == word)
    #expect(Tones.placed(word, .keep).text == word)
  }

  @Test func mapsBack() {
    let placed = Tones.placed("bảo vệ sức khoẻ", .old)
    #expect(placed.text == "bảo vệ sức khỏe")
    #expect(placed.map.original(placed.text.utf8.count) == "bảo vệ sức khoẻ".utf8.count)
    #expect(Tones.placed("bảo vệ", .old).map.isIdentity)
  }
}
