import HTMLParsing

/// What the head of a page says: `<meta>`, `<link>`, `<title>`, `<html lang>`.
struct MetaTags {
  /// The elements by lower-case `property`, `name`, `itemprop` or `http-equiv`; the first of each.
  private var elements: [String: Int] = [:]
  private let document: HTMLDocument
  private(set) var tags: [String] = []
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var language: String?

  init(_ document: HTMLDocument) {
    self.document = document
    for (node, element) in document.nodes.enumerated() {
      switch element.tag {
      case .meta: readMeta(node)
      case .link: readLink(node)
      case .title where title == nil && isHead(node):
        title = CleanText.nonEmpty(
          String(decoding: document.textContent(of: node), as: UTF8.self))
      case .html where language == nil:
        language = document.attribute(.lang, of: node).flatMap(MetaTags.languageTag)
      default: break
      }
    }
    if language == nil { language = self["og:locale"].flatMap(MetaTags.languageTag) }
    if canonical == nil { canonical = self["og:url"].flatMap { Address.isPage($0) ? $0 : nil } }
  }

  subscript(names: String...) -> String? { names.lazy.compactMap { content($0) }.first }

  /// The first of the names whose content is a date.
  func date(_ names: [String]) -> WrittenDate? {
    names.lazy.compactMap { content($0) }.compactMap { DateScanner.first(in: $0) }.first
  }

  /// A date whose name is none of those in use but speaks of a publication: `site:uploaded`.
  func dateOfAnyPublication() -> WrittenDate? {
    let words = ["publi", "upload", "created", "posted", "issued", "release"]
    let names = elements.keys.filter { name in words.contains { name.contains($0) } }
    return date(names.sorted())
  }

  private func content(_ name: String) -> String? { elements[name].flatMap { content(of: $0) } }

  private func content(of node: Int) -> String? {
    document.attribute(.content, of: node).flatMap { CleanText.nonEmpty(HTMLEntities.decoded($0)) }
  }

  private mutating func readMeta(_ node: Int) {
    guard let content = document.attributeBytes(.content, of: node),
      content.contains(where: { $0 > 0x20 })
    else { return }
    for name in [HTMLAttributeName.property, .name, .itemprop, .httpEquiv] {
      guard let key = document.attribute(name, of: node)?.lowercased() else { continue }
      if elements[key] == nil { elements[key] = node }
      if key == "article:tag" { tags += self.content(of: node).map { MetaTags.list($0) } ?? [] }
    }
  }

  private mutating func readLink(_ node: Int) {
    guard canonical == nil, document.attribute(.rel, of: node, is: "canonical"),
      let address = document.attribute(.href, of: node), Address.isPage(address)
    else { return }
    canonical = CleanText.nonEmpty(address)
  }

  private func isHead(_ node: Int) -> Bool {
    let parent = document.parent(of: node)
    return parent < 0 || [.head, .html, .other, .body].contains(document.tag(parent))
  }

  static func list(_ value: String) -> [String] {
    value.split { ",;".contains($0) }.compactMap { CleanText.nonEmpty(String($0)) }
  }

  /// `vi_VN` → `vi-VN`, `vi-vn` → `vi-VN`; `nil` for what is no tag.
  static func languageTag(_ raw: String) -> String? {
    let parts = raw.split { $0 == "-" || $0 == "_" || $0 == " " }.map(String.init)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return nil }
    guard parts.count > 1, parts[1].utf8.count == 2 else { return first.lowercased() }
    return first.lowercased() + "-" + parts[1].uppercased()
  }
}
