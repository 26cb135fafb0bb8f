import Chronology
import TestSupport
import Testing

@testable import TimelineStore

/// However a corpus is cut into nights and whatever the order of its files, the store knows the same.
@Suite struct ArrivalOrderTests {
  /// Copies, corrections under another name, conflicts, articles without a date.
  let corpus: [LoadedInput] = (0..<36).map { number in
    let host = ["baohatinh.vn", "baodautu.vn", "sonoivu.hatinh.gov.vn"][number % 3]
    let isCopy = number % 9 == 8
    let article = sampleArticle(
      isCopy ? "n\(number - 3)" : "n\(number)", host: host,
      publisher: number % 4 == 0 ? nil : host, published: number % 5 == 0 ? nil : "2022-07-20",
      modified: number % 6 == 5 ? "2022-07-2\(number % 9)" : nil,
      text: number % 2 == 0 ? "Một." : "Hai.", source: "inbox/\(number).html")
    let value = sampleObservation(
      ["86.14", "86.1", "43", "86.14"][number % 4], indicator: "i\(number % 3)")
    return sampleInput(
      article, [.observation(value)] + (number % 7 == 0 ? samples : []), trust: 1 + number % 3)
  }

  func knowledge(of nights: [[LoadedInput]]) throws -> (dump: String, timeline: Timeline) {
    let directory = try TemporaryDirectory()
    let store = try TimelineStore.open(at: directory.file())
    for night in nights { try store.load(night) }
    return (try store.dump(), try store.timeline())
  }

  @Test func doesNotCount() throws {
    let expected = try knowledge(of: [corpus])
    #expect(expected.timeline.articles.count < corpus.count)
    #expect(Set(expected.timeline.entries.map(\.status)).count > 1)
    for seed in 1...20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var rest = corpus.shuffled(using: &generator)[...]
      var nights: [[LoadedInput]] = []
      while !rest.isEmpty {
        let count = Int.random(in: 1...12, using: &generator)
        nights.append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      let found = try knowledge(of: nights)
      #expect(found.dump == expected.dump, "seed \(seed)")
      #expect(found.timeline == expected.timeline, "seed \(seed)")
    }
  }
}
