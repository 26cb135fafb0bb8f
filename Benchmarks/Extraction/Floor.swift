internal import CLibXML2

/// libxml2's bare DOM: what reading a page costs before anybody has looked at it.
enum Floor {
  private static let options =
    Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
    | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_NONET.rawValue)
    | Int32(XML_PARSE_HUGE.rawValue)

  /// 1 where there is a root element.
  static func read(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { raw in
      let base = raw.bindMemory(to: CChar.self).baseAddress
      guard let document = htmlReadMemory(base, Int32(raw.count), nil, "utf-8", options) else {
        return 0
      }
      defer { xmlFreeDoc(document) }
      return xmlDocGetRootElement(document) == nil ? 0 : 1
    }
  }
}
