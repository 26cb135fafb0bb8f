import Extraction

/// One file to read, and what pipeline.yml says of its source.
package struct InputFile: Hashable, Sendable {
  /// As the pattern spells it, without what would steer a terminal; becomes the article's source.
  package var path: String
  /// As the operating system has to be given it.
  package var location: String
  package var format: InputFormat
  /// `NAME.meta.json` beside the file; `nil` where there is none.
  package var sidecar: String?
  /// Where the sidecar's bytes stand.
  package private(set) var sidecarLocation: String?
  package var plan: SourcePlan

  package init?(path: String, directory: String, plan: SourcePlan) {
    guard let format = InputFormat(path: path), !InputFile.isSidecar(path) else { return nil }
    // A line feed steers nothing, and JSON and CSV know how to write it.
    self.path = SafeText.lines(path)
    self.format = format
    self.plan = plan
    location = joined(directory, path)
    let beside = InputFile.sidecarPath(path)
    guard (try? FileStamp(of: joined(directory, beside))) != nil else { return }
    sidecar = SafeText.lines(beside)
    sidecarLocation = joined(directory, beside)
  }

  package static func isSidecar(_ path: String) -> Bool { path.hasSuffix(".meta.json") }

  /// `a/b.warc.gz` → `a/b.meta.json`.
  package static func sidecarPath(_ path: String) -> String {
    var stem = Substring(path)
    if stem.lowercased().hasSuffix(".warc.gz") { stem = stem.dropLast(3) }
    if let dot = stem.lastIndex(of: ".") { stem = stem[..<dot] }
    return stem + ".meta.json"
  }

  /// The file, open but not read, and the bytes of its sidecar.
  package func raw() throws(FileProblem) -> RawInput {
    RawInput(
      path: path, bytes: try InputBytes(ofFile: location),
      sidecar: try sidecarBytes(), sidecarPath: sidecar,
      defaults: SourceDefaults(publisher: plan.publisher, place: plan.place), format: format)
  }

  private func sidecarBytes() throws(FileProblem) -> [UInt8]? {
    guard let location = sidecarLocation else { return nil }
    return try FileBytes.read(location, limit: InputFile.sidecarLimit)
  }

  static let sidecarLimit = 1 << 20
}
