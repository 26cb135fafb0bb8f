/// Builds an SVG document: whole numbers of user units only, so that no formatting of fractions can
/// differ between machines.
struct SVGText: Sendable {
  /// Wide, because Word takes a fallback picture of just this many pixels.
  static let width = 1800
  static let font = "DejaVu Sans, Arial, sans-serif"
  static let ink = "#1a1a1a"
  /// Lines and words that help: 7:1 on white.
  static let quiet = "#595959"
  static let mark = "#0b5394"
  static let paper = "#ffffff"
  /// Between the words and the edges of the picture.
  static let margin = 60

  private var bytes: [UInt8] = []
  let height: Int

  init(height: Int, title: String, description: String) {
    self.height = height
    let size = "width=\"\(SVGText.width)\" height=\"\(height)\""
    bytes.reserveCapacity(8_000)
    put(
      """
      <svg xmlns="http://www.w3.org/2000/svg" \(size) viewBox="0 0 \(SVGText.width) \(height)" \
      role="img" aria-labelledby="title desc" font-family="\(SVGText.font)" \
      fill="\(SVGText.ink)">
      <title id="title">\(SVGText.escaped(title))</title>
      <desc id="desc">\(SVGText.escaped(description))</desc>
      <rect width="\(SVGText.width)" height="\(height)" fill="\(SVGText.paper)"/>

      """)
  }

  private mutating func put(_ fragment: MarkupFragment) {
    bytes.append(contentsOf: fragment.bytes)
  }

  enum Anchor: String, Sendable { case start, middle, end }

  mutating func label(
    _ words: String, x: Int, y: Int, size: Int = 30, anchor: Anchor = .start, isBold: Bool = false
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    put("<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\"")
    put("\(weight)>\(SVGText.escaped(words))</text>\n")
  }

  static let titleSize = 34

  /// The title at the head of the picture, in two lines where it is long.
  mutating func heading(_ title: String) {
    let room = SVGText.width - 2 * SVGText.margin
    let lines = TextWidth.lines(title, to: room, size: SVGText.titleSize, isBold: true)
    for (number, line) in lines.enumerated() {
      label(
        line, x: SVGText.margin, y: 60 + 44 * number, size: SVGText.titleSize, isBold: true)
    }
  }

  enum Stroke: Sendable {
    /// The series.
    case series
    /// An axis.
    case axis
    /// A value of the axis across the picture.
    case grid
    /// Where two parts of a series may not be compared.
    case seam

    var attributes: String {
      switch self {
      case .series: "stroke=\"\(SVGText.mark)\" stroke-width=\"6\""
      case .axis: "stroke=\"\(SVGText.quiet)\" stroke-width=\"2\""
      case .grid: "stroke=\"\(SVGText.quiet)\" stroke-width=\"1\" stroke-dasharray=\"2 10\""
      case .seam: "stroke=\"\(SVGText.ink)\" stroke-width=\"3\" stroke-dasharray=\"14 8\""
      }
    }
  }

  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ stroke: Stroke) {
    put("<line x1=\"\(start.x)\" y1=\"\(start.y)\" x2=\"\(end.x)\" y2=\"\(end.y)\" ")
    put("\(stroke.attributes)/>\n")
  }

  enum Marker: Sendable, CaseIterable {
    /// A full dot: a source states it.
    case stated
    /// A ring: derived.
    case derived
    /// A diamond: sources differ.
    case disputed
    /// A cross on the axis: no value.
    case missing
  }

  mutating func marker(_ marker: Marker, x: Int, y: Int) {
    switch marker {
    case .stated: put("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"11\" fill=\"\(SVGText.mark)\"/>\n")
    case .derived:
      put("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"10\" fill=\"\(SVGText.paper)\" ")
      put("stroke=\"\(SVGText.mark)\" stroke-width=\"5\"/>\n")
    case .disputed:
      let points = [(0, -17), (17, 0), (0, 17), (-17, 0)].map { "\(x + $0.0),\(y + $0.1)" }
      put("<polygon points=\"\(points.joined(separator: " "))\" fill=\"\(SVGText.ink)\"/>\n")
    case .missing:
      line(from: (x - 9, y - 9), to: (x + 9, y + 9), .axis)
      line(from: (x - 9, y + 9), to: (x + 9, y - 9), .axis)
    }
  }

  mutating func bar(x: Int, y: Int, width: Int, height: Int) {
    put("<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"")
    put(" fill=\"\(SVGText.mark)\"/>\n")
  }

  /// The document, UTF-8.
  consuming func finished() -> [UInt8] {
    put("</svg>\n")
    return bytes
  }

  static func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
