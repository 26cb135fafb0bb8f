import Chronology

/// Articles by path; a dictionary of them would hold each twice.
package struct ArticleIndex: Sendable {
  private var records: [ArticleRecord] = []
  private var positions: [String: Int32] = [:]

  package init(_ records: some Sequence<ArticleRecord> = [ArticleRecord]()) { add(records) }

  /// Takes those of which it has none.
  mutating func add(_ others: some Sequence<ArticleRecord>) {
    for record in others where positions[record.origin.source] == nil {
      positions[record.origin.source] = Int32(records.count)
      records.append(record)
    }
  }

  subscript(source: String) -> ArticleRecord? { positions[source].map { records[Int($0)] } }
}
