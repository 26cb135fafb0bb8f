/// `csv/csv-metadata.json`: the tables for programs as CSV on the Web (W3C Metadata Vocabulary for Tabular
/// Data). Its name is the one that such programs look for beside a table.
///
/// The office dialect has none: it knows no decimal comma in all readers.
struct WebMetadata: Sendable {
  static let path = "csv/csv-metadata.json"

  var title: String
  /// Name and fields of each table.
  var tables: [(name: String, fields: [CSVField])]

  func json() -> String {
    JSONText.object([
      (
        "@context",
        .array([
          .string("http://www.w3.org/ns/csvw"), .object([("@language", .string("en"))]),
        ])
      ),
      ("dc:title", .object([("@value", .string(title)), ("@language", .string("vi"))])),
      ("dialect", dialect), ("tables", .array(tables.map(table))),
    ]).text() + "\n"
  }

  private var dialect: JSONText {
    .object([
      ("delimiter", .string(",")), ("encoding", .string("utf-8")), ("header", .bool(true)),
      ("lineTerminators", .array([.string("\r\n"), .string("\n")])),
      ("quoteChar", .string("\"")), ("doubleQuote", .bool(true)), ("trim", .bool(false)),
    ])
  }

  private func table(_ table: (name: String, fields: [CSVField])) -> JSONText {
    var members: [(String, JSONText)] = [("url", .string("\(table.name).csv"))]
    if let topic = SheetTopic(rawValue: table.name) {
      members.append(("dc:description", .string(topic.meaning(.english))))
    }
    members.append(("tableSchema", .object([("columns", .array(table.fields.map(column)))])))
    return .object(members)
  }

  private func column(_ field: CSVField) -> JSONText {
    var members: [(String, JSONText)] = [
      ("name", .string(field.name)), ("titles", .string(field.name)),
      ("dc:title", .object([("@value", .string(field.title)), ("@language", .string("vi"))])),
      ("dc:description", .string(field.description)), ("datatype", datatype(of: field)),
    ]
    if let unit = field.unit { members.append(("schema:unitText", .string(unit))) }
    return .object(members)
  }

  private func datatype(of field: CSVField) -> JSONText {
    switch field.type {
    case .text: text(field)
    case .integer: .string("integer")
    case .number: .string("decimal")
    case .date: .object([("base", .string("date")), ("format", .string("yyyy-MM-dd"))])
    case .boolean: .object([("base", .string("boolean")), ("format", .string("true|false"))])
    }
  }

  /// A closed list as a pattern: ids are of letters and underscores only.
  private func text(_ field: CSVField) -> JSONText {
    guard let vocabulary = field.vocabulary else { return .string("string") }
    return .object([
      ("base", .string("string")), ("format", .string(vocabulary.ids.joined(separator: "|"))),
    ])
  }
}
