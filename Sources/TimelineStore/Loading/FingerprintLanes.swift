import Chronology

/// What fingerprints are made of: values one after the other, told apart by where each ends.
protocol FingerprintLanes {
  init()
  mutating func add(_ text: String)
  mutating func addNothing()
  mutating func add(_ number: Int)
  mutating func add(_ number: Double)
  mutating func add(_ day: Day)
  mutating func add(_ value: ExactDecimal)
  mutating func add(_ period: Period)
  /// 128 bits, in a notation of its own.
  var text: String { get }
}

/// Eight bytes at a time.
struct WordLanes: FingerprintLanes {
  private var first: UInt64 = 0x243F_6A88_85A3_08D3
  private var second: UInt64 = 0x1319_8A2E_0370_7344

  /// What its texts begin with; those of ``ByteLanes`` have hexadecimal digits only.
  private static let mark = "w"

  static func made(_ text: String) -> Bool { text.hasPrefix(mark) }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      add(word: UInt64(bytes.count))
      let raw = UnsafeRawBufferPointer(bytes)
      var place = 0
      while place + 8 <= raw.count {
        add(word: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
        place += 8
      }
      guard place < raw.count else { return }
      var rest: UInt64 = 0
      for byte in raw[place...].reversed() { rest = rest << 8 | UInt64(byte) }
      add(word: rest)
    }
  }

  mutating func addNothing() { add(word: .max) }
  mutating func add(_ number: Int) { add(word: UInt64(bitPattern: Int64(number))) }
  mutating func add(_ number: Double) { add(word: number.bitPattern) }
  mutating func add(_ day: Day) { add(day.year << 16 | day.month << 8 | day.day) }

  mutating func add(_ value: ExactDecimal) {
    add(value.mantissa)
    add(value.scale)
  }

  mutating func add(_ period: Period) {
    let number = period.number
    add(number.first)
    add(number.last)
  }

  @inline(__always)
  private mutating func add(word: UInt64) {
    first = (first ^ word) &* 0x9E37_79B9_7F4A_7C15
    first ^= first >> 32
    second = (second << 31 | second >> 33) &+ word
    second = second &* 0xBF58_476D_1CE4_E5B9
    second ^= second >> 29
  }

  var text: String {
    let last = [first ^ second << 1, second].map { Mixing.following($0) }
    return WordLanes.mark + last.map(hexadecimal).joined()
  }
}

/// As stores up to the fourth version have them: FNV-1a (Fowler, Noll, Vo) and a second lane of another multiplier and
/// rotation, a byte at a time; numbers as their digits.
struct ByteLanes: FingerprintLanes {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9AE1_6A3B_2F90_404F

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
    // No byte of UTF-8 is 0xFE or 0xFF.
    add(byte: 0xFE)
  }

  mutating func addNothing() { add(byte: 0xFF) }
  mutating func add(_ number: Int) { add(String(number)) }
  mutating func add(_ number: Double) { add(number.description) }
  mutating func add(_ day: Day) { add(day.description) }
  mutating func add(_ value: ExactDecimal) { add(value.description) }
  mutating func add(_ period: Period) { add(period.label) }

  private mutating func add(byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
    second = (second << 29 | second >> 35) ^ UInt64(byte)
    second = second &* 0x9E37_79B9_7F4A_7C15
  }

  var text: String { [first, second].map(hexadecimal).joined() }
}

/// Sixteen digits.
private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
