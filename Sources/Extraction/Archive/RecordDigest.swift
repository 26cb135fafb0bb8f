internal import Crypto
import Foundation

/// A hash as the header of a record has it: `sha1:` and a value in base 32, base 16 or base 64.
struct RecordDigest {
  private enum Algorithm: String { case sha1, sha256, md5 }

  private let algorithm: Algorithm
  private let value: String

  /// - Returns: `nil` for a hash that is not known here; such a record counts as sound.
  init?(_ field: String) {
    let parts = field.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let name = parts[0].lowercased().filter { $0 != "-" }
    guard let algorithm = Algorithm(rawValue: name) else { return nil }
    self.algorithm = algorithm
    value = parts[1].filter { $0 != " " && $0 != "=" }
  }

  func matches(_ bytes: some Sequence<UInt8>) -> Bool {
    let hash = hash(Data(bytes))
    return value.caseInsensitiveCompare(RecordDigest.base32(hash)) == .orderedSame
      || value.caseInsensitiveCompare(RecordDigest.base16(hash)) == .orderedSame
      || value == Data(hash).base64EncodedString().filter { $0 != "=" }
  }

  private func hash(_ data: Data) -> [UInt8] {
    switch algorithm {
    case .sha1: Array(Insecure.SHA1.hash(data: data))
    case .sha256: Array(SHA256.hash(data: data))
    case .md5: Array(Insecure.MD5.hash(data: data))
    }
  }

  private static func base16(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Five bits a letter, the last ones filled up with zeros (RFC 4648, 6).
  private static func base32(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var result: [UInt8] = []
    var bits = 0
    var width = 0
    for byte in bytes {
      bits = (bits << 8 | Int(byte)) & 0xFFFF
      width += 8
      while width >= 5 {
        width -= 5
        result.append(letters[bits >> width & 31])
      }
    }
    if width > 0 { result.append(letters[bits << (5 - width) & 31]) }
    return String(decoding: result, as: UTF8.self)
  }
}
