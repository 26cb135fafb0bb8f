extension PageAddress {
  /// Whether the address is written as it would be here, and nothing in it may say how its page is shown: those of most
  /// articles are. It may be `false` for an address that stays what it is.
  static func isPlain(_ url: String) -> Bool {
    var url = url
    return url.withUTF8 { bytes in
      guard bytes.starts(with: scheme), let slash = bytes[scheme.count...].firstIndex(of: slash)
      else { return false }
      return isPlain(host: bytes[scheme.count..<slash]) && isPlain(path: bytes[slash...])
    }
  }

  private static let scheme = Array("https://".utf8)
  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func isPlain(host: Bytes) -> Bool {
    guard let first = host.firstIndex(of: dot), first > host.startIndex, host.last != dot,
      host.allSatisfy(isPlainInHost)
    else { return false }
    let name = String(decoding: host[..<first], as: UTF8.self)
    return !entrances.contains(name[...]) && !hosts.contains { host.ends(with: $0) }
  }

  /// Letters that may be those of another version are few: what has them is looked at closely.
  private static func isPlain(path: Bytes) -> Bool {
    var last = slash
    for (index, byte) in zip(path.indices, path).dropFirst() {
      guard isPlainInPath(byte) else { return false }
      if last == slash || last == dot {
        if byte == slash || byte == dot { return false }
        if beginnings.contains(where: { path[index...].starts(with: $0) }) { return false }
      }
      last = byte
    }
    return last != slash && last != dot
  }

  /// Of the names of versions and of the pages that stand for their folder, in lower case.
  private static let beginnings = ["amp", "print", "index", "default", "in", "ban-in"].map {
    Array($0.utf8)
  }
  /// Of caches.
  private static let hosts = ["translate.goog", "ampproject.org", "google.com"].map {
    Array($0.utf8)
  }

  private static func isPlainInHost(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == dot
  }

  private static func isPlainInPath(_ byte: UInt8) -> Bool {
    isPlainInHost(byte) || byte == slash || byte == UInt8(ascii: "_")
  }

  /// Capitals are looked at closely: versions are known whatever their case.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Sequence<UInt8> {
  fileprivate func ends(with end: [UInt8]) -> Bool where Self: BidirectionalCollection {
    reversed().starts(with: end.reversed())
  }
}
