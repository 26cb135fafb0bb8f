internal import CLibXML2

/// The rules of libxml2's tree by names of elements: what is void and what ends where another begins is
/// asked of the library itself, once. Allocated once and never freed, so that the scan reads it without
/// counting references.
struct ElementRules: @unchecked Sendable {
  /// Numbers of rules by hash of the name, 0 for none; far more slots than names.
  private let slots: UnsafeMutablePointer<UInt8>
  /// By number; that of number 0 stands for all other names.
  private let rules: UnsafeMutablePointer<ElementRule>
  /// Whether the element of the row ends where that of the column begins.
  private let endings: UnsafeMutablePointer<Bool>
  private let count: Int

  static let shared = ElementRules()
  private static let size = 1_024

  private init() {
    let names = ElementRules.names
    count = names.count + 1
    slots = .allocate(capacity: ElementRules.size)
    slots.initialize(repeating: 0, count: ElementRules.size)
    rules = .allocate(capacity: count)
    rules.initialize(
      to: ElementRule(name: MarkupName(""), tag: .other, kind: .other, isBlock: false))
    endings = .allocate(capacity: count * count)
    endings.initialize(repeating: false, count: count * count)
    for (index, name) in names.enumerated() { add(name, as: index + 1) }
    findEndings(names)
  }

  /// The number of a name's rule; 0 where it has none.
  @inline(__always)
  func number(of name: MarkupName) -> Int {
    var slot = ElementRules.slot(name)
    while slots[slot] != 0 {
      if rules[Int(slots[slot])].name == name { return Int(slots[slot]) }
      slot = (slot + 1) % ElementRules.size
    }
    return 0
  }

  @inline(__always)
  subscript(_ number: Int) -> ElementRule {
    _read { yield rules[number] }
  }

  /// Whether an open element ends where one of the name `next` begins.
  @inline(__always)
  func ends(_ open: Int, before next: Int) -> Bool { endings[open * count + next] }

  private static func slot(_ name: MarkupName) -> Int {
    Int(truncatingIfNeeded: (name.head &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}

extension ElementRules {
  private func add(_ name: String, as number: Int) {
    var rule = ElementRule(
      name: MarkupName(name), tag: HTMLTag.byName[name] ?? .other,
      kind: ElementRules.kinds[name] ?? .plain, isBlock: ElementRules.blocks.contains(name))
    if let known = htmlTagLookup(name) { rule.isVoid = known.pointee.empty != 0 }
    if let priority = ElementRules.priorities[name] { rule.priority = priority }
    (rules + number).initialize(to: rule)
    var slot = ElementRules.slot(rule.name)
    while slots[slot] != 0 { slot = (slot + 1) % ElementRules.size }
    slots[slot] = UInt8(number)
  }

  /// Whether libxml2 has no rule at all for a name that is not in ``names``: it opens and closes as it stands.
  static func areUnknown(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...MarkupName.longest).contains(name.count), (name[0] | 0x20) &- 0x61 < 26,
      !name.contains(UInt8(ascii: "."))
    else { return false }
    return htmlTagLookup(String(decoding: name, as: UTF8.self)) == nil
  }

  /// Only elements that the library knows end others, or end by them.
  private func findEndings(_ names: [String]) {
    let known = names.enumerated().compactMap { index, name in
      htmlTagLookup(name).map { (number: index + 1, name: $0.pointee.name) }
    }
    for (open, name) in known {
      for (next, nextName) in known where open != next || rules[open].kind != .root {
        guard let name, let nextName else { continue }
        endings[open * count + next] = TreeRuleProbe.ends(name, before: nextName)
      }
    }
  }

  private static let kinds: [String: ElementRule.Kind] = [
    "html": .root, "head": .root, "body": .root, "script": .removed, "style": .removed,
    "svg": .removed, "meta": .head, "link": .head, "title": .head, "base": .head, "frame": .other,
    "frameset": .other, "noframes": .other,
    "listing": .other, "xmp": .other,
  ]

  /// libxml2's htmlEndPriority, which it keeps to itself.
  private static let priorities: [String: UInt8] = [
    "div": 150, "td": 160, "th": 160, "tr": 170, "thead": 180, "tbody": 180, "tfoot": 180,
    "table": 190, "head": 200, "body": 200, "html": 220,
  ]

  private static let blocks: Set<String> = [
    "html", "head", "body", "meta", "link", "title", "base", "article", "section", "main", "header",
    "footer", "nav", "aside", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
    "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup",
    "col", "blockquote", "figure", "figcaption", "form", "fieldset", "hr", "br", "address",
    "iframe", "noscript", "select", "option",
  ]

  /// All names of HTML, and some that pages use beside them; at most 255.
  static let names: [String] = {
    let others = """
      script style svg frame frameset noframes acronym applet basefont bdo bdi code data datalist del dfn \
      dir ins isindex kbd legend listing meter nobr noindex optgroup output param path progress rp rt ruby s \
      samp search slot strike track tt var wbr xmp math keygen marquee blink
      """
    return Set(others.split(separator: " ").map(String.init)).union(HTMLTag.byName.keys).sorted()
  }()
}
