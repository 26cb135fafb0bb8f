import Chronology
import GRDB

/// Writes the facts and findings of versions of articles; its statements live as long as it does.
struct FactWriter {
  let db: Database
  private let facts: PreparedStatement
  let observations: PreparedStatement
  private let findings: PreparedStatement
  private let sentences: PreparedStatement
  var periods = PeriodTexts()

  init(db: Database) throws {
    self.db = db
    facts = try PreparedStatement(db, insertFact)
    observations = try PreparedStatement(db, insertObservation)
    findings = try PreparedStatement(db, insertFinding)
    sentences = try PreparedStatement(db, insertSentence)
  }

  /// Writes what was read in a version that is new to the store.
  mutating func write(_ reading: Reading, article: Int64) throws {
    try write(reading.findings, article: article, fact: nil)
    for fact in reading.facts {
      try write(fact, article: article)
      let number = db.lastInsertedRowID
      try write(fact.detail, fact: number)
      try write(fact.findings, article: article, fact: number)
    }
    try writeSentences(of: reading, article: article)
  }

  private mutating func write(_ fact: Fact, article: Int64) throws {
    let about = periods.columns(of: fact.about)
    try facts.run { row in
      row.add(article)
      row.add(fact.id)
      row.add(fact.type)
      row.add(fact.place)
      row.add(fact.subject)
      row.add(fact.evidence.sentence)
      row.add(fact.evidence.span.lowerBound)
      row.add(fact.evidence.span.upperBound)
      row.add(fact.evidence.role.rawValue)
      row.add(fact.confidence)
      row.add(fact.rule)
      row.add(about)
    }
  }

  func write(_ found: [Finding], article: Int64, fact: Int64?) throws {
    for (position, finding) in found.enumerated() {
      try findings.run { row in
        row.add(article)
        row.add(fact)
        row.add(position)
        row.add(finding.severity.rawValue)
        row.add(finding.code)
        row.add(finding.message)
        row.add(finding.location)
      }
    }
  }

  /// The title and each sentence once, as they can be searched for.
  private func writeSentences(of reading: Reading, article: Int64) throws {
    var written: Set<String> = []
    try writeSentence(reading.origin.title, kind: "title", article: article)
    for fact in reading.facts where written.insert(fact.evidence.sentence).inserted {
      try writeSentence(fact.evidence.sentence, kind: "sentence", article: article)
    }
  }

  private func writeSentence(_ text: String, kind: String, article: Int64) throws {
    try sentences.run { row in
      row.add(article)
      row.add(kind)
      row.add(text)
    }
  }
}

private let insertFact = """
  INSERT INTO fact (article, id, type, place, subject, sentence, span_start, span_end, role,
    confidence, rule, about, about_start, about_end)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  """

private let insertObservation = """
  INSERT INTO observation (fact, indicator, label, kind, value, value_real, unit, of_value,
    of_real, qualifier, period, period_start, period_end, compared_with, compared_start,
    compared_end, derived)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  """

private let insertFinding = """
  INSERT INTO finding (article, fact, position, severity, code, message, location)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  """

private let insertSentence = "INSERT INTO sentence (article, kind, text) VALUES (?, ?, ?)"
