import Chronology
import TimelineStore

/// What the doctor asks of the store: SQLite's quick look, references, how the last run ended.
struct StoreCheckup {
  private let path: String
  private let shownPath: String

  init(_ configuration: Configuration) {
    path = configuration.located(configuration.store)
    shownPath = configuration.store
  }

  var diagnoses: [Diagnosis] {
    guard FileBytes.exists(path) else {
      return [.ok("store", "\(shownPath) is not there yet; the first run makes it")]
    }
    do {
      let store = try StoreReader(path)
      let damage = try store.quickCheck()
      guard damage.isEmpty else { return [damaged(damage)] }
      return [
        .ok("store", "\(shownPath) is whole, every reference is kept"), try lastRun(store),
        try quarantine(store),
      ]
    } catch {
      return [.failure("store", error)]
    }
  }

  private func damaged(_ damage: [String]) -> Diagnosis {
    .error(
      "store", "\(path) is damaged: \(damage.prefix(3).joined(separator: ", "))",
      remedy: "restore a backup, or move the file away and run again", .badStore)
  }

  private func lastRun(_ store: StoreReader) throws -> Diagnosis {
    guard let run = try store.runs(limit: 1).first else { return .ok("last run", "none yet") }
    switch run.outcome?.status {
    case .published, .loaded:
      return .ok("last run", "\(run.info.started), \(run.outcome?.status.rawValue ?? "")")
    case let status?:
      return .warning(
        "last run", "\(run.info.started), \(status.rawValue): \(run.outcome?.message ?? "")",
        remedy: "run again")
    case nil:
      return .warning(
        "last run", "\(run.info.started), without an end: it is at work, or was killed",
        remedy: "run again where the lock is free")
    }
  }

  private func quarantine(_ store: StoreReader) throws -> Diagnosis {
    let count = try store.quarantine().count
    if count == 0 { return .ok("quarantine", "empty") }
    return .warning(
      "quarantine", "\(count) inputs or records cannot be read",
      remedy: "see nienbieu status --quarantine")
  }
}
