import Chronology
import GRDB

/// Writes the title and each sentence of an article once, as they can be searched for.
struct SentenceWriter {
  private let rows: RowWriter
  /// Nobody else writes while this does.
  private var lastNumber: Int64
  private var article: Int64 = 0
  private var written: [SampledText: Int64] = [:]
  private var last: (text: ExactText, number: Int64)?

  init(db: Database) throws {
    rows = try RowWriter(db, "sentence", ["number", "article", "kind", "text"])
    lastNumber = try db.rows("SELECT coalesce(max(number), 0) FROM sentence").first?[0] ?? 0
  }

  mutating func begin(article: Int64, title: String) throws {
    self.article = article
    written.removeAll(keepingCapacity: true)
    last = nil
    _ = try write(title, kind: "title")
  }

  /// Writes what waits to be written; to be called once, at the end.
  func finish() throws { try rows.finish() }

  /// The row of a sentence of the article that was begun.
  mutating func number(of sentence: String) throws -> Int64 {
    let text = ExactText(sentence)
    if let last, last.text == text { return last.number }
    let key = SampledText(text)
    let number: Int64
    if let found = written[key] {
      number = found
    } else {
      number = try write(sentence, kind: "sentence")
      written[key] = number
    }
    last = (text, number)
    return number
  }

  private mutating func write(_ text: String, kind: String) throws -> Int64 {
    lastNumber += 1
    rows.buffer.add(lastNumber)
    rows.buffer.add(article)
    rows.buffer.add(kind)
    rows.buffer.add(text)
    try rows.endRow()
    return lastNumber
  }
}

/// A sentence as a key among the few of one article: its hash is of some of its bytes.
private struct SampledText: Hashable {
  var text: ExactText

  init(_ text: ExactText) { self.text = text }

  func hash(into hasher: inout Hasher) {
    let isDone: Void? = text.text.utf8.withContiguousStorageIfAvailable { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      hasher.combine(raw.count)
      guard raw.count >= 8 else { return hasher.combine(bytes: raw) }
      for place in [0, (raw.count - 8) / 2, raw.count - 8] {
        hasher.combine(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      }
    }
    if isDone == nil { hasher.combine(text) }
  }
}
