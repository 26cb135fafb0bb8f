import Yams

/// A mapping whose keys were checked.
struct Section {
  /// What it is, for messages: `a source`.
  var what: String
  var node: Node
  var values: [String: Node]

  subscript(key: String) -> Node? { values[key] }
}

/// Nodes → values; what does not fit becomes a problem, and reading goes on.
struct SectionReader {
  let file: String
  private(set) var problems: [ConfigurationProblem] = []

  init(file: String) { self.file = file }

  mutating func report(_ message: String, at node: Node?) {
    problems.append(
      ConfigurationProblem(
        file: file, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, message: message))
  }

  mutating func report(_ problem: ConfigurationProblem) { problems.append(problem) }

  /// - Returns: `nil` where the node is no mapping.
  mutating func section(
    _ node: Node, _ what: String, keys: [String], example: String? = nil
  ) -> Section? {
    guard let mapping = node.mapping else {
      let remedy = example.map { "; write \($0)" } ?? ""
      report("\(what) must be a mapping of \(keys.joined(separator: ", "))\(remedy)", at: node)
      return nil
    }
    var section = Section(what: what, node: node, values: [:])
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if keys.contains(name) {
        section.values[name] = value
      } else {
        let hint = Suggestion.hint(for: name, among: keys, list: "known keys")
        report("unknown key \"\(name)\"\(hint)", at: key)
      }
    }
    return section
  }

  /// - Returns: `nil` where the key is missing, or its value is no text.
  mutating func text(_ key: String, of section: Section) -> String? {
    guard let node = section[key] else { return nil }
    guard let text = scalar(node) else {
      report("\(key) must be a text", at: node)
      return nil
    }
    return text
  }

  mutating func requiredText(_ key: String, of section: Section) -> String? {
    guard section[key] != nil else {
      report("\(section.what) without \(key); add `\(key):`", at: section.node)
      return nil
    }
    return text(key, of: section)
  }

  mutating func items(
    _ key: String, of section: Section, ofTexts: Bool = false
  ) -> [Node] {
    guard let node = section[key] else { return [] }
    guard let sequence = node.sequence else {
      let remedy = ofTexts ? scalar(node).map { "; write [\($0)]" } ?? "" : ""
      report("\(key) must be a list\(remedy)", at: node)
      return []
    }
    return Array(sequence)
  }

  mutating func texts(_ key: String, of section: Section) -> [(text: String, node: Node)] {
    var texts: [(text: String, node: Node)] = []
    for node in items(key, of: section, ofTexts: true) {
      if let text = scalar(node) {
        texts.append((text, node))
      } else {
        report("\(key) must be a list of texts", at: node)
      }
    }
    return texts
  }

  /// One of several words, each with its value.
  mutating func choice<Value>(
    _ text: String, at node: Node, _ what: String, among known: [(word: String, value: Value)]
  ) -> Value? {
    if let found = known.first(where: { $0.word == text }) { return found.value }
    let words = known.map(\.word)
    let hint = Suggestion.hint(for: text, among: words, list: "write one of")
    report("unknown \(what) \"\(text)\"\(hint)", at: node)
    return nil
  }

  /// The text of a scalar that is neither null nor empty, nor tagged as something else, nor steers a
  /// terminal.
  private func scalar(_ node: Node) -> String? {
    guard let scalar = node.scalar, plainTags.contains(scalar.tag.description),
      SafeText.oneLine(scalar.string) == scalar.string
    else { return nil }
    if scalar.style == .plain, ["", "~", "null"].contains(scalar.string) { return nil }
    return scalar.string.isEmpty ? nil : scalar.string
  }
}

/// None, `!`, and the types of what people write without quotes.
private let plainTags: Set<String> = [
  "", "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float",
  "tag:yaml.org,2002:bool",
]
