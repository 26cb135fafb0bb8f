import Chronology

/// Puts the versions of one article in order.
///
/// A file that changed in place is newer than what it held before. Between files the day that the
/// article gives decides, then the path: never the order in which they were loaded.
struct VersionChain {
  struct Link: Hashable {
    var article: Int64
    /// From 1.
    var version: Int
    /// The best of the sources that showed it.
    var witness: Sighting
    var knownFrom: Day
    var supersededBy: Int64?
    var withdrawn: Day?
  }

  private let sightings: [Sighting]
  private let dates: [Int64: VersionDates]

  /// - Parameters:
  ///   - sightings: All of one article, oldest first.
  ///   - dates: Of each version that they name.
  init(_ sightings: [Sighting], dates: [Int64: VersionDates]) {
    self.sightings = sightings
    self.dates = dates
  }

  /// Oldest version first; the last one holds.
  func links() -> [Link] {
    let ordered = versionsInOrder()
    var links: [Link] = []
    for (index, article) in ordered.enumerated() {
      guard let witness = witness(of: article) else { continue }
      links.append(
        Link(
          article: article, version: index + 1, witness: witness,
          knownFrom: knownFrom(article, after: links),
          supersededBy: index + 1 < ordered.count ? ordered[index + 1] : nil))
    }
    withdrawLast(&links)
    return links
  }

  /// What each source said last of each page.
  private var last: [Sighting] {
    var last: [[String]: Sighting] = [:]
    for sighting in sightings { last[[sighting.page, sighting.source]] = sighting }
    return Array(last.values)
  }

  /// The last sighting of each source that shows the article still.
  private var present: [Sighting] { last.filter { !$0.isWithdrawal } }

  private func versionsInOrder() -> [Int64] {
    let last = last
    let shown = Set(last.filter { !$0.isWithdrawal }.map(\.article))
    let pages = pageRanks(last)
    var ranks: [Int64: Rank] = [:]
    var latest: [String: Day] = [:]
    for sighting in sightings where !sighting.isWithdrawal {
      let day =
        inOrder(latest[sighting.source], day(of: sighting))
        ? day(of: sighting) : latest[sighting.source]
      latest[sighting.source] = day
      let rank = Rank(
        isShown: shown.contains(sighting.article), page: pages[sighting.page], day: day,
        source: sighting.source, number: sighting.number)
      ranks[sighting.article] = ranks[sighting.article].map { max($0, rank) } ?? rank
    }
    return ranks.sorted { $0.value < $1.value }.map(\.key)
  }

  private func day(of sighting: Sighting) -> Day? {
    let dates = dates[sighting.article]
    return [dates?.published, dates?.modified].compactMap(\.self).max()
  }

  private func pageRanks(_ last: [Sighting]) -> [String: PageRank] {
    var ranks: [String: PageRank] = [:]
    for (page, words) in Dictionary(grouping: last, by: \.page) {
      let best = words.min {
        ($0.isWithdrawal ? 1 : 0, $0.trust) < ($1.isWithdrawal ? 1 : 0, $1.trust)
      }
      ranks[page] = best.map { PageRank(page: page, trust: $0.trust) }
    }
    var firstDays: [Substring: Day] = [:]
    for sighting in sightings where !sighting.isWithdrawal {
      guard let rank = ranks[sighting.page], let day = day(of: sighting) else { continue }
      ranks[sighting.page]?.day = max(day, rank.day ?? day)
      let published = dates[sighting.article]?.published ?? day
      firstDays[rank.site] = min(published, firstDays[rank.site] ?? published)
    }
    return ranks.mapValues { rank in
      var rank = rank
      rank.siteSince = firstDays[rank.site]
      return rank
    }
  }

  private struct Rank: Comparable {
    var isShown: Bool
    var page: PageRank?
    var day: Day?
    var source: String
    var number: Int64

    static func < (left: Rank, right: Rank) -> Bool {
      if left.isShown != right.isShown { return right.isShown }
      if left.page != right.page { return inOrder(left.page, right.page) }
      if left.day != right.day { return inOrder(left.day, right.day) }
      return (left.source, left.number) < (right.source, right.number)
    }
  }
}

extension VersionChain {
  /// The best trust, then the first path; of one source its last word.
  private func witness(of article: Int64) -> Sighting? {
    var last: [String: Sighting] = [:]
    for sighting in sightings where sighting.article == article && !sighting.isWithdrawal {
      last[sighting.source] = sighting
    }
    return last.values.min { ($0.trust, $0.source) < ($1.trust, $1.source) }
  }

  /// A version counts from its publication on. Where a file changed in place, the new version counts
  /// from the day of the change, which is the article's if it names one, else that of the run. The
  /// same content read by other rules counts from where it did.
  private func knownFrom(_ article: Int64, after earlier: [Link]) -> Day {
    let mine = dates[article]
    if let hash = mine?.contentHash,
      let same = earlier.first(where: { dates[$0.article]?.contentHash == hash })
    {
      return same.knownFrom
    }
    let loaded = firstDay(of: article)
    guard isChangeInPlace(article) else { return mine?.published ?? mine?.modified ?? loaded }
    return mine?.modified.map { max($0, mine?.published ?? $0) } ?? loaded
  }

  private func firstDay(of article: Int64) -> Day {
    sightings.filter { $0.article == article }.map(\.day).min() ?? sightings[0].day
  }

  /// Whether each source that showed this version had shown another one before.
  private func isChangeInPlace(_ article: Int64) -> Bool {
    sightings.filter { $0.article == article }.allSatisfy { mine in
      sightings.contains {
        $0.source == mine.source && $0.number < mine.number && $0.article != article
      }
    }
  }

  private func withdrawLast(_ links: inout [Link]) {
    guard present.isEmpty, let last = links.indices.last,
      let withdrawal = sightings.last(where: \.isWithdrawal)
    else { return }
    links[last].withdrawn = withdrawal.day
    if withdrawal.replacement != links[last].article {
      links[last].supersededBy = withdrawal.replacement
    }
  }
}
