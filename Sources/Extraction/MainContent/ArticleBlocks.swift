import Chronology
import HTMLParsing

/// A run, or several that read as one, with what it became.
struct Piece {
  /// `nil` where it is no part of the article: links that stand alone.
  var block: Block?
  /// The first of its runs.
  var run: TextRun
}

/// Turns the runs inside the article's containers into blocks with roles.
struct ArticleBlocks {
  let page: PageRuns
  let containers: ArticleContainers
  private var document: HTMLDocument { page.document }

  /// Blocks in reading order, not yet cleaned of what repeats the title or navigates.
  func blocks() -> [Block] {
    var end = ArticleEnd(TeaserBoxes(page: page, containers: containers).dropped(from: pieces()))
    end.trim(page)
    return end.pieces.compactMap(\.block)
  }

  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    var index = 0
    var tables = TableReader(page: page)
    lazy var labelled = isVietnamese
    var introduced: Int?
    while index < page.runs.count {
      let run = page.runs[index]
      guard let container = containers.around(run.owner) else {
        index += 1
        continue
      }
      if let table = tables.dataTable(around: run.owner, within: container) {
        let rows = tables.rows(of: table, labelled: labelled)
        pieces.append(contentsOf: rows.map { Piece(block: $0, run: run) })
        let end = document.end(of: table)
        index = page.runs[index...].firstIndex { $0.first >= end } ?? page.runs.count
        continue
      }
      var (block, next) = block(at: index, in: container)
      if document.parent(of: run.owner) == introduced {
        block = block ?? Block(.listItem, page.text(run))
      } else if let block {
        introduced = page.list(introducedBy: block, run)
      }
      pieces.append(Piece(block: block, run: run))
      index = next
    }
    return pieces
  }

  /// By the first paragraphs; what has none may be.
  private var isVietnamese: Bool {
    let paragraphs = page.runs.lazy.filter { $0.length >= 40 && containers.around($0.owner) != nil }
    let texts = paragraphs.prefix(20).map { page.text($0) }
    return texts.isEmpty || TextLanguage.isVietnamese(texts)
  }

  private func block(at index: Int, in container: Int) -> (Block?, next: Int) {
    let run = page.runs[index]
    var text = page.text(run)
    var next = index + 1
    var last = run
    while last.endsSoftly, next < page.runs.count, page.runs[next].owner == run.owner,
      continues(text, page.text(page.runs[next]), in: run.owner)
    {
      text += " " + page.text(page.runs[next])
      last = page.runs[next]
      next += 1
    }
    let following = next < page.runs.count ? page.runs[next] : nil
    let role = role(of: run, text, in: container, before: following)
    return (role.map { Block($0, text) }, next)
  }

  /// Whether the line behind a `<br>` goes on with the sentence before it.
  private func continues(_ text: String, _ following: String, in owner: Int) -> Bool {
    if document.tag(owner).headingLevel != nil { return true }
    guard let last = text.last, let first = following.first else { return false }
    return !".!?…:;”\"".contains(last) && first.isLowercase
  }

  /// `nil` for what is no part of the article.
  private func role(
    of run: TextRun, _ text: String, in container: Int, before following: TextRun?
  ) -> Block.Role? {
    let around = Surroundings(of: run, within: container, page)
    if around.isCaption { return .caption }
    let isIndex = document.tag(container) != .body && page.hints.isIndex(container)
    let isLinks = isLinkList(run, text, around) && !isIndex
    guard !isLinks || titlesSection(run, before: following, in: container) else { return nil }
    if around.isHeading { return .heading }
    if isPictureText(run, around) { return .caption }
    if around.isListItem { return .listItem }
    if run.isBold, LineShape.isHeading(text) { return .heading }
    return around.isQuotation ? .quotation : .body
  }

  /// Links that stand alone are navigation; a paragraph may be one link only where it is a sentence.
  private func isLinkList(_ run: TextRun, _ text: String, _ around: Surroundings) -> Bool {
    guard run.linked * 10 > run.length * 7 else { return false }
    let isSentence = run.length >= 100 && !around.isListItem && LineShape.endsSentence(text)
    return around.isHeading || isSentence ? run.linked * 10 > run.length * 9 : true
  }

  /// A heading that is a link stands in the article where paragraphs follow it among the others.
  private func titlesSection(
    _ run: TextRun, before following: TextRun?, in container: Int
  ) -> Bool {
    guard let following, following.length >= 60, !following.isLinky,
      document.tag(run.owner).headingLevel != nil
    else { return false }
    let home = document.parent(of: run.owner)
    return document.parent(of: following.owner) == home
      && page.hints.prose[home] * 2 >= page.hints.prose[container]
  }

  /// A line below a picture, in italics or centred.
  private func isPictureText(_ run: TextRun, _ around: Surroundings) -> Bool {
    guard run.length <= 300, !around.isQuotation else { return false }
    if around.isPictureTable { return true }
    let isSetApart = run.isItalic || around.isCentred || around.isPictureLine
    return run.length <= 200 && run.followsPicture && isSetApart
  }
}
