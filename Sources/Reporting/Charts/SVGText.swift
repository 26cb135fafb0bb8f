/// Builds an SVG document: whole numbers of user units only, so that no formatting of fractions can
/// differ between machines.
struct SVGText: Sendable {
  /// Wide, because Word takes a fallback picture of just this many pixels.
  static let width = 1800
  static let font = "DejaVu Sans, Arial, sans-serif"
  static let ink = "#1a1a1a"
  static let faint = "#c8c8c8"
  static let mark = "#0b5394"

  private(set) var text: String
  let height: Int

  init(height: Int, title: String, description: String) {
    self.height = height
    let size = "width=\"\(SVGText.width)\" height=\"\(height)\""
    text = """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) viewBox="0 0 \(SVGText.width) \(height)" \
      role="img" aria-labelledby="title desc" font-family="\(SVGText.font)" \
      fill="\(SVGText.ink)">
      <title id="title">\(SVGText.escaped(title))</title>
      <desc id="desc">\(SVGText.escaped(description))</desc>
      <rect width="\(SVGText.width)" height="\(height)" fill="#ffffff"/>

      """
  }

  enum Anchor: String, Sendable { case start, middle, end }

  mutating func label(
    _ words: String, x: Int, y: Int, size: Int = 30, anchor: Anchor = .start, isBold: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    text += "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\""
    text += "\(weight)>\(SVGText.escaped(words))</text>\n"
  }

  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), isFaint: Bool) {
    let style = isFaint ? "stroke=\"\(SVGText.faint)\" stroke-width=\"2\"" : SVGText.stroke
    text += "<line x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\" \(style)/>\n"
  }

  private static var stroke: String { "stroke=\"\(mark)\" stroke-width=\"6\"" }

  mutating func dot(x: Int, y: Int) {
    text += "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"11\" fill=\"\(SVGText.mark)\"/>\n"
  }

  mutating func bar(x: Int, y: Int, width: Int, height: Int) {
    text += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
    text += " fill=\"\(SVGText.mark)\"/>\n"
  }

  func finished() -> String { text + "</svg>\n" }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TextHygiene.oneLine(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
