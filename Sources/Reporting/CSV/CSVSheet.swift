import Chronology

/// The type of a column, as a spreadsheet and Frictionless Table Schema understand it.
enum CSVType: String, Sendable {
  case text = "string"
  case integer, number, date, boolean
}

/// One cell before it is written in a dialect.
enum CSVCell: Hashable, Sendable {
  case empty
  case text(String)
  /// An id that the office dialect puts into words: `term("kind", "target")`.
  case term(String, String)
  case number(ExactDecimal)
  case day(Day)
  case flag(Bool)
  /// A period's label; in the office dialect in words, so that no spreadsheet makes a date of it.
  case period(Period)

  static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
  static func number(_ value: ExactDecimal?) -> CSVCell { value.map { .number($0) } ?? .empty }
  static func integer(_ value: Int) -> CSVCell { .number(ExactDecimal(value)) }
  static func day(_ day: Day?) -> CSVCell { day.map { .day($0) } ?? .empty }
  static func period(_ period: Period?) -> CSVCell { period.map { .period($0) } ?? .empty }
}

/// What a column is called and means, in both dialects and in datapackage.json.
struct CSVField: Hashable, Sendable {
  var name: String
  /// The header of the office dialect.
  var title: String
  var description: String
  var type: CSVType
  /// The unit of all values of the column, where they share one.
  var unit: String?
  /// The only words that the column may hold, where the list is closed.
  var vocabulary: CSVVocabulary?
}

/// A closed list of ids, which the office dialect puts into words (``CSVCell/term(_:_:)``).
struct CSVVocabulary: Hashable, Sendable {
  var prefix: String
  var ids: [String]

  init<Term: CaseIterable & RawRepresentable>(_ prefix: String, _: Term.Type)
  where Term.RawValue == String {
    self.prefix = prefix
    ids = Term.allCases.map(\.rawValue)
  }
}

/// A column: its field, and how a row fills it.
struct CSVColumn<Row> {
  var field: CSVField
  var cell: (Row) -> CSVCell

  init(
    _ name: String, _ title: String, _ type: CSVType, _ description: String,
    unit: String? = nil, cell: @escaping (Row) -> CSVCell
  ) {
    field = CSVField(
      name: name, title: title, description: description, type: type, unit: unit)
    self.cell = cell
  }

  /// A column of words out of a closed list.
  init<Term: CaseIterable & RawRepresentable>(
    _ name: String, _ title: String, _ description: String, of prefix: String,
    term: @escaping (Row) -> Term?
  ) where Term.RawValue == String {
    self.init(name, title, description) { row in
      term(row).map { .term(prefix, $0.rawValue) } ?? .empty
    }
    field.vocabulary = CSVVocabulary(prefix, Term.self)
  }

  /// A column of text.
  init(
    _ name: String, _ title: String, _ description: String, cell: @escaping (Row) -> CSVCell
  ) {
    self.init(name, title, .text, description, cell: cell)
  }
}

/// One table: fields, and rows of as many cells, each made when its turn comes.
struct CSVSheet {
  var name: String
  var fields: [CSVField]
  /// How many rows there are.
  let count: Int
  /// Makes the cells of a row, with the numbers of their columns.
  private let make: (_ row: Int, _ take: (Int, CSVCell) -> Void) -> Void

  init<Row, Rows: RandomAccessCollection<Row>>(
    _ name: String, columns: [CSVColumn<Row>], rows: Rows
  ) where Rows.Index == Int {
    self.name = name
    fields = columns.map(\.field)
    count = rows.count
    make = { index, take in
      let row = rows[rows.startIndex + index]
      for (column, field) in columns.enumerated() { take(column, field.cell(row)) }
    }
  }

  func forEachCell(of row: Int, _ take: (Int, CSVCell) -> Void) { make(row, take) }

  var rows: [[CSVCell]] {
    (0..<count).map { row in
      var cells: [CSVCell] = []
      forEachCell(of: row) { cells.append($1) }
      return cells
    }
  }
}
