import Chronology
import GRDB

/// The numbers that stand for words in rows of facts.
struct TermTable {
  /// What a column said last; it mostly says it again.
  struct Memo {
    fileprivate var text = ""
    fileprivate var number: Int64 = 0
  }

  private var known: [ExactText: Int64] = [:]
  private let find: PreparedStatement
  private let enter: PreparedStatement

  init(db: Database) throws {
    find = try PreparedStatement(db, "SELECT number FROM term WHERE text = ?")
    enter = try PreparedStatement(db, "INSERT INTO term (text) VALUES (?)")
  }

  mutating func number(of text: String, _ memo: inout Memo) throws -> Int64 {
    if memo.number > 0, memo.text == text, memo.text.utf8.count == text.utf8.count {
      return memo.number
    }
    memo.number = try number(of: text)
    memo.text = text
    return memo.number
  }

  mutating func number(of text: String) throws -> Int64 {
    if let number = known[ExactText(text)] { return number }
    let number = try find.numbers { $0.add(text) }.first ?? entered(text)
    known[ExactText(text)] = number
    return number
  }

  private func entered(_ text: String) throws -> Int64 {
    try enter.run { $0.add(text) }
    return enter.insertedRow
  }
}
