import Foundation
import Testing

/// Archives that want to be more than they are: what they take beyond an archive of the same pages
/// without them, and what becomes of their neighbours.
@Suite("Bombs in archives", .serialized)
struct BombTests {
  private static let sizes = (zeros: 1 << 30, members: 1_000_000)

  private func packed(_ records: [UInt8]...) -> [UInt8] {
    records.flatMap { DeflateWriter.stored($0) }
  }

  /// Every bomb stands between two pages, costs one line of quarantine, 64 MB and a moment.
  private func expectHarmless(
    _ archive: [UInt8], _ name: String, _ message: String, around: Int = 2
  ) throws {
    let program = try Program()
    let plain = packed(ArchiveSamples.page(1), ArchiveSamples.page(3))
    try program.write(Data(plain), "plain.warc.gz")
    try program.write(Data(archive), name)
    let base = try program.measured("extract", "plain.warc.gz")
    let usage = try program.measured("extract", name)
    #expect(usage.result.errors == "nienbieu: error: \(message)\n")
    #expect(usage.result.status == 3)
    #expect(usage.result.output.split(separator: "\n").count == around)
    #expect(usage.peak <= base.peak + 64)
    #expect(usage.seconds <= base.seconds + 2)
  }

  @Test("1 GiB in 1 MB, as a member of a packed archive")
  func member() throws {
    let bare = DeflateWriter.bomb(zeros: BombTests.sizes.zeros)
    #expect(bare.count < 1_100_000)
    try expectHarmless(
      packed(ArchiveSamples.page(1)) + bare + packed(ArchiveSamples.page(3)), "a.warc.gz",
      "[bad-archive] a.warc.gz: record 2: it does not begin with a WARC header; "
        + "fetch the archive again")
    let dressed = DeflateWriter.bomb(
      head: ArchiveSamples.record([], uri: "https://a.vn/2", length: "\(1 << 30)").dropLast(4),
      zeros: BombTests.sizes.zeros)
    try expectHarmless(
      packed(ArchiveSamples.page(1)) + dressed + packed(ArchiveSamples.page(3)), "a.warc.gz",
      "[bad-archive] a.warc.gz: record 2: the gzip data unpacks to more than 200 times its size; "
        + "fetch the archive again")
  }

  @Test("1 GiB in 1 MB, as the page of a record")
  func page() throws {
    let bomb = ArchiveSamples.record(
      DeflateWriter.bomb(zeros: BombTests.sizes.zeros), uri: "https://a.vn/2",
      http: "Content-Encoding: gzip\r\n")
    try expectHarmless(
      ArchiveSamples.page(1) + bomb + ArchiveSamples.page(3), "a.warc",
      "[bad-archive] a.warc: record 2: https://a.vn/2: the packed page is too large; "
        + "capture the page again")
  }

  @Test("Packed three times over", arguments: ["gzip, gzip, gzip", "gzip"])
  func nested(coding: String) throws {
    let inner = DeflateWriter.bomb(zeros: BombTests.sizes.zeros)
    let start = inner.firstRange(of: [UInt8](repeating: 0, count: 64))?.lowerBound ?? 0
    let middle = DeflateWriter.bomb(
      head: Array(inner[..<start]), zeros: inner.count - start - 64, tail: Array(inner.suffix(64)))
    let bomb = ArchiveSamples.record(
      DeflateWriter.stored(middle), uri: "https://a.vn/2", http: "Content-Encoding: \(coding)\r\n")
    #expect(bomb.count < 4096)
    try expectHarmless(
      packed(ArchiveSamples.page(1), bomb, ArchiveSamples.page(3)), "a.warc.gz",
      coding == "gzip"
        ? "[not-text] a.warc.gz#https://a.vn/2: the file is gzip data, not a page; unpack it with "
          + "gunzip, or name it .warc.gz if it is an archive"
        : "[bad-archive] a.warc.gz: record 2: https://a.vn/2: the packed page is too large; "
          + "capture the page again")
  }

  @Test("A million members with nothing in them")
  func emptyMembers() throws {
    let thousand = (0..<1000).flatMap { _ in DeflateWriter.empty }
    var members: [UInt8] = []
    for _ in 0..<(BombTests.sizes.members / 1000) { members += thousand }
    try expectHarmless(
      packed(ArchiveSamples.page(1)) + members + packed(ArchiveSamples.page(3)), "a.warc.gz",
      "[bad-archive] a.warc.gz: record 2: the gzip data goes on with empty members, more than 1000; "
        + "fetch the archive again")
  }

  @Test(
    "A Content-Length that lies",
    arguments: [
      ("-1", "Content-Length is missing or no number"),
      ("99999999999999999999", "Content-Length is missing or no number"),
      ("9000000000000000000", "bytes are missing"), ("900", "bytes are missing"),
      ("300", "it does not end behind its 300 bytes"),
    ])
  func length(claimed: String, what: String) throws {
    let page = Array("<html><body><p>\(String(repeating: "một hai ", count: 60))</p>".utf8)
    let bomb = ArchiveSamples.record(page, uri: "https://a.vn/2", length: claimed)
    for isPacked in [false, true] {
      let records = [ArchiveSamples.page(1), bomb, ArchiveSamples.page(3)]
      let program = try Program()
      let name = isPacked ? "a.warc.gz" : "a.warc"
      try program.write(
        Data(isPacked ? records.flatMap { DeflateWriter.stored($0) } : records.flatMap(\.self)),
        name)
      let usage = try program.measured("extract", name)
      let lines = usage.result.errors.split(separator: "\n")
      #expect(lines.count == 1)
      let message = lines.first ?? ""
      #expect(message.hasPrefix("nienbieu: error: [bad-archive] \(name): record 2: "))
      // Without members the length of 900 reaches into the next record, not behind the end.
      let expected = claimed == "900" && !isPacked ? "it does not end behind its 900 bytes" : what
      #expect(message.hasSuffix("\(expected); fetch the archive again"), "\(message)")
      #expect(usage.result.output.split(separator: "\n").count == 2)
    }
  }

  @Test("Chunks that lie", arguments: ["7fffffffffffffff", "ffffffff", "400", "10"])
  func chunks(size: String) throws {
    let body = Array("\(size)\r\n<html>\(String(repeating: "một ", count: 80))\r\n0\r\n\r\n".utf8)
    let bomb = ArchiveSamples.record(
      body, uri: "https://a.vn/2", http: "Transfer-Encoding: chunked\r\n")
    try expectHarmless(
      ArchiveSamples.page(1) + bomb + ArchiveSamples.page(3), "a.warc",
      "[bad-archive] a.warc: record 2: https://a.vn/2: the body was cut between its chunks; "
        + "capture the page again")
  }
}
