/// What a template sees: words by key, lines by key. What is Markdown already (notes, and text with notes
/// in it) is for three braces: `{{{sources}}}`.
typealias PageContext = [String: Any]

extension PageContext {
  /// Adds `hasTasks` beside the list `tasks`: a table needs a head, but only where it has rows.
  func withFlags(_ keys: [String]) -> PageContext {
    var context = self
    for key in keys {
      let isEmpty = (self[key] as? [PageContext])?.isEmpty ?? true
      context["has\(key.prefix(1).uppercased())\(key.dropFirst())"] = !isEmpty
    }
    return context
  }

  func adding(_ other: PageContext) -> PageContext { merging(other) { _, new in new } }
}

/// An address that may stand between `<` and `>`: http or https, printable ASCII, no delimiter.
struct SafeLink: Sendable {
  let text: String

  init?(_ address: String) {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
    let forbidden = Set("<>\"`\\{}|^ ".utf8)
    guard address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !forbidden.contains($0) }) else {
      return nil
    }
    text = address
  }
}
