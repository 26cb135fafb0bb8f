import Chronology
import VietnameseText

/// An article copied from a site as text: a line a paragraph, the title first.
struct PlainTextReader {
  /// A first line longer than this is a paragraph, and the text has no title.
  private static let longestTitle = 250

  let lines: [String]

  init(_ bytes: [UInt8]) {
    lines = CleanText.lines(PlainTable.marked(bytes)).filter { !$0.isEmpty }
  }

  func draft(title known: String?) -> Draft {
    var draft = Draft()
    var body = lines.drop { NavigationWords.isNavigation($0) }
    if let first = body.first, let title = title(first) {
      draft.title = title
      body = body.dropFirst()
    }
    var cleaner = ArticleCleaner(
      blocks(body), title: known ?? draft.title, isPlainText: true)
    cleaner.clean()
    draft.blocks = cleaner.blocks
    draft.tags = cleaner.topics
    draft.author = cleaner.author ?? cleaner.bylines.lazy.compactMap(\.author).first
    read(cleaner.bylines, into: &draft)
    LeadFinder.markFirstParagraph(&draft)
    return draft
  }

  /// `nil` where the first line is a paragraph or a date.
  private func title(_ line: String) -> String? {
    guard line.scalarCount <= PlainTextReader.longestTitle, Byline(line) == nil else {
      return nil
    }
    let sentences = line.split(separator: ". ").count
    return sentences > 2 || (lines.count == 1 && LineShape.endsSentence(line)) ? nil : line
  }

  private func read(_ bylines: [Byline], into draft: inout Draft) {
    let first = bylines.first { !$0.isUpdate } ?? bylines.first
    draft.published = first?.date
    guard let update = bylines.first(where: \.isUpdate), update != first else { return }
    draft.modified = update.date
  }

  private func blocks(_ lines: ArraySlice<String>) -> [Block] {
    let last = lines.lastIndex { !NavigationWords.isNavigation($0) } ?? lines.endIndex
    var blocks: [Block] = []
    var index = lines.startIndex
    while index < lines.endIndex {
      let before = index > self.lines.startIndex ? self.lines[index - 1] : nil
      if let table = PlainTable(lines, at: index, before: before) {
        blocks += table.blocks
        index = table.lines.upperBound
      } else {
        blocks.append(block(lines[index], index < last && isFollowedByProse(index, lines)))
        index += 1
      }
    }
    return blocks
  }

  private func block(_ line: String, _ mayBeHeading: Bool) -> Block {
    if isListItem(line) { return Block(.listItem, line) }
    return Block(mayBeHeading && LineShape.isHeading(line) ? .heading : .body, line)
  }

  private func isListItem(_ line: String) -> Bool {
    ["- ", "– ", "+ ", "• ", "* "].contains { line.hasPrefix($0) }
  }

  /// A heading has a paragraph or another heading behind it, not a figure.
  private func isFollowedByProse(_ index: Int, _ lines: ArraySlice<String>) -> Bool {
    lines[(index + 1)...].prefix(3).contains { $0.scalarCount > 60 }
  }
}
