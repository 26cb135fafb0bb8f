/// The way back from characters to the bytes that a wrong encoding made them from.
struct ByteView: Sendable {
  private let bytes: [UInt16: UInt8]

  /// Latin-1 and windows-1252 together: no character has two bytes in them.
  static let western = ByteView(WesternBytes.windows1252)
  static let dos = ByteView(WesternBytes.cp437)
  static let vietnamese = ByteView(WesternBytes.windows1258)

  private init(_ table: [UInt16]) {
    var bytes: [UInt16: UInt8] = [:]
    for control in UInt8(0x80)...0x9F { bytes[UInt16(control)] = control }
    for (byte, unit) in table.enumerated() where unit != WesternBytes.missing {
      bytes[unit] = UInt8(byte)
    }
    self.bytes = bytes
  }

  func byte(of scalar: Unicode.Scalar) -> UInt8? {
    UInt16(exactly: scalar.value).flatMap { bytes[$0] }
  }

  /// `nil` where one character has no byte.
  func bytes(of text: String) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      result.append(byte)
    }
    return result
  }
}
