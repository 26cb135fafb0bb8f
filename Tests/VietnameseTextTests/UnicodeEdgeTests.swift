import Foundation
import Testing

@testable import VietnameseText

@Suite("Letters, keys and repairs at their limits")
struct UnicodeEdgeTests {
  private func expect(_ broken: String, _ whole: String) {
    #expect(Normalizer.normalized(broken).text == whole)
  }

  private func expectSame(_ text: String) {
    #expect(Normalizer.normalized(text).map.isIdentity, "\(Normalizer.normalized(text).text)")
  }

  @Test(
    "Heaps of marks are put in order as Foundation does",
    arguments: ["a", "q", "ệ", "", "đ\u{301}"])
  func heapsOfMarks(base: String) {
    let marks = String(repeating: "\u{301}\u{323}\u{31B}\u{302}\u{334}", count: 40)
    let text = "bê \(base)\(marks)\u{307}m \(base)\(marks)"
    let expected = text.precomposedStringWithCanonicalMapping
    #expect(Composer.composed(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test("Words that differ in one letter have keys that differ, wherever it stands")
  func keysOfLongWords() {
    for length in 1...24 {
      let word = [Character](repeating: "c", count: length)
      var keys: Set<WordKey> = [WordKey(String(word)), WordKey(String(word) + "c")]
      for place in word.indices {
        for letter in ["a", "b", "x"] as [Character] {
          var other = word
          other[place] = letter
          keys.insert(WordKey(String(other)))
        }
      }
      #expect(keys.count == 2 + 3 * length, "\(length) letters")
    }
  }

  @Test(
    "Letters at the borders of the tables are one word each, and stay",
    arguments: [
      "\u{1FF}", "\u{200}", "\u{24F}", "\u{250}", "\u{1DBF}", "\u{1EFF}", "\u{1F00}", "ỹ",
    ])
  func bordersOfTables(letter: String) {
    #expect(Tokenizer.tokens(of: letter + "a" + letter).map(\.kind) == [.word])
    expectSame("\(letter)a \(letter)")
  }

  @Test(
    "Marks on letters of other alphabets are composed as Foundation does",
    arguments: ["\u{1EFF}", "\u{1F00}", "ω", "и", "n", "\u{3FF}"])
  func marksOnOtherLetters(base: String) {
    for text in ["\(base)\u{301}", "\(base)\u{306}\u{323}"] {
      let expected = text.precomposedStringWithCanonicalMapping
      #expect(Composer.composed(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
  }

  @Test("The mark of the longest syllables moves too")
  func longSyllables() {
    for placement in [TonePlacement.keep, .old, .new] {
      #expect(Tones.placed("nghíêng", placement).text == "nghiếng")
      #expect(Tones.placed("NGHÍÊNG", placement).text == "NGHIẾNG")
      #expect(Tones.placed("nghíêngh", placement).text == "nghíêngh")
    }
  }

  @Test("A key reads as its letters and the number of its tone, up to fifteen bytes")
  func descriptions() {
    #expect(WordKey("Đường").description == "đương1")
    #expect(WordKey("abcdefghijklmno").description == "abcdefghijklmno")
    #expect(WordKey("abcdefgh").description == "abcdefgh")
    #expect(WordKey("abcdefghijklmnop").description.hasPrefix("#"))
    #expect(WordKey("").description.isEmpty)
    #expect(WordKey("").firstByte == 0)
    #expect(WordKey("Ghi").firstByte == UInt8(ascii: "g"))
  }

  @Test(
    "A number that opens the text is parted from its word as any other",
    arguments: [
      ("7ngày nghỉ", "7 ngày nghỉ"), ("12tháng sau", "12 tháng sau"),
      ("Nghỉ 7ngày liền", "Nghỉ 7 ngày liền"), ("tháng 3và 4", "tháng 3 và 4"),
    ])
  func numberAtTheStart(broken: String, whole: String) { expect(broken, whole) }

  @Test(
    "Names that end in a figure stay, however long",
    arguments: [
      "Wifi6", "Swift6", "Administrations6", "Windowsserverplus11", "QĐ-năm2", "M7ngày nay",
    ])
  func namesWithFigures(text: String) { expectSame(text) }

  @Test(
    "A look-alike is read as Latin beside letters of every Latin block",
    arguments: [
      ("Нội đồng", "Hội đồng"), ("хạ tầng", "xạ tầng"), ("Вộ máy", "Bộ máy"),
      ("сẩn thận", "cẩn thận"), ("Рhường", "Phường"), ("Κỹ năng", "Kỹ năng"),
    ])
  func lookAlikes(broken: String, whole: String) { expect(broken, whole) }

  @Test(
    "Behind an abbreviation or a figure a stop is part of a name",
    arguments: ["TP.dân.Hội", "3dân.Hội", "dân.HỘI", "DÂN.Hội", "d.Hội", "a.b.Hội"])
  func stopsInNames(text: String) { expectSame(text) }

  @Test(
    "An ending of two to four small letters or digits makes a file name, nothing else",
    arguments: [
      ("anh,em.HN", "anh, em.HN"), ("anh,em.x", "anh, em.x"), ("anh,em.hanoi", "anh, em.hanoi"),
      ("anh,em.docx", "anh,em.docx"), ("anh,em.mp3", "anh,em.mp3"), ("anh,em.js", "anh,em.js"),
      ("ảnh,em.docx", "ảnh, em.docx"),
    ])
  func fileNames(broken: String, whole: String) { expect(broken, whole) }

  @Test(
    "A blank behind an opening quotation mark goes where the mark opens something",
    arguments: [
      ("(“ chữ”)", "(“chữ”)"), ("nói “ chữ”", "nói “chữ”"), ("x“ chữ”", "x“ chữ”"),
      ("nói “một “ hai” ba”", "nói “một “ hai” ba”"), ("nói “chữ ” rồi", "nói “chữ” rồi"),
      ("chữ ” rồi", "chữ ” rồi"), ("“một\n“ hai”", "“một\n“hai”"),
    ])
  func quotes(broken: String, whole: String) { expect(broken, whole) }

  @Test(
    "Faces, proportions and empty brackets keep their blanks",
    arguments: ["vui ;) nhé", "vui :) nhé", "tỷ lệ 4 : 1", "ô [ ] trống", "5 %5", "thôn .NET"])
  func signsOfTheirOwn(text: String) { expectSame(text) }

  @Test(
    "A digit split off a share joins it again, but not behind a rank or another figure",
    arguments: [
      ("Administrations 9 9,2%", "Administrations 99,2%"), ("xã 9 9,2%", "xã 99,2%"),
      ("mức 9 9,2%", "mức 9 9,2%"), ("có 7 9 9,2%", "có 7 9 9,2%"), ("xã 9 9,2", "xã 9 9,2"),
      ("còn 1 .250 hộ", "còn 1.250 hộ"), ("còn 1 .2500 hộ", "còn 1 .2500 hộ"),
      ("còn 0 .250 hộ", "còn 0 .250 hộ"), ("còn 1 .250/x", "còn 1 .250/x"),
      ("năm 2020 ,5%", "năm 2020 ,5%"), ("đạt 1820 ,5%", "đạt 1820,5%"),
      ("đạt 20 ,5 điểm", "đạt 20,5 điểm"),
      ("đạt 20 ,5 administrations", "đạt 20 ,5 administrations"),
    ])
  func brokenNumbers(broken: String, whole: String) { expect(broken, whole) }

  @Test(
    "A blank before a mark goes",
    arguments: [
      ("nhé ; thế", "nhé; thế"), ("nhé ,", "nhé,"), ("nhé .”", "nhé.”"), ("nhé !)", "nhé!)"),
      ("nhé ].", "nhé]."), ("7 %.", "7%."), ("gồm :", "gồm:"), ("nhé ?\"", "nhé?\""),
    ])
  func closers(broken: String, whole: String) { expect(broken, whole) }
}
