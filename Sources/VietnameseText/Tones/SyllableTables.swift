/// The onsets and rhymes of Vietnamese, ready to be looked up.
struct SyllableTables: Sendable {
  private let onsets: CodeTable
  private let rhymes: CodeTable

  static let standard = SyllableTables()

  private init() {
    onsets = CodeTable(SyllableTables.onsets)
    rhymes = CodeTable(Rhyme.entries)
  }

  /// All but `qu` and `gi`, which share their vowel with the rhyme.
  static let onsetSpellings =
    "b c ch d đ g gh h k kh l m n ng ngh nh p ph r s t th tr v x".split(separator: " ").map(
      String.init)

  private static var onsets: [(code: UInt32, value: UInt32)] {
    onsetSpellings.map { onset in
      (onset.unicodeScalars.reduce(0) { $0 << 5 | UInt32(LetterCode.number($1)) }, 1)
    }
  }

  // Letters as numbered by ``LetterCode``.
  private static let g: UInt8 = 10
  private static let i: UInt8 = 12
  private static let q: UInt8 = 21
  private static let u: UInt8 = 25

  /// - Parameters:
  ///   - key: Letters without tone, five bits each, the last in the lowest bits.
  ///   - count: The number of letters.
  /// - Returns: `nil` for what is no syllable.
  @inline(__always)
  func shape(_ key: UInt64, count: Int) -> Syllables.Shape? {
    guard count > 0, count <= 7 else { return nil }
    var onset = 0
    while onset < count, !LetterCode.isVowel(SyllableTables.letter(onset, key, count)) {
      onset += 1
    }
    guard onset < count, onset <= 3 else { return nil }
    if onset == 1 {
      let first = SyllableTables.letter(0, key, count)
      let second = SyllableTables.letter(1, key, count)
      if first == SyllableTables.q {
        return second == SyllableTables.u ? shape(key, count, onset: 2, afterQu: true) : nil
      }
      if first == SyllableTables.g, second == SyllableTables.i, count > 2,
        SyllableTables.letter(2, key, count) != SyllableTables.i,
        let shape = shape(key, count, onset: 2, afterQu: false)
      {
        return shape
      }
    }
    guard onset == 0 || onsets[UInt32(key >> UInt64(5 * (count - onset)))] != nil else {
      return nil
    }
    return shape(key, count, onset: onset, afterQu: false)
  }

  @inline(__always)
  private static func letter(_ index: Int, _ key: UInt64, _ count: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: key &>> UInt64(5 &* (count &- 1 &- index))) & 31
  }

  @inline(__always)
  private func shape(_ key: UInt64, _ count: Int, onset: Int, afterQu: Bool) -> Syllables.Shape? {
    let rest = count - onset
    guard rest > 0, rest <= 4 else { return nil }
    let code = UInt32(truncatingIfNeeded: key) & (1 &<< UInt32(5 &* rest) &- 1)
    guard let value = rhymes[code] else { return nil }
    let rhyme = Rhyme(value: value)
    return afterQu || !rhyme.isAfterQu ? Syllables.Shape(onset: onset, rhyme: rhyme) : nil
  }
}
