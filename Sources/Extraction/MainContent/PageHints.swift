import HTMLParsing

/// What every element of a page gives away, and which elements hold no article text.
struct PageHints {
  private(set) var hints: [ContentHints]
  private var dropped: [Bool]
  /// What has an attribute that may hide it.
  private var mayHide: [Bool]
  /// Characters of text in each subtree, links and all.
  private(set) var lengths: [Int32]
  /// Characters in long stretches of text outside links: what paragraphs are made of.
  private(set) var prose: [Int32]
  /// Characters inside quotations, and inside links.
  private var quoted: [Int32]
  private(set) var linked: [Int32]
  /// What others call comments is the page's text: a forum, or hardly anything else.
  private(set) var isThread = false
  /// The nodes of the element that names itself the text, if it holds a good part of the page's.
  private(set) var body = 0..<0
  /// Half of the prose or more stands in elements with doubtful names.
  private(set) var isBuilt = false

  init(_ document: HTMLDocument) {
    let count = document.nodeCount
    hints = Array(repeating: [], count: count)
    dropped = Array(repeating: false, count: count)
    mayHide = dropped
    lengths = Array(repeating: 0, count: count)
    prose = Array(repeating: 0, count: count)
    quoted = Array(repeating: 0, count: count)
    linked = Array(repeating: 0, count: count)
    readNames(document)
    measure(document)
    body = statedBody(document)
    isBuilt = proseInDoubt(document) * 2 >= prose[0]
    isThread = isForum(document) || isMostlyComments()
    let keep = essential(document)
    let lists = linkLists(document)
    let nodes = document.nodes
    for node in 1..<max(1, count) where nodes[node].tag != .text {
      dropped[node] = !keep[node] && (lists[node] || isBoilerplate(node, nodes[node].tag, document))
    }
  }

  func isDropped(_ node: Int) -> Bool { dropped[node] }

  /// Whether the node or one around it is dropped.
  func isInsideDropped(_ node: Int, _ document: HTMLDocument) -> Bool {
    var ancestor = node
    while ancestor >= 0 {
      if dropped[ancestor] { return true }
      ancestor = document.parent(of: ancestor)
    }
    return false
  }

  /// Links are what the element is there for.
  func isIndex(_ node: Int) -> Bool { linked[node] * 2 >= lengths[node] }

  private mutating func readNames(_ document: HTMLDocument) {
    var known = HintCache()
    for (index, node) in document.nodes.enumerated()
    where node.tag != .text && node.lower < node.upper {
      var found: ContentHints = []
      for attribute in node.span {
        let (name, value) = document.attributes[attribute]
        switch name {
        case .class, .id: found.formUnion(known[document.arena, value])
        case .itemprop: found.formUnion(item(document.string(value)))
        case .hidden, .style: mayHide[index] = true
        default: break
        }
      }
      hints[index] = found
    }
  }

  private func item(_ name: String) -> ContentHints {
    switch name.lowercased() {
    case "articlebody": .articleBody
    case "headline", "name": .title
    case "datepublished", "datecreated": .date
    case "author": .author
    case "comment": .comments
    default: []
    }
  }

  private mutating func measure(_ document: HTMLDocument) {
    let nodes = document.nodes
    for index in stride(from: nodes.count - 1, through: 1, by: -1) {
      let node = nodes[index]
      let parent = Int(node.parent)
      switch node.tag {
      case .text:
        let length = PageHints.letters(document.arena[node.span])
        lengths[index] = length
        prose[index] = length >= 60 && nodes[parent].tag != .a ? length : 0
      case .blockquote: quoted[index] = lengths[index]
      case .a: linked[index] = lengths[index]
      default: break
      }
      lengths[parent] += lengths[index]
      prose[parent] += prose[index]
      quoted[parent] += quoted[index]
      linked[parent] += linked[index]
    }
  }

