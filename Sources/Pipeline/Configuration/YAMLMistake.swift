import Yams

/// What somebody probably did where libyaml stopped understanding, and what to do instead.
struct YAMLMistake {
  private let problem: String
  private let context: YamlError.Context?
  private let mark: Mark
  private let lines: [Substring]

  init(_ problem: String, _ context: YamlError.Context?, _ mark: Mark, in text: String) {
    self.problem = problem
    self.context = context
    self.mark = mark
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Of what was begun and not ended libyaml says only where the file went on without it.
  private var begun: Mark? {
    guard let context else { return nil }
    let constructs = ["quoted scalar", "flow sequence", "flow mapping", "simple key", "an alias"]
    return constructs.contains(where: context.text.contains) ? context.mark : nil
  }

  private var remedy: String {
    let context = context?.text ?? ""
    if problem.contains("tab character") || isTabbed { return "indent with blanks, not with a tab" }
    if context.contains("quoted scalar") { return "close the quotation mark" }
    if context.contains("flow sequence") { return "close the list with ]" }
    if context.contains("flow mapping") { return "close the mapping with }" }
    if context.contains("simple key") { return "write a colon and a blank behind the key" }
    if context.contains("alias") { return "a text that begins with *: put it in quotes" }
    if problem.contains("cannot start any token") { return "put the text in quotes" }
    return "indent every key of a mapping alike, and close quotes and brackets"
  }

  private var isTabbed: Bool {
    guard lines.indices.contains(mark.line - 1) else { return false }
    return lines[mark.line - 1].prefix { $0 == " " || $0 == "\t" }.contains("\t")
  }

  func report(in file: String) -> ConfigurationProblem {
    let place = begun ?? mark
    return ConfigurationProblem(
      file: file, line: place.line, column: place.column, message: "not YAML: \(problem); \(remedy)"
    )
  }

  /// Where a key stands for the second time in the mapping that begins at `start`; where that is
  /// written in one line, its beginning.
  static func second(_ key: String, from start: Mark, in text: String) -> (line: Int, column: Int) {
    let indent = start.column - 1
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.dropFirst(start.line - 1).filter { index in
      let line = lines[index]
      let head = line.prefix(indent)
      return head.allSatisfy { $0 == " " || $0 == "-" }
        && line.dropFirst(indent).hasPrefix("\(key):")
    }
    guard places.count > 1 else { return (start.line, start.column) }
    return (places[1] + 1, start.column)
  }
}
