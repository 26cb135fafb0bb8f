import Catalog
import Chronology
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
    var shared: [ObjectIdentifier: String] = [:]
    items = files.map { file in
      // All inputs of a source have the same rules but those with a sidecar.
      let known = file.sidecarLocation == nil ? shared[ObjectIdentifier(file.plan)] : nil
      let version = known ?? rules.version(for: file)
      if file.sidecarLocation == nil { shared[ObjectIdentifier(file.plan)] = version }
      return Item(file: file, stamp: try? FileStamp(of: file.location), rules: version)
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

  /// Which inputs have to be read.
  func review(
    _ known: [String: InputState], quarantined: Set<String>, _ options: RunOptions
  ) -> InputReview {
    var review = InputReview()
    for (index, item) in items.enumerated() {
      let path = item.file.path
      var change = known[path].map { InputSurvey.change(of: item, since: $0, options) } ?? .new
      if change == .unchanged, options.retriesQuarantined, quarantined.contains(path) {
        change = .retried
      }
      if change == .unchanged {
        review.unchanged.append(path)
      } else {
        review.pending.append((index, change))
      }
    }
    let paths = Set(items.map(\.file.path))
    review.vanished = known.keys.filter { !paths.contains($0) }.sorted(by: byteOrder)
    return review
  }

  private static func change(
    of item: Item, since state: InputState, _ options: RunOptions
  ) -> InputChange {
    let sameStamp =
      state.size == item.stamp?.size ?? 0
      && state.mtimeNanoseconds == Int64(item.stamp?.modified ?? 0)
    // An input without a hash could not be read: has somebody mended its permissions?
    let isTrusted = sameStamp && !state.sha256.isEmpty && !options.verifies
    if !isTrusted {
      let hash = try? Fingerprint.sha256(InputBytes(ofFile: item.file.location))
      if hash ?? "" != state.sha256 { return .changed }
    }
    return item.rules == state.rulesVersion ? .unchanged : .rules
  }
}

/// The inputs by what a run has to do with them.
struct InputReview {
  /// By their numbers in the survey.
  var pending: [(item: Int, change: InputChange)] = []
  var unchanged: [String] = []
  var vanished: [String] = []

  /// What is to be told of the inputs that need no reading.
  func unread(_ quarantine: [String: [QuarantineRecord]]) -> [InputReport] {
    unchanged.map { InputReport($0, .unchanged, quarantine[$0] ?? []) }
      + vanished.map { InputReport($0, .vanished) }
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
