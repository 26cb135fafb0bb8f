/// A word, number or mark of a text, with its place in the text's UTF-8.
package struct Token: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case word, digits, mark }

  package var kind: Kind
  /// Byte offsets in the text.
  package var range: Range<Int>
  /// ``Folding/syllableKey(_:)`` of a word; digits and marks as they are.
  package var key: String
  /// Whether a blank stands before the token.
  package var spaceBefore: Bool
  /// Whether the word begins with a capital.
  package var isCapitalised: Bool
}

package enum Tokenizer {
  /// Splits NFC text into words (letters, and `&` between letters), runs of digits and single marks.
  package static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var offset = 0
    var spaceBefore = true
    while index < scalars.endIndex {
      let first = scalars[index]
      if first.properties.isWhitespace {
        offset += UTF8.width(first)
        scalars.formIndex(after: &index)
        spaceBefore = true
        continue
      }
      let kind = kind(of: first)
      let start = index
      let begin = offset
      repeat {
        offset += UTF8.width(scalars[index])
        scalars.formIndex(after: &index)
      } while kind != .mark && index < scalars.endIndex && continues(kind, scalars, at: index)
      let piece = text[start..<index]
      tokens.append(
        Token(
          kind: kind, range: begin..<offset,
          key: kind == .word ? Folding.syllableKey(piece) : String(piece),
          spaceBefore: spaceBefore,
          isCapitalised: kind == .word && isUpper(first)))
      spaceBefore = false
    }
    return tokens
  }

  private static func kind(of scalar: Unicode.Scalar) -> Token.Kind {
    if ("0"..."9").contains(scalar) { return .digits }
    return isWordScalar(scalar) ? .word : .mark
  }

  private static func continues(
    _ kind: Token.Kind, _ scalars: String.UnicodeScalarView,
    at index: String.UnicodeScalarView.Index
  ) -> Bool {
    let scalar = scalars[index]
    guard kind == .word else { return ("0"..."9").contains(scalar) }
    if isWordScalar(scalar) { return true }
    guard scalar == "&", scalars.index(after: index) < scalars.endIndex else { return false }
    return isWordScalar(scalars[scalars.index(after: index)])
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isLetter(scalar) || (scalar.value > 0x7F && scalar.properties.isAlphabetic)
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isUpper(scalar) || scalar.properties.isUppercase
  }
}
