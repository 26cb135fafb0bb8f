internal import CLibXML2

/// Asks libxml2 for a rule of its tree.
enum TreeRuleProbe {
  /// Whether an open element ends where another begins; names are those of the library.
  static func ends(_ open: UnsafePointer<CChar>, before next: UnsafePointer<CChar>) -> Bool {
    open == next ? endsItself(String(cString: open)) : closes(open, next)
  }

  private static func closes(
    _ open: UnsafePointer<CChar>, _ next: UnsafePointer<CChar>
  ) -> Bool {
    UnsafeRawPointer(open).withMemoryRebound(to: xmlChar.self, capacity: 1) { open in
      UnsafeRawPointer(next).withMemoryRebound(to: xmlChar.self, capacity: 1) { next in
        var element = xmlNode()
        element.name = next
        return htmlAutoCloseTag(nil, open, &element) == 1
      }
    }
  }

  /// What the library does not tell of an element and its like is seen in a page of two.
  private static func endsItself(_ name: String) -> Bool {
    var depth = Depth()
    let page = "<body><\(name)><\(name)>"
    let context = htmlCreateMemoryParserCtxt(page, Int32(page.utf8.count))
    guard let context else { return true }
    defer { htmlFreeParserCtxt(context) }
    guard let handler = context.pointee.sax else { return true }
    handler.pointee = Depth.events
    withUnsafeMutablePointer(to: &depth) { depth in
      context.pointee.userData = UnsafeMutableRawPointer(depth)
      htmlParseDocument(context)
    }
    return depth.most < 4
  }

  /// How deep elements stand in each other.
  private struct Depth {
    var now = 0
    var most = 0

    static var events: xmlSAXHandler {
      var handler = xmlSAXHandler()
      handler.startElement = { data, _, _ in Depth.change(data, by: 1) }
      handler.endElement = { data, _ in Depth.change(data, by: -1) }
      return handler
    }

    private static func change(_ data: UnsafeMutableRawPointer?, by step: Int) {
      guard let depth = data?.assumingMemoryBound(to: Depth.self) else { return }
      depth.pointee.now += step
      depth.pointee.most = max(depth.pointee.most, depth.pointee.now)
    }
  }
}
