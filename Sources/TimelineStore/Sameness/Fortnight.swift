/// Texts of two weeks with their bands, in the order of their numbers; kept in groups that fill a page each.
struct Fortnight {
  private var numbers: [UInt32] = []
  /// Those of a text one after the other.
  private var bands: [UInt16] = []
  /// Where the groups begin that are kept; of all but the last nothing changes any more.
  private var groups: [Int] = []
  /// How many texts the groups hold.
  private var kept = 0

  private static let bandCount = 16
  private static let textsPerGroup = 112
  private static let bytesPerText = 4 + 2 * bandCount

  var isEmpty: Bool { numbers.isEmpty }

  /// Half of the bits of a band: what shares them by chance is looked at and let go.
  static func bands(of sketch: TextSketch) -> [UInt16] {
    let bands = sketch.bands.prefix(bandCount).map { UInt16(truncatingIfNeeded: $0) }
    return bands + Array(repeating: 0, count: bandCount - bands.count)
  }

  mutating func append(_ number: Int64, _ wanted: [UInt16]) {
    numbers.append(UInt32(truncatingIfNeeded: number))
    bands += wanted
  }

  /// Takes a group as it is kept: the numbers of its texts, then their bands.
  mutating func appendGroup(_ bytes: UnsafeRawBufferPointer) {
    let count = bytes.count / Fortnight.bytesPerText
    groups.append(numbers.count)
    for index in 0..<count {
      numbers.append(
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)))
    }
    for index in 0..<(count * Fortnight.bandCount) {
      let place = count * 4 + index * 2
      bands.append(
        UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt16.self)))
    }
    kept = numbers.count
  }

  /// Hands on the groups in which something changed, each with its first number, and takes them as kept.
  mutating func takeChanged(_ write: (Int64, UnsafeRawBufferPointer) throws -> Void) throws {
    guard kept < numbers.count else { return }
    var start = kept
    if let last = groups.last, kept - last < Fortnight.textsPerGroup { start = groups.removeLast() }
    while start < numbers.count {
      let end = min(start + Fortnight.textsPerGroup, numbers.count)
      try group(start..<end).withUnsafeBytes { try write(Int64(numbers[start]), $0) }
      groups.append(start)
      start = end
    }
    kept = numbers.count
  }

  private func group(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * Fortnight.bytesPerText)
    for number in numbers[range] {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    let places = (range.lowerBound * Fortnight.bandCount)..<(range.upperBound * Fortnight.bandCount)
    for band in bands[places] {
      bytes.append(UInt8(truncatingIfNeeded: band))
      bytes.append(UInt8(truncatingIfNeeded: band >> 8))
    }
    return bytes
  }

  private typealias FourWords = (UInt64, UInt64, UInt64, UInt64)

  /// Compares four bands at a time.
  func texts(sharing wanted: [UInt16]) -> [Int64] {
    let words = Fortnight.words(of: wanted)
    var found: [Int64] = []
    bands.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      var place = start
      for index in 0..<numbers.count {
        let text = place.loadUnaligned(as: FourWords.self)
        let shared =
          Fortnight.lanes(text.0, words.0) | Fortnight.lanes(text.1, words.1)
          | Fortnight.lanes(text.2, words.2) | Fortnight.lanes(text.3, words.3)
        if shared != 0 { found.append(Int64(numbers[index])) }
        place += 2 * Fortnight.bandCount
      }
    }
    return found
  }

  private static func words(of bands: [UInt16]) -> FourWords {
    bands.withUnsafeBytes { bytes in
      func word(_ number: Int) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: number * 8, as: UInt64.self)
      }
      return (word(0), word(1), word(2), word(3))
    }
  }

  /// Not 0 where one of four lanes is the same in both: only what is 0 borrows from its highest bit.
  @inline(__always)
  private static func lanes(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let difference = one ^ other
    return (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
  }
}
