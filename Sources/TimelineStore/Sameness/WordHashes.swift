/// The words of a text in lower case as hashes, without whatever stands between them.
///
/// Next editor: the hashes are kept in stores, so that they must stay what they are; a test compares them with
/// the plain way of finding words.
struct WordHashes {
  private(set) var hashes: [UInt64] = []
  /// Words with an ASCII digit, each once.
  private(set) var numbers: Set<String> = []

  private var word: [UInt8] = []
  private var hash = Mixing(0)
  private var hasDigit = false

  init(of paragraphs: [String]) {
    hashes.reserveCapacity(paragraphs.reduce(0) { $0 + $1.utf8.count / 4 })
    let table = LetterTable.shared
    for paragraph in paragraphs {
      for scalar in paragraph.unicodeScalars { add(scalar, table) }
      endWord()
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ table: LetterTable) {
    guard let letter = table[scalar] else {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars { addLower(lower) }
      return
    }
    letter == LetterTable.none ? endWord() : append(letter)
  }

  private mutating func addLower(_ scalar: Unicode.Scalar) {
    LetterTable.isPartOfWord(scalar) ? append(scalar.value) : endWord()
  }

  private mutating func append(_ letter: UInt32) {
    switch letter {
    case 0..<0x80:
      if letter < 0x3A { hasDigit = true }
      append(byte: UInt8(letter))
    case 0x80..<0x800:
      append(byte: UInt8(0xC0 | letter >> 6))
      append(byte: UInt8(0x80 | letter & 0x3F))
    case 0x800..<0x1_0000:
      append(byte: UInt8(0xE0 | letter >> 12))
      append(byte: UInt8(0x80 | letter >> 6 & 0x3F))
      append(byte: UInt8(0x80 | letter & 0x3F))
    default:
      append(byte: UInt8(0xF0 | letter >> 18))
      append(byte: UInt8(0x80 | letter >> 12 & 0x3F))
      append(byte: UInt8(0x80 | letter >> 6 & 0x3F))
      append(byte: UInt8(0x80 | letter & 0x3F))
    }
  }

  private mutating func append(byte: UInt8) {
    word.append(byte)
    hash.add(UInt64(byte))
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    hashes.append(hash.value)
    if hasDigit { numbers.insert(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
    hash = Mixing(0)
    hasDigit = false
  }
}
