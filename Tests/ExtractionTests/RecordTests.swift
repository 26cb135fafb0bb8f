import Chronology
import Testing

@testable import Extraction

@Suite("Records as crawlers write them")
struct RecordTests {
  private let page = """
    <html><head><title>Một công bố kết quả cải cách</title></head><body><h1>Một công bố kết quả cải \
    cách</h1><p>10/09/2024 10:24</p><article>\(Samples.paragraphs)</article></body></html>
    """

  private let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
  private let response = "WARC/1.1\nWARC-Type: response\nWARC-Target-URI: https://a.vn/1"

  /// A record with its header, a field a line, but for the length.
  private func record(_ header: String, _ content: String) -> [UInt8] {
    let header = header.split(separator: "\n").joined(separator: "\r\n")
    return Array(
      "\(header)\r\nContent-Length: \(content.utf8.count)\r\n\r\n\(content)\r\n\r\n".utf8)
  }

  /// Codes of the articles' findings, then messages of what was refused.
  private func findings(_ header: String, _ content: String) throws -> [String] {
    let extraction = try Samples.extraction(record(header, content), path: "c.warc")
    return extraction.articles.flatMap(\.findings).map(\.code) + extraction.rejected.map(\.message)
  }

  @Test(arguments: [
    "WARC/1.0\nwarc-type: RESPONSE\nwarc-target-uri:https://a.vn/x%20y",
    "WARC/1.1\nWARC-TYPE: response\nWARC-Target-URI: <https://a.vn/x y>",
    "WARC/1.1\nWARC-Type : response\nWARC-Target-URI:\n https://a.vn/x y",
  ])
  func headers(_ header: String) throws {
    let http = "HTTP/2 200\ncontent-type:\n  text/html;\n\tcharset=utf-8\n\n" + page
    let extraction = try Samples.extraction(record(header, http), path: "c.warc")
    #expect(extraction.articles.map(\.url) == ["https://a.vn/x%20y"])
    #expect(extraction.articles.map(\.findings.count) == [0])
  }

  @Test(arguments: ["resource", "conversion"])
  func pagesByThemselves(kind: String) throws {
    let header = "WARC/1.1\nWARC-Target-URI: https://a.vn/1\nWARC-Type: \(kind)\nContent-Type: "
    let html = try Samples.extraction(
      record(header + "text/html; charset=utf-8", page), path: "c.warc")
    #expect(html.articles.map(\.source) == ["c.warc#https://a.vn/1"])
    #expect(
      try Samples.extraction(record(header + "image/png", page), path: "c.warc").articles == [])
  }

  @Test(arguments: ["revisit", "continuation", "request", "metadata", "warcinfo"])
  func whatHoldsNoPage(kind: String) throws {
    let header = "WARC/1.1\nWARC-Target-URI: https://a.vn/1\nWARC-Type: \(kind)"
    #expect(try findings(header, http + "\r\n" + page) == [])
  }

  @Test func withoutWhatThereShouldBe() throws {
    #expect(try findings(response, page) == ["no-http-header"])
    #expect(
      try findings(response, "một") == [
        "c.warc: record 1: https://a.vn/1: it is no answer of a server; capture the page again"
      ])
    #expect(
      try findings("WARC/1.1\nWARC-Type: response", page) == [
        "c.warc: record 1: WARC-Target-URI is missing; capture the page again"
      ])
    #expect(try findings(response, "HTTP/1.1 200\r\n\r\n" + page) == [])
    #expect(try findings(response, "HTTP/1.1 304 Not Modified\r\nX: y") == [])
  }

  @Test func whatTheCrawlerCutIsSaid() throws {
    let whole = http + "\r\n" + page
    let cut = try Samples.extraction(
      record(response + "\nWARC-Truncated: length", whole), path: "c.warc")
    #expect(
      cut.articles.first?.findings == [
        Finding(
          .warning, "truncated",
          "the crawler cut the page (length); capture it again to have the whole text", at: "body")
      ])
    #expect(try findings(response + "\nWARC-Segment-Number: 1", whole) == ["truncated"])
    #expect(
      try findings(response, http + "Content-Length: 9999\r\n\r\n" + page) == ["truncated"])
    let chunk = http + "Transfer-Encoding: chunked\r\n\r\nffff\r\n" + page
    #expect(try findings(response + "\nWARC-Truncated: time", chunk) == ["truncated"])
  }

  @Test(
    arguments: [
      ("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", true),
      ("sha1:a9993e364706816aba3e25717850c26c9cd0d89d", true),
      ("SHA-1:qZk+NkcGgWq6PiVxeFDCbJzQ2J0=", true),
      ("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", true),
      ("md5:900150983cd24fb0d6963f7d28e17f72", true),
      ("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE4", false), ("crc:1", nil), ("x", nil),
    ] as [(String, Bool?)])
  func digestsOfABC(field: String, matches: Bool?) {
    #expect(RecordDigest(field)?.matches(Array("abc".utf8)) == matches)
  }

  @Test func whatIsNotAsItWasSavedIsSaid() throws {
    let wrong = "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5"
    for field in ["WARC-Block-Digest", "WARC-Payload-Digest"] {
      #expect(
        try findings(response + "\n\(field): \(wrong)", http + "\r\n" + page)
          == ["digest-mismatch"])
    }
    #expect(
      try findings(response + "\nWARC-Block-Digest: whirl:1", http + "\r\n" + page) == [])
  }

  @Test func codings() throws {
    // "<html>" without a frame, and in that of zlib.
    let bare: [UInt8] = [0xB3, 0xC9, 0x28, 0xC9, 0xCD, 0xB1, 0x03, 0x00]
    let zlib: [UInt8] = [0x78, 0x9C] + bare + [0x07, 0xA3, 0x02, 0x30]
    for body in [bare, zlib] {
      var packed = ResponseBody(bytes: body)
      try ContentCodings("Deflate").decode(&packed, acceptsCut: false)
      #expect(String(decoding: packed.bytes, as: UTF8.self) == "<html>")
    }
    let brotli = http + "Content-Encoding: br\r\n\r\n\u{0B}\u{02}"
    #expect(
      try findings(response, brotli) == [
        "c.warc: record 1: https://a.vn/1: content encoding \"br\" is not supported; "
          + "capture with \"Accept-Encoding: gzip\""
      ])
  }

  @Test func chunks() {
    let body = Array("0005;a=b\r\nmột\r\n4\r\n hai\r\n0\r\nTrailer: x\r\n\r\n".utf8)
    let chunks = ChunkedBody(body[...])
    #expect(String(decoding: chunks.bytes, as: UTF8.self) == "một hai")
    #expect(!chunks.isCut)
    #expect(ChunkedBody(body[..<20]).isCut)
    #expect(ChunkedBody(Array("5\r\nmột\r\nx".utf8)[...]).isCut)
    #expect(ChunkedBody(Array("+5\r\nmột".utf8)[...]).bytes.count == 9)
  }
}
