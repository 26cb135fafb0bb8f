import Chronology

/// What a worker could not read, as one line of JSON among its facts.
package struct ErrorLine: Encodable, Hashable, Sendable {
  static let type = "error"

  private let type = ErrorLine.type
  private var source: String
  private var reason: String
  private var message: String

  package init(_ record: QuarantineRecord) {
    source = record.source
    reason = record.reason
    message = SafeText.oneLine(record.message)
  }

  package init(_ problem: FileProblem) {
    self.init(QuarantineRecord(problem, source: problem.path))
  }

  private enum CodingKeys: String, CodingKey { case type, source, reason, message }
}
