/// The text format of Prometheus, version 0.0.4.
///
/// https://prometheus.io/docs/instrumenting/exposition_formats/
struct MetricsText {
  private(set) var text = ""

  /// A gauge without labels; nothing where there is no value.
  mutating func gauge(_ name: String, _ help: String, _ value: Double?) {
    guard let value else { return }
    gauges(name, help, [([], value)])
  }

  /// A gauge with a value for each set of labels.
  mutating func gauges(
    _ name: String, _ help: String, _ values: [(labels: [(String, String)], value: Double)]
  ) {
    if values.isEmpty { return }
    text += "# HELP nienbieu_\(name) \(help)\n# TYPE nienbieu_\(name) gauge\n"
    for (labels, value) in values {
      let list = labels.map { "\($0)=\"\(MetricsText.escaped($1))\"" }.joined(separator: ",")
      text += "nienbieu_\(name)\(list.isEmpty ? "" : "{\(list)}") \(MetricsText.number(value))\n"
    }
  }

  /// The value of a gauge without labels in a text of this kind.
  static func value(of name: String, in text: String) -> Double? {
    let start = "nienbieu_\(name) "
    let line = text.split(separator: "\n").first { $0.hasPrefix(start) }
    return line.flatMap { Double($0.dropFirst(start.count)) }
  }

  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for letter in text.unicodeScalars {
      switch letter {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(letter)
      }
    }
    return escaped
  }
}
