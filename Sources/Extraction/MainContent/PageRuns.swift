import HTMLParsing

/// A stretch of text between two borders of blocks, with where it stands.
struct TextRun {
  /// The nearest element around it that is no inline element.
  var owner: Int
  /// The first of its text nodes.
  var first: Int
  /// Its cleaned UTF-8 in the page's buffer.
  var bytes: Range<Int>
  /// Characters (Unicode scalars): all, inside links, in bold, in italics.
  var length = 0
  var linked = 0
  var bold = 0
  var italic = 0
  /// A `<br>` ended it, not the end of a block.
  var endsSoftly = false
  /// A picture stands before it and behind the run before.
  var followsPicture = false

  /// Characters without blanks, as ``PageHints/lengths`` counts them.
  var letters = 0

  var isLinky: Bool { linked * 2 > length }
  var isBold: Bool { bold * 10 >= length * 9 }
  var isItalic: Bool { italic * 10 >= length * 9 }
}

/// All visible text of a page as runs, in reading order.
struct PageRuns {
  private(set) var runs: [TextRun] = []
  private(set) var buffer: [UInt8] = []
  let document: HTMLDocument
  let hints: PageHints

  private var open: [Int] = []
  private var current: TextRun?
  private var start = 0
  private var sawPicture = false
  private var linkDepth = 0
  private var boldDepth = 0
  private var italicDepth = 0
  private var preDepth = 0

  init(_ document: HTMLDocument, hints: PageHints) {
    self.document = document
    self.hints = hints
    buffer.reserveCapacity(document.arena.count)
    var node = 1
    while node < document.nodes.count {
      while let last = open.last, node >= document.nodes[last].end { close() }
      node = visit(node)
    }
    while !open.isEmpty { close() }
    flush()
  }

  func text(_ run: TextRun) -> String { CleanText.trimmedLine(buffer[run.bytes]) }

  /// - Returns: The next node to visit.
  private mutating func visit(_ node: Int) -> Int {
    let tag = document.nodes[node].tag
    if tag == .text {
      append(node)
      return node + 1
    }
    if !tag.isInline { flush(softly: tag == .br) }
    if tag == .img || tag == .iframe || tag == .video { sawPicture = true }
    if hints.isDropped(node) { return Int(document.nodes[node].end) }
    open.append(node)
    count(tag, 1)
    return node + 1
  }

  private mutating func close() {
    guard let node = open.popLast() else { return }
    let tag = document.nodes[node].tag
    count(tag, -1)
    if !tag.isInline, tag != .br { flush() }
  }

  private mutating func count(_ tag: HTMLTag, _ step: Int) {
    switch tag {
    case .a: linkDepth += step
    case .b, .strong: boldDepth += step
    case .i, .em: italicDepth += step
    case .pre: preDepth += step
    default: break
    }
  }

  private mutating func append(_ node: Int) {
    guard preDepth > 0 else { return append(document.text(of: node), of: node) }
    let lines = document.text(of: node).split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { flush(softly: true) }
      append(line, of: node)
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>, of node: Int) {
    if current == nil {
      start = buffer.count
      let owner = open.last { !document.tag($0).isInline } ?? 0
      current = TextRun(owner: owner, first: node, bytes: start..<start)
    }
    let before = buffer.count
    CleanText.append(text, to: &buffer, from: start)
    let letters = Int(PageHints.letters(buffer[before...]))
    let added = letters + buffer[before...].count { $0 == 0x20 }
    current?.length += added
    current?.letters += letters
    if linkDepth > 0 { current?.linked += added }
    if boldDepth > 0 { current?.bold += added }
    if italicDepth > 0 { current?.italic += added }
  }

  private mutating func flush(softly: Bool = false) {
    guard var run = current else {
      if !softly, let last = runs.indices.last { runs[last].endsSoftly = false }
      return
    }
    current = nil
    if buffer.count > start, buffer.last == 0x20 { buffer.removeLast() }
    run.bytes = start..<buffer.count
    guard !run.bytes.isEmpty else { return }
    run.endsSoftly = softly
    run.followsPicture = sawPicture
    sawPicture = false
    runs.append(run)
  }
}
