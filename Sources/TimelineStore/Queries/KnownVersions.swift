import Chronology
import GRDB

/// Which versions of articles count as of a day; as of no day the newest of all that are not withdrawn.
struct KnownVersions: Sendable {
  let day: Day?
  /// What followed a version, and from when on that was known.
  private let followers: [Int64: (id: Int64, from: Day)]

  init(_ db: Database, asOf day: Day?) throws {
    self.day = day
    var followers: [Int64: (id: Int64, from: Day)] = [:]
    if day != nil {
      try db.forEachRow(followingVersions) { row in
        followers[try row.at(0)] = (try row.at(1), try row.day(2))
      }
    }
    self.followers = followers
  }

  /// Whether the version `a` counts, as far as its row says; a day is argument ?1.
  var condition: String {
    day == nil
      ? "a.superseded_by IS NULL AND a.withdrawn IS NULL"
      : "a.known_from <= ?1 AND (a.withdrawn IS NULL OR a.withdrawn > ?1)"
  }

  /// Whether no version that was known then has followed.
  func isLast(_ id: Int64) -> Bool {
    guard let day else { return true }
    var id = id
    var seen: Set<Int64> = [id]
    while let next = followers[id], seen.insert(next.id).inserted {
      if next.from <= day { return false }
      id = next.id
    }
    return true
  }
}

private let followingVersions = """
  SELECT a.id, n.id, n.known_from FROM article AS a JOIN article AS n ON n.id = a.superseded_by
  """
