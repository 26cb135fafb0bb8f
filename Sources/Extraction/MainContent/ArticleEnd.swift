import Chronology

/// Cuts what a page prints behind the last paragraph of an article, inside the same element.
struct ArticleEnd {
  private(set) var pieces: [Piece]

  init(_ pieces: [Piece]) { self.pieces = pieces }

  mutating func trim(_ page: PageRuns) {
    dropTeasers()
    dropOffers()
    dropNotes()
  }

  /// Three teasers or more at the end, each a link with a line below, and the heading above them.
  private mutating func dropTeasers() {
    var start = pieces.count
    var teasers = 0
    while start > 0 {
      if pieces[start - 1].block == nil {
        start -= 1
      } else if start > 1, pieces[start - 2].block == nil, isShort(start - 1, 240) {
        teasers += 1
        start -= 2
      } else {
        break
      }
    }
    guard teasers >= 3, isMinor(from: start, share: 2) else { return }
    if start > 1, pieces[start - 1].block?.role == .heading { start -= 1 }
    pieces.removeSubrange(start...)
  }

  /// From a line such as `More on this` on, where only links and items with links follow.
  private mutating func dropOffers() {
    let start = pieces.indices.dropFirst().last { index in
      guard let block = pieces[index].block, block.role != .tableRow else { return false }
      return NavigationWords.announcesOthers(block.text)
    }
    guard let start, isMinor(from: start),
      pieces[(start + 1)...].allSatisfy({ isOffer($0) })
    else { return }
    pieces.removeSubrange(start...)
  }

  private func isOffer(_ piece: Piece) -> Bool {
    guard let block = piece.block else { return true }
    let linked = piece.run.linked
    return linked * 5 >= piece.run.length || (block.role == .listItem && linked > 0)
      || block.role == .caption
      || block.text.scalarCount <= 60 && !LineShape.endsSentence(block.text)
  }

  /// Where the newsroom speaks for itself: who helped, where to write, what to follow.
  private mutating func dropNotes() {
    for _ in 0..<5 {
      guard let last = pieces.lastIndex(where: { isText($0) }), last > 0,
        isMinor(from: last), let block = pieces[last].block,
        block.role != .quotation, block.role != .tableRow,
        NewsroomNote.matches(block.text, isItalic: pieces[last].run.isItalic)
          || NewsroomNote.isImprint(block.text)
      else { return }
      pieces.remove(at: last)
    }
  }

  private func isText(_ piece: Piece) -> Bool {
    guard let block = piece.block, block.role != .caption, block.role != .heading else {
      return false
    }
    return !NavigationWords.isNavigation(block.text)
  }

  private func isShort(_ index: Int, _ limit: Int) -> Bool {
    (pieces[index].block?.text.scalarCount ?? 0) <= limit
  }

  /// Whether at most one part in `share` of the text stands there.
  private func isMinor(from start: Int, share: Int = 3) -> Bool {
    let lengths = pieces.map { $0.block?.text.utf8.count ?? 0 }
    return lengths[start...].reduce(0, +) * share <= lengths.reduce(0, +)
  }
}
