/// An attribute as it stands in a tag: name, then perhaps a value with its quotes.
struct MarkupAttribute {
  let name: MarkupName
  /// Empty where there is no `=`.
  let value: Range<Int>
  let end: Int

  @inline(__always)
  init(_ markup: Markup, at start: Int) {
    guard markup[start].isNameStart || markup[start] == UInt8(ascii: ".") else {
      end = markup.bogusEnd(from: start)
      name = MarkupName()
      value = end..<end
      return
    }
    let nameEnd: Int
    (name, nameEnd) = markup.name(from: start)
    let sign = markup.skipBlanks(nameEnd)
    guard sign < markup.count, markup[sign] == UInt8(ascii: "=") else {
      end = nameEnd
      value = end..<end
      return
    }
    let valueStart = markup.skipBlanks(sign + 1)
    end = markup.valueEnd(from: valueStart)
    value = valueStart..<end
  }

  /// The value begins with a quote that closes nowhere.
  func isUnclosed(_ markup: Markup) -> Bool {
    guard let first = value.first, markup[first] == 0x22 || markup[first] == 0x27 else {
      return false
    }
    return value.count == 1 || markup[value.upperBound - 1] != markup[first]
  }

  /// Where the value stands without its quotes.
  func unquoted(_ markup: Markup) -> Range<Int> {
    guard let first = value.first, markup[first] == 0x22 || markup[first] == 0x27 else {
      return value
    }
    return (first + 1)..<(isUnclosed(markup) ? value.upperBound : value.upperBound - 1)
  }
}

/// Which attributes are kept: those that somebody asks for.
struct KeptAttributes: @unchecked Sendable {
  /// By hash of the name, far more than names; allocated once and never freed.
  private let slots: UnsafeMutablePointer<(name: MarkupName, attribute: HTMLAttributeName)>
  private let link = MarkupName("link")
  private let base = MarkupName("base")

  static let shared = KeptAttributes()
  private static let size = 256

  private init() {
    slots = .allocate(capacity: KeptAttributes.size)
    slots.initialize(repeating: (MarkupName(), .class), count: KeptAttributes.size)
    for (name, attribute) in HTMLAttributeName.byName {
      slots[slot(of: MarkupName(name))] = (MarkupName(name), attribute)
    }
  }

  /// Where a name stands, or would.
  @inline(__always)
  private func slot(of name: MarkupName) -> Int {
    var slot = Int(truncatingIfNeeded: (name.head &* 0x9E37_79B9_7F4A_7C15) >> 56)
    while slots[slot].name.length != 0, slots[slot].name != name {
      slot = (slot + 1) % KeptAttributes.size
    }
    return slot
  }

  /// Values longer than this are pictures in the address or data for scripts, never words.
  private static let longestValue = 64 * 1024

  /// The name and where the value stands, without its quotes; `nil` for what nobody asks for.
  @inline(__always)
  func read(
    _ attribute: MarkupAttribute, of tag: MarkupName, _ markup: Markup
  ) -> (HTMLAttributeName, Range<Int>)? {
    let (name, known) = slots[slot(of: attribute.name)]
    guard name.length > 0, attribute.value.count <= KeptAttributes.longestValue else { return nil }
    switch known {
    case .style where !KeptAttributes.mayMatter(attribute.value, markup): return nil
    case .href where tag != link && tag != base: return (known, 0..<0)
    default: return (known, attribute.unquoted(markup))
    }
  }

  /// A style that hides or aligns: `none`, `hidden`, `center`, `right`.
  private static func mayMatter(_ value: Range<Int>, _ markup: Markup) -> Bool {
    for offset in value {
      let isFound =
        switch markup[offset] | 0x20 {
        case UInt8(ascii: "n"): markup.stands("none", at: offset, before: value.upperBound)
        case UInt8(ascii: "h"): markup.stands("hidden", at: offset, before: value.upperBound)
        case UInt8(ascii: "c"): markup.stands("center", at: offset, before: value.upperBound)
        case UInt8(ascii: "r"): markup.stands("right", at: offset, before: value.upperBound)
        default: false
        }
      if isFound { return true }
    }
    return false
  }
}
