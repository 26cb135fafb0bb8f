import Chronology
import Foundation
import GRDB
import TestSupport
import Testing

@testable import TimelineStore

extension SameArticleTests {
  /// Stores keep sketches of earlier releases, which are drawn otherwise.
  @Test(arguments: ["2022-07-20", nil], ["2022-07-22", nil])
  func aSketchOfAnEarlierSchemeIsFound(first: String?, second: String?) throws {
    let old = article("bao.example.vn/1", published: first)
    try store.load([input(old)])
    let text = try #require(SketchedText(of: old))
    try store.writing { db in
      try db.execute(sql: "DELETE FROM text_near; DELETE FROM text_whole")
      try text.sketch(.eachRun).minima.withUnsafeBytes { minima in
        try db.execute(
          sql: "UPDATE text_sketch SET scheme = 1, minima = ?", arguments: [Data(minima)])
      }
      try TextIndex.enterKnown(in: db)
    }
    let copy = article("bao.example.vn/2", published: second)
    try store.load([input(copy)], on: "2022-08-02")
    #expect(try store.timeline().articles.count == 1)
    // Read again, the page has the text that it had.
    try store.load([input(old)], on: "2022-08-03")
    let texts = try store.reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM text_sketch") }
    let expected = first == second ? 1 : 2
    #expect(texts == expected)
  }
}
