/// The least of many hashes over all runs of words, drawn in rounds.
///
/// Fast similarity sketching (Dahlgaard, Knudsen, Thorup 2017): in a round each run draws one place and a value for
/// it; what an earlier round gave a place is less than what a later one gives. As soon as every place has a
/// value, no later round can change one. A share of equal places estimates what two texts have in common as well as
/// ``RunMinima`` does.
struct RoundMinima {
  private(set) var minima: [UInt32]

  /// Takes at least as many words as a run has; `count` is a power of two.
  init(of words: [UInt64], count: Int) {
    var draws = WordRuns.hashes(of: words)
    var least = [UInt64](repeating: .max, count: count)
    var empty = count
    var round: UInt64 = 0
    while empty > 0, round < UInt64(2 * count) {
      for index in draws.indices {
        let draw = Mixing.following(draws[index])
        draws[index] = draw
        // The second half of the rounds fills one place after the other, whatever was drawn.
        let place = round < UInt64(count) ? Int(draw & UInt64(count - 1)) : Int(round) - count
        let value = round << 40 | draw >> 24
        if least[place] == .max { empty -= 1 }
        least[place] = min(least[place], value)
      }
      round += 1
    }
    minima = least.map { UInt32(truncatingIfNeeded: $0) }
  }
}

/// All runs of words, one beginning at each word.
enum WordRuns {
  private static let wordsPerRun = 5

  static func hashes(of words: [UInt64]) -> [UInt64] {
    (0...(words.count - wordsPerRun)).map { start in
      var run = Mixing(1)
      for word in words[start..<(start + wordsPerRun)] { run.add(word) }
      return run.value
    }
  }
}
