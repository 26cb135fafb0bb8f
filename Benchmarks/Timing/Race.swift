/// Ways to work on the same items, item by item in turn, several rounds; of each the best round counts.
///
/// Times are of the processor, not of the wall: other work on the machine disturbs them less.
package struct Race<Item> {
  package struct Entry {
    package var name: String
    /// Works on one item; the sum keeps the compiler from dropping the work.
    package var work: (Item) -> Int
    package var best = Double.infinity
    package var sum = 0

    package init(name: String, work: @escaping (Item) -> Int) {
      self.name = name
      self.work = work
    }
  }

  package private(set) var entries: [Entry]

  package init(_ entries: [Entry], over items: [Item], rounds: Int) {
    self.entries = entries
    for _ in 0..<rounds { run(items) }
  }

  private mutating func run(_ items: [Item]) {
    var times = Array(repeating: 0.0, count: entries.count)
    for item in items {
      for index in entries.indices {
        let start = Processor.seconds
        entries[index].sum &+= entries[index].work(item)
        times[index] += Processor.seconds - start
      }
    }
    for index in entries.indices { entries[index].best = min(entries[index].best, times[index]) }
  }
}
