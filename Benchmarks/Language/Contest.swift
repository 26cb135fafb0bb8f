/// Ways to do a job over the same paragraphs, in turn, several times; of each the best time counts.
struct Contest {
  struct Entry {
    var name: String
    var corpus: Corpus
    /// Works through one paragraph; the sum keeps the compiler from dropping the work.
    var work: (String) -> Int
    var best = Double.infinity
    var sum = 0

    var megabytesPerSecond: Double { Double(corpus.byteCount) / best / 1_000_000 }
  }

  private(set) var entries: [Entry]

  init(_ entries: [Entry], rounds: Int) {
    self.entries = entries
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      for index in self.entries.indices {
        let entry = self.entries[index]
        var sum = 0
        let time = clock.measure {
          for paragraph in entry.corpus.paragraphs { sum &+= entry.work(paragraph) }
        }
        self.entries[index].best = min(entry.best, time / .seconds(1))
        self.entries[index].sum = sum
      }
    }
  }

  func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }
}
