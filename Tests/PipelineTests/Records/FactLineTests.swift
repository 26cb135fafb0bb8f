import Chronology
import Foundation
import Pipeline
import TestSupport
import Testing

@Suite("Fact records")
struct FactLineTests {
  @Test("The line of an observation has the contract's fields")
  func observation() throws {
    var fact = RandomFacts(seed: 1).fact(
      .observation(
        Observation(
          indicator: "par_index_rank", value: ExactDecimal(43), unit: "rank",
          of: ExactDecimal(63), period: period("2022"))))
    fact.origin = Origin(
      source: "in/a.html", url: "https://x.vn/a", title: "T", publisher: nil,
      published: day("2023-01-02"))
    fact.findings = []
    fact.about = nil
    fact.subject = nil
    fact.id = "F000000000001"
    fact.place = "ha-tinh"
    fact.evidence = Evidence(sentence: "xếp thứ 43/63", span: 3..<9)
    fact.confidence = 0.95
    fact.rule = "rank"
    #expect(
      try FactLine(fact).line() == #"""
        {"about":null,"compared_with":null,"confidence":0.95,"derived":false,"findings":[],"from":[],\#
        "id":"F000000000001","indicator":"par_index_rank","kind":"actual","label":null,"of":"63",\#
        "period":"2022","place":"ha-tinh","published":"2023-01-02","publisher":null,\#
        "qualifier":"exact","role":"body","rule":"rank","sentence":"xếp thứ 43/63",\#
        "source":"in/a.html","span":[3,9],"subject":null,"title":"T","type":"observation",\#
        "unit":"rank","url":"https://x.vn/a","value":"43"}

        """#)
  }

  @Test("Writing and reading gives the same facts", arguments: [2, 3, 5, 7])
  func roundTrip(seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    let facts = (0..<250).map { _ in random.next() }
    let text = try facts.map { try FactLine($0).line() }.joined()
    let read = try JSONLines.values(FactLine.self, in: Array(text.utf8), of: "f").map(\.fact)
    #expect(read == facts, "seed \(seed)")
  }

  @Test(
    "A null ends no text",
    arguments: [
      ("a\\u0000b", "a\u{FFFD}b"), ("a\\\\u0000", "a\\u0000"),
      ("\\u0000\\u0000", "\u{FFFD}\u{FFFD}"),
    ])
  func null(json: String, text: String) throws {
    let read = try JSONLines.values(String.self, in: Array("\"\(json)\"".utf8), of: "f")
    #expect(read == [text])
  }

  @Test("A line has the bytes that Foundation gives the same object", arguments: [11, 13, 17])
  func bytes(seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    for number in 0...250 {
      var fact = random.next()
      fact.evidence.sentence += "\u{0}\u{1}\u{8}\t\n\u{C}\r\u{1F}\u{7F}\"\\/\u{2028}\u{1F600}"
      fact.confidence = Double(number) / 250
      let line = try FactLine(fact).line()
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let again = try JSONSerialization.data(
        withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
      #expect(line == String(decoding: again, as: UTF8.self) + "\n", "seed \(seed)")
    }
  }

  @Test(
    "A line that does not fit is named with the field and the remedy",
    arguments: [
      ("{", "f:2: error: not a JSON object; write one record a line"),
      ("{}", "f:2: error: field id: missing; write a text"),
      (
        #"{"id": "F1", "source": "s", "place": "p", "span": [2, 1], "sentence": "x"}"#,
        "f:2: error: field span: write two byte offsets: [start, end]"
      ),
      (
        #"{"id": "F1", "source": 5}"#,
        "f:2: error: field source: write a text"
      ),
      (
        #"{"id": "F1", "source": "s", "published": "20/7/2022"}"#,
        "f:2: error: field published: \"20/7/2022\" is no day; write YYYY-MM-DD"
      ),
    ])
  func problems(line: String, message: String) {
    let error = #expect(throws: LineError.self) {
      try JSONLines.values(FactLine.self, in: Array("\n\(line)\n".utf8), of: "f")
    }
    #expect(error?.description == message)
  }
}
