import Catalog
import Extraction
import TimelineStore

/// The inputs as they stand on the disk now, in byte order of their paths.
package struct InputSurvey: Sendable {
  package struct Item: Sendable {
    package var file: InputFile
    /// `nil` where the file cannot be looked at.
    package var stamp: FileStamp?
    package var rules: String
  }

  package let items: [Item]

  package init(_ files: [InputFile], rules: InputRules) {
    items = files.map { file in
      Item(file: file, stamp: try? FileStamp(of: file.location), rules: rules.version(for: file))
    }
  }

  /// Of everything that tells whether an input has to be read again.
  package var fingerprint: String {
    var hash = Fingerprint()
    for item in items {
      hash.add(item.file.path)
      hash.add(item.rules)
      hash.add("\(item.stamp?.size ?? -1) \(item.stamp?.modified ?? 0)")
      // Permissions can change without a trace in the stamp.
      if !FileBytes.isReadable(item.file.location) { hash.add("unreadable") }
    }
    return hash.value
  }

  /// New, changed, or read by other rules than what the store saw last.
  package func pending(_ known: [String: InputState]) -> [Item] {
    items.filter { item in
      known[item.file.path].map { !InputSurvey.isUnchanged(item, $0) } ?? true
    }
  }

  /// Of those, how many were read before by other rules, or with another catalog, source or sidecar.
  package func rereadCount(_ known: [String: InputState]) -> Int {
    items.count { item in known[item.file.path].map { $0.rulesVersion != item.rules } ?? false }
  }

  private static func isUnchanged(_ item: Item, _ state: InputState) -> Bool {
    guard item.rules == state.rulesVersion else { return false }
    let sameStamp =
      state.size == item.stamp?.size ?? 0
      && state.mtimeNanoseconds == Int64(item.stamp?.modified ?? 0)
    // An input without a hash could not be read: has somebody mended its permissions?
    if sameStamp, !state.sha256.isEmpty { return true }
    let hash = try? Fingerprint.sha256(InputBytes(ofFile: item.file.location))
    return hash ?? "" == state.sha256
  }
}

/// What the facts of an input depend on beside its own bytes.
package struct InputRules: Sendable {
  private let catalogFingerprint: String

  /// - Parameters:
  ///   - catalogFingerprint: Of the user's files.
  ///   - builtIn: The files that come with the program.
  package init(catalogFingerprint: String, builtIn: [[UInt8]] = Catalog.builtInFiles) {
    var hash = Fingerprint()
    hash.add(catalogFingerprint)
    for file in builtIn { hash.add(file) }
    self.catalogFingerprint = hash.value
  }

  /// `e1r1:` and 16 hexadecimal digits of program, catalog, source and sidecar.
  package func version(for file: InputFile) -> String {
    var hash = Fingerprint()
    let plan = file.plan
    for part in [
      programVersion, catalogFingerprint, plan.name, plan.publisher ?? "", plan.place ?? "",
      String(plan.trust),
    ] { hash.add(part) }
    if let sidecar = file.sidecarLocation {
      hash.add((try? FileBytes.read(sidecar, limit: InputFile.sidecarLimit)) ?? [])
    }
    return "\(ArticleStage.rulesVersion):\(hash.value.prefix(16))"
  }
}
