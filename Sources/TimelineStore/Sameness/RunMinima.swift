/// The least of many hashes over all runs of words.
struct RunMinima {
  private(set) var minima: [UInt32]

  /// Takes at least as many words as a run has.
  init(of words: [UInt64], count: Int) {
    minima = [UInt32](repeating: .max, count: count)
    var runs = WordRuns.hashes(of: words)
    // A run that comes twice changes no minimum.
    while runs.count % 4 != 0 { runs.append(runs[0]) }
    for start in stride(from: 0, to: runs.count, by: 4) {
      lower(by: runs[start], runs[start + 1], runs[start + 2], runs[start + 3])
    }
  }

  /// Each draw hangs on the one before it: four runs side by side keep the processor busy.
  private mutating func lower(by a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) {
    var (a, b, c, d) = (a, b, c, d)
    for index in minima.indices {
      (a, b) = (Mixing.following(a), Mixing.following(b))
      (c, d) = (Mixing.following(c), Mixing.following(d))
      let least = min(min(a >> 32, b >> 32), min(c >> 32, d >> 32))
      minima[index] = min(minima[index], UInt32(truncatingIfNeeded: least))
    }
  }
}
