/// The exit codes of CONTRACT.md; those of sysexits.h where one fits.
package enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  case done = 0
  /// Done and published, but inputs were newly quarantined.
  case quarantined = 3
  /// Done, but a source is staler than its `freshness`.
  case stale = 5
  case usage = 64
  case badStore = 65
  case missingInput = 66
  case bug = 70
  case cannotCreate = 73
  case readWrite = 74
  case locked = 75
  case permission = 77
  case configuration = 78
  case interrupted = 130
  case terminated = 143

  /// For those who read it: `bad-store`.
  package var name: String {
    switch self {
    case .done: "done"
    case .quarantined: "quarantined"
    case .stale: "stale"
    case .usage: "usage"
    case .badStore: "bad-store"
    case .missingInput: "missing-input"
    case .bug: "bug"
    case .cannotCreate: "cannot-create"
    case .readWrite: "read-write"
    case .locked: "locked"
    case .permission: "permission"
    case .configuration: "configuration"
    case .interrupted: "interrupted"
    case .terminated: "terminated"
    }
  }
}
