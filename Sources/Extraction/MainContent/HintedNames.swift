/// Reads the names of a `class` or `id` attribute part by part, and looks up all runs of one to four
/// neighbouring parts.
///
/// Parts end at `-`, `_`, `:` and where upper case begins behind lower case; names end at blanks.
struct HintedNames {
  private var found: ContentHints = []
  private var parts: [UInt64] = []
  private var part = NameHash()
  private var isPartOpen = false
  private var previous: UInt8 = 0
  /// `d-none` or `hidden`, and `d-md-block` or `md:block` beside it: hidden on screens of one size only.
  private var isHidden = false
  private var isShown = false
  private var hiddenHints: ContentHints = []

  private static let mostStarts = 8
  private static let longestRun = 4

  mutating func read(_ byte: UInt8) {
    switch byte {
    case 0x41...0x5A:
      if previous &- 0x61 < 26 { endPart() }
      add(byte | 0x20)
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: ":"): endPart()
    case 0x09...0x0D, 0x20: endName()
    default: add(byte)
    }
    previous = byte
  }

  mutating func finished() -> ContentHints {
    endName()
    return isHidden && !isShown ? found.union(hiddenHints) : found
  }

  private mutating func add(_ byte: UInt8) {
    part.add(byte)
    isPartOpen = true
  }

  private mutating func endPart() {
    guard isPartOpen else { return }
    parts.append(part.value)
    part = NameHash()
    isPartOpen = false
  }

  private mutating func endName() {
    endPart()
    guard !parts.isEmpty else { return }
    defer { parts.removeAll(keepingCapacity: true) }
    if isResponsive { return }
    if isHiding {
      isHidden = true
      return hiddenHints.formUnion(hints())
    }
    if parts.count >= 2, Known.screens.contains(parts[0]), parts[1] != Known.print,
      let last = parts.last, Known.shown.contains(last)
    {
      isShown = true
    }
    found.formUnion(hints())
  }

  /// `d-none`, `hidden`.
  private var isHiding: Bool {
    parts == [Known.hidden] || parts.count == 2 && parts[0] == Known.d && parts[1] == Known.none
  }

  /// `hidden-xs`; or only what does not fit is: `overflow-hidden`; or only the label is: `field-label-hidden` of Drupal.
  private var isResponsive: Bool {
    if parts.count >= 2, parts[0] == Known.overflow { return true }
    if parts.count >= 2, parts[parts.count - 1] == Known.hidden,
      parts[parts.count - 2] == Known.label
    {
      return true
    }
    return parts.count == 2 && parts[0] == Known.hidden && Known.sizes.contains(parts[1])
  }

  private func hints() -> ContentHints {
    let table = ContentHints.byHash
    var hints: ContentHints = []
    for start in 0..<min(parts.count, HintedNames.mostStarts) {
      var run = parts[start]
      hints.formUnion(table[run])
      for next in parts[(start + 1)...].prefix(HintedNames.longestRun - 1) {
        run = NameHash.joined(run, next)
        hints.formUnion(table[run])
      }
    }
    return hints
  }

  /// Parts that say on which screens an element shows.
  private enum Known {
    static let d = NameHash.ofParts("d".utf8)
    static let overflow = NameHash.ofParts("overflow".utf8)
    static let print = NameHash.ofParts("print".utf8)
    static let screens = ["d", "sm", "md", "lg", "xl", "2xl"].map { NameHash.ofParts($0.utf8) }
    static let none = NameHash.ofParts("none".utf8)
    static let label = NameHash.ofParts("label".utf8)
    static let hidden = NameHash.ofParts("hidden".utf8)
    static let shown = ["block", "flex", "inline", "grid"].map { NameHash.ofParts($0.utf8) }
    static let sizes = [
      "xs", "sm", "md", "lg", "xl", "xlg", "mobile", "phone", "tablet", "desktop", "print",
    ].map { NameHash.ofParts($0.utf8) }
  }

  /// The parts of one name.
  fileprivate static func parts(of name: some Sequence<UInt8>) -> [UInt64] {
    var names = HintedNames()
    for byte in name { names.read(byte) }
    names.endPart()
    return names.parts
  }
}

extension NameHash {
  /// The hash of a whole name, as its parts make it.
  static func ofParts(_ name: some Sequence<UInt8>) -> UInt64 {
    let parts = HintedNames.parts(of: name)
    return parts.dropFirst().reduce(parts.first ?? 0) { joined($0, $1) }
  }
}
