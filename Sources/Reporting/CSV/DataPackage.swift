/// `datapackage.json`: what every column of every table means (Frictionless Data Package, Table
/// Schema). One resource for each file in each dialect.
struct DataPackage: Sendable {
  struct Resource: Sendable {
    var sheet: String
    var path: String
    var dialect: CSVDialect
    var fields: [CSVField]
    var byteCount: Int
  }

  var name: String
  var title: String
  var resources: [Resource]

  func json() -> String {
    JSONText.object([
      ("profile", .string("tabular-data-package")), ("name", .string(name)),
      ("title", .string(title)), ("resources", .array(resources.map(value))),
    ]).text() + "\n"
  }

  private func value(_ resource: Resource) -> JSONText {
    let isStandard = resource.dialect == .standard
    return .object([
      ("name", .string(isStandard ? resource.sheet : "\(resource.sheet)-excel-vi")),
      ("path", .string(resource.path)), ("profile", .string("tabular-data-resource")),
      ("format", .string("csv")), ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")), ("bytes", .number(resource.byteCount)),
      ("dialect", dialect(resource.dialect)),
      (
        "schema",
        .object([
          ("fields", .array(resource.fields.map { field($0, in: resource.dialect) })),
          ("missingValues", .array([.string("")])),
        ])
      ),
    ])
  }

  private func dialect(_ dialect: CSVDialect) -> JSONText {
    .object([
      ("delimiter", .string(dialect == .standard ? "," : ";")),
      ("lineTerminator", .string("\r\n")), ("quoteChar", .string("\"")),
      ("doubleQuote", .bool(true)), ("skipInitialSpace", .bool(false)), ("header", .bool(true)),
    ])
  }

  private func field(_ field: CSVField, in dialect: CSVDialect) -> JSONText {
    var members: [(String, JSONText)] = [
      ("name", .string(dialect == .standard ? field.name : field.title)),
      ("type", .string(field.type.rawValue)), ("title", .string(field.title)),
      ("description", .string(field.description)),
    ]
    if let unit = field.unit { members.append(("unit", .string(unit))) }
    switch field.type {
    case .date: members.append(("format", .string("default")))
    case .number where dialect == .excelVietnamese: members.append(("decimalChar", .string(",")))
    case .boolean where dialect == .excelVietnamese:
      members.append(("trueValues", .array([.string("có")])))
      members.append(("falseValues", .array([.string("không")])))
    default: break
    }
    return .object(members)
  }
}

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
    var result = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
