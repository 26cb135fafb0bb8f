import Glibc
import TimelineStore

/// What the doctor asks of the files around the store.
struct ProjectCheckup {
  private let configuration: Configuration
  private let output: String
  private let store: String

  init(_ configuration: Configuration) {
    self.configuration = configuration
    output = configuration.located(configuration.output)
    store = configuration.located(configuration.store)
  }

  var diagnoses: [Diagnosis] { inputs + permissions + [space, lock, leftovers] }

  private var inputs: [Diagnosis] {
    do {
      let found = try InputFinder.find(configuration)
      let problems = found.files.compactMap { FileBytes.problemReading($0.location) }
      if let problem = problems.first {
        return [
          .warning(
            "inputs", "\(problems.count) of \(found.files.count) files cannot be read: \(problem)",
            remedy: "they would be quarantined")
        ]
      }
      let warnings = found.warnings.map { Diagnosis.warning("inputs", $0, remedy: "look there") }
      return warnings + [.ok("inputs", "\(found.files.count) files, all readable")]
    } catch {
      return [.failure("inputs", error)]
    }
  }

  private var permissions: [Diagnosis] {
    var directories = [output, directoryName(store)]
    if let metrics = configuration.metrics {
      directories.append(directoryName(configuration.located(metrics)))
    }
    let names = directories.map { $0.isEmpty ? "." : $0 }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map { directory in
      do throws(FileProblem) {
        try Directory.checkCreating(directory)
        return .ok("permission", "\(directory) can be written")
      } catch {
        let remedy =
          error.kind == .permission
          ? "give it to the user that runs the program" : "move away what is in its place"
        return .error(
          "permission", "\(error.path): \(error.reason)", remedy: remedy, ExitStatus(error))
      }
    }
  }

  /// A run keeps the store, its copy and a log of what is new beside each other.
  private var space: Diagnosis {
    var place = directoryName(store)
    while !place.isEmpty, place != "/", !Directory.exists(place) { place = directoryName(place) }
    var status = statvfs()
    guard statvfs(place.isEmpty ? "." : place, &status) == 0 else {
      return .warning(
        "disk space", "the free space of \(place) is not known", remedy: "look with df")
    }
    let free = (Int(status.f_bavail) * Int(status.f_frsize)) >> 20
    let size = ((try? FileStamp(of: store))?.size ?? 0) >> 20
    let message = "\(free) MB are free, the store has \(size) MB"
    if free < size + 20 {
      return .error("disk space", message, remedy: "make room for its copy", .readWrite)
    }
    if free < 3 * size + 200 {
      return .warning("disk space", message, remedy: "make room before it grows")
    }
    return .ok("disk space", message)
  }

  private var lock: Diagnosis {
    let path = store + ".lock"
    guard FileBytes.exists(path) else { return .ok("lock", "no run is at work") }
    do {
      try RunLock(path: path).release()
      return .ok("lock", "no run is at work")
    } catch {
      return .failure("lock", error)
    }
  }

  /// What killed runs left behind; while a run is at work it is the run's.
  private var leftovers: Diagnosis {
    let names = Doctor.leftovers(output: output, store: store)
    if names.isEmpty { return .ok("leftovers", "none") }
    return .warning(
      "leftovers", names.joined(separator: ", "), remedy: "the next run takes them away")
  }
}

extension Doctor {
  /// Paths that only a run that was killed, or is at work, has left.
  static func leftovers(output: String, store: String) -> [String] {
    let entries = (try? Directory.entries(of: output)) ?? []
    let sets = entries.map(\.name).filter { name in
      name.hasPrefix(".tmp-") || name.hasSuffix(".new")
    }
    let companions = ["-journal", ".previous", ".previous.new"].map { store + $0 }
    let log = TimelineStore.hasLog(at: store) ? [store + "-wal"] : []
    return sets.map { joined(output, $0) } + companions.filter(FileBytes.exists) + log
  }
}
