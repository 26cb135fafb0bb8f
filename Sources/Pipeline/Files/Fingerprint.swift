import Crypto
import Extraction

/// A hash of parts, each with its length, so that no two lists of parts share one text.
package struct Fingerprint {
  private var hash = SHA256()

  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    withUnsafeBytes(of: bytes.count.littleEndian) { hash.update(bufferPointer: $0) }
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  package mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// 64 hexadecimal digits.
  package var value: String { Fingerprint.hexadecimal(hash.finalize()) }

  /// SHA-256 of one file's bytes.
  package static func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  /// SHA-256 of an input, a piece at a time.
  package static func sha256(_ bytes: InputBytes) throws -> String {
    var hash = SHA256()
    try bytes.forEachPiece { piece in hash.update(data: piece) }
    return hexadecimal(hash.finalize())
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let letters = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: letters, as: UTF8.self)
  }
}
