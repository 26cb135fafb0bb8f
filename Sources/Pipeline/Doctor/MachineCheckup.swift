import Chronology
import Extraction
import Glibc
import TimelineStore

/// What the doctor asks of the machine, whatever the project is.
enum MachineCheckup {
  static var diagnoses: [Diagnosis] { [program, locale, zone] + libraries }

  private static var program: Diagnosis { .ok("program", "nienbieu \(programVersion)") }

  /// Nothing that is written depends on it; a terminal's letters and names of files do.
  private static var locale: Diagnosis {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    guard let value = names.lazy.compactMap(variable).first else {
      return .ok("locale", "none is set, as under cron; reports are UTF-8 all the same")
    }
    let folded = value.lowercased()
    if folded.contains("utf-8") || folded.contains("utf8") { return .ok("locale", value) }
    return .warning(
      "locale", "\(value) is no UTF-8 locale, so a terminal may garble Vietnamese letters",
      remedy: "export LC_ALL=C.UTF-8")
  }

  private static var zone: Diagnosis {
    let now = Clock.now()
    // No run can be older than the program.
    if Clock.seconds() < 1_735_689_600 {
      return .error(
        "time zone", "the clock says \(now)", remedy: "set the clock, runs are dated by it",
        .configuration)
    }
    return .ok(
      "time zone", "days are those of Vietnam (UTC+7) whatever the machine's zone; now \(now)")
  }

  /// STRICT tables came with SQLite 3.37; of libxml2, releases before 2.9.10 are not tried.
  private static var libraries: [Diagnosis] {
    let sqlite = (try? TimelineStore.libraryVersion()) ?? "unknown"
    let needed = ["SQLite": [3, 37, 0], "libxml2": [2, 9, 10], "zlib": [1, 2, 11]]
    return (LinkedLibraries.versions + [("SQLite", sqlite)]).map { name, version in
      let least = needed[name] ?? []
      let parts = version.split(separator: ".").map { Int($0) ?? 0 }
      guard parts.lexicographicallyPrecedes(least) else { return .ok(name, version) }
      let wanted = least.map(String.init).joined(separator: ".")
      return .warning(
        name, "\(version) is older than \(wanted), with which the program was tried",
        remedy: "update the system's packages")
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
