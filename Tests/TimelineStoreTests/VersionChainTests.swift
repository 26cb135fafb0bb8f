import Chronology
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct VersionChainTests {
  func sighting(
    _ article: Int64, _ source: String, number: Int64, on iso: String = "2022-08-01",
    trust: Int = 2, withdrawal: Bool = false, replacement: Int64? = nil
  ) -> Sighting {
    Sighting(
      article: article, source: source, trust: trust, number: number, day: day(iso),
      isWithdrawal: withdrawal, replacement: replacement)
  }

  func dates(_ published: String?, modified: String? = nil, hash: String? = nil) -> VersionDates {
    VersionDates(published: published.map(day), modified: modified.map(day), contentHash: hash)
  }

  @Test func aChangeInPlaceCountsFromTheDayOfTheChange() {
    let chain = VersionChain(
      [sighting(1, "a", number: 1), sighting(2, "a", number: 2, on: "2022-08-05")],
      dates: [1: dates("2022-07-20"), 2: dates("2022-07-20")])
    let links = chain.links()
    #expect(links.map(\.article) == [1, 2])
    #expect(links.map(\.version) == [1, 2])
    #expect(links.map(\.supersededBy) == [2, nil])
    #expect(links.map(\.knownFrom) == [day("2022-07-20"), day("2022-08-05")])
  }

  @Test func aNamedDayOfChangeCounts() {
    let chain = VersionChain(
      [sighting(1, "a", number: 1), sighting(2, "a", number: 2, on: "2022-08-05")],
      dates: [1: dates("2022-07-20"), 2: dates("2022-07-20", modified: "2022-07-22")])
    #expect(chain.links().map(\.knownFrom) == [day("2022-07-20"), day("2022-07-22")])
  }

  @Test func betweenFilesTheDayDecidesNotTheOrderOfLoading() {
    let both: [Int64: VersionDates] = [
      1: dates("2022-07-20"), 2: dates("2022-07-20", modified: "2022-07-22"),
    ]
    let forward = VersionChain(
      [sighting(1, "a", number: 1), sighting(2, "b", number: 2)], dates: both)
    let backward = VersionChain(
      [sighting(2, "b", number: 1), sighting(1, "a", number: 2)], dates: both)
    #expect(forward.links().map(\.article) == [1, 2])
    #expect(backward.links().map(\.article) == [1, 2])
    #expect(forward.links().map(\.knownFrom) == backward.links().map(\.knownFrom))
  }

  @Test func otherRulesReadAnArticleAsOfItsPublication() {
    let chain = VersionChain(
      [sighting(1, "a", number: 1), sighting(2, "a", number: 2, on: "2023-01-01")],
      dates: [1: dates("2022-07-20", hash: "h"), 2: dates("2022-07-20", hash: "h")])
    #expect(chain.links().map(\.knownFrom) == [day("2022-07-20"), day("2022-07-20")])
  }

  @Test func theBestWitnessIsNamed() {
    let chain = VersionChain(
      [sighting(1, "a", number: 1, trust: 3), sighting(1, "b", number: 2, trust: 1)],
      dates: [1: dates(nil)])
    #expect(chain.links().map(\.witness.source) == ["b"])
    #expect(chain.links().map(\.knownFrom) == [day("2022-08-01")])
  }

  @Test func aWithdrawalCountsWhenNobodyShowsTheArticle() {
    let gone = sighting(1, "a", number: 3, on: "2022-08-09", withdrawal: true, replacement: 7)
    let alone = VersionChain([sighting(1, "a", number: 1), gone], dates: [1: dates(nil)]).links()
    #expect(alone.map(\.withdrawn) == [day("2022-08-09")])
    #expect(alone.map(\.supersededBy) == [7])
    let shared = VersionChain(
      [sighting(1, "a", number: 1), sighting(1, "b", number: 2), gone], dates: [1: dates(nil)])
    #expect(shared.links().map(\.withdrawn) == [nil])
  }
}
