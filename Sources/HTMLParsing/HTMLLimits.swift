/// What a page may cost before it is refused (measured on hostile pages with libxml2 2.9.14, whose
/// work grows with the square of the attributes of a tag and of the depth).
package struct HTMLLimits: Sendable {
  package var bytes = 8 * 1024 * 1024
  package var attributesPerTag = 1_000
  package var depth = 512
  package var nodes = 200_000

  package init() {}
}

/// Why a page was not parsed. A page is parsed whole or not at all.
package enum HTMLParsingError: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, limit: Int)
  case tooManyAttributes(line: Int, limit: Int)
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  /// The parser could not be set up: no memory.
  case unavailable
}
