import Mustache

/// Text that stays text: nothing in it can open a link, a tag, a table cell or a heading.
///
/// Registered with Mustache as content type `MARKDOWN`, so that every `{{x}}` of a template passes
/// through it. The rules are those of GitHub-flavoured Markdown; a backslash before ASCII
/// punctuation is read the same way by cmark-gfm, markdown-it and pandoc.
struct MarkdownText: MustacheContentType {
  func escapeText(_ text: String) -> String { MarkdownText.escaped(text) }

  static func escaped(_ text: String) -> String {
    PlainText.isPlain(text) ? text : escapedScalars(text)
  }

  /// The slow way, scalar by scalar; right for any text.
  static func escapedScalars(_ text: String) -> String {
    let scalars = Array(TextHygiene.oneLine(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    let listMark = endOfListNumber(scalars)
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if index == listMark || needsEscape(scalar, after: previous, before: next) {
        result.append("\\")
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func needsEscape(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "{", "}", "<", ">", "#", "|", "~", "&", "$", "^": true
    case "_": !(isWord(previous) && isWord(next))
    case "-", "+": previous == nil && (next == nil || next == " " || next == scalar)
    case "=": previous == nil
    case ":": next == "/" || (isShortcode(next) && !isDigit(previous)) || isLetter(next)
    case ".": previous == "w" || previous == "W"
    // markdown-it takes `//x.vn` for an address.
    case "/": next == "/" && previous != ":"
    default: false
    }
  }

  /// The index of the `.` or `)` behind a number at the very start, where it would open a list.
  private static func endOfListNumber(_ scalars: [Unicode.Scalar]) -> Int? {
    let digits = scalars.prefix { isDigit($0) }.count
    guard digits > 0, digits < scalars.count, ".)".unicodeScalars.contains(scalars[digits]),
      digits + 1 == scalars.count || scalars[digits + 1] == " "
    else { return nil }
    return digits
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    isLetter(scalar) || isDigit(scalar)
  }

  private static func isShortcode(_ scalar: Unicode.Scalar?) -> Bool {
    isWord(scalar) || scalar == "+" || scalar == "-"
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar?.properties.isAlphabetic ?? false
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
  }
}

/// A YAML double-quoted scalar: content type `YAML`, for the front matter.
struct YAMLText: MustacheContentType {
  func escapeText(_ text: String) -> String { YAMLText.quoted(text) }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in TextHygiene.oneLine(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

/// What no report shows: control characters, and marks that turn the direction of text.
enum TextHygiene {
  /// One line without outer blanks; line breaks, tabs and other controls become single blanks, and what neither XML nor
  /// YAML has a place for U+FFFD.
  static func oneLine(_ text: String) -> String {
    if PlainText.isOneLine(text) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isDirectionMark(scalar) {
      let isBlank = isControl(scalar) || scalar == " "
      if !isBlank {
        result.append(isNoCharacter(scalar) ? "\u{FFFD}" : scalar)
      } else if let last = result.last, last != " " {
        result.append(" ")
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  static func isNoCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }

  /// U+202A–202E and U+2066–2069 make text read otherwise than it is written.
  static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || scalar == "\u{FEFF}"
  }
}
