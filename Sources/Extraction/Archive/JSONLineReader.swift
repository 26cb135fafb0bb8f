import Chronology
import Foundation

/// Reads an article from a line of JSON Lines: the fields that `nienbieu extract` writes.
struct JSONLineReader {
  let assembler: ArticleAssembler

  /// `source` is the article's where the line does not name one.
  func article(
    _ line: [UInt8], at location: String, source: String
  ) throws(ExtractionError) -> Article {
    let record = try ArticleRecordReader(line, location)
    var draft = Draft()
    draft.title = try record.text("title") ?? ""
    draft.lead = try record.text("lead")
    draft.blocks = try record.blocks()
    draft.url = try record.text("url")
    draft.author = try record.text("author")
    draft.publisher = try record.text("publisher")
    draft.published = try record.date("published", time: "published_time")
    draft.modified = try record.date("modified")
    draft.section = try record.text("section")
    draft.tags = try record.tags()
    draft.language = try record.text("language")
    draft.findings = try record.findings()
    var article = try assembler.article(draft, source: try record.text("source") ?? source)
    if assembler.sidecar.place == nil, let place = try record.text("place") {
      article.place = place
    }
    return article
  }
}

/// One line of JSON Lines, field by field.
private struct ArticleRecordReader {
  private let object: [String: Any]
  private let location: String

  init(_ line: [UInt8], _ location: String) throws(ExtractionError) {
    self.location = location
    let value = try? JSONSerialization.jsonObject(with: Data(line), options: [.fragmentsAllowed])
    guard let object = value as? [String: Any] else {
      throw ExtractionError(
        "bad-json",
        "\(location): the line is no JSON object; write one article a line, as "
          + "`nienbieu extract` does", at: location)
    }
    self.object = object
  }

  private func problem(_ field: String, _ what: String) -> ExtractionError {
    ExtractionError("bad-json", "\(location): field \"\(field)\" \(what)", at: location)
  }

  private func value(_ name: String) -> Any? {
    guard let value = object[name], !(value is NSNull) else { return nil }
    return value
  }

  func text(_ name: String) throws(ExtractionError) -> String? {
    guard let value = value(name) else { return nil }
    guard let text = value as? String else {
      throw problem(name, "is not a text; write \"\(name)\": \"…\"")
    }
    return CleanText.nonEmpty(text)
  }

  func date(_ name: String, time: String? = nil) throws(ExtractionError) -> WrittenDate? {
    guard let text = try text(name) else { return nil }
    guard var date = DateScanner.first(in: text) else {
      throw problem(name, "is no date: \"\(text)\"; write YYYY-MM-DD")
    }
    if let time, let clock = try self.text(time) { date.time = clock }
    return date
  }

  func tags() throws(ExtractionError) -> [String] {
    guard let value = value("tags") else { return [] }
    guard let list = value as? [String] else {
      throw problem("tags", "is not a list of texts; write [\"…\", \"…\"]")
    }
    return list.compactMap { CleanText.nonEmpty($0) }
  }

  /// `blocks` where they are given, else a paragraph for each line of `text`.
  func blocks() throws(ExtractionError) -> [Block] {
    guard let value = value("blocks") else {
      guard let text = value("text") else { return [] }
      guard let text = text as? String else {
        throw problem("text", "is not a text; write \"text\": \"…\"")
      }
      return CleanText.lines(Array(text.utf8)).filter { !$0.isEmpty }.map { Block(.body, $0) }
    }
    guard let list = value as? [[String: Any]] else {
      throw problem(
        "blocks", "is not a list of objects; write [{\"role\": \"body\", \"text\": \"…\"}]")
    }
    var blocks: [Block] = []
    for object in list { if let block = try block(object) { blocks.append(block) } }
    return blocks
  }

  private func block(_ object: [String: Any]) throws(ExtractionError) -> Block? {
    let name = object["role"] as? String ?? "body"
    guard let role = Block.Role(rawValue: name) else {
      let known = Block.Role.allCases.map(\.rawValue).joined(separator: ", ")
      throw problem("blocks", "has the unknown role \"\(name)\"; known are \(known)")
    }
    guard let text = object["text"] as? String else {
      throw problem(
        "blocks", "has a block without \"text\"; write {\"role\": \"body\", \"text\": \"…\"}")
    }
    return CleanText.nonEmpty(text).map { Block(role, $0) }
  }

  /// Findings of the earlier extraction; those that are found anew are left out.
  func findings() throws(ExtractionError) -> [Finding] {
    guard let list = value("findings") as? [[String: Any]] else { return [] }
    return list.compactMap { object in
      guard let code = object["code"] as? String, !code.hasPrefix("missing-"),
        let message = object["message"] as? String
      else { return nil }
      let severity = (object["severity"] as? String).flatMap { Finding.Severity(rawValue: $0) }
      return Finding(severity ?? .note, code, message, at: object["location"] as? String)
    }
  }
}
