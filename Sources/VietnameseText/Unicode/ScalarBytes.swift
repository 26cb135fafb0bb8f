/// A scalar as it stands in UTF-8.
struct ScalarBytes: Hashable {
  var value: UInt32
  /// Byte offsets.
  var range: Range<Int>

  /// The scalar that starts at an offset; the bytes are valid UTF-8 and the offset is a border.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int) {
    let first = UInt32(bytes[offset])
    let width = ScalarBytes.width(bytes[offset])
    let end = min(offset + width, bytes.count)
    var value = width == 1 ? first : first & (0x7F >> UInt32(width))
    var index = offset + 1
    while index < end {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    self.value = value
    range = offset..<end
  }

  /// The scalar that ends before an offset; `nil` at the start.
  init?(_ bytes: Span<UInt8>, before offset: Int) {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(bytes, at: start)
  }

  /// Appends a scalar of up to three bytes.
  @inline(__always)
  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }

  @inline(__always)
  static func width(_ first: UInt8) -> Int {
    switch first {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
