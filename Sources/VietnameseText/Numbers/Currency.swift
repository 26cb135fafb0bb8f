/// A currency by its code of ISO 4217, three letters; four bytes without any reference.
public struct Currency: Hashable, Sendable {
  /// The first letter on top.
  private let letters: UInt32

  /// `nil` where these are not three letters of ASCII.
  package init?(_ code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    letters = code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  package var code: String {
    String(decoding: [16, 8, 0].map { UInt8(truncatingIfNeeded: letters >> $0) }, as: UTF8.self)
  }
}

extension Currency: ExpressibleByStringLiteral {
  public init(stringLiteral code: StaticString) {
    letters = code.withUTF8Buffer { $0.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }
  }
}
