import Chronology
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct RowWriterTests {
  let queue: DatabaseQueue

  init() throws {
    queue = try DatabaseQueue(configuration: StoreConnection.configuration())
    try queue.write { db in
      try db.execute(sql: "CREATE TABLE some (number INTEGER PRIMARY KEY, text TEXT, real REAL)")
    }
  }

  private func rows() throws -> [String] {
    try queue.read { db in
      try String.fetchAll(
        db,
        sql: "SELECT number || ' ' || quote(text) || ' ' || quote(real) FROM some ORDER BY number")
    }
  }

  @Test func valuesOfAllKindsArrive() throws {
    try queue.write { db in
      let writer = try RowWriter(db, "some", ["number", "text", "real"])
      for (number, text) in [(1, "Đắk Lắk"), (2, ""), (3, nil)] as [(Int, String?)] {
        writer.buffer.add(number)
        writer.buffer.add(text)
        writer.buffer.add(0.25)
        try writer.endRow()
      }
      try writer.finish()
      try writer.finish()
    }
    #expect(try rows() == ["1 'Đắk Lắk' 0.25", "2 '' 0.25", "3 NULL 0.25"])
  }

  /// More rows and longer texts than there is room for at first, in an order that is not that of the table.
  @Test func noRowIsLost() throws {
    let numbers = (0..<10_000).map { $0 * 7919 % 10_000 }
    try queue.write { db in
      let writer = try RowWriter(db, "some", ["text", "number"])
      for number in numbers {
        writer.buffer.add(String(repeating: "số ", count: number % 50) + String(number))
        writer.buffer.add(Int64(number))
        try writer.endRow()
      }
      writer.buffer.add(String(repeating: "dài ", count: 100_000))
      writer.buffer.add(Int64(-1))
      try writer.finish()
    }
    let found = try queue.read { db in
      try Row.fetchAll(db, sql: "SELECT number, text FROM some ORDER BY number")
    }
    #expect(found.count == 10_001)
    #expect((found[0][1] as String).utf8.count == 500_000)
    for row in found.dropFirst() {
      let number: Int = row[0]
      #expect(row[1] == String(repeating: "số ", count: number % 50) + String(number))
    }
  }

  /// A row that a table refuses ends the statement, and the transaction of its caller.
  @Test func aRowThatIsRefusedIsAnError() throws {
    #expect(throws: DatabaseError.self) {
      try queue.write { db in
        let writer = try RowWriter(db, "some", ["number"])
        for number in [1, 2, 2, 3] {
          writer.buffer.add(number)
          try writer.endRow()
        }
        try writer.finish()
      }
    }
    #expect(try rows().isEmpty)
  }

  @Test func nobodyElseReadsTheFeed() throws {
    for sql in [
      "SELECT * FROM row_feed", "SELECT * FROM row_feed(1)", "SELECT * FROM row_feed('a')",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") {
        try queue.read { try $0.execute(sql: sql) }
      }
    }
  }
}

@Suite struct SourceRunsTests {
  private func runs(_ sources: String) -> [String] {
    let facts = sources.enumerated().map { index, source in
      sampleFact(
        .observation(sampleObservation("1")), in: sampleArticle("a", source: String(source)),
        number: index)
    }
    return SourceRuns(of: facts).slices.map { slice in
      slice.map { $0.origin.source + String($0.evidence.span.lowerBound) }.joined(separator: " ")
    }
  }

  @Test func factsOfASourceComeTogetherInTheOrderOfSources() {
    #expect(runs("") == [])
    #expect(runs("a") == ["a0"])
    #expect(runs("bbaac") == ["a2 a3", "b0 b1", "c4"])
    #expect(runs("abacb") == ["a0 a2", "b1 b4", "c3"])
  }
}
