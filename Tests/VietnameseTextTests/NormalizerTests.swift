import Foundation
import TestSupport
import Testing

@testable import VietnameseText

@Suite("What holds for every text")
struct NormalizerTests {
  private static let placements = [TonePlacement.keep, .old, .new]

  @Test("Repairing twice is repairing once, and offsets lead back", arguments: 1...6)
  func properties(seed: UInt64) {
    for text in RandomText.texts(count: 500, seed: seed) {
      for placement in Self.placements {
        guard let broken = Self.violation(text, placement) else { continue }
        let small = RandomText.shrunk(text) { Self.violation($0, placement) != nil }
        Issue.record("seed \(seed), \(placement): \(broken): \(RandomText.spelled(small))")
        return
      }
    }
  }

  @Test("No repair finds work where nothing was suspected", arguments: 11...14)
  func suspicions(seed: UInt64) {
    for text in RandomText.texts(count: 500, seed: seed) {
      guard Self.overlooks(text) else { continue }
      let small = RandomText.shrunk(text, while: Self.overlooks)
      Issue.record("seed \(seed): \(RandomText.spelled(small))")
      return
    }
  }

  @Test(
    "The table of sound words hides no sign nor misplaced mark",
    arguments: ["", "qu", "gi", "ngh", "đ"])
  func soundWords(onset: String) {
    for rhyme in Rhyme.spellings {
      let word = Array((onset + rhyme).unicodeScalars)
      for place in word.indices {
        for tone in Letters.Tone(1)...5 {
          guard let toned = Letters.letter(word[place].value, tone: tone) else { continue }
          var letters = word
          letters[place] = toned
          let text = letters.map(String.init).joined() + " và một từ đứng sau nó"
          let overlooked = Self.overlooks(text)
          #expect(!overlooked, "\(text)")
        }
      }
    }
  }

  private static func overlooks(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return placements.contains { placement in
      let suspicion = Suspicion.of(bytes.span, placement)
      guard suspicion.isSuperset(of: Suspicion.pairs(in: bytes.span)) else { return true }
      return Normalizer.repairs.contains { sign, repair in
        suspicion.isDisjoint(with: sign) && repair(bytes, placement) != nil
      }
    }
  }

  /// What a text does that none may; `nil` is well.
  private static func violation(_ text: String, _ placement: TonePlacement) -> String? {
    let once = Normalizer.normalized(text, tones: placement)
    let twice = Normalizer.normalized(once.text, tones: placement)
    if !twice.text.utf8.elementsEqual(once.text.utf8) || !twice.map.isIdentity {
      return "not idempotent"
    }
    if once.map.isIdentity { return once.text == text ? nil : "changed without a map" }
    return leadsBack(Array(text.utf8), Array(once.text.utf8), once.map) ? nil : "offsets astray"
  }

  private static func leadsBack(_ old: [UInt8], _ new: [UInt8], _ map: OffsetMap) -> Bool {
    var (oldEnd, newEnd) = (0, 0)
    for edit in map.edits + [.init(new: new.count..<new.count, old: old.count..<old.count)] {
      guard edit.old.lowerBound >= oldEnd, edit.new.lowerBound >= newEnd,
        old[oldEnd..<edit.old.lowerBound] == new[newEnd..<edit.new.lowerBound]
      else { return false }
      (oldEnd, newEnd) = (edit.old.upperBound, edit.new.upperBound)
    }
    var last = 0
    for offset in 0...new.count where isBorder(new, offset) {
      let original = map.original(offset)
      guard original >= last, original <= old.count, isBorder(old, original) else { return false }
      last = original
    }
    return true
  }

