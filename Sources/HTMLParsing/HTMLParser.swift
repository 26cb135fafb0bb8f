internal import CLibXML2

extension HTMLDocument {
  /// Parses a page in valid UTF-8 without NUL; what the page says about its encoding is not asked.
  ///
  /// libxml2's SAX interface over memory: the push parser depends on how its input is cut, and the
  /// DOM cuts deep pages silently. `isWhole`: the parser reads all tags and texts itself, also those whose
  /// effect is certain; the document is the same.
  package init(
    parsing bytes: [UInt8], limits: HTMLLimits = HTMLLimits(), isWhole: Bool = false
  ) throws(HTMLParsingError) {
    _ = libraryIsReady
    var parsed: Result<HTMLDocument, HTMLParsingError> = .failure(.unavailable)
    bytes.withUnsafeBufferPointer { buffer in
      parsed = Result { () throws(HTMLParsingError) in
        try HTMLDocument.parsed(buffer, limits, isWhole)
      }
    }
    self = try parsed.get()
  }

  private static func parsed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ limits: HTMLLimits, _ isWhole: Bool
  ) throws(HTMLParsingError) -> HTMLDocument {
    guard bytes.count <= limits.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.bytes)
    }
    guard let base = bytes.baseAddress else { return HTMLDocument() }
    var scan = MarkupScan(
      Markup(base: base, count: bytes.count), limits: limits, isWhole: isWhole)
    try scan.scan()
    let (linkedData, unclosed) = (scan.linkedData, scan.unclosed)
    var builder = TreeBuilder(scan.ended(), limits: limits)
    if builder.markup.count > 0 { try parse(into: &builder) }
    if let failure = builder.failure { throw failure }
    var document = builder.document()
    document.linkedData = linkedData
    document.unclosed = unclosed
    return document
  }
}

/// libxml2 must be set up once, before threads use it.
private let libraryIsReady: Void = xmlInitParser()

/// Recover, be silent, load nothing, no own limits, and do not obey `<meta charset>`.
private let options =
  Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
  | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_NONET.rawValue)
  | Int32(HTML_PARSE_IGNORE_ENC.rawValue) | Int32(XML_PARSE_HUGE.rawValue)

private func parse(into builder: inout TreeBuilder) throws(HTMLParsingError) {
  let markup = builder.markup
  let context: htmlParserCtxtPtr? = markup.withMemoryRebound(to: CChar.self) {
    htmlCreateMemoryParserCtxt($0.baseAddress, Int32($0.count))
  }
  guard let context else { throw .unavailable }
  defer { htmlFreeParserCtxt(context) }
  htmlCtxtUseOptions(context, options)
  context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
  guard let handler = context.pointee.sax else { throw .unavailable }
  handler.pointee = events
  withUnsafeMutablePointer(to: &builder) { builder in
    var stage = ParserStage(builder: builder, context: context)
    withUnsafeMutablePointer(to: &stage) { stage in
      context.pointee.userData = UnsafeMutableRawPointer(stage)
      htmlParseDocument(context)
    }
  }
}

/// What the events find behind their user data.
private struct ParserStage {
  let builder: UnsafeMutablePointer<TreeBuilder>
  let context: htmlParserCtxtPtr

  /// How many bytes the parser has behind it.
  var position: Int {
    guard let input = context.pointee.input else { return 0 }
    return Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// A page over a limit is not read to its end.
  func stopIfFailed() {
    if builder.pointee.failure != nil { xmlStopParser(context) }
  }
}

private var events: xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.startElement = { data, name, _ in
    guard let stage = stage(data), let name else { return }
    stage.builder.pointee.start(name, at: stage.position)
    stage.stopIfFailed()
  }
  handler.endElement = { data, _ in stage(data)?.builder.pointee.end() }
  handler.characters = { data, text, length in receive(data, text, length) }
  handler.ignorableWhitespace = { data, text, length in receive(data, text, length) }
  handler.cdataBlock = { data, text, length in receive(data, text, length) }
  return handler
}

private func stage(_ data: UnsafeMutableRawPointer?) -> ParserStage? {
  data?.assumingMemoryBound(to: ParserStage.self).pointee
}

private func receive(
  _ data: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ length: Int32
) {
  guard let stage = stage(data), let text, length > 0 else { return }
  stage.builder.pointee.characters(UnsafeBufferPointer(start: text, count: Int(length)))
  stage.stopIfFailed()
}
