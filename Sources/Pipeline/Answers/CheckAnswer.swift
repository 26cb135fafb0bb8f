import Catalog

/// What a run would read, and what stands in its way.
package struct CheckAnswer {
  package private(set) var warnings: [String]
  package private(set) var unreadable: [FileProblem] = []
  package private(set) var storeProblems: [String] = []
  private let configuration: Configuration
  private let files: [InputFile]

  package init(_ configuration: Configuration) throws {
    self.configuration = configuration
    let found = try InputFinder.find(configuration)
    files = found.files
    warnings = found.warnings
    for file in files {
      for location in [file.location, file.sidecarLocation].compactMap(\.self) {
        if let problem = FileBytes.problemReading(location) { unreadable.append(problem) }
      }
    }
    let store = configuration.located(configuration.store)
    if (try? FileStamp(of: store)) != nil {
      let reader = try StoreReader(store)
      storeProblems = try reader.integrityCheck().map { "\(store): \($0)" }
    }
  }

  package var exitStatus: ExitStatus {
    if let problem = unreadable.first { return ExitStatus(problem) }
    return storeProblems.isEmpty ? .done : .badStore
  }

  package var text: String {
    var table = TextTable(header: ["source", "files", "path", "place", "trust"])
    for plan in configuration.sources {
      let count = files.count { $0.plan.name == plan.name }
      table.add([plan.name, String(count), plan.path, plan.place ?? "", String(plan.trust)])
    }
    let sidecars = files.count { $0.sidecar != nil }
    let catalog = configuration.catalog
    return table.text + """

      \(files.count) files, \(sidecars) with a sidecar
      catalog: \(catalog.indicators.count) indicators, \(catalog.places.count) places
      store \(configuration.store), reports in \(configuration.output)/

      """
  }
}
