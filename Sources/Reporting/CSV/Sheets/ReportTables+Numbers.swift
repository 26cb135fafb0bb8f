import Catalog
import Chronology

/// A fact of an entry, with the reading that it supports.
struct ObservedFact {
  var entry: TimelineEntry
  /// 0 is the reading that holds.
  var position: Int
  var sourced: SourcedFact

  var reading: TimelineEntry.Reading { entry.readings[position] }
  var fact: Fact { sourced.fact }
  var key: SeriesKey { entry.key }

  var written: String? { fact.observation?.label }

  static func all(of entries: some Sequence<TimelineEntry>) -> [ObservedFact] {
    entries.flatMap { entry in
      entry.readings.indices.flatMap { position in
        entry.readings[position].facts.map {
          ObservedFact(entry: entry, position: position, sourced: $0)
        }
      }
    }
  }
}

extension ReportTables {
  private typealias Column = CSVColumn<ObservedFact>

  func observations(of items: Range<Int>) -> CSVSheet {
    CSVSheet(
      "observations", columns: observationColumns, rows: ObservedFact.all(of: entries[items]))
  }

  private var observationColumns: [CSVColumn<ObservedFact>] {
    identityColumns + valueColumns
      + [
        Column("status", "Đối chiếu", "single, confirmed, conflict or corrected", of: "status") {
          $0.entry.status
        },
        Column("holds", "Giá trị được dùng", .boolean, "whether this reading is the one that holds")
        {
          .flag($0.position == 0)
        },
        Column("derived", "Suy ra", .boolean, "computed from other facts, not read") {
          .flag($0.reading.derived)
        },
        Column("derived_from", "Suy ra từ", "ids of the facts it was computed from") {
          .text(ReportTables.origins(of: $0.fact))
        },
        Column("trust", "Mức tin cậy của nguồn", .integer, "1 official, 2 press, 3 copies") {
          .integer($0.sourced.trust)
        },
      ] + columns.evidence { $0.fact }
  }

  private static func origins(of fact: Fact) -> String? {
    guard let from = fact.observation?.from, !from.isEmpty else { return nil }
    return from.joined(separator: "; ")
  }

  private var identityColumns: [CSVColumn<ObservedFact>] {
    let place: [Column] = columns.place { row in
      (row.key.place, row.key.period?.lastDay ?? self.period.lastDay)
    }
    return place
      + [
        Column("subject", "Đơn vị cụ thể", "the body it is about, where not the whole place") {
          .text($0.key.subject)
        }
      ] + columns.indicator(id: { $0.key.indicator }, label: \.written)
      + [
        Column("kind", "Loại số liệu", "actual, target or change", of: "kind") { $0.key.kind }
      ] + columns.period { $0.key.period } + columns.window { $0.key.period }
      + [
        Column("compared_with", "So với kỳ", "for a change: the period it is measured from") {
          .period($0.key.comparedWith)
        }
      ]
  }

  private var valueColumns: [CSVColumn<ObservedFact>] {
    [
      Column("value", "Giá trị", .number, "the value, exact as meant") {
        .number($0.reading.value)
      },
      Column("unit", "Đơn vị tính", "unit of value") { .term("unit", $0.key.unit) },
      Column("of", "Trên tổng số", .number, "the whole: the 63 of 43/63") {
        .number($0.fact.observation?.of)
      },
      Column(
        "qualifier", "Giới hạn", "exact, over, under, about, at_least or at_most", of: "qualifier"
      ) { $0.reading.qualifier },
    ]
  }

  func targets(of items: Range<Int>) -> CSVSheet {
    CSVSheet(
      "targets",
      columns: identityColumns + valueColumns
        + columns.evidence { $0.fact }, rows: ObservedFact.all(of: targets[items]))
  }

  /// One row for each reading of a number on which sources differ.
  func conflicts(of items: Range<Int>) -> CSVSheet {
    let rows = ObservedFact.all(of: entries[items].filter { $0.status == .conflict })
    let reading = Column(
      "reading", "Số thứ tự giá trị", .integer, "1 is the value that the reports use"
    ) { .integer($0.position + 1) }
    return CSVSheet(
      "conflicts",
      columns: identityColumns + [reading] + valueColumns + columns.evidence { $0.fact },
      rows: rows)
  }
}
