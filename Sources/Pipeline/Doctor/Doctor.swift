import Chronology

/// Looks at everything that a run needs, and changes nothing: what `nienbieu doctor` does.
package struct Doctor {
  package private(set) var diagnoses: [Diagnosis] = []

  /// `file` is the configuration as the user gave it.
  package init(_ file: String, problemsOnly: Bool = false) {
    look(file)
    if problemsOnly { diagnoses.removeAll { $0.verdict == .ok } }
  }

  private mutating func look(_ file: String) {
    diagnoses = MachineCheckup.diagnoses
    do {
      let configuration = try ConfigurationReader.read(file)
      let names = configuration.sources.map(\.name).joined(separator: ", ")
      diagnoses.append(.ok("configuration", "\(file): sources \(names)"))
      diagnoses += ProjectCheckup(configuration).diagnoses
      diagnoses += StoreCheckup(configuration).diagnoses
    } catch let error as ConfigurationError {
      diagnoses += error.problems.map { .failure("configuration", $0) }
    } catch {
      diagnoses.append(.failure("configuration", error))
    }
  }

  /// That of the worst problem; of several that stop a run, the one that loses most.
  package var exitStatus: ExitStatus {
    let found = Set(diagnoses.compactMap(\.exit).compactMap(ExitStatus.init(rawValue:)))
    return Doctor.worstFirst.first(where: found.contains) ?? found.first ?? .done
  }

  private static let worstFirst: [ExitStatus] = [
    .badStore, .configuration, .readWrite, .permission, .cannotCreate, .missingInput, .bug, .locked,
  ]

  /// A line for each look.
  package var text: String {
    let width = diagnoses.map(\.check.count).max() ?? 0
    return diagnoses.map { diagnosis in
      let cells = [
        diagnosis.verdict.rawValue.padded(to: 7),
        diagnosis.check.padded(to: width),
        diagnosis.message + (diagnosis.remedy.map { "; \($0)" } ?? ""),
      ]
      return SafeText.oneLine(cells.joined(separator: "  ")) + "\n"
    }.joined()
  }

  package func line() throws -> String {
    try JSONLines.line(Answer(checks: diagnoses, exit: exitStatus.rawValue))
  }

  private struct Answer: Encodable {
    var checks: [Diagnosis]
    var exit: Int32
  }
}
