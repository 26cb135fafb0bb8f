import Chronology

/// Articles by path; a dictionary of them would hold each twice.
struct ArticleIndex: Sendable {
  private let records: [ArticleRecord]
  private let positions: [String: Int32]

  init(_ records: [ArticleRecord]) {
    self.records = records
    positions = Dictionary(
      records.enumerated().map { ($1.origin.source, Int32($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  subscript(source: String) -> ArticleRecord? { positions[source].map { records[Int($0)] } }
}
