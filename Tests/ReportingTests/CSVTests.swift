import Catalog
import Chronology
import TestSupport
import Testing

@testable import Reporting

@Suite struct CSVTests {
  private struct Row {
    var text: CSVCell
    var number: CSVCell
  }

  private func written(_ text: String, _ number: String, _ dialect: CSVDialect) throws -> String {
    let columns = [
      CSVColumn<Row>("text", "Chữ", "text") { $0.text },
      CSVColumn<Row>("number", "Số", .number, "number") { $0.number },
    ]
    let row = Row(text: .text(text), number: .number(ExactDecimal(number)))
    let sheet = CSVSheet("sample", columns: columns, rows: [row])
    let wording = Wording(.vietnamese, catalog: try Make.catalog())
    let bytes = try #require(CSVWriter([dialect], wording: wording).texts(of: sheet).first)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    return String(decoding: bytes.dropFirst(3), as: UTF8.self)
  }

  @Test func standard() throws {
    #expect(try written("chữ", "-5.5", .standard) == "text,number\r\nchữ,-5.5\r\n")
    #expect(
      try written("a,b\"c\"", "4590", .standard) == "text,number\r\n\"a,b\"\"c\"\"\",4590\r\n")
    #expect(try written("a\nb;c", "1", .standard) == "text,number\r\n\"a\nb;c\",1\r\n")
    #expect(try written("1/7", "0", .standard) == "text,number\r\n'1/7,0\r\n")
  }

  @Test func excelVietnamese() throws {
    #expect(try written("chữ", "-5.5", .excelVietnamese) == "Chữ;Số\r\nchữ;-5,5\r\n")
    #expect(try written("a,b", "4590", .excelVietnamese) == "Chữ;Số\r\na,b;4590\r\n")
    #expect(try written("a;b", "1", .excelVietnamese) == "Chữ;Số\r\n\"a;b\";1\r\n")
    #expect(try written("a\r\nb\nc", "1", .excelVietnamese) == "Chữ;Số\r\na ¶ b ¶ c;1\r\n")
    #expect(try written("1/7", "1", .excelVietnamese) == "Chữ;Số\r\n'1/7;1\r\n")
  }

  /// No reader of CSV agrees on NUL, and no one sees a mark that turns the direction of text.
  @Test(arguments: [
    "\0", "\u{1B}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{B}", "\u{85}", "\u{FFFE}",
  ])
  func hiddenCharactersBecomeVisible(text: String) throws {
    for dialect in CSVDialect.allCases {
      #expect(try written("a\(text)b", "1", dialect).contains("a\u{FFFD}b"))
    }
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "\u{A0}=1", "＝1", "'x", "- mục",
    "\u{2212}5",
  ])
  func formulasAreGuarded(text: String) { #expect(CSVText.needsGuard(text)) }

  @Test(arguments: [
    "2022", "1/7", "3-4", "2022-07", "07/2025", "1E5", "7:05", "12%", "1-Jan", "jan 2022", "TRUE",
    "Đúng", "00123", "1.500", "1,5", "100 ₫", "$5", "2022-07-20T10:00Z", "May",
  ])
  func valuesAreGuarded(text: String) { #expect(CSVText.needsGuard(text)) }

  @Test(arguments: [
    "12-NQ/TU", "30/2020/NĐ-CP", "tháng 7/2025", "6 tháng đầu năm 2022", "Sở Nội vụ", "%", "", "a",
    "Marvin", "(không)",
  ])
  func plainTextIsLeftAlone(text: String) { #expect(!CSVText.needsGuard(text)) }

  /// Taking the apostrophe away gives the text back, so no two texts are written alike.
  @Test func guardingIsReversible() throws {
    let texts = ["=1", "'=1", "''=1", "1", "'1", "x"]
    let cells = try texts.map { try written($0, "1", .excelVietnamese) }
    #expect(Set(cells).count == texts.count)
  }

  /// Every cell of the sample's sheets is as wide as its header, and no header appears twice.
  @Test func sheetsAreRectangular() throws {
    for sheet in try SampleTables().sheets {
      #expect(Set(sheet.fields.map(\.name)).count == sheet.fields.count, "\(sheet.name)")
      #expect(Set(sheet.fields.map(\.title)).count == sheet.fields.count, "\(sheet.name)")
      for row in sheet.rows { #expect(row.count == sheet.fields.count, "\(sheet.name)") }
    }
  }

  /// Cells hold what the column's type says.
  @Test func cellsFitTheirColumns() throws {
    for sheet in try SampleTables().sheets {
      for row in sheet.rows {
        for (cell, field) in zip(row, sheet.fields) {
          #expect(fits(cell, field.type), "\(sheet.name).\(field.name)")
        }
      }
    }
  }

  private func fits(_ cell: CSVCell, _ type: CSVType) -> Bool {
    switch cell {
    case .empty: true
    case .text, .term, .period: type == .text
    case .number(let value): type == .number || (type == .integer && value.isInteger)
    case .day: type == .date
    case .flag: type == .boolean
    }
  }

  /// Words of a closed list are on the list, and the list is in both descriptions.
  @Test func closedListsHold() throws {
    for sheet in try SampleTables().sheets {
      for (index, field) in sheet.fields.enumerated() {
        guard let vocabulary = field.vocabulary else { continue }
        for case .term(let prefix, let id) in sheet.rows.map({ $0[index] }) {
          #expect(prefix == vocabulary.prefix && vocabulary.ids.contains(id), "\(sheet.name)")
        }
      }
    }
  }

  /// Rows of many pieces under one header, whatever made them.
  @Test func aLongTableComesInPieces() throws {
    let count = 2500
    let entries = (0..<count).map { number in
      let key = Make.key("uncatalogued", "count", "2022", label: "việc \(10_000 + number)")
      return Make.entry(key, "\(number)", from: Make.origin("july", "2022-07-20"))
    }
    let timeline = Timeline(entries: entries)
    var pieces: [ReportFile] = []
    let request = ReportRequest(period: .year(2022), places: [])
    try Reporter(catalog: Make.catalog()).set(request, from: ReportSource(timeline)).write {
      if $0.path == "csv/observations.csv" { pieces.append($0) }
    }
    #expect(pieces.count > 2)
    #expect(pieces.dropLast().allSatisfy(\.isUnfinished) && pieces.last?.isUnfinished == false)
    let lines = String(decoding: pieces.whole[0].bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(lines.count == count + 1)
    #expect(lines[0].hasPrefix("\u{FEFF}place,") && !lines[1001].hasPrefix("\u{FEFF}"))
  }

  @Test func everySheetHasATopic() throws {
    let names = try SampleTables().sheets.map(\.name)
    #expect(names == SheetTopic.allCases.map(\.rawValue))
  }

  /// Columns of indicators are known by their Vietnamese title.
  @Test func everyColumnHasAVietnameseMeaning() throws {
    let catalog = try Make.catalog()
    for sheet in try SampleTables().sheets {
      for field in sheet.fields where catalog.indicator(field.name) == nil {
        #expect(ColumnMeanings.knows(field), "\(sheet.name).\(field.name)")
      }
    }
  }

  /// The hash of an empty file, and the padding of base64.
  @Test func digests() {
    let empty = FileDigest([])
    #expect(
      empty.hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(empty.base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
