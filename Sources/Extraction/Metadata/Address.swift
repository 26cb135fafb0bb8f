/// The parts of a URL that we ask for.
enum Address {
  /// `https://snv.kontum.gov.vn/a` → `snv.kontum.gov.vn`, without `www.`, user and port.
  static func host(of url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let rest = url[scheme.upperBound...]
    var host = rest.prefix { !"/?#".contains($0) }
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    host = host.prefix { $0 != ":" }
    let name = host.lowercased()
    let bare = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    return bare.isEmpty ? nil : bare
  }

  /// Whether the URL is whole: only such may replace what is known.
  static func isAbsolute(_ url: String) -> Bool {
    url.hasPrefix("http://") || url.hasPrefix("https://")
  }

  /// Whether the URL is whole and of a page, not of a whole site as some portals state for all pages.
  static func isPage(_ url: String) -> Bool {
    guard isAbsolute(url), let scheme = url.firstRange(of: "://") else { return false }
    let rest = url[scheme.upperBound...].drop { !"/?#".contains($0) }
    return !["", "/", "/index.html", "/index.php", "/default.aspx"].contains(rest.lowercased())
  }
}
