/// What one look of the doctor found.
package struct Diagnosis: Encodable, Hashable, Sendable {
  package enum Verdict: String, Encodable, Hashable, Sendable { case ok, warning, error }

  var check: String
  var verdict: Verdict
  var message: String
  /// What would mend it.
  var remedy: String?
  /// How a run would end because of it.
  var exit: Int32?

  static func ok(_ check: String, _ message: String) -> Diagnosis {
    Diagnosis(check: check, verdict: .ok, message: message)
  }

  static func warning(_ check: String, _ message: String, remedy: String) -> Diagnosis {
    Diagnosis(check: check, verdict: .warning, message: message, remedy: remedy)
  }

  static func error(
    _ check: String, _ message: String, remedy: String, _ status: ExitStatus
  ) -> Diagnosis {
    Diagnosis(
      check: check, verdict: .error, message: message, remedy: remedy, exit: status.rawValue)
  }

  /// An error of the program, whose message ends with the remedy.
  static func failure(_ check: String, _ error: any Error) -> Diagnosis {
    let (what, remedy) = Remedy.split(Substring("\(error)"))
    return .error(
      check, String(what), remedy: remedy.map(String.init) ?? "mend it and ask again",
      ExitStatus(error))
  }
}
