import Catalog
import Chronology

/// An article behind rows of tables.
struct SourceRow: Sendable {
  var origin: Origin
  var record: ArticleRecord?
  /// How many of its facts.
  var uses: Int
}

/// The articles behind rows of tables, by day, then by path; read when their turn comes, those of a day together, since
/// their paths are not known before.
struct SourceRows: Sendable {
  private let uses: [Int32: Int]
  /// Each of one day, or one article without.
  private let groups: [[Int32]]
  private let articles: ArticleRoll
  private let archive: ReportSource.Archive

  init(_ material: WideMaterial, from archive: @escaping ReportSource.Archive) {
    let roll = material.articles
    let used = material.contributions.lazy.flatMap(\.uses)
    uses = Dictionary(used.map { ($0.article, $0.count) }, uniquingKeysWith: +)
    let days = Dictionary(grouping: uses.keys, by: roll.published)
    let undated = roll.inOrder(days[nil] ?? []).map { [$0.number] }
    groups = days.keys.compactMap(\.self).sorted().compactMap { days[$0] } + undated
    articles = roll
    self.archive = archive
  }

  /// Of groups.
  var count: Int { groups.count }

  func size(of group: Int) -> Int { groups[group].count }

  subscript(items: Range<Int>) -> [SourceRow] {
    get throws {
      let found = try articles.articles(groups[items].joined(), from: archive)
      return groups[items].flatMap { group in
        group.compactMap { number in
          found[number].map {
            SourceRow(origin: $0.origin, record: $0.record, uses: uses[number] ?? 0)
          }
        }.sorted { $0.origin.source < $1.origin.source }
      }
    }
  }
}

// What changed, where it all comes from, and what could not be read.
extension WideTables {
  func changes(of items: Range<Int>) -> CSVSheet {
    CSVSheet("changes", columns: changeHead + changeValues, rows: changes[items])
  }

  private var changeHead: [CSVColumn<ReportChange>] {
    typealias Column = CSVColumn<ReportChange>
    let place: [Column] = columns.place { row in
      (row.key.place, row.key.period?.lastDay ?? self.period.lastDay)
    }
    let change = Column("change", "Thay đổi", "new, changed or withdrawn", of: "change") {
      $0.kind
    }
    return [change] + place
      + [
        Column("subject", "Đơn vị cụ thể", "the body it is about") { .text($0.key.subject) }
      ] + columns.indicator(id: { $0.key.indicator }, label: { $0.key.label })
      + [
        Column("kind", "Loại số liệu", "actual, target or change", of: "kind") { $0.key.kind }
      ] + columns.period { $0.key.period }
  }

  private var changeValues: [CSVColumn<ReportChange>] {
    typealias Column = CSVColumn<ReportChange>
    return [
      Column("old_value", "Giá trị cũ", .number, "value of the last publication") {
        .number($0.oldValue)
      },
      Column("new_value", "Giá trị mới", .number, "value that holds now") { .number($0.newValue) },
      Column("unit", "Đơn vị tính", "unit of both values") { .term("unit", $0.key.unit) },
      Column("old_status", "Đối chiếu cũ", "agreement of the sources before", of: "status") {
        $0.oldStatus
      },
      Column("new_status", "Đối chiếu mới", "agreement of the sources now", of: "status") {
        $0.newStatus
      },
    ] + columns.origin { $0.source }
  }

  func sources(of items: Range<Int>) throws -> CSVSheet {
    CSVSheet(
      "sources", columns: columns.origin { $0.origin } + sourceColumns, rows: try sources[items])
  }

  private var sourceColumns: [CSVColumn<SourceRow>] {
    typealias Column = CSVColumn<SourceRow>
    return [
      Column("feed", "Tên nguồn", "name of the source in pipeline.yml") {
        .text($0.record?.feed)
      },
      Column("place", "Mã địa phương", "whose articles these are, where known") {
        .text($0.record?.place)
      },
      Column("trust", "Mức tin cậy", .integer, "1 official, 2 press, 3 copies") { row in
        row.record.map { .integer($0.trust) } ?? .empty
      },
      Column("about", "Kỳ mà bài sơ kết", "period that the article reviews") {
        .period($0.record?.about)
      },
      Column("fact_count", "Số dữ kiện", .integer, "facts read in the article") { row in
        row.record.map { .integer($0.factCount) } ?? .empty
      },
      Column("used_count", "Số dữ kiện được dùng", .integer, "facts used in these tables") {
        .integer($0.uses)
      },
      Column("findings", "Lưu ý", "codes of what was doubtful about the article") { row in
        .text(row.record.flatMap { SharedColumns.codes($0.findings) })
      },
      Column("also_in", "Cũng có ở", "other files and pages with the same article") { row in
        .text(row.record.map { $0.otherSources.map(\.source).joined(separator: "; ") } ?? nil)
      },
    ]
  }

  func quarantine(of items: Range<Int>) -> CSVSheet {
    typealias Column = CSVColumn<QuarantineRecord>
    let columns: [Column] = [
      Column("source", "Tệp nguồn", "the input's path as given") { .text($0.source) },
      Column("reason", "Lý do", "what is wrong, as a code") { .text($0.reason) },
      Column("message", "Giải thích", "what is wrong, where, and what would mend it") {
        .text($0.message)
      },
      Column("since", "Từ ngày", .date, "day of the run that first met it") { .day($0.since) },
    ]
    return CSVSheet("quarantine", columns: columns, rows: unread[items])
  }
}
