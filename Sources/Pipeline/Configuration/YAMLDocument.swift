import Yams

/// The node tree of a YAML file, within bounds.
///
/// `Yams.load` needs minutes and gigabytes for 400 bytes of nested aliases; `compose` shares the
/// aliased nodes, and walking them stops at ``nodeLimit``.
enum YAMLDocument {
  static let byteLimit = 65_536
  static let nodeLimit = 10_000

  /// - Returns: `nil` for an empty document.
  static func root(_ bytes: [UInt8], file: String) throws(ConfigurationProblem) -> Node? {
    guard bytes.count <= byteLimit else {
      throw ConfigurationProblem(
        file: file,
        message: "the file has \(bytes.count) bytes, more than \(byteLimit); split its sources "
          + "into several files")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationProblem(
        file: file, message: "the file is not UTF-8; save it as UTF-8")
    }
    let root = try composed(text, file: file)
    if let root, !isBounded(root) {
      throw ConfigurationProblem(
        file: file, line: 1, column: 1,
        message: "more than \(nodeLimit) nodes, counting every use of an alias; write fewer")
    }
    return root
  }

  private static func composed(
    _ text: String, file: String
  ) throws(ConfigurationProblem) -> Node? {
    do {
      return try compose(yaml: text)
    } catch {
      throw problem(error, in: text, file: file)
    }
  }

  private static func problem(
    _ error: any Error, in text: String, file: String
  ) -> ConfigurationProblem {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, let yaml),
      .parser(let context, let problem, let mark, let yaml),
      .composer(let context, let problem, let mark, let yaml):
      return YAMLMistake(problem, context, mark, in: yaml).report(in: file)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.sorted()
      let place = YAMLMistake.second(names.first ?? "", from: context.mark, in: text)
      let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return ConfigurationProblem(
        file: file, line: place.line, column: place.column,
        message: "this mapping has \(list) twice; keep one")
    case .reader(let problem, _, _, _):
      return ConfigurationProblem(
        file: file, message: "not YAML: \(problem); save the file as plain UTF-8 text")
    default:
      return ConfigurationProblem(file: file, message: "not YAML: \(error)")
    }
  }

  private static func isBounded(_ root: Node) -> Bool {
    var rest = [root]
    var count = 0
    while let node = rest.popLast() {
      count += 1
      guard count + rest.count <= nodeLimit else { return false }
      if let mapping = node.mapping {
        for (key, value) in mapping { rest += [key, value] }
      } else if let sequence = node.sequence {
        rest += sequence
      }
    }
    return true
  }
}

extension ConfigurationProblem: Error {}
