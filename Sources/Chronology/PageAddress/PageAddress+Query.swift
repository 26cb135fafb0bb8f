extension PageAddress {
  /// Parameters that say who sent the reader, by the beginnings of their names.
  private static let trackingPrefixes = [
    "utm_", "mc_", "zalo", "_x_tr_", "mtm_", "pk_", "hsa_", "_hs", "fb_", "at_c", "at_m", "wt_",
  ]

  private static let tracking: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid",
    "ttclid", "igshid", "igsh", "zarsrc", "gidzl", "mibextid", "rdid", "_ga", "_gl", "spm",
    "cmpid", "ocid", "ref_src", "ref_url", "__twitter_impression", "amp_js_v", "amp_gsa",
    "usqp", "phpsessid", "jsessionid", "aspxautodetectcookiesupport",
  ]

  /// Tracking as a rule; where nothing else names the page they might.
  private static let likelyTracking: Set<String> = [
    "ref", "refer", "referrer", "share", "shared", "sharer", "share_id", "trk",
  ]

  /// Parameters that ask for another version of the page if they are set to `yes`, `1` and the like.
  private static let versionFlags: Set<String> = [
    "amp", "print", "printable", "in", "inbai", "in_bai", "mobile",
  ]
  private static let yes: Set<String> = ["", "1", "true", "yes", "y", "on", "print", "preview"]

  /// Parameters that name the version.
  private static let versionNames: Set<String> = [
    "view", "mode", "layout", "format", "type", "task", "output", "outputtype", "display", "tmpl",
    "template",
  ]
  private static let versionValues: Set<String> = [
    "print", "printer", "printview", "printable", "printpreview", "inbai", "in-bai", "amp",
    "component",
  ]

  /// What is left of the parameters, each once, in the order of their bytes. Where they are all there
  /// is, as no path names the page, more of them stay.
  static func query(_ query: Substring, isAllThereIs: Bool) -> String {
    let fields = query.split(separator: "&").map(Field.init).filter { !$0.text.isEmpty }
    let naming = fields.filter { !$0.isDress }
    let kept =
      isAllThereIs && naming.allSatisfy(\.isLikelyTracking)
      ? naming : naming.filter { !$0.isLikelyTracking }
    return Set(kept.map(\.text)).sorted().joined(separator: "&")
  }

  private struct Field {
    let text: String
    private let name: String
    private let value: String

    init(_ field: Substring) {
      // Some pages escape the mark between parameters for HTML, though no HTML is around it.
      let bare = field.hasPrefix("amp;") ? field.dropFirst(4) : field
      text = escaped(bare)
      let mark = text.firstIndex(of: "=") ?? text.endIndex
      name = text[..<mark].lowercased()
      value = text[mark...].dropFirst().lowercased()
    }

    var isLikelyTracking: Bool { likelyTracking.contains(name) }

    var isDress: Bool {
      tracking.contains(name) || trackingPrefixes.contains { name.hasPrefix($0) }
        || (versionFlags.contains(name) && yes.contains(value))
        || (versionNames.contains(name) && versionValues.contains(value))
        || (name == "page" && value.isEmpty)
    }
  }
}
