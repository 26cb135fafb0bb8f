internal import CLibXML2

extension HTMLDocument {
  /// Parses a page in valid UTF-8 without NUL; what the page says about its encoding is not asked.
  ///
  /// libxml2's SAX interface over memory: the push parser depends on how its input is cut, and the
  /// DOM cuts deep pages silently.
  package init(parsing bytes: [UInt8], limits: HTMLLimits = HTMLLimits()) throws(HTMLParsingError) {
    _ = libraryIsReady
    let scan = try MarkupScan(bytes, limits: limits)
    let builder = TreeBuilder(limits: limits)
    builder.attach(scan)
    if !scan.cleaned.isEmpty { try parse(scan.cleaned, into: builder) }
    if let failure = builder.failure { throw failure }
    builder.finish()
    self = builder.document
  }
}

/// libxml2 must be set up once, before threads use it.
private let libraryIsReady: Void = xmlInitParser()

/// Recover, be silent, load nothing, no own limits, and do not obey `<meta charset>`.
private let options =
  Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue)
  | Int32(HTML_PARSE_NOWARNING.rawValue) | Int32(HTML_PARSE_NONET.rawValue)
  | Int32(HTML_PARSE_IGNORE_ENC.rawValue) | Int32(XML_PARSE_HUGE.rawValue)

private func parse(_ bytes: [UInt8], into builder: TreeBuilder) throws(HTMLParsingError) {
  let context: htmlParserCtxtPtr? = bytes.withUnsafeBytes { raw in
    let base = raw.bindMemory(to: CChar.self).baseAddress
    return htmlCreateMemoryParserCtxt(base, Int32(raw.count))
  }
  guard let context else { throw .unavailable }
  defer { htmlFreeParserCtxt(context) }
  htmlCtxtUseOptions(context, options)
  context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
  guard let handler = context.pointee.sax else { throw .unavailable }
  handler.pointee = events
  let stage = ParserStage(builder: builder, context: context)
  withExtendedLifetime(stage) {
    context.pointee.userData = Unmanaged.passUnretained(stage).toOpaque()
    htmlParseDocument(context)
  }
}

/// What the events find behind their user data.
private final class ParserStage {
  let builder: TreeBuilder
  private let context: htmlParserCtxtPtr

  init(builder: TreeBuilder, context: htmlParserCtxtPtr) {
    self.builder = builder
    self.context = context
  }

  /// A page over a limit is not read to its end.
  func stopIfFailed() {
    if builder.failure != nil { xmlStopParser(context) }
  }
}

private var events: xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.startElement = { data, name, attributes in
    guard let stage = stage(data), let name else { return }
    stage.builder.start(name, attributes)
    stage.stopIfFailed()
  }
  handler.endElement = { data, _ in stage(data)?.builder.end() }
  handler.characters = { data, text, length in receive(data, text, length) }
  handler.ignorableWhitespace = { data, text, length in receive(data, text, length) }
  handler.cdataBlock = { data, text, length in receive(data, text, length) }
  return handler
}

private func stage(_ data: UnsafeMutableRawPointer?) -> ParserStage? {
  data.map { Unmanaged<ParserStage>.fromOpaque($0).takeUnretainedValue() }
}

private func receive(
  _ data: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ length: Int32
) {
  guard let stage = stage(data), let text, length > 0 else { return }
  stage.builder.characters(UnsafeBufferPointer(start: text, count: Int(length)))
  stage.stopIfFailed()
}
