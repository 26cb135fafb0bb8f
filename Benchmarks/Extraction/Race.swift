import Foundation

/// Ways to read the same pages, page by page in turn, several rounds; of each the best round counts.
///
/// Times are of the processor, not of the wall: other work on the machine disturbs them less.
struct Race {
  struct Entry {
    var name: String
    /// Reads one page; the sum keeps the compiler from dropping the work.
    var work: (String, [UInt8]) -> Int
    var best = Double.infinity
    var sum = 0
  }

  private(set) var entries: [Entry]

  init(_ entries: [Entry], over pages: Pages, rounds: Int) {
    self.entries = entries
    for _ in 0..<rounds { run(pages) }
  }

  private mutating func run(_ pages: Pages) {
    var times = Array(repeating: 0.0, count: entries.count)
    for (name, bytes) in pages.pages {
      for index in entries.indices {
        let start = Race.processorSeconds
        entries[index].sum &+= entries[index].work(name, bytes)
        times[index] += Race.processorSeconds - start
      }
    }
    for index in entries.indices { entries[index].best = min(entries[index].best, times[index]) }
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
