import Glibc

/// The bytes of a page, and the small steps over them that are told apart as libxml2's
/// htmlParseStartTag does.
struct Markup {
  let base: UnsafePointer<UInt8>
  let count: Int
  /// The offsets of the last `"` and the last `'`; −1 where there is none.
  private let lastQuote: Int
  private let lastApostrophe: Int
  private let nameBytes = NameBytes.lower

  init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
    lastQuote = Markup.last(UInt8(ascii: "\""), base, count)
    lastApostrophe = Markup.last(UInt8(ascii: "'"), base, count)
  }

  /// The offset of the last such byte, −1 where there is none; backwards, in steps that the C library looks at
  /// many bytes at once.
  private static func last(_ byte: UInt8, _ base: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var end = count
    while end > 0, memchr(base + max(0, end - 1_024), Int32(byte), min(end, 1_024)) == nil {
      end = max(0, end - 1_024)
    }
    while end > 0, base[end - 1] != byte { end -= 1 }
    return end - 1
  }

  @inline(__always)
  subscript(_ offset: Int) -> UInt8 { base[offset] }

  /// The offset of a byte, `count` where there is none.
  @inline(__always)
  func offset(of byte: UInt8, from start: Int) -> Int {
    start < count ? offset(of: byte, in: start..<count) : count
  }

  /// The offset of a byte, the end of the range where there is none.
  @inline(__always)
  func offset(of byte: UInt8, in range: Range<Int>) -> Int {
    guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else {
      return range.upperBound
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// Whether the text, given in lower case, stands in a range.
  func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
    range.contains { stands(text, at: $0, before: range.upperBound) }
  }

  /// Whether the text, given in lower case, stands at an offset and ends before another.
  @inline(__always)
  func stands(_ text: StaticString, at start: Int, before end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start + length <= end else { return false }
    var offset = 0
    while offset < length {
      if base[start + offset].lower != text.utf8Start[offset] { return false }
      offset += 1
    }
    return true
  }

  @inline(__always)
  func skipBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < count, base[offset].isBlank { offset += 1 }
    return offset
  }

  /// `>` or `/>` stands here.
  @inline(__always)
  func isTagEnd(_ offset: Int) -> Bool {
    base[offset] == UInt8(ascii: ">")
      || base[offset] == UInt8(ascii: "/") && offset + 1 < count
        && base[offset + 1] == UInt8(ascii: ">")
  }

  /// The end of a value that begins here, quotes and all. A quote that never closes does not swallow the
  /// page: its value ends as one without quotes does.
  func valueEnd(from start: Int) -> Int {
    guard start < count else { return start }
    if opensValue(start) { return offset(of: base[start], from: start + 1) + 1 }
    var end = start
    while end < count, !base[end].isBlank, base[end] != UInt8(ascii: ">") { end += 1 }
    return end
  }

  /// A quote that closes somewhere.
  private func opensValue(_ offset: Int) -> Bool {
    switch base[offset] {
    case UInt8(ascii: "\""): offset < lastQuote
    case UInt8(ascii: "'"): offset < lastApostrophe
    default: false
    }
  }

  /// The end of what stands in a tag and is no attribute. A stray `/` is no more than a blank.
  func bogusEnd(from start: Int) -> Int {
    guard base[start] != UInt8(ascii: "/") else { return start + 1 }
    var end = start
    while end < count, !base[end].isBlank, !isTagEnd(end) { end += 1 }
    return max(end, start + 1)
  }

  /// The offset behind the `-->` of a comment whose `<!` ends at `start`; `<!-->` is one too.
  func commentEnd(from start: Int) -> Int? {
    var close = offset(of: UInt8(ascii: ">"), from: start + 2)
    while close < count {
      if close - 2 >= start, base[close - 1] == UInt8(ascii: "-"),
        base[close - 2] == UInt8(ascii: "-")
      {
        return close + 1
      }
      close = offset(of: UInt8(ascii: ">"), from: close + 1)
    }
    return nil
  }

  /// The offset of the `</name` that ends an element.
  func closingTag(of name: MarkupName, from start: Int) -> Int? {
    var open = offset(of: UInt8(ascii: "<"), from: start)
    while open + 2 < count {
      if base[open + 1] == UInt8(ascii: "/"), self.name(from: open + 2).name == name { return open }
      open = offset(of: UInt8(ascii: "<"), from: open + 1)
    }
    return nil
  }

  /// The name that begins here, and where it ends.
  @inline(__always)
  func name(from start: Int) -> (name: MarkupName, end: Int) {
    var name = MarkupName()
    var offset = start
    while offset < count, case let byte = nameBytes[Int(base[offset])], byte != 0 {
      name.add(byte)
      offset += 1
    }
    return (name, offset)
  }

  func line(at offset: Int) -> Int {
    UnsafeBufferPointer(start: base, count: offset).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}

/// A name in lower case, as far as it tells names apart: its first sixteen bytes and its length.
struct MarkupName: Hashable {
  private(set) var head: UInt64 = 0
  private var tail: UInt64 = 0
  private(set) var length = 0

  /// Names of so many bytes are told apart whole.
  static let longest = 16

  init() {}

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { add(byte.lower) }
  }

  /// The next byte, in lower case.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    if length < 8 {
      head = head << 8 | UInt64(byte)
    } else if length < MarkupName.longest {
      tail = tail << 8 | UInt64(byte)
    }
    length += 1
  }

  init(_ text: StaticString) { self = text.withUTF8Buffer { MarkupName($0) } }
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { MarkupName($0) }
  }
}

/// Bytes of names in lower case, 0 for all that are none; allocated once and never freed.
enum NameBytes {
  nonisolated(unsafe) static let lower: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in UInt8.min...UInt8.max { table[Int(byte)] = byte.isNamePart ? byte.lower : 0 }
    return UnsafePointer(table)
  }()
}

extension UInt8 {
  @inline(__always)
  var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 }

  @inline(__always)
  var isNameStart: Bool {
    (self | 0x20) &- 0x61 < 26 || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
  }

  @inline(__always)
  var isNamePart: Bool {
    isNameStart || self &- 0x30 < 10 || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }

  @inline(__always)
  var lower: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
