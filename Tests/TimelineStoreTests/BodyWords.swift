/// The words of a text in lower case, without whatever stands between them.
enum BodyWords {
  static func words(of paragraphs: [String]) -> [String] {
    paragraphs.flatMap { paragraph in
      paragraph.lowercased().unicodeScalars.split { !isPartOfWord($0) }.map { String($0) }
    }
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0x80: false
    default:
      scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
