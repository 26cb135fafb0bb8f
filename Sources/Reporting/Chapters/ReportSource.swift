import Chronology

/// What a set of reports is made from, a chapter at a time, so that no more than some chapters are in memory.
package struct ReportSource: Sendable {
  /// What is known of one province with its districts, of a region itself, the nation itself or no known place.
  package struct Account: Sendable {
    /// Its entries and facts, and the articles that they are of.
    let timeline: Timeline
    /// Since the last publication.
    let changes: [ReportChange]
    /// Gives the years before that charts draw; `nil` where they are in the timeline.
    let histories: (@Sendable (TimelineExcerpt) throws -> Timeline)?

    package init(
      _ timeline: Timeline, changes: [ReportChange] = [],
      histories: (@Sendable (TimelineExcerpt) throws -> Timeline)? = nil
    ) {
      self.timeline = timeline
      self.changes = changes
      self.histories = histories
    }
  }

  /// Any thread may ask for an account.
  package typealias Reading = @Sendable () throws -> Account

  /// Gives articles by their numbers, in any order; any thread may ask.
  package typealias Archive = @Sendable ([Int64]) throws -> [ArticleRecord]

  let accounts: [(province: String, read: Reading)]
  let archive: Archive
  let quarantine: [QuarantineRecord]

  /// - Parameters:
  ///   - accounts: Each province once, by slug.
  ///   - archive: Has the articles of all accounts.
  ///   - quarantine: What could not be read.
  package init(
    _ accounts: [(province: String, read: Reading)], archive: @escaping Archive,
    quarantine: [QuarantineRecord]
  ) {
    self.accounts = accounts.sorted { $0.province < $1.province }
    self.archive = archive
    self.quarantine = quarantine
  }

  /// Of a timeline that is in memory, and all changes since the last publication.
  package init(_ timeline: Timeline, changes: [ReportChange] = []) {
    let timeline = timeline.numbered
    let articles = timeline.articles
    let parts = timeline.byProvince
    let changes = Dictionary(grouping: changes) { PlaceSlug.province(of: $0.key.place) }
    let provinces = Set(parts.keys).union(changes.keys)
    self.init(
      provinces.map { province in
        let account = Account(parts[province] ?? Timeline(), changes: changes[province] ?? [])
        return (province, { account })
      }, archive: { numbers in numbers.map { articles[Int($0)] } }, quarantine: timeline.quarantine)
  }

  /// With empty accounts of provinces that have none.
  func with(_ provinces: [String]) -> ReportSource {
    let silent = Set(provinces).subtracting(accounts.map(\.province))
    let empty = silent.map { ($0, { Account(Timeline()) } as Reading) }
    return ReportSource(accounts + empty, archive: archive, quarantine: quarantine)
  }
}

extension Timeline {
  /// With each article's place in the array as its number.
  var numbered: Timeline {
    var timeline = self
    for index in articles.indices { timeline.articles[index].number = ArchiveNumber(Int64(index)) }
    return timeline
  }
}
