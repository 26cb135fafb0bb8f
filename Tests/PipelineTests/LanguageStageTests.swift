import Foundation
import Pipeline
import Testing

/// `nienbieu parse`: a line in, the same line with its answer out.
@Suite("The language layer answers line by line") struct LanguageStageTests {
  private func answer(_ subject: LanguageStage.Subject, _ line: String) throws -> String {
    try LanguageStage(subject).answer(to: Array(line.utf8), name: "stdin", number: 3)
  }

  @Test(arguments: [
    (
      LanguageStage.Subject.numbers, #"{"id":1,"input":"tăng 2,5 tỷ đồng"}"#,
      #"{"id":1,"input":"tăng 2,5 tỷ đồng","output":[{"kind":"money","span":[6,22],"text":"2,5 tỷ đồng","value":"2500000000"}]}"#
    ),
    (
      .times, #"{"id":2,"input":"chiều qua","reference":"2022-07-20"}"#,
      #"{"id":2,"input":"chiều qua","output":[{"basis":"reference","end":"2022-07-19","period":"2022-07-19","role":"main","span":[0,11],"start":"2022-07-19","text":"chiều qua"}],"reference":"2022-07-20"}"#
    ),
    (
      .documents, #"{"id":3,"input":"Kế hoạch 12/KH-UBND ngày 5/1/2021"}"#,
      #"{"id":3,"input":"Kế hoạch 12/KH-UBND ngày 5/1/2021","output":[{"date":"2021-01-05","kind":"plan","number":"12/KH-UBND","span":[13,23],"text":"12/KH-UBND"}]}"#
    ),
    (
      .text, #"{"id":4,"input":"Hoà  bình","tones":"old"}"#,
      #"{"id":4,"input":"Hoà  bình","output":"Hòa bình","tones":"old"}"#
    ),
    (
      .text, #"{"bytes":"aLVuZyBob7g=","encoding":"TCVN3","id":5}"#,
      #"{"bytes":"aLVuZyBob7g=","encoding":"TCVN3","id":5,"output":"hàng hoá"}"#
    ),
  ])
  func answers(subject: LanguageStage.Subject, line: String, expected: String) throws {
    #expect(try answer(subject, line) == expected + "\n")
  }

  @Test(arguments: [
    ("no JSON", "stdin:3: error: not a JSON object; write one question a line"),
    (#"{"id": 1}"#, #"stdin:3: error: no input; write {"id": …, "input": …}"#),
    (#"{"bytes": "?"}"#, "stdin:3: error: bytes: not base64"),
    (
      #"{"input": "x", "reference": "20/7"}"#,
      #"stdin:3: error: reference: "20/7" is no day; write 2022-07-20"#
    ),
    (
      #"{"input": "x", "tones": "both"}"#,
      #"stdin:3: error: tones: "both" is none of old, new, keep"#
    ),
  ])
  func saysWhatIsWrong(line: String, message: String) {
    #expect(throws: LineError.self) { try answer(.text, line) }
    do {
      _ = try answer(.text, line)
    } catch {
      #expect("\(error)" == message)
    }
  }

  /// The date of a document dates nothing else.
  @Test func datesOfDocumentsAreCitations() throws {
    let line =
      #"{"input":"Nghị định số 5/2018/NĐ-CP ngày 23/4/2018; sáng 20/7, tỉnh họp","reference":"2024-07-22"}"#
    let text = try answer(.times, line)
    #expect(text.contains(#""role":"citation""#))
    #expect(text.contains(#""start":"2024-07-20""#))
  }
}
