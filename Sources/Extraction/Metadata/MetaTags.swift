import HTMLParsing

/// What the head of a page says: `<meta>`, `<link>`, `<title>`, `<html lang>`.
struct MetaTags {
  /// Contents by lower-case `property`, `name`, `itemprop` or `http-equiv`; the first of each.
  private var values: [String: String] = [:]
  private(set) var tags: [String] = []
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var language: String?

  init(_ document: HTMLDocument) {
    for node in 0..<document.nodeCount {
      switch document.tag(node) {
      case .meta: readMeta(node, document)
      case .link: readLink(node, document)
      case .title where title == nil && isHead(node, document):
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

  subscript(names: String...) -> String? { names.lazy.compactMap { values[$0] }.first }

  /// The first of the names whose content is a date.
  func date(_ names: [String]) -> WrittenDate? {
    names.lazy.compactMap { values[$0] }.compactMap { DateScanner.first(in: $0) }.first
  }

  /// A date whose name is none of those in use but speaks of a publication: `site:uploaded`.
  func dateOfAnyPublication() -> WrittenDate? {
    let words = ["publi", "upload", "created", "posted", "issued", "release"]
    let names = values.keys.filter { name in words.contains { name.contains($0) } }
    return date(names.sorted())
  }

  private mutating func readMeta(_ node: Int, _ document: HTMLDocument) {
    guard let content = document.attribute(.content, of: node),
      let value = CleanText.nonEmpty(HTMLEntities.decoded(content))
    else { return }
    for name in [HTMLAttributeName.property, .name, .itemprop, .httpEquiv] {
      guard let key = document.attribute(name, of: node)?.lowercased() else { continue }
      if values[key] == nil { values[key] = value }
      if key == "article:tag" { tags.append(contentsOf: MetaTags.list(value)) }
    }
  }

  private mutating func readLink(_ node: Int, _ document: HTMLDocument) {
    guard canonical == nil, document.attribute(.rel, of: node)?.lowercased() == "canonical",
      let address = document.attribute(.href, of: node), Address.isPage(address)
    else { return }
    canonical = CleanText.nonEmpty(address)
  }

  private func isHead(_ node: Int, _ document: HTMLDocument) -> Bool {
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
