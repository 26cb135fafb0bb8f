import Chronology
import VietnameseText

/// Mends a sequence of blocks: what repeats the title, what only signs or navigates, what stands twice.
struct ArticleCleaner {
  var blocks: [Block]
  let title: String
  /// Author, date and topics found among the blocks.
  var author: String?
  var bylines: [Byline] = []
  var topics: [String] = []
  /// The blocks come from a copy as text: roles are guessed from shape.
  var isPlainText = false
  /// People write to each other on the page, and quote each other.
  var isThread = false

  init(_ blocks: [Block], title: String, isPlainText: Bool = false) {
    self.blocks = blocks
    self.title = title
    self.isPlainText = isPlainText
  }

  mutating func clean() {
    takeTopics()
    dropLeadingLines()
    dropEnd()
    dropTrailingNavigation()
    dropNavigation()
    takeBylines()
    dropTitles()
    markCaptions()
    mergeDuplicates()
    takeAuthor()
    dropTrailingHeadings()
  }

  mutating func takeTopics() {
    for block in blocks.suffix(20) where block.text.scalarCount <= 90 {
      topics.append(contentsOf: NavigationWords.topics(block.text))
    }
  }

  /// A copied text may begin above the title: everything up to it is no article.
  mutating func dropLeadingLines() {
    let key = TextKey.key(title)
    guard isPlainText, !key.isEmpty,
      let found = blocks.prefix(8).firstIndex(where: { TextKey.key($0.text) == key }),
      blocks[..<found].allSatisfy({ $0.text.scalarCount <= 60 }),
      !blocks[..<found].contains(where: { LineShape.endsSentence($0.text) })
    else { return }
    blocks.removeSubrange(...found)
  }

  /// From a line such as `Tin liên quan` on, where little text follows: what it announces.
  mutating func dropEnd() {
    let lengths = blocks.map { $0.text.utf8.count }
    let total = lengths.reduce(0, +)
    var before = 0
    for (index, block) in blocks.enumerated() {
      if index > 0, before * 3 >= total * 2, NavigationWords.endsArticle(block.text) {
        blocks.removeSubrange(index...)
        return
      }
      before += lengths[index]
    }
  }

  /// From the last sentence on, everything that is navigation or follows it.
  mutating func dropTrailingNavigation() {
    guard isPlainText else { return }
    let lastProse = blocks.lastIndex { isProse($0) } ?? blocks.startIndex
    guard
      let first = blocks.indices.first(where: {
        $0 > lastProse && NavigationWords.isNavigation(blocks[$0].text)
      })
    else { return }
    blocks.removeSubrange(first...)
  }

  func isProse(_ block: Block) -> Bool {
    block.text.scalarCount > 80 && LineShape.endsSentence(block.text)
      && !NavigationWords.isNavigation(block.text)
  }

  mutating func dropNavigation() {
    blocks.removeAll { block in
      block.role != .tableRow && NavigationWords.isNavigation(block.text)
    }
  }

  /// Lines of date and author, before the text and behind it.
  mutating func takeBylines() {
    var taken: [Int] = []
    for index in blocks.indices where index < 6 || index >= blocks.count - 3 {
      let role = blocks[index].role
      guard role != .tableRow, role != .quotation, !isAttribution(blocks[index].text) else {
        continue
      }
      if let byline = Byline(blocks[index].text) {
        bylines.append(byline)
        taken.append(index)
      } else if index < 3, let name = PersonName.signature(blocks[index].text) {
        author = author ?? name
        taken.append(index)
      }
    }
    for index in taken.reversed() { blocks.remove(at: index) }
  }

  /// `— Sở Nội vụ, 10/7/2024` says who was quoted.
  private func isAttribution(_ line: String) -> Bool { line.hasPrefix("—") || line.hasPrefix("―") }
}
