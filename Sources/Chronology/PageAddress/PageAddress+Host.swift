extension PageAddress {
  /// Names of a site's other entrances; a newspaper's own name has one more dot behind them.
  static let entrances: Set<Substring> = ["www", "m", "mobile", "wap", "amp"]

  /// Without user, `www.`, `m.` and the port that is meant anyway.
  static func host(_ authority: Substring) -> String {
    var name = authority[...]
    if let at = name.lastIndex(of: "@") { name = name[at...].dropFirst() }
    var host = name.lowercased()[...]
    for port in [":80", ":443", ":"] where host.hasSuffix(port) { host.removeLast(port.count) }
    while host.hasSuffix(".") { host.removeLast() }
    while let dot = host.firstIndex(of: "."), entrances.contains(host[..<dot]),
      host[dot...].dropFirst().contains(".")
    {
      host = host[dot...].dropFirst()
    }
    return String(host)
  }

  /// Replaces the address of a copy in an AMP cache or of a translated view by that of the page.
  static func unwrap(_ host: inout String, _ path: inout [String]) {
    if host.hasSuffix(".translate.goog") {
      host = untranslated(host.dropLast(".translate.goog".count))
      return
    }
    let isCache = host == "cdn.ampproject.org" || host.hasSuffix(".cdn.ampproject.org")
    guard isCache || (host == "google.com" && path.first == "amp") else { return }
    var inner = path.dropFirst()
    if inner.first == "s" { inner = inner.dropFirst() }
    guard let original = inner.first, original.contains(".") else { return }
    host = PageAddress.host(original[...])
    path = Array(inner.dropFirst())
  }

  /// `bao--ha-tinh-vn` → `bao-ha.tinh.vn`: a hyphen is a dot, two are one.
  private static func untranslated(_ label: Substring) -> String {
    label.split(separator: "-", omittingEmptySubsequences: false).reduce(into: "") { host, part in
      if part.isEmpty {
        if host.hasSuffix(".") { host.removeLast() }
        host += "-"
      } else {
        host += (host.isEmpty || host.hasSuffix("-") ? "" : ".") + part
      }
    }
  }
}
