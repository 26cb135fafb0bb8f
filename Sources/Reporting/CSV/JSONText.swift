import Chronology

/// JSON with members in the order given.
enum JSONText: Sendable {
  case string(String)
  case number(Int)
  case bool(Bool)
  case array([JSONText])
  case object([(String, JSONText)])

  /// Two blanks a level, as other tools print it.
  func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .string(let string): return JSONText.quoted(string)
    case .number(let number): return "\(number)"
    case .bool(let bool): return bool ? "true" : "false"
    case .array(let items) where items.isEmpty: return "[]"
    case .array(let items):
      let lines = items.map { inner + $0.text(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      let lines = members.map { "\(inner)\(JSONText.quoted($0)): \($1.text(indent: inner))" }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func quoted(_ string: String) -> String {
    var bytes: [UInt8] = []
    JSONString.append(string, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
