extension PageAddress {
  private static let indexPages: Set<String> = [
    "index.html", "index.htm", "index.php", "index.aspx", "index.asp", "index.jsp",
    "default.html", "default.htm", "default.aspx", "default.asp",
  ]

  /// What stands before or behind the path of an article where another version of it is shown.
  private static let versions: Set<String> = [
    "amp", "amp.html", "print", "printer", "print-article", "print.html", "in-bai", "inbai",
    "ban-in", "in-bai-viet",
  ]

  /// Escapes in one notation, no session, no empty segments.
  static func segments(_ path: Substring) -> [String] {
    path.split(separator: "/").map { segment in
      let hasSession =
        segment.utf8.contains(UInt8(ascii: ";")) && segment.lowercased().contains(";jsessionid=")
      return escaped(hasSession ? segment.prefix { $0 != ";" } : segment)
    }.filter { !$0.isEmpty && $0 != "." }
  }

  /// Takes away what only says how the article is shown: `/amp`, `/print/…`, `.amp`, `index.html`.
  static func removeVersion(_ path: inout [String]) {
    while let last = path.last, indexPages.contains(last.lowercased()) { path.removeLast() }
    while path.count > 1, let last = path.last, versions.contains(last.lowercased()) {
      path.removeLast()
    }
    while path.count > 1, let first = path.first, versions.contains(first.lowercased()) {
      path.removeFirst()
    }
    guard let last = path.last else { return }
    path[path.count - 1] = withoutVersion(last)
  }

  /// `bai-7.amp.html` → `bai-7.html`; a bare `bai-7.amp` stands for a page.
  private static func withoutVersion(_ name: String) -> String {
    for version in [".amp", ".print"] {
      if name.hasSuffix(version), name != version { return name.dropLast(version.count) + ".html" }
      for page in [".html", ".htm"] where name.hasSuffix(version + page) {
        return name.dropLast(version.count + page.count) + page
      }
    }
    return name
  }
}

extension PageAddress {
  /// One notation of a text: letters, digits and `-._~` are never escaped, what is not ASCII always.
  static func escaped(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let value = escape(bytes, at: index) {
        append(value, to: &result, mustEscape: !isPlain(value))
        index += 3
      } else {
        append(bytes[index], to: &result, mustEscape: bytes[index] >= 0x80 || bytes[index] <= 0x20)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to result: inout [UInt8], mustEscape: Bool) {
    guard mustEscape else { return result.append(byte) }
    let digits = Array("0123456789ABCDEF".utf8)
    result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func escape(_ bytes: [UInt8], at index: Int) -> UInt8? {
    guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
    else { return nil }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
