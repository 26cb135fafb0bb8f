/// The parts of a URL that we ask for.
enum Address {
  /// `https://snv.kontum.gov.vn/a` → `snv.kontum.gov.vn`, without `www.`, user and port.
  static func host(of url: String) -> String? {
    let bytes = Array(url.utf8)
    guard let start = start(in: bytes) else { return nil }
    var host = bytes[start...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
    host = host.prefix { $0 != UInt8(ascii: ":") }
    let name = String(decoding: host, as: UTF8.self).lowercased()
    let bare = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    return bare.isEmpty ? nil : bare
  }

  /// The offset behind the first `://`.
  private static func start(in url: [UInt8]) -> Int? {
    ByteSearch.offset(of: Array("://".utf8), in: url).map { $0 + 3 }
  }

  /// Whether the URL is whole: only such may replace what is known.
  static func isAbsolute(_ url: String) -> Bool {
    url.hasPrefix("http://") || url.hasPrefix("https://")
  }

  /// Whether the URL is whole and of a page, not of a whole site as some portals state for all pages.
  static func isPage(_ url: String) -> Bool {
    guard isAbsolute(url), let start = start(in: Array(url.utf8)) else { return false }
    let rest = url[url.utf8.index(url.startIndex, offsetBy: start)...].drop { !"/?#".contains($0) }
    return !["", "/", "/index.html", "/index.php", "/default.aspx"].contains(rest.lowercased())
  }
}
