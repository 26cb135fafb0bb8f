import Chronology

/// A page as a crawler met it.
struct WARCCapture {
  var uri: String
  var body: [UInt8]
  var charset: String?
  /// What is doubtful about the record.
  var findings: [Finding] = []
}

/// How the content of a record holds a page.
enum PageForm {
  /// Behind the header of a response.
  case served(HTTPResponse)
  /// By itself.
  case bare(charset: String?, findings: [Finding])

  /// `beginning` is the content, or its first bytes.
  ///
  /// - Returns: `nil` where the record holds something else.
  init?(
    _ header: WARCHeader, _ beginning: ArraySlice<UInt8>, isWhole: Bool
  ) throws(HTTPResponse.Problem) {
    let type = header.contentType
    guard header.kind == .response else {
      guard type.isEmpty ? MediaType.looksHTML(beginning) : MediaType.isHTML(type) else {
        return nil
      }
      self = .bare(charset: CharsetDeclaration.name(inContentType: type), findings: [])
      return
    }
    if let response = try HTTPResponse(beginning, isWhole: isWhole) {
      guard response.isPage(beginning.dropFirst(response.headerLength)) else { return nil }
      self = .served(response)
    } else if MediaType.isHTML(type) || MediaType.looksHTML(beginning) {
      self = .bare(
        charset: CharsetDeclaration.name(inContentType: type), findings: [PageForm.noHeader])
    } else {
      guard type.isEmpty || type.lowercased().hasPrefix("application/http") else { return nil }
      throw HTTPResponse.Problem(
        what: "it is no answer of a server", remedy: "capture the page again")
    }
  }

  private static let noHeader = Finding(
    .note, "no-http-header",
    "the record has no header of the server, so the encoding was read from the page alone",
    at: "body")

  var headerLength: Int {
    if case .served(let response) = self { response.headerLength } else { 0 }
  }
}

extension WARCCapture {
  /// The page in the content of a record.
  init(
    _ header: WARCHeader, _ form: PageForm, uri: String, content: ArraySlice<UInt8>
  ) throws(HTTPResponse.Problem) {
    self.uri = uri
    let body: ResponseBody
    switch form {
    case .bare(let charset, let findings):
      body = ResponseBody(bytes: Array(content))
      self.charset = charset
      self.findings = findings
    case .served(let response):
      let acceptsCut = header.truncated != nil || header.isSegment
      body = try response.decoded(
        content.dropFirst(response.headerLength), acceptsCut: acceptsCut)
      charset = response.charset
    }
    self.body = body.bytes
    findings += WARCCapture.cuts(header, body)
    if !header.isSound(content, payload: content.dropFirst(form.headerLength), body) {
      findings.append(WARCCapture.damaged)
    }
  }

  private static func cuts(_ header: WARCHeader, _ body: ResponseBody) -> [Finding] {
    let what: String
    if let reason = header.truncated {
      what = "the crawler cut the page (\(reason))"
    } else if header.isSegment {
      what = "the page goes on in another record, which is not read"
    } else if body.isCut {
      what = "the page is shorter than the server said"
    } else {
      return []
    }
    return [
      Finding(
        .warning, "truncated", "\(what); capture it again to have the whole text", at: "body")
    ]
  }

  private static let damaged = Finding(
    .warning, "digest-mismatch",
    "the page is not as the crawler saved it, its digest differs; fetch the archive again",
    at: "body")
}

extension WARCHeader {
  /// Whether the content is what its digests say. Writers disagree whether a payload is hashed with
  /// its chunks and packed, so each will do, and none is wanted where the whole content is right.
  fileprivate func isSound(
    _ content: ArraySlice<UInt8>, payload: ArraySlice<UInt8>, _ body: ResponseBody
  ) -> Bool {
    if let blockDigest { return blockDigest.matches(content) }
    guard let payloadDigest else { return true }
    return payloadDigest.matches(payload) || payloadDigest.matches(body.joined)
      || payloadDigest.matches(body.bytes)
  }
}
