/// What a line looks like, whatever it says.
enum LineShape {
  /// What no heading ends in, and what sentences end in. Where a last character is ASCII, a look at its byte will do.
  private static let headingEnds = ".!…;,:”\")"
  private static let sentenceEnds = ".!?…;:”\"/)"

  /// A short line that no sentence ends.
  static func isHeading(_ line: String) -> Bool {
    let length = line.scalarCount
    guard (4...160).contains(length) else { return false }
    if let plain = line.lastPlain, headingEnds.utf8.contains(plain) { return false }
    guard let last = line.last, let first = line.first else { return false }
    guard !headingEnds.contains(last), !first.isLowercase, !"-–+•*(".contains(first) else {
      return false
    }
    return line.contains { $0.isLetter }
  }

  static func endsSentence(_ line: String) -> Bool {
    if let plain = line.lastPlain { return sentenceEnds.utf8.contains(plain) }
    guard let last = line.last else { return false }
    return sentenceEnds.contains(last)
  }
}
