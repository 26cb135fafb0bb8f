/// What a line looks like, whatever it says.
enum LineShape {
  /// A short line that no sentence ends.
  static func isHeading(_ line: String) -> Bool {
    let length = line.scalarCount
    guard (4...160).contains(length) else { return false }
    if let plain = line.lastPlain, headingEnds.contains(plain) { return false }
    guard let last = line.last, let first = line.first else { return false }
    guard !".!…;,:”\")".contains(last), !first.isLowercase, !"-–+•*(".contains(first) else {
      return false
    }
    return line.contains { $0.isLetter }
  }

  /// What no heading ends in, as far as it is ASCII.
  private static let headingEnds = Array(".!;,:\")".utf8)

  static func endsSentence(_ line: String) -> Bool {
    if let last = line.lastPlain { return sentenceEnds.contains(last) }
    guard let last = line.last else { return false }
    return ".!?…;:”\"/)".contains(last)
  }

  private static let sentenceEnds = Array(".!?;:\"/)".utf8)
}
