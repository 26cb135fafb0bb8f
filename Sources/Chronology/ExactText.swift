/// Text as a key, equal where its bytes are. A `String` is hashed by what it is canonically equivalent to, which takes
/// Vietnamese letters ten times as long; normalised text needs none of that.
package struct ExactText: Hashable, Sendable {
  package var text: String

  package init(_ text: String) { self.text = text }

  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }

  /// Tells nearly all texts apart, and is the same in every run.
  package var digest: UInt64 {
    text.utf8.withContiguousStorageIfAvailable { ExactText.digest(of: $0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { ExactText.digest(of: $0) }
  }

  /// Eight bytes at a time: whole sentences are hashed, and the hasher takes three times as long to tell them apart.
  private static func digest(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var digest = UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset &+ 8 <= bytes.count {
      digest = mixed(digest, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    var tail: UInt64 = 0
    while offset < bytes.count {
      tail = tail &<< 8 | UInt64(bytes[offset])
      offset &+= 1
    }
    return mixed(digest, tail)
  }

  @inline(__always) private static func mixed(_ digest: UInt64, _ word: UInt64) -> UInt64 {
    let product = (digest ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  package static func == (left: Self, right: Self) -> Bool {
    guard left.text.utf8.count == right.text.utf8.count else { return false }
    let isEqual: Bool?? = left.text.utf8.withContiguousStorageIfAvailable { mine in
      right.text.utf8.withContiguousStorageIfAvailable { its in
        var difference: UInt8 = 0
        for index in mine.indices { difference |= mine[index] ^ its[index] }
        return difference == 0
      }
    }
    if case .some(.some(let isEqual)) = isEqual { return isEqual }
    return left.text.utf8.elementsEqual(right.text.utf8)
  }
}
