import Extraction

/// Which files a configuration or a command line names.
package struct InputFinder {
  /// In byte order of their paths.
  package private(set) var files: [InputFile] = []
  /// Patterns that match nothing, files that two sources name.
  package private(set) var warnings: [String] = []
  private var owners: [String: String] = [:]
  private let directory: String

  package init(directory: String = "") { self.directory = directory }

  /// The files of all sources.
  ///
  /// - Throws: `.missing` where the directory before the wildcards does not exist.
  package static func find(_ configuration: Configuration) throws(FileProblem) -> InputFinder {
    var finder = InputFinder(directory: configuration.directory)
    for plan in configuration.sources { try finder.add(plan, file: configuration.file) }
    finder.files.sort { byteOrder($0.path, $1.path) }
    return finder
  }

  /// The files that a command line names; `plan` says what is known of all of them.
  package static func find(
    _ arguments: [String], plan: SourcePlan
  ) throws(FileProblem) -> InputFinder {
    var finder = InputFinder()
    for argument in arguments {
      for path in try finder.literalPaths(argument) { finder.add(path, plan) }
    }
    return finder
  }

  private mutating func add(_ plan: SourcePlan, file: String) throws(FileProblem) {
    let glob = Glob(plan.path)
    let position = "\(file):\(plan.line):\(plan.column)"
    let before = files.count
    do throws(FileProblem) {
      let paths = glob.isLiteral ? try literalPaths(plan.path) : try glob.paths(in: directory)
      for path in paths { add(path, plan) }
    } catch {
      guard error.kind == .missing else { throw error }
      throw FileProblem(.missing, position, "source \"\(plan.name)\": \(error)")
    }
    if files.count == before {
      warnings.append("\(position): source \"\(plan.name)\": no file matches \(plan.path)")
    }
  }

  /// A file itself; of a directory, every file below it that can hold articles.
  private func literalPaths(_ path: String) throws(FileProblem) -> [String] {
    let location = joined(directory, path)
    if Directory.exists(location) {
      let all = try Glob(joined(path, "**/*")).paths(in: directory)
      return all.filter { InputFormat(path: $0) != nil && !InputFile.isSidecar($0) }
    }
    do throws(FileProblem) {
      _ = try FileStamp(of: location)
    } catch {
      if error.kind == .missing { throw FileProblem(.missing, path, error.reason) }
    }
    return [path]
  }

  private mutating func add(_ path: String, _ plan: SourcePlan) {
    if let owner = owners[path] {
      if owner != plan.name {
        warnings.append(
          "\(path): matched by the sources \"\(owner)\" and \"\(plan.name)\"; read for the first")
      }
      return
    }
    guard let file = InputFile(path: path, directory: directory, plan: plan) else {
      if !InputFile.isSidecar(path), !Directory.exists(joined(directory, path)) {
        warnings.append(
          "\(path): not read; articles come as .html, .htm, .txt, .warc, .warc.gz or .jsonl")
      }
      return
    }
    owners[path] = plan.name
    files.append(file)
  }
}
