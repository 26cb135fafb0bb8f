import Chronology
@testable import Extraction
import Testing

@Suite("Archives of crawlers")
struct ArchiveTests {
  private func page(_ name: String) -> String {
    "<html><head><title>\(name) công bố kết quả cải cách</title></head><body><h1>\(name) công bố kết quả "
      + "cải cách</h1><p>10/09/2024 10:24</p><article>\(Samples.paragraphs)</article></body></html>"
  }

  private func record(
    _ body: [UInt8], uri: String, type: String = "response", header: String = "", status: Int = 200,
    length: Int? = nil
  ) -> [UInt8] {
    let http = Array(
      "HTTP/1.1 \(status) OK\r\nContent-Type: text/html; charset=utf-8\r\n\(header)\r\n".utf8)
    let content = http + body
    return Array(
      "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(uri)\r\nContent-Length: \(length ?? content.count)\r\n\r\n"
        .utf8) + content + Array("\r\n\r\n".utf8)
  }

  private func page(_ name: String, _ number: Int) -> [UInt8] {
    record(Array(page(name).utf8), uri: "https://baohatinh.vn/\(number)")
  }

  private func titles(_ extraction: Extraction) -> [String] {
    extraction.articles.map { $0.title.split(separator: " ").prefix(1).joined() }
  }

  @Test func pagesOfAPlainArchive() throws {
    let archive =
      record([], uri: "x", type: "warcinfo") + page("Một", 1)
      + record([], uri: "https://a.vn/x", status: 404) + page("Hai", 2)
    let extraction = try Samples.extraction(archive, path: "crawl.warc")
    #expect(
      extraction.articles.map(\.source) == [
        "crawl.warc#https://baohatinh.vn/1", "crawl.warc#https://baohatinh.vn/2",
      ])
    #expect(extraction.articles.map(\.url) == ["https://baohatinh.vn/1", "https://baohatinh.vn/2"])
    #expect(extraction.articles.map(\.place) == ["ha-tinh", "ha-tinh"])
    #expect(extraction.articles.map(\.blocks.count) == [3, 3])
    #expect(extraction.rejected.isEmpty)
  }

  @Test func aMemberARecordOrOneForAll() throws {
    let members = StoredGzip.member(page("Một", 1)) + StoredGzip.member(page("Hai", 2))
    #expect(try titles(Samples.extraction(members, path: "c.warc.gz")) == ["Một", "Hai"])
    let whole = StoredGzip.member(page("Một", 1) + page("Hai", 2))
    #expect(try titles(Samples.extraction(whole, path: "c.warc.gz")) == ["Một", "Hai"])
  }

  @Test func aTruncatedArchiveKeepsWhatIsWhole() throws {
    let archive = page("Một", 1) + page("Hai", 2).dropLast(200)
    let plain = try Samples.extraction(archive, path: "c.warc")
    #expect(titles(plain) == ["Một"])
    #expect(plain.rejected.map(\.source) == ["c.warc#record-2"])
    #expect(plain.rejected.map(\.reason) == ["bad-archive"])
    #expect(
      plain.rejected.first?.message.hasSuffix("bytes are missing; fetch the archive again") == true)
    let packed = StoredGzip.member(page("Một", 1)) + StoredGzip.member(page("Hai", 2)).dropLast(200)
    let gzip = try Samples.extraction(packed, path: "c.warc.gz")
    #expect(titles(gzip) == ["Một"])
    #expect(
      gzip.rejected.map(\.message) == [
        "c.warc.gz: record 2: the gzip data ends in the middle; fetch the archive again"
      ])
  }

  @Test func brokenRecordsArePassedOver() throws {
    var damaged = StoredGzip.member(page("Hai", 2))
    damaged[damaged.count - 6] ^= 0xFF
    let packed = StoredGzip.member(page("Một", 1)) + damaged + StoredGzip.member(page("Ba", 3))
    let gzip = try Samples.extraction(packed, path: "c.warc.gz")
    #expect(titles(gzip).first == "Một" && titles(gzip).last == "Ba")
    #expect(gzip.rejected.map(\.reason) == ["bad-archive"])

    let tooLong = record(Array(page("Hai").utf8), uri: "https://a.vn/2", length: 5_000_000)
    let plain = try Samples.extraction(page("Một", 1) + tooLong + page("Ba", 3), path: "c.warc")
    #expect(titles(plain) == ["Một", "Ba"])
    let noise = Array("garbage\r\n\r\n".utf8)
    let noisy = try Samples.extraction(page("Một", 1) + noise + page("Ba", 3), path: "c.warc")
    #expect(titles(noisy) == ["Một", "Ba"])
    #expect(
      noisy.rejected.map(\.message) == [
        "c.warc: record 2: it does not begin with a WARC header; fetch the archive again"
      ])
  }

  @Test func chunkedAndPackedBodies() throws {
    let bytes = Array(page("Một").utf8)
    let half = bytes.count / 2
    let chunks =
      Array("\(String(half, radix: 16))\r\n".utf8) + bytes[..<half]
      + Array("\r\n\(String(bytes.count - half, radix: 16));x=y\r\n".utf8) + bytes[half...]
      + Array("\r\n0\r\n\r\n".utf8)
    let chunked = "Transfer-Encoding: chunked\r\n"
    let packed = "Content-Encoding: gzip\r\n"
    for body in [
      record(chunks, uri: "https://a.vn/1", header: chunked),
      record(bytes, uri: "https://a.vn/1", header: chunked),
      record(StoredGzip.member(bytes), uri: "https://a.vn/1", header: packed),
      record(bytes, uri: "<https://a.vn/1>", header: packed),
    ] {
      #expect(try titles(Samples.extraction(body, path: "c.warc")) == ["Một"])
    }
    let cut = record(Array(chunks.dropLast(40)), uri: "https://a.vn/1", header: chunked)
    #expect(
      try Samples.extraction(cut, path: "c.warc").rejected.map(\.message) == [
        "c.warc: record 1: https://a.vn/1: the body was cut between its chunks; capture the page again"
      ])
  }

  @Test func theServerNamesTheEncoding() throws {
    let body = Windows1258Writer.bytes(page("Một"))
    let content =
      Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1258\r\n\r\n".utf8) + body
    let archive =
      Array(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.vn/1\r\nContent-Length: \(content.count)\r\n\r\n"
          .utf8) + content
    let article = try Samples.extraction(archive, path: "c.warc").articles.first
    #expect(article?.blocks.last?.text == Samples.third)
  }

  @Test func bombsAreStopped() throws {
    let bomb = RunLengthDeflate.gzip(zeros: 24 << 20)
    #expect(bomb.count < 2 << 20)
    let extraction = try Samples.extraction(
      bomb + StoredGzip.member(page("Ba", 3)), path: "c.warc.gz")
    #expect(extraction.rejected.count == 1)
    #expect(extraction.rejected.first?.reason == "bad-archive")
    #expect(titles(extraction) == ["Ba"])
  }

  @Test func pagesWithoutArticlesAreTold() throws {
    let menu = Array("<html><body><ul><li><a href=/>Trang chủ</a></li></ul></body></html>".utf8)
    let extraction = try Samples.extraction(record(menu, uri: "https://a.vn/1"), path: "c.warc")
    #expect(extraction.rejected.map(\.reason) == ["no-article"])
    #expect(extraction.rejected.map(\.source) == ["c.warc#https://a.vn/1"])
  }
}

