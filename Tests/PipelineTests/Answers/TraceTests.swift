import Chronology
import Pipeline
import Recognition
import TestSupport
import Testing

@Suite("trace leads back to the text")
struct TraceTests {

  @Test(
    "The sentence of 100 facts stands word for word at their bytes", arguments: [1, 2026, 40_312])
  func quotes(seed: UInt64) throws {
    let directory = try TemporaryDirectory()
    let articles = try FixtureArticles.map { article, stage in
      (stage.explanation(of: article).text, stage.facts(in: article).facts)
    }
    let path = directory.path("timeline.sqlite")
    let lines = try articles.flatMap(\.1).map { try FactLine($0).line() }
    try directory.write(lines.joined(), "facts.jsonl")
    _ = try StoreJobs.load(
      [directory.path("facts.jsonl")], into: path, day: try #require(Day("2026-01-31")))
    let store = try StoreReader(path)
    let timeline = try store.timeline(asOf: nil)
    var draw = SeededGenerator(seed: seed)
    let facts = articles.flatMap { text, facts in facts.map { (text: text, id: $0.id) } }
    let drawn = facts.shuffled(using: &draw).prefix(100)
    #expect(drawn.count == 100)
    for (text, id) in drawn {
      let fact = try #require(try store.fact(id), "\(id)")
      let trace = Trace(TraceAnswer(fact, in: timeline).text)
      #expect(trace.stands(in: text), "\(id): \(trace)")
    }
  }
}

/// What trace prints of the place of a fact.
private struct Trace {
  var sentence = ""
  var span = 0..<0

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let content = line.dropFirst(12)
      if line.hasPrefix("sentence    ") { sentence = String(content) }
      let words = content.split(separator: " ")
      if line.hasPrefix("bytes       "), words.count > 2, let start = Int(words[0]),
        let end = Int(words[2]), start < end
      {
        span = start..<end
      }
    }
  }

  /// Whether the sentence stands in the text so that the bytes lie in it.
  func stands(in text: String) -> Bool {
    let (text, sentence) = (Array(text.utf8), Array(sentence.utf8))
    guard !span.isEmpty, span.count <= sentence.count, span.upperBound <= text.count else {
      return false
    }
    let earliest = max(0, span.upperBound - sentence.count)
    let latest = min(span.lowerBound, text.count - sentence.count)
    return earliest <= latest
      && (earliest...latest).contains { text[$0..<$0 + sentence.count].elementsEqual(sentence) }
  }
}
