/// Messages of the program end with what would mend it: `what is wrong; remedy`.
enum Remedy {
  /// What stands before and behind the last `; `.
  static func split(_ text: Substring) -> (what: Substring, remedy: Substring?) {
    var rest = text
    while let mark = rest.lastIndex(of: ";") {
      let behind = text.index(after: mark)
      if behind < text.endIndex, text[behind] == " " {
        return (text[..<mark], text[behind...].dropFirst())
      }
      rest = rest[..<mark]
    }
    return (text, nil)
  }
}
