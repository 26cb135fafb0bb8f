internal import CLibXML2

/// A character reference in a text of which every version of libxml2 makes the same: whole, with its
/// semicolon, and of a character that may stand in a text; or a `&` before a blank.
struct PlainReference {
  let scalar: Unicode.Scalar
  /// Bytes of it, from the `&` on.
  let length: Int

  /// `nil` where it is for the parser. `text` begins with the `&`.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count > 1 else { return nil }
    if text[1].isBlank {
      (scalar, length) = ("&", 1)
      return
    }
    guard let end = text.prefix(PlainReference.longest).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let body = UnsafeBufferPointer(rebasing: text[1..<end])
    let found = body.first == UInt8(ascii: "#") ? Self.numbered(body) : NamedCharacters.shared[body]
    guard let found else { return nil }
    (scalar, length) = (found, end + 1)
  }

  private static let longest = 12

  /// Not 80 to 9F, which some read as of windows-1252.
  private static func numbered(_ body: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = body.count > 1 && body[1] | 0x20 == UInt8(ascii: "x")
    let digits = body[(isHexadecimal ? 2 : 1)...]
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      guard let step = digit.digit(isHexadecimal) else { return nil }
      value = value &* (isHexadecimal ? 16 : 10) &+ step
      if value > 0x10FFFF { return nil }
    }
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20..<0x80, 0xA0..<0xFFFE, 0x1_0000...:
      return Unicode.Scalar(value)
    default: return nil
    }
  }
}

extension UInt8 {
  fileprivate func digit(_ isHexadecimal: Bool) -> UInt32? {
    if self &- 0x30 < 10 { return UInt32(self &- 0x30) }
    let letter = (self | 0x20) &- 0x61
    return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
  }
}

/// Characters by the names that HTML 4 has for them, as libxml2 knows them.
struct NamedCharacters: @unchecked Sendable {
  /// By hash of the name, those that Vietnamese pages use; the library searches all names from the
  /// first to the last. Allocated once and never freed.
  private let slots: UnsafeMutablePointer<(name: UInt64, scalar: Unicode.Scalar)>
  private static let size = 512

  static let shared = NamedCharacters()

  private init() {
    slots = .allocate(capacity: NamedCharacters.size)
    slots.initialize(repeating: (0, "\0"), count: NamedCharacters.size)
    for name in NamedCharacters.common.split(separator: " ") {
      guard let scalar = NamedCharacters.asked(String(name)) else { continue }
      let key = name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      slots[slot(of: key)] = (key, scalar)
    }
  }

  /// `nil` for what is no name.
  subscript(name: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    guard (1...8).contains(name.count),
      name.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 })
    else {
      return nil
    }
    let key = name.reduce(0) { $0 << 8 | UInt64($1) }
    let found = slots[slot(of: key)]
    return found.name == key ? found.scalar : Self.asked(String(decoding: name, as: UTF8.self))
  }

  /// Where the name stands, or would.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
    while slots[slot].name != 0, slots[slot].name != key { slot = (slot + 1) % Self.size }
    return slot
  }

  private static func asked(_ name: String) -> Unicode.Scalar? {
    guard let first = name.utf8.first, first &- 0x30 >= 10, let entity = htmlEntityLookup(name),
      entity.pointee.value > 0
    else { return nil }
    return Unicode.Scalar(entity.pointee.value)
  }

  private static let common = """
    nbsp amp lt gt quot copy reg trade deg middot bull hellip ndash mdash lsquo rsquo sbquo ldquo rdquo \
    bdquo laquo raquo lsaquo rsaquo times divide plusmn frac12 frac14 frac34 sup2 sup3 euro pound sect \
    para ensp emsp thinsp zwnj zwj shy larr uarr rarr darr minus le ge ne asymp infin \
    agrave aacute acirc atilde egrave eacute ecirc igrave iacute ograve oacute ocirc otilde ugrave uacute \
    yacute auml ouml uuml szlig ccedil ntilde Agrave Aacute Acirc Atilde Egrave Eacute Ecirc Igrave Iacute \
    Ograve Oacute Ocirc Otilde Ugrave Uacute Yacute Auml Ouml Uuml Ccedil Ntilde
    """
}
