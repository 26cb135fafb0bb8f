import Chronology
import GRDB

/// Writes the title and each sentence of an article once, as they can be searched for.
struct SentenceWriter {
  private let db: Database
  private let insert: PreparedStatement
  private var article: Int64 = 0
  private var written: [ExactText: Int64] = [:]
  private var last: (text: ExactText, number: Int64)?

  init(db: Database) throws {
    self.db = db
    insert = try PreparedStatement(
      db, "INSERT INTO sentence (article, kind, text) VALUES (?, ?, ?)")
  }

  mutating func begin(article: Int64, title: String) throws {
    self.article = article
    written.removeAll(keepingCapacity: true)
    last = nil
    _ = try write(title, kind: "title")
  }

  /// The row of a sentence of the article that was begun.
  mutating func number(of sentence: String) throws -> Int64 {
    let text = ExactText(sentence)
    if let last, last.text == text { return last.number }
    let number = try written[text] ?? write(sentence, kind: "sentence")
    written[text] = number
    last = (text, number)
    return number
  }

  private func write(_ text: String, kind: String) throws -> Int64 {
    try insert.run { row in
      row.add(article)
      row.add(kind)
      row.add(text)
    }
    return db.lastInsertedRowID
  }
}
