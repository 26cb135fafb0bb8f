internal import CLibXML2

/// Takes the parser's events and grows the flat tree.
final class TreeBuilder {
  private(set) var document = HTMLDocument()
  private(set) var failure: HTMLParsingError?
  private let limits: HTMLLimits
  private var open: [Int32] = [0]
  /// Names are interned by the parser: equal names are equal pointers while it lives.
  private var tagCache: [UnsafePointer<xmlChar>: HTMLTag] = [:]
  private var attributeCache: [UnsafePointer<xmlChar>: HTMLAttributeName?] = [:]

  init(limits: HTMLLimits) { self.limits = limits }

  /// Values longer than this are pictures in the address or data for scripts, never words.
  private static let longestValue = 64 * 1024

  func start(_ name: UnsafePointer<xmlChar>, _ attributes: AttributeList?) {
    guard failure == nil else { return }
    guard open.count <= limits.depth else { return fail(.tooDeep(limit: limits.depth)) }
    let first = Int32(document.attributes.count)
    if let attributes { read(attributes) }
    let node = append(tag(name), first..<Int32(document.attributes.count))
    open.append(node)
  }

  typealias AttributeList = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

  func end() {
    guard open.count > 1 else { return }
    document.ends[Int(open.removeLast())] = Int32(document.tags.count)
  }

  func characters(_ bytes: UnsafeBufferPointer<xmlChar>) {
    guard failure == nil else { return }
    let start = Int32(document.arena.count)
    document.arena.append(contentsOf: bytes)
    let end = Int32(document.arena.count)
    let last = document.tags.count - 1
    if document.tags[last] == .text, document.parents[last] == open[open.count - 1],
      document.spans[last].upperBound == start
    {
      document.spans[last] = document.spans[last].lowerBound..<end
    } else {
      append(.text, start..<end)
    }
  }

  /// Closes what is still open.
  func finish() {
    while open.count > 1 { end() }
    document.ends[0] = Int32(document.tags.count)
  }

  func attach(_ scan: MarkupScan) {
    document.linkedData = scan.linkedData
    document.unclosed = scan.unclosed
  }

  @discardableResult
  private func append(_ tag: HTMLTag, _ span: Range<Int32>) -> Int32 {
    let node = Int32(document.tags.count)
    if document.tags.count >= limits.nodes { fail(.tooManyNodes(limit: limits.nodes)) }
    document.tags.append(tag)
    document.parents.append(open[open.count - 1])
    document.ends.append(node + 1)
    document.spans.append(span)
    return node
  }

  private func fail(_ error: HTMLParsingError) {
    if failure == nil { failure = error }
  }

  private func tag(_ name: UnsafePointer<xmlChar>) -> HTMLTag {
    if let tag = tagCache[name] { return tag }
    let tag = HTMLTag.byName[String(cString: name).lowercased()] ?? .other
    tagCache[name] = tag
    return tag
  }

  private func attributeName(_ name: UnsafePointer<xmlChar>) -> HTMLAttributeName? {
    if let known = attributeCache[name] { return known }
    let known = HTMLAttributeName.byName[String(cString: name).lowercased()]
    attributeCache[name] = .some(known)
    return known
  }

  private func read(_ list: AttributeList) {
    var index = 0
    while let name = list[index] {
      if let known = attributeName(name) { append(known, list[index + 1]) }
      index += 2
    }
  }

  private func append(_ name: HTMLAttributeName, _ value: UnsafePointer<xmlChar>?) {
    let start = Int32(document.arena.count)
    if let value {
      let length = Int(xmlStrlen(value))
      guard length <= TreeBuilder.longestValue else { return }
      document.arena.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
    }
    document.attributes.append((name, start..<Int32(document.arena.count)))
  }
}
