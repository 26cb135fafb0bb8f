internal import CLibXML2

extension HTMLDocument {
  /// Of the libxml2 that the program runs with: `2.9.14`.
  package static var libraryVersion: String {
    // 20914, perhaps with a name behind it.
    let text = String(cString: nb_xml_version())
    guard let number = Int(text.prefix { "0"..."9" ~= $0 }) else { return text }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
