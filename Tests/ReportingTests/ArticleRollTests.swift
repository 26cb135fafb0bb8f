import Chronology
import TestSupport
import Testing

@testable import Reporting

@Suite struct ArticleRollTests {
  let former = Make.origin("a", "2022-07-20")
  let origin = Origin(source: Make.origin("a", "2022-07-20").source, title: "Bài viết lại")

  /// One chapter knows an article only by what it said before; another has its record.
  @Test(arguments: [true, false]) func aRecordCountsWhoeverHasIt(comesFirst: Bool) throws {
    let record = {
      var record = ArticleRecord(origin: origin)
      record.number = ArchiveNumber(7)
      return record
    }()
    var roll = ArticleRoll()
    if comesFirst { roll.add([(origin, record)]) }
    roll.add([(former, nil)])
    if !comesFirst { roll.add([(origin, record)]) }
    let found = try roll.articles([origin.source]) { numbers in
      #expect(numbers == [7])
      return [record]
    }
    #expect(found[origin.source]?.record == record)
    #expect(found[origin.source]?.origin === origin)
    #expect(roll.published(origin.source) == nil)
    // It has no place.
    #expect(roll.noteCount(origin.source) == 1)
  }

  @Test func whatHasNoRecordIsHeld() throws {
    var roll = ArticleRoll()
    roll.add([(former, nil)])
    let found = try roll.articles([former.source, "other"]) { _ in [] }
    #expect(found.count == 1)
    #expect(found[former.source]?.origin === former)
    #expect(roll.published(former.source) == Day("2022-07-20"))
    #expect(roll.noteCount(former.source) == 0)
  }
}
