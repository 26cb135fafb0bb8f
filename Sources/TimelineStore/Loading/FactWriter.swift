import Chronology
import GRDB

/// Writes the facts and findings of versions of articles; its statements live as long as it does.
struct FactWriter {
  let db: Database
  private let statements: PreparedStatement
  private let findings: PreparedStatement
  private var sentences: SentenceWriter
  private var terms: TermTable
  private var periods: PeriodTable
  private var memos = Memos()

  private struct Memos {
    var place = TermTable.Memo()
    var role = TermTable.Memo()
    var rule = TermTable.Memo()
    var indicator = TermTable.Memo()
    var unit = TermTable.Memo()
  }

  init(db: Database) throws {
    self.db = db
    statements = try PreparedStatement(db, insertStatement)
    findings = try PreparedStatement(db, insertFinding)
    sentences = try SentenceWriter(db: db)
    terms = try TermTable(db: db)
    periods = try PeriodTable(db: db)
  }

  /// Writes what was read in a version that is new to the store.
  mutating func write(_ reading: Reading, article: Int64) throws {
    guard reading.facts.count < factsPerArticle else {
      throw StoreError.invalid(path: reading.origin.source, detail: "it has too many facts")
    }
    try write(reading.findings, article: article, fact: nil)
    try sentences.begin(article: article, title: reading.origin.title)
    var number = article * factsPerArticle
    for fact in reading.facts {
      try write(fact, article: article, number: number)
      try writeDetail(fact.detail, fact: number)
      if !fact.findings.isEmpty { try write(fact.findings, article: article, fact: number) }
      number += 1
    }
  }

  private mutating func write(_ fact: Fact, article: Int64, number: Int64) throws {
    let sentence = try sentences.number(of: fact.evidence.sentence)
    let place = try terms.number(of: fact.place, &memos.place)
    let subject = try fact.subject.map { try terms.number(of: $0) }
    let role = try terms.number(of: fact.evidence.role.rawValue, &memos.role)
    let rule = try terms.number(of: fact.rule, &memos.rule)
    let about = try periods.number(of: fact.about)
    let observation = fact.observation
    let words = try words(of: observation)
    try statements.run { row in
      row.add(number)
      row.add(article)
      row.add(StoredID(fact.id))
      row.add(fact.detail.storedType)
      row.add(place)
      row.add(subject)
      row.add(sentence)
      row.add(fact.evidence.span.lowerBound)
      row.add(fact.evidence.span.upperBound)
      row.add(role)
      row.add(fact.confidence)
      row.add(rule)
      row.add(about)
      row.add(observation, words)
    }
  }

  private mutating func words(of observation: Observation?) throws -> ObservationWords? {
    guard let observation else { return nil }
    return try ObservationWords(
      indicator: terms.number(of: observation.indicator, &memos.indicator),
      unit: terms.number(of: observation.unit, &memos.unit),
      period: periods.number(of: observation.period),
      comparedWith: periods.number(of: observation.comparedWith))
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
}

/// The numbers of an observation's words.
private struct ObservationWords {
  var indicator: Int64
  var unit: Int64
  var period: Int64?
  var comparedWith: Int64?
}

extension PreparedStatement.Binding {
  /// The ten columns that only observations have.
  fileprivate mutating func add(_ observation: Observation?, _ words: ObservationWords?) {
    guard let observation, let words else {
      for _ in 0..<10 { addNull() }
      return
    }
    add(words.indicator)
    add(observation.label)
    add(observation.kind.stored)
    add(observation.value.description)
    add(words.unit)
    add(observation.of?.description)
    add(observation.qualifier.stored)
    add(words.period)
    add(words.comparedWith)
    add(observation.derived)
  }
}

private let insertStatement = """
  INSERT INTO statement (number, article, id, type, place, subject, sentence, span_start, span_end,
    role, confidence, rule, about, indicator, label, kind, value, unit, of_value, qualifier, period,
    compared_with, derived)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  """

private let insertFinding = """
  INSERT INTO finding (article, fact, position, severity, code, message, location)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  """