  /// Characters without blanks.
  static func letters(_ bytes: ArraySlice<UInt8>) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      let count = bytes.countEights {
        ($0.scalarStarts & $0.aboveBlank).highBits
      } single: {
        $0 > 0x20 && $0 & 0xC0 != 0x80
      }
      return Int32(truncatingIfNeeded: count)
    }
  }

  /// What must not be dropped: what is around the main heading or around a body that says so.
  private func essential(_ document: HTMLDocument) -> [Bool] {
    var keep = Array(repeating: false, count: document.nodeCount)
    let headings = document.elements(.h1).filter { lengths[$0] >= 10 }
    for heading in headings.count <= 2 ? headings : [] { mark(heading, &keep, document) }
    for node in 0..<document.nodeCount
    where hints[node].contains(.articleBody) && prose[node] * 3 >= prose[0] && prose[node] > 0 {
      mark(node, &keep, document)
    }
    return keep
  }

  private func mark(_ node: Int, _ keep: inout [Bool], _ document: HTMLDocument) {
    var ancestor = node
    while ancestor >= 0, !keep[ancestor] {
      keep[ancestor] = true
      ancestor = document.parent(of: ancestor)
    }
  }

  private func isBoilerplate(
    _ node: Int, _ tag: HTMLTag, _ document: HTMLDocument
  ) -> Bool {
    switch tag {
    case .head, .nav, .footer, .button, .select, .option, .textarea, .template, .dialog, .object,
      .canvas, .audio, .video, .iframe, .input, .menu:
      return true
    case .noscript: return isMinor(node, share: 2)
    case .html, .body, .main: return false
    case .aside: return isMinor(node, share: 2)
    case .form: return isMinor(node, share: 4)
    default: break
    }
    if mayHide[node], isHidden(node, document) {
      return isMinor(node, share: 2) && !isFolded(node, document)
    }
    if hints[node].isEmpty { return false }
    if hints[node].contains(.comments), !isThread || prose[node] == 0 {
      return isPart(node, document)
    }
    if hints[node].contains(.breadcrumb) { return isPart(node, document) }
    if hints[node].contains(.author), prose[node] > 0 {
      return isMinor(node, share: 4) && !isThread
    }
    if hints[node].contains(.boilerplate) {
      return isMinor(node, share: isBesideBody(node, document) ? 2 : 3) && !isFrame(node)
    }
    guard hints[node].contains(.doubtful), isMinor(node, share: 3), !isFrame(node),
      !isFolded(node, document)
    else { return false }
    return !mayHoldText(node) || !readsAsText(node, from: isBuilt ? 60 : 250)
  }

  /// No link among words.
  private func isPart(_ node: Int, _ document: HTMLDocument) -> Bool {
    document.tag(node) != .a || lengths[node] < 40
  }

  /// A frame around a quotation, as posts of social networks stand in: what is quoted is text.
  private func isFrame(_ node: Int) -> Bool {
    quoted[node] >= 20 && quoted[node] * 10 >= lengths[node] * 6
  }

  /// Headlines in the middle of a sentence, hidden until a name is touched: the innermost inline
  /// elements that hold three links or more and hardly anything else.
  private func linkLists(_ document: HTMLDocument) -> [Bool] {
    var found = Array(repeating: false, count: document.nodeCount)
    var holdsList = found
    var links = Array(repeating: Int32(0), count: document.nodeCount)
    let nodes = document.nodes
    for node in stride(from: nodes.count - 1, through: 1, by: -1) {
      if nodes[node].tag == .a { links[node] += 1 }
      if nodes[node].tag == .span, !holdsList[node] { found[node] = isList(node, links[node]) }
      let parent = Int(nodes[node].parent)
      links[parent] += links[node]
      if found[node] || holdsList[node] { holdsList[parent] = true }
    }
    return found
  }

  private func isList(_ node: Int, _ links: Int32) -> Bool {
    links >= 3 && lengths[node] >= max(60, 20 * links) && linked[node] * 10 >= lengths[node] * 9
  }

  /// Whether the subtree holds less than one part in `share` of the page's prose.
  private func isMinor(_ node: Int, share: Int32) -> Bool { prose[node] * share <= prose[0] }

  private func isHidden(_ node: Int, _ document: HTMLDocument) -> Bool {
    if document.attributeBytes(.hidden, of: node) != nil { return true }
    guard let bytes = document.attributeBytes(.style, of: node) else { return false }
    let plain = StyleText(bytes)
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }
}
