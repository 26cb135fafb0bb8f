import HTMLParsing
import TestSupport
import Testing

@Suite("The scan's tree is the parser's")
struct ScannedTreeTests {
  /// What a page becomes, for comparison: a line a node.
  private func shape(_ page: String, whole: Bool, _ limits: HTMLLimits = HTMLLimits()) -> [String] {
    do {
      let document = try HTMLDocument(parsing: Array(page.utf8), limits: limits, isWhole: whole)
      return document.nodes.indices.map { line(document, $0) } + document.unclosed
    } catch {
      return ["\(error)"]
    }
  }

  private func line(_ document: HTMLDocument, _ number: Int) -> String {
    let node = document.nodes[number]
    let text = String(decoding: document.text(of: number), as: UTF8.self)
    let attributes = node.tag == .text ? [] : document.attributes[node.span]
    let values = attributes.map { "\($0.name)=\(document.string($0.value))" }
    return "\(node.tag) \(node.parent) \(node.end) \(text) \(values)"
  }

  private func expectSame(_ page: String, _ limits: HTMLLimits = HTMLLimits()) {
    #expect(shape(page, whole: false, limits) == shape(page, whole: true, limits), "\(page)")
  }

  @Test(arguments: [
    "<html><head><title>a</title></head><body><p class=x>b <b>c</b></p></body></html>",
    "<ul><li>a<li>b</ul><p>a<p>b<div>c</div></p>d",
    "<body><p>a</div></p><table><tr><td>b<td>c</table>",
    "<body><a href=x>b<a>c</a></a><form><form>d</form></form>e", "a<p>b",
    "<title><div>a</div></title>b",
    "<html></head><body>a</br>b<body class=c>d</body>e</html>f", "<head> </p>x</head>",
    "</ p>a</3>b",
    "<div>a</p x>b</div\n>c</p <b>d</b>", "<body><div>&nbsp;&amp;&x;&150;&#150;&#7879;&#x1ec7;& &",
    "<body>a<!-- -->b&am<!-- -->p;c<frameset><frame><div>d</div>",
    "<body><o:p>a</o:p><x.y><div>b</div></x.y>",
    "<body><div>a<xmp><p>b</p></xmp></div><div/>c<br/>d<img>e</img>",
    "<body><div>\u{1}a\u{C}b</div>\u{FFFE}",
    "<body><span><td>a</td></span><select><option>b<option>c</select><a_very_long_name_of_it>d",
  ])
  func oddPages(page: String) { expectSame(page) }

  private static let names = [
    "p", "div", "span", "li", "ul", "ol", "a", "b", "td", "tr", "table", "tbody", "th", "form",
    "h1", "dl",
    "dt", "dd", "br", "img", "option", "select", "html", "head", "body", "title", "meta", "section",
    "font",
    "center", "o:p", "x-y", "iframe", "frameset", "noframes", "script", "svg", "a.b", "_x", "DIV",
    "source",
    "picture", "listing", "xmp", "menu", "textarea", "caption", "col", "pre", "address", "fieldset",
    "legend",
  ]

  private static let texts = [
    "x", " ", "\n  y", "&amp;", "&", "& ", "&#65;", "&#150;", "&lt", "&unknown;", "ế", "< ", "\t",
    "&;",
    "<!-- c -->", "</", "</3>", "</ p>", "</p x>", "<p", "\u{FFFE}", "\u{C}",
  ]

  private func page(_ generator: inout SeededGenerator) -> String {
    let some = (0..<6).map { _ in Self.names.randomElement(using: &generator) ?? "p" }
    var page = Bool.random(using: &generator) ? "<html><head></head><body>" : ""
    var open: [String] = []
    for _ in 0..<Int.random(in: 1..<40, using: &generator) {
      let name = some.randomElement(using: &generator) ?? "p"
      switch Int.random(in: 0..<9, using: &generator) {
      case 0...3:
        page +=
          ["<\(name)>", "<\(name) class='a'>", "<\(name)/>"].randomElement(using: &generator) ?? ""
        open.append(name)
      case 4...5: page += open.popLast().map { "</\($0)>" } ?? ""
      case 6: page += "</\(name)>"
      default: page += Self.texts.randomElement(using: &generator) ?? ""
      }
    }
    return page
  }

  @Test func randomMarkup() {
    var generator = SeededGenerator(seed: 20_240_712)
    for round in 0..<3_000 {
      var limits = HTMLLimits()
      if round % 10 == 0 { limits.depth = Int.random(in: 3..<9, using: &generator) }
      if round % 10 == 1 { limits.nodes = Int.random(in: 3..<20, using: &generator) }
      expectSame(page(&generator), limits)
    }
  }
}
