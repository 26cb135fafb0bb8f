/// The header of a WARC record (ISO 28500, 5).
struct WARCHeader {
  private let fields: HeaderFields

  init?(_ fields: HeaderFields) {
    guard fields.startLine.hasPrefix("WARC/1.") else { return nil }
    self.fields = fields
  }

  /// Of the content in bytes; `nil` where it is missing or no number.
  var size: Int? {
    fields["content-length"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  var contentType: String { fields["content-type"] ?? "" }

  /// What a page can be in. A revisit is known by its first record; continuations, requests and
  /// descriptions hold none.
  enum Kind: String {
    case response, resource, conversion
  }

  var kind: Kind? { fields["warc-type"].flatMap { Kind(rawValue: $0.lowercased()) } }

  /// The address; old wget writes it in angle brackets, and some tools with blanks.
  var uri: String? {
    fields["warc-target-uri"].map { field in
      let isBracketed = field.hasPrefix("<") && field.hasSuffix(">")
      let uri = isBracketed ? String(field.dropFirst().dropLast()) : field
      return uri.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
    }
  }

  /// Whether a page can be found at the address; others (dns:, metadata:) are of the crawler itself.
  func isOfPage(_ uri: String) -> Bool {
    guard let kind, let colon = uri.firstIndex(of: ":") else { return false }
    let scheme = uri[..<colon].lowercased()
    return ["http", "https"].contains(scheme)
      || kind != .response && ["ftp", "file"].contains(scheme)
  }

  /// Why the crawler cut the content: `length`, `time`, `disconnect`; `nil` where it did not.
  var truncated: String? { fields["warc-truncated"] }

  /// The content goes on in `continuation` records.
  var isSegment: Bool { fields["warc-segment-number"] != nil }

  /// Over the whole content.
  var blockDigest: RecordDigest? { fields["warc-block-digest"].flatMap { RecordDigest($0) } }

  /// Over the page alone; of a segment it is that of the joined whole.
  var payloadDigest: RecordDigest? {
    isSegment ? nil : fields["warc-payload-digest"].flatMap { RecordDigest($0) }
  }
}
