import Mustache

/// The outline of a briefing: a mustache template whose values are escaped as Markdown.
struct PageTemplate: Sendable {
  private let template: MustacheTemplate

  /// An office's own outline, or the built-in one; what stands in it beside the values is not escaped.
  init(_ own: String?, or builtIn: [UInt8]) throws(TemplateError) {
    try self.init(own ?? String(decoding: builtIn, as: UTF8.self))
  }

  /// What a template's pragma may name; known to Mustache from the first template on.
  private static let contentTypes: Void = {
    MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
    MustacheContentTypes.register(YAMLText(), named: "YAML")
  }()

  /// Without a pragma of its own a template would escape for HTML: Markdown is put before it.
  init(_ text: String) throws(TemplateError) {
    _ = PageTemplate.contentTypes
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:MARKDOWN}}\n" + text)
    } catch {
      throw PageTemplate.explained(error)
    }
  }

  /// Line numbers are the file's own: the pragma put before it is not counted.
  private static func explained(_ error: any Error) -> TemplateError {
    guard let parserError = error as? MustacheTemplate.ParserError else {
      return TemplateError(line: 1, column: 1, message: "\(error)")
    }
    return TemplateError(
      line: max(parserError.context.lineNumber - 1, 1), column: parserError.context.columnNumber,
      message: remedy(for: parserError.error))
  }

  private static func remedy(for error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect:
      "a section is closed under another name; close {{#name}} with {{/name}}"
    case .unfinishedName: "a tag has no end; close it with }}"
    case .expectedSectionEnd: "a section is not closed; add {{/name}} for its {{#name}}"
    case .unrecognisedConfigVariable, .invalidConfigVariableSyntax:
      "unknown pragma; write {{% CONTENT_TYPE:MARKDOWN}} or {{% CONTENT_TYPE:YAML}}"
    default: "the template cannot be read; see mustache(5) for its tags"
    }
  }

  /// UTF-8 in pieces, with the notes numbered; no blank line at the start, none doubled, one line break at the end.
  ///
  /// What is no longer needed on the way is given back at once: the nation's page of a year has megabytes of each.
  func render(_ context: consuming PageContext, notes lines: PageLines) -> [[UInt8]] {
    let page = tidy(consume context)
    return Footnotes(sources: lines.sources, wording: lines.wording).numbered(consume page)
  }

  private func tidy(_ context: consuming PageContext) -> [UInt8] {
    let rendered = template.render(consume context)
    let lineBreak = UInt8(ascii: "\n")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rendered.utf8.count + 1)
    var breaks = 2
    for byte in rendered.utf8 {
      breaks = byte == lineBreak ? breaks + 1 : 0
      if breaks <= 2 { bytes.append(byte) }
    }
    while bytes.last == lineBreak { bytes.removeLast() }
    bytes.append(lineBreak)
    return bytes
  }
}
