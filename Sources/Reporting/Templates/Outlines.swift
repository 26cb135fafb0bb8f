/// An office's own outlines (mustache); `nil` for those built in.
package struct Outlines: Hashable, Sendable {
  /// Of the briefings of provinces.
  package var province: String?
  package var national: String?
  /// Of the briefings of regions, which see what the nation's sees.
  package var region: String?

  package init(province: String? = nil, national: String? = nil, region: String? = nil) {
    self.province = province
    self.national = national
    self.region = region
  }

  /// Whether an outline can be read; what it names is not asked for, since every name may be empty.
  package static func check(_ outline: String) throws(TemplateError) {
    _ = try PageTemplate(outline)
  }
}

/// An outline that cannot be read, with the place and the remedy.
package struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  package var line: Int
  package var column: Int
  package var message: String

  package var description: String { "template:\(line):\(column): error: \(message)" }
}
