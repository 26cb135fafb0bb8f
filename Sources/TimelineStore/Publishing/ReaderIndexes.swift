/// Indexes that only readers need, in the copy for them alone: the live store writes a row of each index for each row of
/// its table.
enum ReaderIndexes {
  private static let all = [
    ("statement_by_article", "statement (number >> 24)"),
    ("statement_by_place", "statement (place, indicator)"),
    ("article_by_source", "article (source)"),
  ]

  static var create: String {
    all.map { "CREATE INDEX IF NOT EXISTS \($0) ON \($1);" }.joined(separator: "\n")
  }

  /// A copy that was put into the store's place has them.
  static var drop: String {
    all.map { name, _ in "DROP INDEX IF EXISTS \(name);" }.joined(separator: "\n")
  }
}
