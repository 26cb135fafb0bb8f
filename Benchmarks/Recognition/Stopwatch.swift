import Chronology
import Foundation

/// Works on the same articles, article by article in turn, several rounds; of each the best round counts.
///
/// Times are of the processor, not of the wall: other work on the machine disturbs them less.
struct Stopwatch {
  struct Work {
    var name: String
    /// Works on one article; the sum keeps the compiler from dropping the work.
    var body: (Article) -> Int
    var best = Double.infinity
    var sum = 0
  }

  private(set) var works: [Work]

  init(_ works: [Work], over articles: Articles, rounds: Int) {
    self.works = works
    for _ in 0..<rounds { run(articles) }
  }

  private mutating func run(_ articles: Articles) {
    var times = Array(repeating: 0.0, count: works.count)
    for article in articles.articles {
      for index in works.indices {
        let start = Stopwatch.processorSeconds
        works[index].sum &+= works[index].body(article)
        times[index] += Stopwatch.processorSeconds - start
      }
    }
    for index in works.indices { works[index].best = min(works[index].best, times[index]) }
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