@Suite("JSON Lines")
struct JSONLinesTests {
  @Test func articlesAndBadLines() throws {
    let lines = """
      {"title": "Một", "text": "Câu một.\\nCâu hai.", "published": "2024-04-03", "published_time": "06:45", "url": "https://hue.gov.vn/a"}

      {"title": "Hai"
      {"title": "Ba", "blocks": [{"role": "list_item", "text": "a"}, {"role": "body", "text": " b "}], "tags": ["x"], "source": "y.html"}
      {"title": "Bốn", "blocks": [{"role": "poem", "text": "a"}]}
      {"title": "Năm", "text": "a", "published": "mai"}
      {"title": "Sáu"}
      """
    let extraction = try Samples.extraction(Array(lines.utf8), path: "a.jsonl")
    #expect(extraction.articles.map(\.source) == ["a.jsonl#1", "y.html"])
    #expect(
      extraction.articles.map(Samples.lines) == [
        ["body: Câu một.", "body: Câu hai."], ["list_item: a", "body: b"],
      ])
    #expect(extraction.articles.first?.publishedTime == "06:45")
    #expect(extraction.articles.last?.tags == ["x"])
    #expect(
      extraction.rejected.map(\.message) == [
        "a.jsonl:3: the line is no JSON object; write one article a line, as `nienbieu extract` does",
        "a.jsonl:5: field \"blocks\" has the unknown role \"poem\"; known are body, heading, caption, quotation, lead, list_item, table_row",
        "a.jsonl:6: field \"published\" is no date: \"mai\"; write YYYY-MM-DD",
        "a.jsonl#7: there is no article text, only navigation; save the article's own page",
      ])
  }
}

/// gzip without compression, for tests: stored blocks of deflate (RFC 1951, RFC 1952).
enum StoredGzip {
  static func member(_ data: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var rest = data[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(65_535)
      let count = UInt16(block.count)
      result.append(rest.isEmpty ? 1 : 0)
      for value in [count, ~count] { result += [UInt8(value & 0xFF), UInt8(value >> 8)] }
      result += block
    } while !rest.isEmpty
    return result + little(CRC32.checksum(data)) + little(UInt32(truncatingIfNeeded: data.count))
  }

  static func little(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  static func checksum(_ data: [UInt8]) -> UInt32 {
    ~data.reduce(0xFFFF_FFFF) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }
}

/// A gzip member that unpacks to very many zeros: fixed Huffman codes, longest matches.
enum RunLengthDeflate {
  static func gzip(zeros: Int) -> [UInt8] {
    var bits = BitWriter()
    bits.write(0b011, 3)
    bits.writeCode(0x30, 8)
    for _ in 0..<(zeros / 258) {
      bits.writeCode(0b1100_0101, 8)
      bits.write(0, 0)
      bits.writeCode(0, 5)
    }
    bits.writeCode(0, 7)
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + bits.finish() + Array(repeating: 0, count: 8)
  }

  private struct BitWriter {
    private var bytes: [UInt8] = []
    private var current: UInt32 = 0
    private var count: UInt32 = 0

    mutating func write(_ value: UInt32, _ width: UInt32) {
      current |= value << count
      count += width
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: current))
        current >>= 8
        count -= 8
      }
    }

    /// Huffman codes are written from their highest bit.
    mutating func writeCode(_ code: UInt32, _ width: UInt32) {
      for bit in (0..<width).reversed() { write(code >> bit & 1, 1) }
    }

    mutating func finish() -> [UInt8] {
      write(0, (8 - count) % 8)
      return bytes
    }
  }
}
