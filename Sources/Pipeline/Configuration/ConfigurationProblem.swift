/// One thing that is wrong with pipeline.yml or a file that it names.
package struct ConfigurationProblem: Hashable, Sendable, CustomStringConvertible {
  /// As the user gave it.
  package var file: String
  /// 1-based; `nil` where the file as a whole is meant.
  package var line: Int?
  /// 1-based, in code points.
  package var column: Int?
  /// What is wrong and what to write instead.
  package var message: String

  package init(file: String, line: Int? = nil, column: Int? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `pipeline.yml:12:7: error: unknown key "ouput"; did you mean "output"?`
  package var description: String {
    let position = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
    return "\(file)\(position): error: \(message)"
  }
}

/// All problems of a configuration at once, in the order of the text.
package struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  package var problems: [ConfigurationProblem]

  package init(_ problems: [ConfigurationProblem]) { self.problems = problems }

  package var description: String { problems.map(\.description).joined(separator: "\n") }
}
