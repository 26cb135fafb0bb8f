import Chronology
import Foundation
import VietnameseText

/// Answers questions to the language layer alone, one JSON object a line (CONTRACT: `nienbieu parse`).
package struct LanguageStage: Sendable {
  package enum Subject: String, Sendable, CaseIterable { case numbers, times, text, documents }

  private let subject: Subject

  package init(_ subject: Subject) { self.subject = subject }

  /// The same line with `output`.
  ///
  /// - Throws: `LineError` for a line that is no question.
  package func answer(to line: [UInt8], name: String, number: Int) throws(LineError) -> String {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line)),
      var fields = object as? [String: Any]
    else {
      throw LineError(
        file: name, line: number, message: "not a JSON object; write one question a line")
    }
    let question: LanguageQuestion
    do {
      question = try LanguageQuestion(fields)
    } catch {
      throw LineError(file: name, line: number, message: error.message)
    }
    fields["output"] = output(question)
    let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = (try? JSONSerialization.data(withJSONObject: fields, options: options)) ?? Data()
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  private func output(_ question: LanguageQuestion) -> Any {
    switch subject {
    case .numbers: LanguageAnswers.numbers(in: question.text)
    case .times: LanguageAnswers.times(in: question.text, reference: question.reference)
    case .documents: LanguageAnswers.documents(in: question.text)
    case .text: question.normalized
    }
  }
}

/// One line of `nienbieu parse`.
struct LanguageQuestion {
  struct Problem: Error { var message: String }

  private var input: String?
  private var bytes: [UInt8]?
  private var encoding: String?
  private var tones = TonePlacement.keep
  var reference: Day?

  init(_ fields: [String: Any]) throws(Problem) {
    input = fields["input"] as? String
    encoding = fields["encoding"] as? String
    if let base64 = fields["bytes"] as? String {
      guard let data = Data(base64Encoded: base64) else {
        throw Problem(message: "bytes: not base64")
      }
      bytes = Array(data)
    }
    guard input != nil || bytes != nil else {
      throw Problem(message: "no input; write {\"id\": …, \"input\": …}")
    }
    if let day = fields["reference"] as? String {
      guard let reference = Day(day) else {
        throw Problem(message: "reference: \"\(day)\" is no day; write 2022-07-20")
      }
      self.reference = reference
    }
    try readTones(fields["tones"] as? String)
  }

  private mutating func readTones(_ name: String?) throws(Problem) {
    switch name {
    case nil, "keep": tones = .keep
    case "old": tones = .old
    case "new": tones = .new
    case let name?: throw Problem(message: "tones: \"\(name)\" is none of old, new, keep")
    }
  }

  /// The text as it reads, NFC, blanks and marks as they stand.
  var text: String { Composer.composed(input ?? decoded) }

  /// What a declared encoding makes of the text and nothing else; else the text with all repairs.
  var normalized: String {
    guard encoding == nil else { return tones == .keep ? decoded : placed(decoded) }
    let readable = LegacyText.repaired(Mojibake.repaired(decoded))
    return Normalizer.normalized(readable, tones: tones).text
  }

  private func placed(_ text: String) -> String { Tones.placed(text, tones).text }

  private var decoded: String {
    let declared = encoding.flatMap { Encoding(name: $0) }
    if let bytes {
      let encoding = declared ?? EncodingDetector.guess(bytes, declared: nil).encoding
      return EncodedText.decoded(bytes, as: encoding)
    }
    guard let input, encoding != nil else { return input ?? "" }
    switch declared {
    case .viqr: return VIQR.decoded(input)
    case let declared?: return LegacyText.repaired(input, from: declared)
    case nil: return Mojibake.repaired(input)
    }
  }
}
