import Foundation
import Yams

extension ConfigurationReader {
  /// Beside the reports, never among them: a set holds what its articles say and nothing of the run.
  mutating func metrics(_ section: Section, output: String) -> String? {
    guard let path = reader.text("metrics", of: section) else { return nil }
    if !path.hasSuffix(".prom") {
      reader.report(
        "metrics: \"\(path)\" does not end in .prom, so that node_exporter would not read it; write "
          + "nienbieu.prom", at: section["metrics"])
    } else if ConfigurationReader.stands(joined(directory, path), in: joined(directory, output)) {
      reader.report(
        "metrics may not stand in \(output), which holds reports only; write nienbieu.prom",
        at: section["metrics"])
    }
    return path
  }

  private static func stands(_ path: String, in directory: String) -> Bool {
    let path = URL(fileURLWithPath: path).standardizedFileURL.path
    return path.hasPrefix(URL(fileURLWithPath: directory).standardizedFileURL.path + "/")
  }

  /// Where the metrics of a run go whose configuration has mistakes elsewhere.
  package static func metricsPath(ofFaulty file: String) -> String? {
    guard let bytes = try? FileBytes.read(file, limit: YAMLDocument.byteLimit),
      let root = try? YAMLDocument.root(bytes, file: file)?.mapping,
      let metrics = root["metrics"]?.scalar?.string, metrics.hasSuffix(".prom")
    else { return nil }
    let path = joined(directoryName(file), metrics)
    let output = joined(directoryName(file), root["output"]?.scalar?.string ?? "output")
    return stands(path, in: output) ? nil : path
  }
}
