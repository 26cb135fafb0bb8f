import Crypto

/// SHA-256 of a file, as the descriptions of files write it.
struct FileDigest: Sendable {
  private let bytes: [UInt8]

  init(_ content: some Sequence<UInt8>) { bytes = Array(SHA256.hash(data: Array(content))) }

  fileprivate init(_ hash: SHA256) { bytes = Array(hash.finalize()) }

  /// 64 hexadecimal digits.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// RFC 4648 with padding: what a Content-Security-Policy takes.
  var base64: String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let isPadding = place > group.count
        text.append(isPadding ? UInt8(ascii: "=") : letters[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The digest of a file whose pieces come one after the other.
struct GrowingDigest {
  private var hash = SHA256()
  private(set) var byteCount = 0

  mutating func add(_ piece: [UInt8]) {
    hash.update(data: piece)
    byteCount += piece.count
  }

  var digest: FileDigest { FileDigest(hash) }
}
