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

  private static let byHash: [UInt64: ContentHints] = {
    var table: [UInt64: ContentHints] = [:]
    for (hint, names) in words {
      for name in names.split(whereSeparator: \.isWhitespace) {
        var hash = NameHash()
        for byte in normalised(name.utf8) { hash.add(byte) }
        table[hash.value, default: []].formUnion(hint)
      }
    }
    return table
  }()

  /// Hints of a class or id attribute.
  static func hints(in value: some Sequence<UInt8>) -> ContentHints {
    var result: ContentHints = []
    let tokens = normalised(value).split(separator: 0x20)
    let isShownSomewhere = tokens.contains { ContentHints.isShown($0) }
    for token in tokens {
      if isShownSomewhere, token.elementsEqual("d-none".utf8) { continue }
      if !isResponsive(token) { result.formUnion(hints(ofToken: token)) }
    }
    return result
  }

  /// Hidden on screens of one size only: `hidden-xs`.
  private static func isResponsive(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.starts(with: "hidden-".utf8) else { return false }
    return sizes.contains { token.dropFirst(7).elementsEqual($0.utf8) }
  }

  private static let sizes = [
    "xs", "sm", "md", "lg", "xl", "xlg", "mobile", "phone", "tablet", "desktop", "print",
  ]

  /// `d-md-block` beside `d-none`.
  private static func isShown(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.starts(with: "d-".utf8) else { return false }
    return ["-block", "-flex", "-inline", "-grid"].contains {
      token.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Lower case; `_` and a change to upper case are `-`.
  private static func normalised(_ value: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in value {
      switch byte {
      case 0x41...0x5A:
        if (0x61...0x7A).contains(previous) { result.append(0x2D) }
        result.append(byte | 0x20)
      case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: ":"):
        if result.last != 0x2D { result.append(0x2D) }
      case 0x09...0x0D: result.append(0x20)
      default: result.append(byte)
      }
      previous = byte
    }
    return result
  }

  /// Looks up all runs of one to four neighbouring parts.
  private static func hints(ofToken token: ArraySlice<UInt8>) -> ContentHints {
    var result: ContentHints = []
    var starts = [token.startIndex]
    for index in token.indices where token[index] == 0x2D { starts.append(index + 1) }
    for start in starts.prefix(8) {
      var hash = NameHash()
      var parts = 0
      for index in start..<token.endIndex {
        if token[index] == 0x2D {
          result.formUnion(byHash[hash.value] ?? [])
          parts += 1
          if parts == 4 { break }
        }
        hash.add(token[index])
      }
      if parts < 4 { result.formUnion(byHash[hash.value] ?? []) }
    }
    return result
  }
}

/// FNV-1a, 64 bits.
struct NameHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
