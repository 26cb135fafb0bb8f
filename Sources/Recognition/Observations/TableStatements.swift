import VietnameseText

/// Says each number of a table's row as prose would: with the name of its row, the header of its column and a verb,
/// `Kon Tum PAR Index 2023 xếp hạng 57`, so that the rules for prose read it.
struct TableStatements {
  struct Statement {
    /// A way to say it, and where in it the number stands.
    struct Reading {
      var text: String
      var number: Range<Int>
    }

    /// The row is not named, or is the sum of all.
    var isWhole: Bool
    /// The likeliest first.
    var readings: [Reading]
    /// Bytes of the number in the row.
    var source: Range<Int>
  }

  private let nouns: CountedNouns
  private let abbreviations: AbbreviationFolder
  private(set) var statements: [Statement] = []
  /// What the row is about: the cells before the numbers.
  private var names: [String] = []
  private var label = TableHeader("")
  /// What the column of units says.
  private var unit = TableHeader("")
  /// The last header that names something.
  private var topic = ""

  init(_ row: TableRow, nouns: CountedNouns, abbreviations: AbbreviationFolder) {
    self.nouns = nouns
    self.abbreviations = abbreviations
    for cell in row.cells { read(cell) }
  }

  private mutating func read(_ cell: TableRow.Cell) {
    switch TableHeader.column(cell.header) {
    case .ordinal, .note: return
    case .unit: unit = TableHeader(cell.value)
    case .time: name("\(cell.header) \(cell.value)")
    case nil:
      if let figure = Figure(cell.value), !cell.header.isEmpty {
        say(figure, TableHeader(cell.header), cell.range)
      } else {
        name(TableStatements.withoutNumber(cell.value))
      }
    }
  }

  /// The row is about this, too.
  private mutating func name(_ text: String) {
    names.append(text)
    label = TableHeader(names.joined(separator: " "))
  }

  private mutating func say(_ figure: Figure, _ header: TableHeader, _ source: Range<Int>) {
    if !header.isBare { topic = header.name }
    let measure = header.measure ?? label.measure ?? unit.measure
    let isChange = header.isChange || figure.sign != nil
    let opening = header.isTime || header.isBare && !isMeasure(header) ? [header.name] : []
    let named = header.isTime || topic == label.name ? "" : TableStatements.inside(topic)
    let verb =
      isChange
      ? (figure.sign == "-" ? "giảm" : "tăng")
      : header.isTarget ? "phấn đấu đạt" : TableStatements.verb(measure)
    let unit =
      isChange ? TableStatements.changeUnit(measure) : TableStatements.unit(measure)
    var readings = [Statement.Reading(opening + [label.name, named, verb], figure, unit)]
    if measure == nil, !isChange, let counted = counted(label.name) ?? counted(topic) {
      let words = [label.name, named].map { $0 == counted.whole ? counted.verb : $0 }
      readings.insert(.init(opening + words, figure, " " + counted.noun), at: 0)
    }
    statements.append(Statement(isWhole: label.isBare, readings: readings, source: source))
  }

  /// Nothing but what the verb says anyway.
  private func isMeasure(_ header: TableHeader) -> Bool {
    header.measure != nil && !header.isChange
      && !header.name.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// `Số hồ sơ tiếp nhận` counts `hồ sơ` that were `tiếp nhận`.
  private func counted(_ name: String) -> (whole: String, noun: String, verb: String)? {
    let tokens = abbreviations.folded(Tokenizer.tokens(of: name))
    var start = 0
    while start < tokens.count, TableStatements.counts.contains(tokens[start].key) { start += 1 }
    guard let count = nouns.length(tokens, at: start),
      start > 0 || start + count < tokens.count && !tokens[start + count].isCapitalised
    else { return nil }
    let end = tokens[start + count - 1].range.upperBound
    let noun = substring(name, tokens[start].range.lowerBound..<end)
    return (name, String(noun), String(substring(name, end..<name.utf8.count)))
  }

  private static let counts: WordSet = ["tổng", "số", "lượng"]

  private static func verb(_ measure: TableHeader.Measure?) -> String {
    switch measure {
    case .rank: "xếp hạng"
    case .points, .percent: "đạt"
    case nil: "là"
    }
  }

  private static func unit(_ measure: TableHeader.Measure?) -> String {
    switch measure {
    case .points: " điểm"
    case .percent: "%"
    case .rank, nil: ""
    }
  }

  private static func changeUnit(_ measure: TableHeader.Measure?) -> String {
    measure == .rank ? " bậc" : unit(measure)
  }

  /// The header as it stands inside a sentence: `Đã giải quyết` would be part of the name before it.
  private static func inside(_ header: String) -> String {
    guard let first = header.first, let second = header.dropFirst().first, second.isLowercase else {
      return header
    }
    return first.lowercased() + header.dropFirst()
  }

  /// `1. Chỉ đạo, điều hành` → `Chỉ đạo, điều hành`
  private static func withoutNumber(_ name: String) -> String {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let last = words[0].utf8.last, words[0].utf8.count <= 6,
      [".", ")", "-", "+"].contains(Character(Unicode.Scalar(last)))
    else { return name }
    return String(words[1])
  }
}

extension TableStatements.Statement.Reading {
  /// `unit` stands behind the number, unless the cell has one.
  fileprivate init(_ words: [String], _ figure: Figure, _ unit: String) {
    let start = words.filter { !$0.isEmpty }.joined(separator: " ") + " "
    text = start + figure.digits + (figure.hasUnit ? "" : unit)
    number = start.utf8.count..<start.utf8.count + figure.digits.utf8.count
  }
}

/// A cell that is a number: `81,17`, `39/63`, `+3,2%`, `120.400 hồ sơ`.
private struct Figure {
  var sign: String?
  /// With the unit that stands in the cell.
  var digits: String
  var hasUnit: Bool

  init?(_ text: String) {
    var rest = Substring(text)
    if let first = rest.first, ["+", "-", "−", "–"].contains(first) {
      sign = first == "+" ? "+" : "-"
      rest = rest.dropFirst().drop { $0 == " " }
    }
    guard let first = rest.first, first.isASCII, first.isNumber else { return nil }
    let number = rest.prefix { $0.isASCII && $0.isNumber || [".", ",", "/"].contains($0) }
    let tail = rest.dropFirst(number.count)
    guard number.last?.isNumber ?? false, tail.count <= 12, !tail.contains(where: \.isUppercase),
      number.count(where: { $0 == "/" }) <= 1
    else { return nil }
    hasUnit = !tail.allSatisfy { $0 == " " }
    digits = String(rest)
  }
}
