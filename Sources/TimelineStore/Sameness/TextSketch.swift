import Chronology

/// So much of a text as tells whether another one is nearly the same.
///
/// MinHash (Broder 1997) over runs of five words: the share of equal minima estimates the share of
/// runs that two texts have in common. Title, lead and captions are left out; they are what a
/// republished article changes.
struct TextSketch: Hashable {
  let minima: [UInt32]
  /// Words with digits, each once.
  let numbers: Set<String>

  static let length = 128
  /// Rows of a band: with eight, texts with 85 % in common share one of the sixteen bands in 994 of
  /// 1000 cases, with 95 % always, with 50 % in six of a hundred.
  private static let rows = 8
  private static let wordsPerRun = 5
  /// A shorter text is a notice; many of these are alike and yet of different things.
  private static let leastWords = 60
  /// Of all runs of two texts, the share that both must have.
  private static let leastShare = 0.85

  init(minima: [UInt32], numbers: Set<String>) {
    self.minima = minima
    self.numbers = numbers
  }

  /// `nil` for a text that is too short.
  init?(of article: Article) {
    let blocks = article.blocks.filter { $0.role != .lead && $0.role != .caption }
    let words = BodyWords.words(of: blocks.map(\.text))
    guard words.count >= TextSketch.leastWords else { return nil }
    minima = TextSketch.minima(of: words.map(TextSketch.hash))
    numbers = Set(words.filter { $0.utf8.contains { (0x30...0x39).contains($0) } })
  }

  /// Whether nearly all words of the texts are the same, as far as a sketch can tell.
  func isLike(_ other: TextSketch) -> Bool { share(with: other) >= TextSketch.leastShare }

  /// 0 to 1.
  func share(with other: TextSketch) -> Double {
    guard minima.count == other.minima.count, !minima.isEmpty else { return 0 }
    return Double(zip(minima, other.minima).count { $0 == $1 }) / Double(minima.count)
  }

  /// Of texts that are alike at least one is equal, all but surely.
  var bands: [Int64] {
    stride(from: 0, to: minima.count, by: TextSketch.rows).map { start in
      hash(start..<min(start + TextSketch.rows, minima.count), seed: UInt64(start))
    }
  }

  /// A band that only equal sketches share.
  var whole: Int64 { hash(minima.indices, seed: .max) }

  private func hash(_ range: Range<Int>, seed: UInt64) -> Int64 {
    var hash = Mixing(seed)
    for value in minima[range] { hash.add(UInt64(value)) }
    return Int64(bitPattern: hash.value)
  }
}

extension TextSketch {
  private static func hash(_ word: String) -> UInt64 {
    var hash = Mixing(0)
    for byte in word.utf8 { hash.add(UInt64(byte)) }
    return hash.value
  }

  private static func minima(of words: [UInt64]) -> [UInt32] {
    var minima = [UInt32](repeating: .max, count: length)
    for start in 0...(words.count - wordsPerRun) {
      var run = Mixing(1)
      for word in words[start..<(start + wordsPerRun)] { run.add(word) }
      var draw = run.value
      for index in minima.indices {
        draw = Mixing.next(&draw)
        minima[index] = min(minima[index], UInt32(truncatingIfNeeded: draw >> 32))
      }
    }
    return minima
  }

  /// The output function of SplitMix64 (Steele, Lea, Flood 2014), chained.
  private struct Mixing {
    private(set) var value: UInt64

    init(_ seed: UInt64) { value = seed }

    mutating func add(_ part: UInt64) {
      var state = value ^ part
      value = Mixing.next(&state)
    }

    static func next(_ state: inout UInt64) -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
