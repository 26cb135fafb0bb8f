/// Blanks round marks of punctuation: none before, one behind, where that is certain.
enum Punctuation {
  static let openingQuote: [UInt8] = [0xE2, 0x80, 0x9C]
  static let closingQuote: [UInt8] = [0xE2, 0x80, 0x9D]

  static func repaired(_ bytes: [UInt8]) -> Repair? {
    var rewriter = Rewriter(bytes)
    let text = bytes.span
    var openQuotes = 0
    for offset in 0..<text.count {
      switch text[offset] {
      case 0x0A: openQuotes = 0
      case 0x20:
        if isNeedless(text, offset, openQuotes: openQuotes) {
          rewriter.remove(offset..<offset + 1)
        }
      case 0xE2:
        if text.hasBytes(openingQuote, at: offset) { openQuotes += 1 }
        if text.hasBytes(closingQuote, at: offset) { openQuotes = max(0, openQuotes - 1) }
      default:
        if isMark(text[offset]), MissingBlank.isBehind(text, offset) {
          rewriter.insertBlank(at: offset + 1)
        }
      }
    }
    return rewriter.finished()
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// Whether a blank must go: before a closing mark, behind an opening one.
  private static func isNeedless(_ text: Span<UInt8>, _ blank: Int, openQuotes: Int) -> Bool {
    guard !text.isBlank(blank - 1), !text.isBlank(blank + 1) else { return false }
    return isBehindOpener(text, blank, openQuotes: openQuotes)
      || isBeforeCloser(text, blank, openQuotes: openQuotes)
  }

  private static func isBehindOpener(
    _ text: Span<UInt8>, _ blank: Int, openQuotes: Int
  ) -> Bool {
    switch text.byte(blank - 1) {
    case UInt8(ascii: "("): text.byte(blank + 1) != UInt8(ascii: ")")
    case UInt8(ascii: "["): text.byte(blank + 1) != UInt8(ascii: "]")
    case 0x9C:
      text.hasBytes(openingQuote, at: blank - 3) && openQuotes == 1
        && (text.isBlank(blank - 4) || text.byte(blank - 4) == UInt8(ascii: "("))
    default: false
    }
  }

  private static func isBeforeCloser(
    _ text: Span<UInt8>, _ blank: Int, openQuotes: Int
  ) -> Bool {
    let mark = blank + 1
    switch text.byte(mark) {
    case UInt8(ascii: ")"): return text.byte(blank - 1) != UInt8(ascii: "(")
    case UInt8(ascii: "]"): return text.byte(blank - 1) != UInt8(ascii: "[")
    case UInt8(ascii: "%"):
      return text.isDigit(blank - 1) && !text.isDigit(mark + 1) && !text.isLetter(mark + 1)
    case UInt8(ascii: ";"): return text.byte(mark + 1) != UInt8(ascii: ")")
    case UInt8(ascii: ","), UInt8(ascii: ":"): return !isBetweenNumbers(text, blank, mark)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return isEnd(text, mark + 1)
    case 0xE2:
      return openQuotes == 1 && text.hasBytes(closingQuote, at: mark) && isEnd(text, mark + 3)
    default: return false
    }
  }

  /// A comma or colon that may belong to the number behind it: `5-2002 , 11-2003`, `2 : 1`; or to a
  /// sign of its own: `:)`, `://`.
  private static func isBetweenNumbers(_ text: Span<UInt8>, _ blank: Int, _ mark: Int) -> Bool {
    let next = text.byte(mark + 1) == 0x20 ? mark + 2 : mark + 1
    if text.isDigit(mark + 1) || (text.isDigit(blank - 1) && text.isDigit(next)) { return true }
    guard text.byte(mark) == UInt8(ascii: ":") else { return false }
    return !text.isBlank(mark + 1) && !text.isLetter(mark + 1)
  }

  /// Whether what begins at an offset ends a sentence or a part of one: a blank, a closing mark.
  private static func isEnd(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    if text.isBlank(offset) || text.hasBytes(closingQuote, at: offset) { return true }
    switch text.byte(offset) {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""): return true
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      return text.byte(offset - 1) != UInt8(ascii: ".") && isEnd(text, offset + 1)
    default: return false
    }
  }
}
