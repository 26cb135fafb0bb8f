/// One file as it was found, with what is known of it beside its bytes.
package struct RawInput: Sendable {
  /// As given; becomes the article's source.
  package var path: String
  package var bytes: InputBytes
  /// The bytes of `NAME.meta.json`, where there is one.
  package var sidecar: [UInt8]?
  package var sidecarPath: String?
  package var defaults: SourceDefaults
  package var format: InputFormat

  package init(
    path: String, bytes: InputBytes, sidecar: [UInt8]? = nil, sidecarPath: String? = nil,
    defaults: SourceDefaults = SourceDefaults(), format: InputFormat
  ) {
    self.path = path
    self.bytes = bytes
    self.sidecar = sidecar
    self.sidecarPath = sidecarPath
    self.defaults = defaults
    self.format = format
  }
}

extension RawInput {
  /// An input in memory.
  package init(
    path: String, bytes: [UInt8], sidecar: [UInt8]? = nil, sidecarPath: String? = nil,
    defaults: SourceDefaults = SourceDefaults(), format: InputFormat
  ) {
    self.init(
      path: path, bytes: InputBytes(bytes), sidecar: sidecar, sidecarPath: sidecarPath,
      defaults: defaults, format: format)
  }
}

/// What pipeline.yml says about all articles of a source.
package struct SourceDefaults: Hashable, Sendable {
  package var publisher: String?
  package var place: String?

  package init(publisher: String? = nil, place: String? = nil) {
    self.publisher = publisher
    self.place = place
  }
}

/// The kinds of file that hold articles.
package enum InputFormat: Hashable, Sendable {
  case html, text, warc, jsonl

  /// Whether one file holds many articles, each of which may be bad by itself.
  package var holdsMany: Bool { self == .warc || self == .jsonl }

  /// By extension; `nil` for any other.
  package init?(path: String) {
    let name = path.lowercased()
    switch name {
    case _ where name.hasSuffix(".html") || name.hasSuffix(".htm"): self = .html
    case _ where name.hasSuffix(".txt"): self = .text
    case _ where name.hasSuffix(".warc") || name.hasSuffix(".warc.gz"): self = .warc
    case _ where name.hasSuffix(".jsonl"): self = .jsonl
    default: return nil
    }
  }
}
