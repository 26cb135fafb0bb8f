/// `datapackage.json`: what every column of every table means (Frictionless Data Package, Table
/// Schema). One resource for each file in each dialect.
struct DataPackage: Sendable {
  struct Table: Sendable, Hashable {
    var sheet: String
    var dialect: CSVDialect
    var fields: [CSVField]
  }

  struct Resource: Sendable, Hashable {
    var table: Table
    var path: String
    var byteCount: Int
    /// SHA-256 in hexadecimal digits.
    var hash: String
    /// Without the header.
    var rowCount: Int

    var sheet: String { table.sheet }
    var dialect: CSVDialect { table.dialect }
    var fields: [CSVField] { table.fields }
  }

  var name: String
  var title: String
  var resources: [Resource]
  /// Puts ids into the words of the office dialect.
  var wording: Wording

  func json() -> String {
    JSONText.object([
      ("profile", .string("tabular-data-package")), ("name", .string(name)),
      ("title", .string(title)), ("resources", .array(resources.map(value))),
    ]).text() + "\n"
  }

  private func value(_ resource: Resource) -> JSONText {
    let fields = resource.fields.map { field($0, in: resource.dialect) }
    return .object(
      names(of: resource) + [
        ("path", .string(resource.path)), ("profile", .string("tabular-data-resource")),
        ("format", .string("csv")), ("mediatype", .string("text/csv")),
        ("encoding", .string("utf-8")), ("bytes", .number(resource.byteCount)),
        ("hash", .string("sha256:\(resource.hash)")), ("dialect", dialect(resource.dialect)),
        (
          "schema",
          .object([("fields", .array(fields)), ("missingValues", .array([.string("")]))])
        ),
      ])
  }

  private func names(of resource: Resource) -> [(String, JSONText)] {
    let isStandard = resource.dialect == .standard
    let name = isStandard ? resource.sheet : "\(resource.sheet)-excel-vi"
    guard let topic = SheetTopic(rawValue: resource.sheet) else { return [("name", .string(name))] }
    let language: ReportLanguage = isStandard ? .english : .vietnamese
    return [
      ("name", .string(name)), ("title", .string(topic.title(language))),
      ("description", .string(topic.meaning(language))),
    ]
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
      ("description", .string(meaning(of: field, in: dialect))),
    ]
    if let unit = field.unit { members.append(("unit", .string(unit))) }
    members += notation(of: field, in: dialect)
    if let vocabulary = field.vocabulary {
      let words = vocabulary.ids.map { JSONText.string(word($0, of: vocabulary, in: dialect)) }
      members.append(("constraints", .object([("enum", .array(words))])))
    }
    return .object(members)
  }

  private func meaning(of field: CSVField, in dialect: CSVDialect) -> String {
    dialect == .standard ? field.description : ColumnMeanings.vietnamese(of: field)
  }

  private func notation(
    of field: CSVField, in dialect: CSVDialect
  ) -> [(String, JSONText)] {
    switch field.type {
    case .date: [("format", .string("default"))]
    case .number where dialect == .excelVietnamese: [("decimalChar", .string(","))]
    case .boolean where dialect == .excelVietnamese:
      [
        ("trueValues", .array([.string(wording.labels["yes"])])),
        ("falseValues", .array([.string(wording.labels["no"])])),
      ]
    default: []
    }
  }

  private func word(
    _ id: String, of vocabulary: CSVVocabulary, in dialect: CSVDialect
  ) -> String {
    dialect == .standard ? id : wording.labels.term(vocabulary.prefix, id)
  }
}
