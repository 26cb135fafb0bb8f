/// What becomes of an element of a name.
struct ElementRule {
  enum Kind: UInt8 {
    /// Opens where its tag stands, whatever is around it.
    case plain
    /// `html`, `head`, `body`: discarded where they are misplaced, added where they are missing.
    case root
    /// `meta`, `link`, `title`, `base`: no `body` is added for them where one is missing.
    case head
    /// Taken out by the scan: `script`, `style`, `svg`.
    case removed
    /// Frames, which have rules of their own, what is obsolete, and names that are not in ``ElementRules/names``.
    case other
  }

  var name: MarkupName
  var tag: HTMLTag
  var kind: Kind
  /// No line of text goes through it: blanks at its borders say nothing.
  var isBlock: Bool
  /// It has no content and no end tag.
  var isVoid = false
  /// An end tag closes no open element of a higher priority than its own.
  var priority: UInt8 = ElementRule.commonPriority

  static let commonPriority: UInt8 = 100
}
