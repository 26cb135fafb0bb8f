/// Reads one token after the other from bytes that should be UTF-8.
struct TokenReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let folds = LetterFold.table
  private let letters = LetterSum.table
  private let words = Word.slots
  private var offset = 0
  private var spaceBefore = true
  /// The scalar at ``offset``.
  private var current = ScalarRead(value: 0, width: 0)

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Moves behind spaces, which nearly all blanks are.
  @inline(__always) mutating func skipPlainSpace() {
    while offset < bytes.count, bytes[offset] == 0x20 {
      offset &+= 1
      spaceBefore = true
    }
  }

  /// Moves to the next scalar that is no blank.
  ///
  /// - Returns: Whether there is one.
  @inline(__always) mutating func skipSpace() -> Bool {
    while offset < bytes.count {
      current = Self.read(bytes, at: offset)
      guard Self.isSpace(current.value) else { return true }
      offset += current.width
      spaceBefore = true
    }
    return false
  }

  /// The token at the present place, behind ``skipSpace()``.
  @inline(__always) mutating func next() -> Token {
    defer { spaceBefore = false }
    let fold = folds[LetterFold.slot(of: current.value)]
    if fold.isLetter { return word(fold) }
    if current.value &- 0x30 < 10 { return digits() }
    return current.value > 0x7F && Self.isAlphabetic(current.value) ? word(fold) : mark()
  }

  private mutating func digits() -> Token {
    let start = offset
    var builder = WordKeyBuilder()
    while offset < bytes.count, bytes[offset] &- 0x30 < 10 {
      builder.append(byte: bytes[offset])
      offset += 1
    }
    return Token(
      .digits, start, offset, builder.finish(), WordSlots.figures, spaceBefore: spaceBefore)
  }

  private mutating func mark() -> Token {
    let start = offset
    offset += current.width
    var builder = WordKeyBuilder()
    for index in start..<offset { builder.append(byte: bytes[index]) }
    let key = builder.finish()
    return Token(.mark, start, offset, key, words.entry(key), spaceBefore: spaceBefore)
  }

  /// The word at the present place, of Latin letters that fit into the first half of a key as those of every Vietnamese
  /// syllable do; `nil` for anything else, of which nothing is taken. The hottest loop of all: nothing in it asks the
  /// reader.
  @inline(__always) mutating func shortWord() -> Token? {
    let (start, bytes, letters) = (offset, bytes, letters)
    guard start < bytes.count, let first = Self.slot(bytes, at: start) else { return nil }
    var (letter, end) = (letters[first.slot], start &+ first.width)
    let isCapitalised = letter.isCapital
    guard letter.isLetter else { return nil }
    var sum = LetterSum()
    while true {
      sum.add(letter)
      guard end < bytes.count else { break }
      guard let next = Self.slot(bytes, at: end) else { return nil }
      letter = letters[next.slot]
      guard letter.isLetter else {
        if next.width > 1 || bytes[end] == 0x26 { return nil }
        break
      }
      end &+= next.width
    }
    guard end &- start <= LetterSum.limit, let key = sum.key else { return nil }
    defer { (offset, spaceBefore) = (end, false) }
    return Token(
      .word, start, end, key, words.entry(key), spaceBefore: spaceBefore,
      isCapitalised: isCapitalised, isUpper: sum.isUpper)
  }

  /// Any word. All that the loop asks is kept in variables of its own.
  @inline(__always) private mutating func word(_ first: LetterFold) -> Token {
    let (start, bytes, folds) = (offset, bytes, folds)
    var (end, scalar, fold) = (offset, current, first)
    var isUpper = true
    var builder = WordKeyBuilder()
    while true {
      if fold.isLetter {
        builder.append(fold)
        isUpper = isUpper && fold.isCapital
      } else {
        for index in end..<end + scalar.width { builder.append(byte: bytes[index]) }
        isUpper = isUpper && Self.isUppercase(scalar.value)
      }
      end &+= scalar.width
      if end >= bytes.count { break }
      if bytes[end] < 0x80 {
        scalar = ScalarRead(value: UInt32(bytes[end]), width: 1)
        fold = folds[Int(bytes[end])]
      } else {
        scalar = Self.readLong(bytes, at: end)
        fold = folds[LetterFold.slot(of: scalar.value)]
      }
      if !fold.isLetter, !Self.continues(scalar, bytes, at: end) { break }
    }
    let isCapitalised = first.isLetter ? first.isCapital : Self.isUppercase(current.value)
    (offset, current) = (end, scalar)
    let key = builder.finish()
    return Token(
      .word, start, end, key, words.entry(key), spaceBefore: spaceBefore,
      isCapitalised: isCapitalised, isUpper: isUpper)
  }

  /// Letters of other scripts, and `&` before a letter.
  @inline(__always) private static func continues(
    _ scalar: ScalarRead, _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    if scalar.value > 0x7F { return isAlphabetic(scalar.value) }
    return scalar.value == 0x26 && isLetter(bytes, at: offset + 1)
  }

  @inline(never) private static func isLetter(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    guard offset < bytes.count else { return false }
    let next = read(bytes, at: offset)
    return LetterFold.table[LetterFold.slot(of: next.value)].isLetter
      || (next.value > 0x7F && isAlphabetic(next.value))
  }
}

