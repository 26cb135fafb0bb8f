/// Text as a key, equal where its bytes are. A `String` is hashed by what it is canonically equivalent to, which takes
/// Vietnamese letters ten times as long; normalised text needs none of that.
package struct ExactText: Hashable, Sendable {
  package var text: String

  package init(_ text: String) { self.text = text }

  package func hash(into hasher: inout Hasher) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
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
