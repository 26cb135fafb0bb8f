import Chronology
import GRDB

/// How a fact is read: what many facts have in common.
struct Form: Hashable {
  var type: Int
  var role: Int64
  var rule: Int64
  var confidence: Double
  /// `nil` for what is no observation.
  var reading: Reading?

  struct Reading: Hashable {
    var unit: Int64
    var kind: Int
    var qualifier: Int
    var derived: Bool
  }
}

/// The numbers that stand for forms in rows of facts.
struct FormTable {
  private var known: [Form: Int64] = [:]
  private var last: (form: Form, number: Int64)?
  private let find: PreparedStatement
  private let enter: PreparedStatement

  init(db: Database) throws {
    find = try PreparedStatement(db, findForm)
    enter = try PreparedStatement(db, insertForm)
  }

  mutating func number(of form: Form) throws -> Int64 {
    if let last, last.form == form { return last.number }
    let number: Int64
    if let found = known[form] {
      number = found
    } else {
      number = try stored(form)
      known[form] = number
    }
    last = (form, number)
    return number
  }

  private func stored(_ form: Form) throws -> Int64 {
    if let number = try find.numbers({ $0.add(form) }).first { return number }
    try enter.run { $0.add(form) }
    return enter.insertedRow
  }
}

extension PreparedStatement.Binding {
  fileprivate mutating func add(_ form: Form) {
    add(form.type)
    add(form.role)
    add(form.rule)
    add(form.confidence)
    guard let reading = form.reading else {
      for _ in 0..<4 { addNull() }
      return
    }
    add(reading.unit)
    add(reading.kind)
    add(reading.qualifier)
    add(reading.derived)
  }
}

private let findForm = """
  SELECT number FROM form
  WHERE type = ?1 AND role = ?2 AND rule = ?3 AND confidence = ?4 AND unit IS ?5 AND kind IS ?6
    AND qualifier IS ?7 AND derived IS ?8
  """

private let insertForm = """
  INSERT INTO form (type, role, rule, confidence, unit, kind, qualifier, derived)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  """
