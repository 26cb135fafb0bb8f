/// The value of a `style` attribute in lower case, without blanks.
struct StyleText {
  let bytes: [UInt8]

  init(_ value: ArraySlice<UInt8>) {
    bytes = value.filter { $0 > 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  func contains(_ text: StaticString) -> Bool { ByteSearch.contains(text, in: bytes[...]) }

  static let centre = Array("center".utf8)
}
