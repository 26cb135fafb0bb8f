/// Tables of the bytes that a sign of ``Suspicion`` begins and ends with.
///
/// Next editor: a sign stands for every first byte with every second byte of its bit, so a bit may
/// be shared only where the pairs across do no harm.
struct PairSigns: Sendable {
  /// Indexed by byte; a bit a sign.
  var first = [UInt16](repeating: 0, count: 256)
  var second = [UInt16](repeating: 0, count: 256)

  static let exotic: UInt16 = 1 | 2 | 4
  static let blank: UInt16 = 16 | 32 | 64 | 512
  /// U+2000 and U+2001 are not NFC either.
  static let generalPunctuation: UInt16 = 8
  static let eth: UInt16 = 256 | 1024
  static let beforeMark: UInt16 = 2048
  static let behindOpener: UInt16 = 4096
  static let glued: UInt16 = 8192
  static let number: UInt16 = 16384 | 128
  static let digitBlank: UInt16 = 32768
  /// Signs that need no first byte.
  static let alone: UInt16 = 1 | 16

  static let standard: PairSigns = {
    var signs = PairSigns()
    let all = Array(UInt8.min...UInt8.max)
    let digits = Array(UInt8(ascii: "0")...UInt8(ascii: "9"))
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    let beyondASCII = all.filter { $0 >= 0x80 }
    // Beyond U+02FF, save the Vietnamese letters of U+1E00–1EFF and the marks of U+2010–20BF.
    signs.add(1, all, all.filter { (0xCC...0xE0).contains($0) || $0 >= 0xE3 })
    signs.add(2, [0xE1], beyondASCII.filter { !(0xB8...0xBB).contains($0) })
    signs.add(4, [0xE2], beyondASCII.filter { $0 > 0x82 })
    signs.add(8, [0x80], Array(0x80...0x8F) + Array(0xA8...0xAF))
    signs.add(512, [0x81, 0xC2], Array(0x9F...0xAF) + [0x85])
    signs.add(16, all, [0x09, 0x0B, 0x0C, 0x0D])
    signs.add(32, [0x20, 0x0A], [0x20])
    signs.add(64, [0x20], [0x0A])
    signs.add(256, [0xC3, 0xC9], [0x90, 0xB0, 0x96])
    signs.add(1024, [0xC6], [0x89])
    signs.add(2048, [0x20], Array(",.;:!?)]%".utf8) + [0xE2])
    signs.add(4096, Array("([".utf8) + [0x9C], [0x20])
    signs.add(8192, Array(",;:.!?".utf8), letters + beyondASCII)
    signs.add(16384, letters + beyondASCII, digits)
    signs.add(128, digits, Array("vctn".utf8) + [0xC4])
    signs.add(32768, digits, [0x20])
    return signs
  }()

  private mutating func add(_ sign: UInt16, _ first: [UInt8], _ second: [UInt8]) {
    for byte in first { self.first[Int(byte)] |= sign }
    for byte in second { self.second[Int(byte)] |= sign }
  }
}
