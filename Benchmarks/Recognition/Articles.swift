import Chronology
import Foundation
import VietnameseText

/// The texts of folders as articles: the first line is the title, each other line a paragraph.
struct Articles {
  private(set) var articles: [Article] = []
  /// UTF-8 bytes of the normalised texts.
  private(set) var byteCount = 0

  init(folders: [String]) throws {
    for folder in folders {
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      for name in names.filter({ $0.hasSuffix(".txt") }).sorted() {
        let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
        add(try String(contentsOf: url, encoding: .utf8), name: name)
      }
    }
    guard !articles.isEmpty else { throw CocoaError(.fileReadNoSuchFile) }
  }

  private mutating func add(_ text: String, name: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    guard let title = lines.first else { return }
    articles.append(
      Article(
        source: name, title: title, blocks: lines.dropFirst().map { Block(.body, $0) },
        published: Day("2023-07-15"), place: "ha-tinh"))
    byteCount += lines.reduce(0) { $0 + Normalizer.normalized($1).text.utf8.count + 1 }
  }
}

extension Article {
  /// What is normalised and read of it.
  var lines: [String] { [title] + blocks.map(\.text) }
}
