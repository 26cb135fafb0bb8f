/// Which page a URL names, whatever its dress: the same text for the print, AMP and mobile version,
/// with other tracking parameters, in another order, with `www.` or without.
///
/// Two addresses may differ and yet name one page; the same one never names two. What could tell two
/// articles apart (`ItemID=5`, `?p=123`, `#!/bai/7`, the case of a path) therefore stays.
package struct PageAddress: Hashable, Sendable {
  /// A URL as a rule, `https://baohatinh.vn/a.html?id=1`; what is no `http` URL stays as it is.
  package let text: String

  package init(_ url: String) {
    guard !PageAddress.isPlain(url) else {
      text = url
      return
    }
    var text = url
    // A wrapped address may wrap another one; each turn takes one coat off.
    for _ in 0..<PageAddress.mostTurns {
      let next = PageAddress.simplified(text)
      if next == text { break }
      text = next
    }
    self.text = text
  }

  private static let mostTurns = 8

  private static func simplified(_ url: String) -> String {
    guard let parts = URLParts(url) else { return url }
    var host = PageAddress.host(parts.authority)
    var path = PageAddress.segments(parts.path)
    PageAddress.unwrap(&host, &path)
    PageAddress.removeVersion(&path)
    let isSite = path.isEmpty && parts.fragment.isEmpty
    let query = PageAddress.query(parts.query, isAllThereIs: isSite)
    return "https://" + host + "/" + path.joined(separator: "/")
      + (query.isEmpty ? "" : "?" + query)
      + (parts.fragment.isEmpty ? "" : "#" + parts.fragment)
  }
}

/// A URL cut where its marks stand.
struct URLParts {
  var authority: Substring
  var path: Substring = ""
  var query: Substring = ""
  /// Only where it names a page: `!/bai/7`, `/bai/7`.
  var fragment: Substring = ""

  /// `nil` where `url` is not whole or not of the web.
  init?(_ url: String) {
    var rest = url[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    guard let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://"),
      ["http", "https"].contains(rest[..<colon].lowercased())
    else { return nil }
    rest = rest[colon...].dropFirst(3)
    if let mark = rest.firstIndex(of: "#") {
      let named = rest[mark...].dropFirst()
      if named.hasPrefix("!") || named.hasPrefix("/") { fragment = named }
      rest = rest[..<mark]
    }
    if let mark = rest.firstIndex(of: "?") {
      query = rest[mark...].dropFirst()
      rest = rest[..<mark]
    }
    authority = rest.prefix { $0 != "/" }
    path = rest[authority.endIndex...]
    if authority.isEmpty { return nil }
  }
}
