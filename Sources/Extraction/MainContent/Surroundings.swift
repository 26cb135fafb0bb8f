import HTMLParsing

/// What is around a run, up to its container.
struct Surroundings {
  var isCaption = false
  var isHeading = false
  var isListItem = false
  var isQuotation = false
  var isCentred = false
  var isPictureTable = false
  /// Its own element is named for a picture: `<p class="Image">`.
  var isPictureLine = false

  init(of run: TextRun, within container: Int, _ page: PageRuns) {
    var node = run.owner
    while node > container || node == run.owner {
      read(node, page)
      node = page.document.parent(of: node)
      if node < 0 { break }
    }
    isPictureLine = page.hints.hints[run.owner].contains(.picture)
    if isInlineCaption(run, page) || isFramedWithPicture(run, within: container, page) {
      isCaption = true
    }
  }

  /// An element that holds a picture and, in an element of its own below it, this text alone.
  private func isFramedWithPicture(
    _ run: TextRun, within container: Int, _ page: PageRuns
  ) -> Bool {
    let document = page.document
    let frame = document.parent(of: run.owner)
    guard run.followsPicture, run.length <= 250, frame > container, document.tag(frame) == .div,
      Int(page.hints.lengths[frame]) == run.letters
    else { return false }
    return (frame..<run.owner).contains { document.tag($0) == .img }
  }

  /// Whether an inline element that is named a caption holds the whole run.
  private func isInlineCaption(_ run: TextRun, _ page: PageRuns) -> Bool {
    var node = page.document.parent(of: run.first)
    while node > run.owner {
      if page.hints.hints[node].contains(.caption), page.hints.lengths[node] < 600,
        Int(page.hints.lengths[node]) * 10 >= run.letters * 9
      {
        return true
      }
      node = page.document.parent(of: node)
    }
    return false
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
    if let align = document.attributeBytes(.align, of: node),
      StyleText(align).bytes == StyleText.centre
    {
      isCentred = true
    }
    if let style = document.attributeBytes(.style, of: node) {
      if StyleText(style).contains("text-align:center") { isCentred = true }
    }
  }
}