  private static func isBorder(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  @Test("Clean text comes back as it is, with no map")
  func clean() {
    let text = """
      Ủy ban nhân dân huyện đã giải quyết 12.345 hồ sơ (đạt 98,7%), tăng 3 bậc; trả lời: "tốt".
      Theo Quyết định số 77/2019/QĐ-UBND ngày 5-6-2019, mức độ 3, 4 – xem https://dichvu.example.vn…
      """
    let same = Normalizer.normalized(text)
    #expect(same.text == text)
    #expect(same.map.isIdentity)
  }

  @Test("Steps make room for one another")
  func together() {
    let text = "  Ho\u{301}a đơ\u{200B}n\u{A0}:  tóan ( 9 9 ,2% ) \r\n"
    let repaired = Normalizer.normalized(text, tones: .new)
    #expect(repaired.text == "Hoá đơn: toán (99,2%)")
    #expect(repaired.map.original(0) == 2)
    #expect(Normalizer.normalized(text, tones: .old).text == "Hóa đơn: toán (99,2%)")
  }

  @Test("A chain of repairs ends in time")
  func chains() {
    for piece in ["e \u{302} \u{301}", " ,", "a,", "( ", "9 ,2% ", "và7", "ðа", "\u{200B}\u{301}"] {
      let text = String(repeating: piece, count: 2_000)
      let once = Normalizer.normalized(text)
      #expect(Normalizer.normalized(once.text).map.isIdentity, "\(piece)")
    }
  }
}

@Suite("NFC is that of Foundation")
struct ComposerTests {
  @Test("Every scalar behind a sign and behind a letter", arguments: ["|", "n"])
  func scalars(before: String) {
    let planes: [ClosedRange<UInt32>] = [0x80...0xD7FF, 0xE000...0x323FF, 0xE0000...0xE01FF]
    var batch = ""
    for value in planes.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      batch += before
      batch.unicodeScalars.append(scalar)
      guard value % 512 == 511 else { continue }
      #expect(Self.isEqual(batch), "to U+\(String(value, radix: 16)) behind \(before)")
      batch = ""
    }
  }

  private static func isEqual(_ text: String) -> Bool {
    Composer.composed(text).utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8)
  }

  @Test("Random runs of bases and marks", arguments: 1...4)
  func runs(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bases = Array("|nдか가ᄀअאبZçș".unicodeScalars)
    let marks = Array(
      """
      \u{300}\u{301}\u{302}\u{303}\u{306}\u{308}\u{309}\u{30C}\u{31B}\u{323}\u{327}\u{345}\
      \u{3099}\u{1161}\u{11A8}\u{93C}\u{5B4}\u{653}\u{338}
      """.unicodeScalars)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        if let base = bases.randomElement(using: &random) { text.append(base) }
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          if let mark = marks.randomElement(using: &random) { text.append(mark) }
        }
      }
      let isEqual = Self.isEqual(String(text))
      #expect(isEqual, "\(RandomText.spelled(String(text)))")
    }
  }

  @Test(
    "Marks of Vietnamese letters in any order",
    arguments: [
      ("e\u{302}\u{301}", "ế"), ("e\u{301}\u{302}", "ế"), ("ê\u{300}", "ề"), ("á\u{306}", "ắ"),
      ("o\u{323}\u{31B}", "ợ"), ("U\u{303}\u{31B}", "Ữ"), ("i\u{340}", "ì"), ("Y\u{341}", "Ý"),
      ("Việ\u{31B}", "Việ\u{31B}"), ("đu\u{31B}o\u{31B}\u{323}ng", "đượng"),
    ])
  func anyOrder(marks: String, letters: String) {
    #expect(Composer.composed(marks).utf8.elementsEqual(letters.utf8))
  }

  @Test("A mark behind a blank belongs to the letter before, if that makes one of Vietnamese")
  func loneMarks() {
    #expect(Composer.composed("tiê \u{301}ng") == "tiếng")
    #expect(Composer.composed("n \u{301}") == "n \u{301}")
    #expect(Composer.composed("ế \u{301}") == "ế \u{301}")
    #expect(Composer.composed(" \u{301}") == " \u{301}")
  }

  @Test func twoTonesStay() {
    #expect(Composer.composed("a\u{301}\u{300}").utf8.elementsEqual("á\u{300}".utf8))
  }
}
