/// Something doubtful about an input or a fact; the run goes on.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable { case note, warning }

  package var severity: Severity
  /// Kebab-case, stable: `missing-date`, `arithmetic`.
  package var code: String
  /// One English sentence: what is wrong, and what would mend it.
  package var message: String
  /// Where: a block number, a byte offset, a field; free text.
  package var location: String?

  package init(
    _ severity: Severity, _ code: String, _ message: String, at location: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
  }
}

/// A value with what was doubtful on the way to it.
package struct Outcome<Value: Sendable>: Sendable {
  package var value: Value
  package var findings: [Finding]

  package init(_ value: Value, findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }
}
