extension Origin {
  /// `baohatinh.vn` of `https://www.baohatinh.vn:443/a`.
  package var host: String? { url.flatMap(Origin.host(of:)) }

  package static func host(of url: String) -> String? {
    guard let mark = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = url.utf8[mark...]
    guard rest.starts(with: "://".utf8) else { return nil }
    let authority = rest.dropFirst(3).prefix { !"/?#".utf8.contains($0) }
    let host = authority.split(separator: UInt8(ascii: "@")).last?.prefix {
      $0 != UInt8(ascii: ":")
    }
    let name = host.map { String(decoding: $0, as: UTF8.self).lowercased() } ?? ""
    let bare = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    return bare.isEmpty ? nil : bare
  }
}
