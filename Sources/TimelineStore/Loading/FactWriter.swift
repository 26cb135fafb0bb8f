import Chronology
import GRDB

/// Writes the facts and findings of one version of an article.
struct FactWriter {
  var db: Database
  var article: Int64

  func write(_ facts: [Fact], findings: [Finding]) throws {
    try write(findings, fact: nil)
    for fact in facts {
      try write(fact)
      let number = db.lastInsertedRowID
      try write(fact.detail, fact: number)
      try write(fact.findings, fact: number)
    }
  }

  private func write(_ fact: Fact) throws {
    let span = fact.evidence.span
    try db.run(
      """
      INSERT INTO fact (article, id, type, place, subject, sentence, span_start, span_end, role,
        confidence, rule, about, about_start, about_end)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        article, fact.id, fact.type, fact.place, fact.subject, fact.evidence.sentence,
        span.lowerBound, span.upperBound, fact.evidence.role.rawValue, fact.confidence, fact.rule,
      ] + Period.columns(fact.about))
  }

  func write(_ findings: [Finding], fact: Int64?) throws {
    for (position, finding) in findings.enumerated() {
      try db.run(
        """
        INSERT INTO finding (article, fact, position, severity, code, message, location)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          article, fact, position, finding.severity.rawValue, finding.code, finding.message,
          finding.location,
        ])
    }
  }
}
