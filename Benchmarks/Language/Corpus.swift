import Foundation

/// Paragraphs of Vietnamese text, repeated to a size that a clock can measure.
struct Corpus {
  var paragraphs: [String]
  var byteCount: Int

  /// From a UTF-8 text, a paragraph a line.
  init(path: String, megabytes: Int) throws {
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init).filter { $0.utf8.count > 20 }
    let size = lines.reduce(0) { $0 + $1.utf8.count }
    guard size > 0 else { throw CocoaError(.fileReadCorruptFile) }
    let copies = max(1, megabytes * 1_000_000 / size)
    paragraphs = (0..<copies).flatMap { _ in lines }
    byteCount = size * copies
  }

  /// The same paragraphs, changed.
  init(_ corpus: Corpus, change: (String) -> String) {
    paragraphs = corpus.paragraphs.map(change)
    byteCount = paragraphs.reduce(0) { $0 + $1.utf8.count }
  }

  /// The first part, for rivals that are too slow for all of it.
  func part(_ share: Int) -> Corpus {
    var part = self
    part.paragraphs = Array(paragraphs.prefix(max(1, paragraphs.count / share)))
    part.byteCount = part.paragraphs.reduce(0) { $0 + $1.utf8.count }
    return part
  }
}
