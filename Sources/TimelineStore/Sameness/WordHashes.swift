/// The words of a text in lower case as hashes, without whatever stands between them.
///
/// Next editor: the hashes are kept in stores, so that they must stay what they are; a test compares them with
/// the plain way of finding words.
struct WordHashes {
  private(set) var hashes: [UInt64] = []
  /// Words with an ASCII digit, each once.
  private(set) var numbers: Set<String> = []

  init(of paragraphs: [String]) {
    hashes.reserveCapacity(paragraphs.reduce(0) { $0 + $1.utf8.count / 4 })
    var word = OpenWord(capacity: 64)
    defer { word.deallocate() }
    for paragraph in paragraphs {
      var paragraph = paragraph
      paragraph.withUTF8 { add($0, &word) }
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ word: inout OpenWord) {
    let table = LetterTable.shared
    var index = 0
    while index < bytes.count {
      let scalar = scalar(in: bytes, at: &index)
      let letter = table[scalar]
      if letter < LetterTable.none {
        word.append(letter)
      } else if letter == LetterTable.none {
        end(&word)
      } else {
        addRare(scalar, &word)
      }
    }
    end(&word)
  }

  /// Of a string's UTF-8, which is whole.
  @inline(__always)
  private func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    let first = UInt32(bytes[index])
    index += 1
    if first < 0x80 { return first }
    let count = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var scalar = first & (0x3F >> UInt32(count))
    for _ in 0..<count where index < bytes.count {
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    return scalar
  }

  private mutating func addRare(_ value: UInt32, _ word: inout OpenWord) {
    guard let scalar = Unicode.Scalar(value) else { return end(&word) }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      LetterTable.isPartOfWord(lower) ? word.append(lower.value) : end(&word)
    }
  }

  private mutating func end(_ word: inout OpenWord) {
    guard !word.isEmpty else { return }
    hashes.append(word.hash.value)
    if word.hasDigit { numbers.insert(word.text) }
    word.clear()
  }
}

/// The word that is being read, as UTF-8.
private struct OpenWord {
  private(set) var hash = Mixing(0)
  private(set) var hasDigit = false
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    bytes = .allocate(capacity: capacity)
  }

  func deallocate() { bytes.deallocate() }

  var isEmpty: Bool { count == 0 }
  var text: String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  mutating func clear() {
    hash = Mixing(0)
    hasDigit = false
    count = 0
  }

  @inline(__always)
  mutating func append(_ letter: UInt32) {
    if count + 4 > capacity { grow() }
    switch letter {
    case 0..<0x80:
      if letter < 0x3A { hasDigit = true }
      append(byte: letter)
    case 0x80..<0x800:
      append(byte: 0xC0 | letter >> 6)
      append(byte: 0x80 | letter & 0x3F)
    case 0x800..<0x1_0000:
      append(byte: 0xE0 | letter >> 12)
      append(byte: 0x80 | letter >> 6 & 0x3F)
      append(byte: 0x80 | letter & 0x3F)
    default:
      append(byte: 0xF0 | letter >> 18)
      append(byte: 0x80 | letter >> 12 & 0x3F)
      append(byte: 0x80 | letter >> 6 & 0x3F)
      append(byte: 0x80 | letter & 0x3F)
    }
  }

  @inline(__always)
  private mutating func append(byte: UInt32) {
    bytes[count] = UInt8(truncatingIfNeeded: byte)
    count += 1
    hash.add(UInt64(byte))
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
    capacity *= 2
  }
}
