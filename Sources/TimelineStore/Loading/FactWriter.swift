import Chronology
import GRDB

/// Writes the facts and findings of versions of articles; its statements live as long as it does.
struct FactWriter {
  let db: Database
  private let statements: RowWriter
  private let longStatements: RowWriter
  private let findings: PreparedStatement
  private var sentences: SentenceWriter
  private var terms: TermTable
  private var periods: PeriodTable
  private var forms: FormTable
  private var outlines: OutlineWriter
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
    statements = try RowWriter(db, "statement", statementColumns)
    longStatements = try RowWriter(db, "statement", statementColumns + rareColumns)
    findings = try PreparedStatement(db, insertFinding)
    sentences = try SentenceWriter(db: db)
    terms = try TermTable(db: db)
    periods = try PeriodTable(db: db)
    forms = try FormTable(db: db)
    outlines = try OutlineWriter(db: db)
  }

  /// Writes what waits to be written; to be called once, at the end.
  func finish() throws {
    try sentences.finish()
    try statements.finish()
    try longStatements.finish()
    try outlines.finish()
  }

  /// Writes what was read in a version that is new to the store; to be followed by ``finish()``.
  mutating func write(_ reading: Reading, article: Int64) throws {
    guard reading.facts.count < factsPerArticle else {
      throw StoreError.invalid(path: reading.origin.source, detail: "it has too many facts")
    }
    try write(reading.findings, article: article, fact: nil)
    try sentences.begin(article: article, title: reading.origin.title)
    var number = article * factsPerArticle
    try reading.facts.withUnsafeBufferPointer { facts in
      guard let first = facts.baseAddress else { return }
      for index in 0..<facts.count {
        try write(first + index, article: article, number: number)
        number += 1
      }
    }
    try outlines.write(article: article)
  }

  /// A fact is large: where it stands its parts are read one by one.
  private mutating func write(
    _ fact: UnsafePointer<Fact>, article: Int64, number: Int64
  ) throws {
    let (numbers, observation) = try numbers(of: fact)
    if numbers.subject != nil || observation?.hasRareColumns == true {
      longStatements.buffer.add(fact, number: number, numbers, observation)
      longStatements.buffer.addRare(numbers, observation)
      try longStatements.endRow()
    } else {
      statements.buffer.add(fact, number: number, numbers, observation)
      try statements.endRow()
    }
    if observation?.from.isEmpty != true { try writeDetail(fact.pointee.detail, fact: number) }
    let findings = fact.pointee.findings
    if !findings.isEmpty { try write(findings, article: article, fact: number) }
  }

  private mutating func numbers(
    of fact: UnsafePointer<Fact>
  ) throws -> (FactNumbers, Observation?) {
    var numbers = try FactNumbers(
      sentence: sentences.number(of: fact.pointee.evidence.sentence),
      place: terms.number(of: fact.pointee.place, &memos.place), form: 0,
      about: periods.number(of: fact.pointee.about))
    var form = try Form(
      type: 1, role: terms.number(of: fact.pointee.evidence.role.rawValue, &memos.role),
      rule: terms.number(of: fact.pointee.rule, &memos.rule),
      confidence: fact.pointee.confidence)
    numbers.subject = try fact.pointee.subject.map { try terms.number(of: $0) }
    outlines.add(place: numbers.place, about: numbers.about)
    guard case .observation(let observation) = fact.pointee.detail else {
      form.type = fact.pointee.detail.storedType
      numbers.form = try forms.number(of: form)
      return (numbers, nil)
    }
    try enter(observation, &numbers, &form)
    numbers.form = try forms.number(of: form)
    return (numbers, observation)
  }

  private mutating func enter(
    _ observation: Observation, _ numbers: inout FactNumbers, _ form: inout Form
  ) throws {
    let indicator = try terms.number(of: observation.indicator, &memos.indicator)
    numbers.indicator = indicator
    numbers.period = try periods.number(of: observation.period)
    outlines.add(
      indicator: indicator, period: numbers.period, isTarget: observation.kind == .target)
    numbers.comparedWith = try periods.number(of: observation.comparedWith)
    form.reading = try Form.Reading(
      unit: terms.number(of: observation.unit, &memos.unit), kind: observation.kind.stored,
      qualifier: observation.qualifier.stored, derived: observation.derived)
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

/// The numbers that stand for a fact's words.
private struct FactNumbers {
  var sentence: Int64
  var place: Int64
  var form: Int64
  var about: Int64?
  var indicator: Int64?
  var period: Int64?
  var subject: Int64?
  var comparedWith: Int64?
}

extension Observation {
  /// Whether it has one of the columns that few facts have.
  fileprivate var hasRareColumns: Bool { label != nil || of != nil || comparedWith != nil }
}

extension RowBuffer {
  fileprivate func add(
    _ fact: UnsafePointer<Fact>, number: Int64, _ numbers: FactNumbers, _ observation: Observation?
  ) {
    add(number)
    add(StoredID(fact.pointee.id))
    add(numbers.form)
    add(numbers.place)
    add(numbers.sentence)
    add(fact.pointee.evidence.span.lowerBound)
    add(fact.pointee.evidence.span.upperBound)
    add(numbers.about)
    add(numbers.indicator)
    if let observation { add(observation.value.description) } else { addNull() }
    add(numbers.period)
  }

  fileprivate func addRare(_ numbers: FactNumbers, _ observation: Observation?) {
    add(numbers.subject)
    add(observation?.label)
    add(observation?.of?.description)
    add(numbers.comparedWith)
  }
}

private let statementColumns = [
  "number", "id", "form", "place", "sentence", "span_start", "span_end", "about", "indicator",
  "value", "period",
]
private let rareColumns = ["subject", "label", "of_value", "compared_with"]

private let insertFinding = """
  INSERT INTO finding (article, fact, position, severity, code, message, location)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  """
