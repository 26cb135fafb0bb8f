import Chronology
import Pipeline
import Recognition
import Testing

@Suite("Every number of an article is accounted for")
struct ExplanationTests {
  private struct Reading: Sendable {
    var source: String
    var explanation: Explanation
    var facts: [Fact]
  }

  private static let readings = Result {
    try FixtureArticles.map { article, stage in
      Reading(
        source: article.source, explanation: stage.explanation(of: article),
        facts: stage.facts(in: article).facts)
    }
  }

  @Test("Each run of digits of the fixtures stands in exactly one explained number")
  func digits() throws {
    for reading in try Self.readings.get() {
      for line in reading.explanation.lines {
        let covered = line.numbers.map(\.range)
        #expect(zip(covered, covered.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        for run in Self.digitRuns(of: line.text) {
          let holders = covered.count {
            $0.contains(run.lowerBound) && run.upperBound <= $0.upperBound
          }
          #expect(holders == 1, "\(reading.source): \(line.text)")
        }
      }
    }
  }

  @Test("Each observation of the fixtures is the explanation of a number, under its id")
  func facts() throws {
    for reading in try Self.readings.get() {
      let explained = reading.explanation.numbers.flatMap { number -> [Fact] in
        if case .observed(let facts) = number.fate { facts } else { [] }
      }
      let observations = reading.facts.filter { $0.type == "observation" }
      #expect(Set(observations).isSubset(of: explained), "\(reading.source)")
      #expect(!observations.contains { $0.id.isEmpty })
    }
  }

  @Test("Spans point into the explanation's text")
  func spans() throws {
    for reading in try Self.readings.get() {
      let bytes = Array(reading.explanation.text.utf8)
      for fact in reading.facts {
        let quote = String(decoding: bytes[fact.evidence.span], as: UTF8.self)
        #expect(fact.evidence.sentence.contains(quote), "\(fact.id) of \(reading.source)")
      }
    }
  }

  /// Maximal stretches of ASCII digits, as byte offsets.
  private static func digitRuns(of text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let isDigit = bytes.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let starts = bytes.indices.filter { isDigit[$0] && ($0 == 0 || !isDigit[$0 - 1]) }
    return starts.map { start in
      start..<(isDigit[start...].firstIndex(of: false) ?? bytes.count)
    }
  }
}
