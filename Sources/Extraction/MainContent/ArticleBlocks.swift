import Chronology
import HTMLParsing

/// Turns the runs inside the article's containers into blocks with roles.
struct ArticleBlocks {
  let page: PageRuns
  let containers: [Int]
  private var document: HTMLDocument { page.document }

  /// Blocks in reading order, not yet cleaned of what repeats the title or ends the page.
  func blocks() -> [Block] {
    var blocks: [Block] = []
    var index = 0
    let tables = TableReader(page: page)
    while index < page.runs.count {
      let run = page.runs[index]
      guard let container = container(of: run) else {
        index += 1
        continue
      }
      if let table = tables.dataTable(around: run.owner, within: container) {
        blocks.append(contentsOf: tables.rows(of: table))
        let end = document.end(of: table)
        index = page.runs[index...].firstIndex { $0.first >= end } ?? page.runs.count
        continue
      }
      let (block, next) = block(at: index, in: container)
      if let block { blocks.append(block) }
      index = next
    }
    return blocks
  }

  private func container(of run: TextRun) -> Int? {
    containers.first { $0 <= run.owner && run.owner < document.end(of: $0) }
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
    guard let role = role(of: run, text, in: container) else { return (nil, next) }
    return (Block(role, text), next)
  }

  /// Whether the line behind a `<br>` goes on with the sentence before it.
  private func continues(_ text: String, _ following: String, in owner: Int) -> Bool {
    if document.tag(owner).headingLevel != nil { return true }
    guard let last = text.last, let first = following.first else { return false }
    return !".!?…:;”\"".contains(last) && first.isLowercase
  }

  /// `nil` for what is no part of the article.
  private func role(of run: TextRun, _ text: String, in container: Int) -> Block.Role? {
    let around = Surroundings(of: run.owner, within: container, page)
    if around.isCaption { return .caption }
    guard !isLinkList(run, text, around) else { return nil }
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

  /// A line below a picture, in italics or centred.
  private func isPictureText(_ run: TextRun, _ around: Surroundings) -> Bool {
    guard run.length <= 300, !around.isQuotation else { return false }
    if around.isPictureTable { return true }
    return run.length <= 200 && run.followsPicture && (run.isItalic || around.isCentred)
  }
}

/// What is around a run, up to its container.
private struct Surroundings {
  var isCaption = false
  var isHeading = false
  var isListItem = false
  var isQuotation = false
  var isCentred = false
  var isPictureTable = false

  init(of owner: Int, within container: Int, _ page: PageRuns) {
    var node = owner
    while node > container || node == owner {
      read(node, page)
      node = page.document.parent(of: node)
      if node < 0 { break }
    }
  }

  private mutating func read(_ node: Int, _ page: PageRuns) {
    let document = page.document
    switch document.tag(node) {
    case .figcaption, .caption, .figure: isCaption = true
    case .h1, .h2, .h3, .h4, .h5, .h6: isHeading = true
    case .li, .dd, .dt: isListItem = true
    case .blockquote: isQuotation = true
    case .center: isCentred = true
    case .table: isPictureTable = TableReader(page: page).isPictureFrame(node)
    default: break
    }
    if page.hints.hints[node].contains(.caption), page.hints.lengths[node] < 600 {
      isCaption = true
    }
    if let align = document.attribute(.align, of: node)?.lowercased(), align == "center" {
      isCentred = true
    }
    if let style = document.attribute(.style, of: node)?.lowercased() {
      let plain = style.filter { $0 != " " }
      if plain.contains("text-align:center") { isCentred = true }
    }
  }
}
