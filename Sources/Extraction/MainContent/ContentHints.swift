import HTMLParsing

/// What a `class`, `id`, `itemprop` or `role` gives away about an element.
struct ContentHints: OptionSet, Hashable {
  let rawValue: UInt16

  /// The article's text and nothing else.
  static let articleBody = ContentHints(rawValue: 1 << 0)
  /// Around the article.
  static let article = ContentHints(rawValue: 1 << 1)
  /// Navigation, related links, sharing, advertisement.
  static let boilerplate = ContentHints(rawValue: 1 << 2)
  static let comments = ContentHints(rawValue: 1 << 3)
  static let lead = ContentHints(rawValue: 1 << 4)
  static let caption = ContentHints(rawValue: 1 << 5)
  static let date = ContentHints(rawValue: 1 << 6)
  static let author = ContentHints(rawValue: 1 << 7)
  static let title = ContentHints(rawValue: 1 << 8)
  static let tags = ContentHints(rawValue: 1 << 9)
  static let breadcrumb = ContentHints(rawValue: 1 << 10)
  static let picture = ContentHints(rawValue: 1 << 11)
  /// Named like boilerplate, and like parts of texts too: `widget`, `banner`, `hidden`.
  static let doubtful = ContentHints(rawValue: 1 << 12)
  /// Shown at a touch: answers to questions, tabs.
  static let folded = ContentHints(rawValue: 1 << 13)
  /// Posts of several people, one below the other.
  static let forum = ContentHints(rawValue: 1 << 14)

  /// Hints of a class or id attribute.
  static func hints(in value: some Sequence<UInt8>) -> ContentHints {
    var names = HintedNames()
    for byte in value { names.read(byte) }
    return names.finished()
  }

  static let byHash: HintTable = {
    var table: [UInt64: ContentHints] = [:]
    for (hint, names) in words {
      for name in names.split(whereSeparator: \.isWhitespace) {
        table[NameHash.ofParts(name.utf8), default: []].formUnion(hint)
      }
    }
    return HintTable(table)
  }()
}
