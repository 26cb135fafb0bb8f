import Chronology

/// A finding inside a JSON line.
struct FindingLine: Codable, Hashable, Sendable {
  private var severity: String
  private var code: String
  private var message: String
  private var location: String?

  init(_ finding: Finding) {
    severity = finding.severity.rawValue
    code = finding.code
    message = finding.message
    location = finding.location
  }

  /// An unknown severity counts as a warning.
  var finding: Finding {
    Finding(Finding.Severity(rawValue: severity) ?? .warning, code, message, at: location)
  }
}
