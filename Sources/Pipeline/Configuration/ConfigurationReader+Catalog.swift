import Catalog
import Yams

extension ConfigurationReader {
  /// Merges the user's catalog files into ``catalog``.
  ///
  /// - Returns: A fingerprint of the files' bytes; empty where there are none.
  mutating func readCatalog(_ section: Section) -> String {
    guard let node = section["catalog"],
      let part = reader.section(node, "catalog", keys: ["indicators", "places"])
    else { return "" }
    var hash = Fingerprint()
    var indicators: [Indicator] = []
    var places: [Place] = []
    for table in tables("indicators", of: part, into: &hash) {
      indicators += checked { () throws(CatalogError) in try CatalogReader.indicators(table) }
    }
    for table in tables("places", of: part, into: &hash) {
      places += checked { () throws(CatalogError) in try CatalogReader.places(table) }
    }
    guard !indicators.isEmpty || !places.isEmpty else { return "" }
    catalog = catalog.merging(indicators: indicators, places: places)
    return hash.value
  }

  private mutating func tables(
    _ key: String, of section: Section, into hash: inout Fingerprint
  ) -> [CSVTable] {
    var tables: [CSVTable] = []
    for item in reader.texts(key, of: section) {
      guard let text = fileText(item.text, at: item.node) else { continue }
      hash.add(key)
      hash.add(text)
      tables += checked { () throws(CatalogError) in [try CSVTable(text, name: item.text)] }
    }
    return tables
  }

  private mutating func checked<Row>(
    _ rows: () throws(CatalogError) -> [Row]
  ) -> [Row] {
    do throws(CatalogError) {
      return try rows()
    } catch {
      reader.report(
        ConfigurationProblem(file: error.file, line: error.line, message: error.message))
      return []
    }
  }

  /// The text of a file that pipeline.yml names.
  mutating func fileText(_ path: String, at node: Node?) -> String? {
    do throws(FileProblem) {
      let bytes = try FileBytes.read(joined(directory, path), limit: 16 << 20)
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      reader.report("\(path) is not UTF-8; save it as UTF-8", at: node)
    } catch {
      reader.report("\(path): \(error.reason)", at: node)
    }
    return nil
  }
}
