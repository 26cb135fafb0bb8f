/// What a line looks like, whatever it says.
enum LineShape {
  /// A short line that no sentence ends.
  static func isHeading(_ line: String) -> Bool {
    let length = line.scalarCount
    guard (4...160).contains(length), let last = line.last, let first = line.first else {
      return false
    }
    guard !".!…;,:”\")".contains(last), !first.isLowercase, !"-–+•*(".contains(first) else {
      return false
    }
    return line.contains { $0.isLetter }
  }

  static func endsSentence(_ line: String) -> Bool {
    guard let last = line.last else { return false }
    return ".!?…;:”\"/)".contains(last)
  }
}
