import TestSupport
import Testing

@testable import VietnameseText

@Suite struct OffsetMapTests {
  /// `ab  cd` → `ab cd!`
  private let map = OffsetMap(edits: [
    .init(new: 2..<3, old: 2..<4), .init(new: 5..<6, old: 6..<6),
  ])

  @Test func identityChangesNothing() {
    #expect(OffsetMap.identity.isIdentity)
    #expect(OffsetMap.identity.original(7) == 7)
    #expect(OffsetMap.identity.original(3..<9) == 3..<9)
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (3, 4), (4, 5), (5, 6), (6, 6)])
  func mapsOffsets(changed: Int, original: Int) {
    #expect(map.original(changed) == original)
  }

  @Test(arguments: [
    (0..<2, 0..<2), (0..<3, 0..<4), (2..<3, 2..<4), (3..<5, 4..<6), (1..<4, 1..<5), (5..<6, 6..<6),
    (2..<2, 2..<2),
  ])
  func mapsRanges(changed: Range<Int>, original: Range<Int>) {
    #expect(map.original(changed) == original)
  }

  @Test func rangesLeaveOutWhatWasDeletedAtTheirBorders() {
    let deleted = OffsetMap(edits: [
      .init(new: 0..<0, old: 0..<3), .init(new: 4..<4, old: 7..<9),
    ])
    #expect(deleted.original(0..<4) == 3..<7)
    #expect(deleted.original(0..<5) == 3..<10)
    #expect(deleted.original(4) == 9)
  }

  @Test func composesWithAnOverlap() {
    let later = OffsetMap(edits: [.init(new: 1..<2, old: 1..<4)])
    let both = map.composing(later)
    #expect(both.original(1..<2) == 1..<5)
    #expect(both.original(2) == 5)
    #expect(map.composing(.identity) == map)
    #expect(OffsetMap.identity.composing(map) == map)
  }

  @Test("Composing is mapping twice", arguments: 0..<40)
  func composes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let earlier = Self.map(&random, length: 60)
    let later = Self.map(&random, length: 60)
    let both = earlier.composing(later)
    for offset in 0..<60 where !Self.touches(earlier, later, offset) {
      #expect(both.original(offset) == earlier.original(later.original(offset)), "\(offset)")
    }
    let all = (0..<60).map { both.original($0) }
    #expect(all == all.sorted())
  }

  /// Whether an offset lies in or at a changed piece, where a joint map may be coarser.
  private static func touches(_ earlier: OffsetMap, _ later: OffsetMap, _ offset: Int) -> Bool {
    let middle = later.original(offset)
    return later.edits.contains { $0.new.lowerBound <= offset && offset <= $0.new.upperBound }
      || earlier.edits.contains { $0.new.lowerBound <= middle && middle <= $0.new.upperBound }
  }

  private static func map(_ random: inout SeededGenerator, length: Int) -> OffsetMap {
    var edits: [OffsetMap.Edit] = []
    var (old, new) = (0, 0)
    while old < length {
      let kept = Int.random(in: 1...9, using: &random)
      let (gone, come) = (
        Int.random(in: 0...3, using: &random), Int.random(in: 0...3, using: &random)
      )
      edits.append(
        .init(new: new + kept..<new + kept + come, old: old + kept..<old + kept + gone))
      old += kept + gone
      new += kept + come
    }
    return OffsetMap(edits: edits)
  }
}
