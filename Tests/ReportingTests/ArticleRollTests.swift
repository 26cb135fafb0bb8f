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
    var numbers: Set<Int32> = []
    if comesFirst { numbers.formUnion(roll.add([(origin, record)])) }
    numbers.formUnion(roll.add([(former, nil)]))
    if !comesFirst { numbers.formUnion(roll.add([(origin, record)])) }
    let number = try #require(numbers.first)
    #expect(numbers.count == 1)
    let found = try roll.articles([number]) { archived in
      #expect(archived == [7])
      return [record]
    }
    #expect(found[number]?.record == record)
    #expect(found[number]?.origin === origin)
    #expect(roll.published(number) == nil)
    // It has no place.
    #expect(roll.noteCount(number) == 1)
    #expect(roll.inOrder([number]).map(\.source) == [origin.source])
  }

  @Test func whatHasNoRecordIsHeld() throws {
    var roll = ArticleRoll()
    let number = try #require(roll.add([(former, nil)]).first)
    #expect(roll.add([(former, nil)]) == [number])
    let found = try roll.articles([number]) { _ in [] }
    #expect(found.count == 1)
    #expect(found[number]?.origin === former)
    #expect(roll.published(number) == Day("2022-07-20"))
    #expect(roll.noteCount(number) == 0)
    #expect(roll.inOrder([number]).isEmpty)
  }

  /// Chapters have lists of their own; an article has one number in all.
  @Test func chaptersShareTheirArticles() throws {
    func record(_ name: String, _ number: Int64) -> (origin: Origin, record: ArticleRecord?) {
      let origin = Make.origin(name, "2022-07-\(10 + number)")
      var record = ArticleRecord(origin: origin, place: "nam-dinh")
      record.number = ArchiveNumber(number)
      return (origin, record)
    }
    var roll = ArticleRoll()
    let first = roll.add([record("a", 1), record("b", 2)])
    let second = roll.add([record("c", 3), record("a", 1)])
    #expect(first[0] == second[1])
    #expect(Set(first + second).count == 3)
    #expect(roll.latest(of: first) == Day("2022-07-12"))
    #expect(roll.inOrder(first + second).isEmpty)
  }

  /// Records of one path, as of a crawl that names all of its pages alike, are one article of the report.
  @Test func aPathIsOneArticle() throws {
    let records = [Int64(7), 8].map { number in
      var record = ArticleRecord(origin: Make.origin("crawl", "2022-07-20"), place: "nam-dinh")
      record.number = ArchiveNumber(number)
      return (origin: record.origin, record: Optional(record))
    }
    var roll = ArticleRoll()
    let numbers = roll.add(records)
    #expect(Set(numbers).count == 1)
    let found = try roll.articles(numbers) { archived in
      #expect(archived == [7])
      return []
    }
    #expect(found.isEmpty)
  }
}
