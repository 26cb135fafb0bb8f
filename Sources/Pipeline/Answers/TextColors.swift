/// Whether a text is coloured for a terminal.
package enum TextColors: Hashable, Sendable {
  case none, terminal

  /// SGR codes of ECMA-48.
  enum Color: String { case green = "32", yellow = "33", cyan = "36", faint = "2" }

  func paint(_ text: String, _ color: Color) -> String {
    self == .none ? text : "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m"
  }
}
