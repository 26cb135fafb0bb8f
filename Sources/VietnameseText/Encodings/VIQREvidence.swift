/// Whether ASCII text is VIQR: words with marks inside that become syllables, and many of them.
struct VIQREvidence {
  private(set) var good = 0
  private(set) var bad = 0
  private var shaped = 0
  private var words = 0

  private static let reach = 64 * 1024

  init(_ bytes: [UInt8]) {
    guard VIQREvidence.mayBeShaped(bytes.prefix(VIQREvidence.reach)) else { return }
    for word in VIQREvidence.words(of: bytes.prefix(VIQREvidence.reach)) {
      guard word.contains(where: SyllableShape.isLetterByte) else { continue }
      words += 1
      if word.count <= 16, VIQREvidence.isMarked(word) { judge(word) }
    }
  }

  /// Eight marked words in ten are syllables, and they are a third of all and not too few; two have
  /// the shape marks, which no other writing puts behind vowels.
  var isConvincing: Bool {
    good >= 3 && shaped >= 2 && good >= 4 * bad && good * 3 >= words
  }

  /// Whether `^` or `+` behind a vowel, or `dd`, stands there often enough to be worth a look.
  private static func mayBeShaped(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    var found = 0
    for byte in bytes {
      let low = previous | 0x20
      if byte == 0x5E || byte == 0x2B {
        if vowels.contains(low) { found += 1 }
      } else if low == 0x64, byte | 0x20 == 0x64 {
        found += 1
      }
      previous = byte
    }
    return found >= 2
  }

  /// Between blanks; the parts of a tag are none.
  private static func words(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var isTag = false
    return bytes.split { byte in
      if byte == 0x3C { isTag = true }
      defer { if byte == 0x3E { isTag = false } }
      return isTag || byte <= 0x20
    }
  }

  private mutating func judge(_ word: ArraySlice<UInt8>) {
    let text = VIQR.decoded(String(decoding: word, as: UTF8.self))
    let parts = text.split { !$0.isLetter }
    let isGood =
      text.utf8.contains { $0 >= 0x80 }
      && parts.allSatisfy { SyllableShape.isPlausible(Array($0.utf16)) }
    if isGood { good += 1 } else { bad += 1 }
    if isGood,
      word.contains(where: { $0 == 0x5E || $0 == 0x2B }) || word.starts(with: [0x64, 0x64])
    {
      shaped += 1
    }
  }

  /// A mark behind a vowel, or dd at the start.
  private static func isMarked(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count > 2, word.prefix(2).allSatisfy({ $0 | 0x20 == 0x64 }) { return true }
    var previous: UInt8 = 0
    for byte in word {
      if vowels.contains(previous | 0x20), marks.contains(byte) { return true }
      previous = byte
    }
    return false
  }

  private static let vowels = Set("aeiouy".utf8)
  private static let marks = Set("^(+`'?~.".utf8)
}

extension SyllableShape {
  static func isLetterByte(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
