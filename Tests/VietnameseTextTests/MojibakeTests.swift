import Testing
import VietnameseText

@Suite("Text that was read wrongly is put right")
struct MojibakeTests {
  private func misread(_ text: String, _ high: [UInt16]) -> String {
    let units = text.utf8.map { $0 < 0x80 ? UInt16($0) : high[Int($0) - 0x80] }
    return String(decoding: units, as: UTF16.self)
  }

  private static let latin1 = (UInt16(0x80)...0xFF).map { $0 }
  private static let windows1252 =
    Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".utf16) + latin1[32...]

  @Test(arguments: [latin1, windows1252])
  func utf8AsWestern(table: [UInt16]) {
    for text in [OldTexts.two, OldTexts.kilobyte, OldTexts.heading, "“Tỷ lệ – 98 %…” ở Đắk Lắk"] {
      let once = misread(text, table)
      #expect(Mojibake.repaired(once) == text)
      #expect(Mojibake.repaired(misread(once, Self.latin1)) == text)
      #expect(Mojibake.repaired(text) == text)
    }
  }

  @Test(arguments: [
    ("Tiß║┐ng Viß╗çt", "Tiếng Việt"), ("Thá»§ tá»¥c", "Thủ tục"), ("thĂ¡ng nĂ y", "tháng này"),
    ("Há»“ sÆ¡ â€œmá»™t cá»­aâ€\u{9D}", "Hồ sơ “một cửa”"), ("ngÃ y", "ngày"),
    ("lÃ  mai", "là mai"), ("lÃ anh Ä‘Ã³", "là anh đó"),
    ("rÃ©sumÃ©", "résumé"),
    ("nhiá»‡t Ä‘á»™ 30Â°C", "nhiệt độ 30°C"),
  ])
  func repaired(text: String, expected: String) { #expect(Mojibake.repaired(text) == expected) }

  @Test(
    "Good text stays as it is",
    arguments: [
      "“HUYỆN, XÃ”", "XÃ”", "«khá»…", "cá…” và là", "30 °C, 5 € – ±2", "Ã", "ÂM NHẠC Â»",
      "naïve café",
      "Tôi đi học", "", "plain", "São Paulo", "ç»", "LÔ” (Ô“)", "│á│ß│", "Á á Ã ã Ă ă",
    ])
  func untouched(text: String) { #expect(Mojibake.repaired(text) == text) }

  @Test(arguments: [
    ("T«i ®i häc", "Tôi đi học"), ("Vieän Nghieân cöùu chieán löôïc", "Viện Nghiên cứu chiến lược"),
    ("ð¥u tß hÕ t¥ng kÛ thu§t", "đầu tư hạ tầng kỹ thuật"),
  ])
  func legacyText(text: String, expected: String) {
    #expect(LegacyText.repaired(text) == expected)
  }

  @Test(arguments: EncodingWriter.encodings)
  func everyEncodingAsLatin1(encoding: Encoding) {
    let bytes = EncodingWriter(encoding).encoded(OldTexts.kilobyte)
    let text = String(decoding: bytes.map { UInt16($0) }, as: UTF16.self)
    #expect(LegacyText.repaired(text) == OldTexts.kilobyte)
    #expect(LegacyText.repaired(text, from: encoding) == OldTexts.kilobyte)
  }

  @Test(arguments: [OldTexts.two, "Hà Nội", "café au lait, très bon", "plain", "", "đ T«i ®i häc"])
  func textThatIsNoneStays(text: String) { #expect(LegacyText.repaired(text) == text) }

  @Test func viqrText() {
    #expect(LegacyText.repaired("Ha` No^.i", from: .viqr) == "Hà Nội")
    #expect(LegacyText.repaired("Ha` No^.i") == "Ha` No^.i")
  }
}