// Scalars.
extension TokenReader {
  struct ScalarRead {
    var value: UInt32
    var width: Int
  }

  /// The scalar at an offset; U+FFFD, one byte wide, where the bytes are none.
  @inline(__always) private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> ScalarRead {
    let first = bytes[offset]
    return first < 0x80
      ? ScalarRead(value: UInt32(first), width: 1) : readLong(bytes, at: offset)
  }

  /// Where ``LetterFold/table`` has a letter, and the bytes that it takes; `nil` beyond the scalars that it knows.
  @inline(__always) private static func slot(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (slot: Int, width: Int)? {
    let first = Int(bytes[offset])
    if first < 0x80 { return (first, 1) }
    guard offset &+ 2 < bytes.count else { return nil }
    let second = Int(bytes[offset &+ 1])
    if first == 0xE1 {
      let third = Int(bytes[offset &+ 2])
      guard second & 0xFC == 0xB8, third & 0xC0 == 0x80 else { return nil }
      return (0x200 | (second & 3) &<< 6 | third & 0x3F, 3)
    }
    guard first >= 0xC2, first < 0xC8, second & 0xC0 == 0x80 else { return nil }
    return ((first & 0x1F) &<< 6 | second & 0x3F, 2)
  }

  /// A scalar beyond ASCII; here the two and three bytes that Vietnamese letters take.
  @inline(__always) private static func readLong(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> ScalarRead {
    guard offset &+ 2 < bytes.count else { return readAny(bytes, at: offset) }
    let (first, second, third) = (bytes[offset], bytes[offset &+ 1], bytes[offset &+ 2])
    guard second & 0xC0 == 0x80 else { return readAny(bytes, at: offset) }
    let last = UInt32(second & 0x3F)
    if first &- 0xC2 < 0x1E {
      return ScalarRead(value: UInt32(first & 0x1F) &<< 6 | last, width: 2)
    }
    guard first == 0xE1, third & 0xC0 == 0x80 else { return readAny(bytes, at: offset) }
    return ScalarRead(value: 0x1000 | last &<< 6 | UInt32(third & 0x3F), width: 3)
  }

  @inline(never) private static func readAny(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> ScalarRead {
    let first = bytes[offset]
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + width <= bytes.count else {
      return ScalarRead(value: 0xFFFD, width: 1)
    }
    var value = UInt32(first) & (0xFF &>> UInt32(width + 1))
    for index in 1..<width {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return ScalarRead(value: 0xFFFD, width: 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return ScalarRead(value: value, width: width)
  }

  @inline(__always) private static func isSpace(_ value: UInt32) -> Bool {
    if value < 0x80 { return value == 0x20 || value &- 9 < 5 }
    return value >= 0x2000 || value <= 0xA0 || value == 0x1680 ? isWideSpace(value) : false
  }

  private static func isWideSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Dashes and quotation marks are answered without asking Unicode's tables.
  @inline(never) private static func isAlphabetic(_ value: UInt32) -> Bool {
    if value &- 0x2010 < 0x4F { return false }
    if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
    return Unicode.Scalar(value)?.properties.isAlphabetic == true
  }

  @inline(never) private static func isUppercase(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isUppercase == true
  }
}
