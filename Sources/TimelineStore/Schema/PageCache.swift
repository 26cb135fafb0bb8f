/// How much of a store stays in memory.
enum PageCache {
  /// Reading goes through a store in its order and comes back to little of it, and so does making a copy.
  static let small = "PRAGMA cache_size = -2048"

  /// Gives back what nobody reads.
  static let release = "PRAGMA shrink_memory"

  /// In KiB: a batch that does not fit is written twice.
  static let forBatches = "PRAGMA cache_size = -32768"
}
