import Catalog
import Glibc
import Reporting
import TimelineStore

extension ExitStatus {
  /// The one place where errors become exit codes.
  package init(_ error: any Error) {
    switch error {
    case is ConfigurationError, is ConfigurationProblem, is CatalogError, is TemplateError:
      self = .configuration
    case is LockHeld: self = .locked
    case is LineError: self = .badStore
    case let error as Interruption:
      self = error.signal == SIGTERM ? .terminated : .interrupted
    case let error as FileProblem: self.init(error)
    case let error as StoreError: self.init(error)
    default: self = .bug
    }
  }

  private init(_ problem: FileProblem) {
    switch problem.kind {
    case .missing, .notAFile: self = .missingInput
    case .permission: self = .permission
    case .cannotCreate: self = .cannotCreate
    case .readWrite, .tooLarge: self = .readWrite
    }
  }

  private init(_ error: StoreError) {
    switch error {
    case .notAStore, .corrupt, .newerVersion: self = .badStore
    case .cannotOpen(let path, _):
      self = access(path, F_OK) == 0 && access(path, R_OK) != 0 ? .permission : .cannotCreate
    case .busy: self = .locked
    case .diskFull, .inputOutput: self = .readWrite
    case .invalid: self = .bug
    }
  }
}
