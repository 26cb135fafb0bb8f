import Chronology
import Recognition

/// What `nienbieu facts --debug` prints of an article: each paragraph with its numbers counted, and under it a line
/// for what became of each.
struct ExplanationAnswer {
  private let explanation: Explanation
  private let source: String

  init(_ explanation: Explanation, source: String) {
    self.explanation = explanation
    self.source = source
  }

  func text(in colors: TextColors) -> String {
    var count = 0
    var text = "== \(SafeText.oneLine(source)): \(summary)\n"
    for line in explanation.lines where !line.text.isEmpty {
      let first = count + 1
      count += line.numbers.count
      text += "\n" + marked(line, from: first, colors) + "\n"
      for (place, number) in line.numbers.enumerated() {
        text += notes(number, of: line, first + place, colors)
      }
    }
    return text + "\n"
  }

  /// `12 numbers: 5 recognised, 1 uncatalogued, 4 date, 0 document, 2 dismissed`
  private var summary: String {
    let verdicts = explanation.numbers.map { Verdict($0.fate) }
    let counts = Verdict.allCases.map { verdict in
      "\(verdicts.count { $0 == verdict }) \(verdict.rawValue)"
    }
    return "\(verdicts.count) numbers: " + counts.joined(separator: ", ")
  }

  private func marked(
    _ line: Explanation.Line, from first: Int, _ colors: TextColors
  ) -> String {
    var text = ""
    var start = 0
    for (place, number) in line.numbers.enumerated() {
      text += SafeText.oneLine(line[start..<number.range.lowerBound])
      let mark = SafeText.oneLine(line[number.range]) + " [\(first + place)]"
      text += colors.paint(mark, Verdict(number.fate).color)
      start = number.range.upperBound
    }
    return text + SafeText.oneLine(line[start..<line.text.utf8.count])
  }

  /// `  [3] recognised    99,2%: dossiers_on_time_percent …`, a line for each fact.
  private func notes(
    _ number: ExplainedNumber, of line: Explanation.Line, _ count: Int, _ colors: TextColors
  ) -> String {
    let verdict = Verdict(number.fate)
    let head = "  [\(count)] " + colors.paint(verdict.rawValue.padded(to: 13), verdict.color)
    let said = line[number.range]
    return details(number.fate).map { detail in
      head + SafeText.oneLine(detail.isEmpty ? said : "\(said): \(detail)") + "\n"
    }.joined()
  }

  private func details(_ fate: ExplainedNumber.Fate) -> [String] {
    switch fate {
    case .observed(let facts): facts.compactMap(detail)
    case .time: [""]
    case .document(let number): [number]
    case .dismissed(let reason): [reason.rawValue]
    }
  }

  private func detail(_ fact: Fact) -> String? {
    guard let observation = fact.observation else { return nil }
    let name = observation.label.map { "\"\($0)\"" } ?? observation.indicator
    let value = observation.value.description + (observation.of.map { "/\($0)" } ?? "")
    return
      ([
        "\(name) \(observation.kind.rawValue) \(value) \(observation.unit)", fact.place,
        observation.period?.label ?? "no period", "\(fact.rule) \(fact.confidence)",
        fact.id.isEmpty ? "said again" : fact.id,
      ] + fact.findings.map { "doubt: \($0.message)" }).joined(separator: ", ")
  }
}

extension ExplanationAnswer {
  /// The word for what became of a number.
  private enum Verdict: String, CaseIterable {
    case recognised, uncatalogued, date, document, dismissed

    init(_ fate: ExplainedNumber.Fate) {
      switch fate {
      case .observed(let facts):
        self =
          facts.contains { $0.observation?.isCatalogued ?? false } ? .recognised : .uncatalogued
      case .time: self = .date
      case .document: self = .document
      case .dismissed: self = .dismissed
      }
    }

    var color: TextColors.Color {
      switch self {
      case .recognised: .green
      case .uncatalogued: .yellow
      case .date, .document: .cyan
      case .dismissed: .faint
      }
    }
  }
}

extension Explanation.Line {
  /// The text between two byte offsets.
  fileprivate subscript(_ range: Range<Int>) -> String {
    String(decoding: text.utf8.prefix(range.upperBound).dropFirst(range.lowerBound), as: UTF8.self)
  }
}
