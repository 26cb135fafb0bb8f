import Chronology

/// So much of a text as tells whether another one is nearly the same.
///
/// MinHash (Broder 1997) over runs of five words: the share of equal minima estimates the share of
/// runs that two texts have in common. Title, lead and captions are left out; they are what a
/// republished article changes.
struct TextSketch: Hashable {
  /// How the minima are drawn. Sketches are kept in stores, and only those of one scheme can be compared.
  enum Scheme: Int, Hashable {
    /// All of them once for each run.
    case eachRun = 1
    /// In rounds until each has one, which mostly takes two: a hundredth of the work.
    case rounds = 2

    static let latest = Scheme.rounds
  }

  let scheme: Scheme
  let minima: [UInt32]
  /// Words with digits, each once.
  let numbers: Set<String>

  static let length = 128
  /// Rows of a band: with eight, texts with 85 % in common share one of the sixteen bands in 994 of
  /// 1000 cases, with 95 % always, with 50 % in six of a hundred.
  private static let rows = 8
  /// Of all runs of two texts, the share that both must have.
  private static let leastShare = 0.85

  init(scheme: Scheme = .latest, minima: [UInt32], numbers: Set<String>) {
    self.scheme = scheme
    self.minima = minima
    self.numbers = numbers
  }

  /// Whether nearly all words of the texts are the same, as far as a sketch can tell.
  func isLike(_ other: TextSketch) -> Bool { share(with: other) >= TextSketch.leastShare }

  /// 0 to 1.
  func share(with other: TextSketch) -> Double {
    guard scheme == other.scheme, minima.count == other.minima.count, !minima.isEmpty else {
      return 0
    }
    return Double(zip(minima, other.minima).count { $0 == $1 }) / Double(minima.count)
  }

  /// Of texts that are alike at least one is equal, all but surely.
  var bands: [UInt32] {
    stride(from: 0, to: minima.count, by: TextSketch.rows).map { start in
      let end = min(start + TextSketch.rows, minima.count)
      return UInt32(truncatingIfNeeded: hash(start..<end, seed: UInt64(start)))
    }
  }

  /// A number that only equal sketches share.
  var whole: UInt64 { hash(minima.indices, seed: .max) }

  private func hash(_ range: Range<Int>, seed: UInt64) -> UInt64 {
    var hash = Mixing(seed)
    for value in minima[range] { hash.add(UInt64(value)) }
    return hash.value
  }
}

/// The words of an article's text, out of which sketches are made.
struct SketchedText {
  private let words: WordHashes
  /// Of the latest scheme.
  let sketch: TextSketch
  /// A shorter text is a notice; many of these are alike and yet of different things.
  private static let leastWords = 60

  /// `nil` for a text that is too short.
  init?(of article: Article) {
    let blocks = article.blocks.filter { $0.role != .lead && $0.role != .caption }
    words = WordHashes(of: blocks.map(\.text))
    guard words.hashes.count >= SketchedText.leastWords else { return nil }
    sketch = SketchedText.sketch(of: words, .latest)
  }

  func sketch(_ scheme: TextSketch.Scheme) -> TextSketch {
    scheme == sketch.scheme ? sketch : SketchedText.sketch(of: words, scheme)
  }

  private static func sketch(of words: WordHashes, _ scheme: TextSketch.Scheme) -> TextSketch {
    let minima =
      switch scheme {
      case .eachRun: RunMinima(of: words.hashes, count: TextSketch.length).minima
      case .rounds: RoundMinima(of: words.hashes, count: TextSketch.length).minima
      }
    return TextSketch(scheme: scheme, minima: minima, numbers: words.numbers)
  }
}
