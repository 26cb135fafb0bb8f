import Mustache

/// What a template sees: words by key, lines by key. What is Markdown already (notes, and text with notes
/// in it) is for three braces: `{{{sources}}}`.
///
/// A type of its own, since Mustache asks every value of every line what it is, and a dictionary takes long to answer: a
/// line has a few short names, which are found sooner than hashed.
struct PageContext: MustacheParent, ExpressibleByDictionaryLiteral {
  private var names: [String] = []
  /// In the order of the names.
  private var values: [Any] = []

  init(dictionaryLiteral elements: (String, Any)...) {
    names.reserveCapacity(elements.count)
    values.reserveCapacity(elements.count)
    for (name, value) in elements { self[name] = value }
  }

  subscript(_ name: String) -> Any? {
    get { names.firstIndex(of: name).map { values[$0] } }
    set {
      if let index = names.firstIndex(of: name) {
        names.remove(at: index)
        values.remove(at: index)
      }
      guard let newValue else { return }
      names.append(name)
      values.append(newValue)
    }
  }

  func child(named name: String) -> Any? { PageWord.wrapped(self[name]) }

  /// Adds `hasTasks` beside the list `tasks`: a table needs a head, but only where it has rows.
  func withFlags(_ keys: [String]) -> PageContext {
    var context = self
    for key in keys {
      let isEmpty = (self[key] as? [PageContext])?.isEmpty ?? true
      context["has\(key.prefix(1).uppercased())\(key.dropFirst())"] = !isEmpty
    }
    return context
  }

  func adding(_ other: PageContext) -> PageContext {
    var context = self
    for (name, value) in zip(other.names, other.values) { context[name] = value }
    return context
  }
}

/// A text as Mustache meets it. Of a bare `String` it would ask at every tag how it is described, and inside a section of
/// that name what it consists of.
struct PageWord: MustacheCustomRenderable, MustacheParent {
  let renderText: String

  var isNull: Bool { false }

  func child(named name: String) -> Any? { nil }

  static func wrapped(_ value: Any?) -> Any? {
    (value as? String).map(PageWord.init) ?? value
  }
}

/// An address that may stand between `<` and `>`: http or https, printable ASCII, no delimiter.
struct SafeLink: Sendable {
  let text: String

  init?(_ address: String) {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
    guard address.utf8.allSatisfy(SafeLink.isSafe) else { return nil }
    text = address
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
      UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
      UInt8(ascii: "^"):
      false
    default: (0x21...0x7E).contains(byte)
    }
  }
}
