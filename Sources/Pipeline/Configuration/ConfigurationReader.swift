import Catalog
import Chronology
import Reporting
import Yams

/// pipeline.yml → a checked ``Configuration``, or all its problems at once.
package struct ConfigurationReader {
  var reader: SectionReader
  let directory: String
  var catalog: Catalog

  /// Reads the file as the user gave it; its directory is where relative paths start. Mistakes are a
  /// `ConfigurationError`, a file that cannot be read is a `FileProblem`.
  package static func read(_ file: String) throws -> Configuration {
    do {
      return try read(FileBytes.read(file, limit: YAMLDocument.byteLimit), file: file)
    } catch let problem as FileProblem where problem.kind == .tooLarge {
      throw ConfigurationError([ConfigurationProblem(file: file, message: problem.reason)])
    }
  }

  package static func read(_ bytes: [UInt8], file: String) throws -> Configuration {
    var reader = ConfigurationReader(
      reader: SectionReader(file: file), directory: directoryName(file),
      catalog: try Catalog.builtIn())
    let configuration = reader.configuration(bytes)
    guard reader.reader.problems.isEmpty, let configuration else {
      throw ConfigurationError(reader.problemsInOrder)
    }
    return configuration
  }

  private var problemsInOrder: [ConfigurationProblem] {
    let file = reader.file
    return reader.problems.enumerated().sorted { left, right in
      let (l, r) = (left.element, right.element)
      return (l.file == file ? 0 : 1, l.line ?? 0, l.column ?? 0, left.offset)
        < (r.file == file ? 0 : 1, r.line ?? 0, r.column ?? 0, right.offset)
    }.map(\.element)
  }

  private mutating func configuration(_ bytes: [UInt8]) -> Configuration? {
    guard let root = root(bytes),
      let section = reader.section(
        root, "pipeline.yml",
        keys: ["store", "output", "sources", "catalog", "reports", "csv", "metrics"])
    else { return nil }
    let fingerprint = readCatalog(section)
    let output = reader.text("output", of: section) ?? "output"
    return Configuration(
      file: reader.file, directory: directory,
      store: reader.text("store", of: section) ?? joined(output, "timeline.sqlite"),
      output: output, metrics: metrics(section, output: output), sources: sources(section),
      catalog: catalog,
      catalogFingerprint: fingerprint, reports: reports(section), dialects: dialects(section))
  }

  private mutating func root(_ bytes: [UInt8]) -> Node? {
    do throws(ConfigurationProblem) {
      if let root = try YAMLDocument.root(bytes, file: reader.file) { return root }
      reader.report("the file is empty; add `sources:`", at: nil)
    } catch {
      reader.report(error)
    }
    return nil
  }

  private mutating func dialects(_ section: Section) -> [CSVDialect] {
    let known: [(word: String, value: CSVDialect)] = [
      ("standard", .standard), ("excel-vi", .excelVietnamese),
    ]
    guard let node = section["csv"],
      let csv = reader.section(node, "csv", keys: ["dialects"]), csv["dialects"] != nil
    else { return known.map(\.value) }
    var dialects: [CSVDialect] = []
    for item in reader.texts("dialects", of: csv) {
      if let dialect = reader.choice(item.text, at: item.node, "CSV dialect", among: known),
        !dialects.contains(dialect)
      {
        dialects.append(dialect)
      }
    }
    return dialects
  }
}
