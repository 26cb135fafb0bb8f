import Foundation
import Testing

@Suite("Archives larger than what a run may take", .serialized)
struct LargeArchiveTests {
  /// Every twentieth record is a page, the others pictures: a build for tests is slow to read pages.
  private func archive(_ count: Int, _ program: Program) throws -> String {
    var bytes: [UInt8] = []
    let picture = [UInt8](repeating: 0x50, count: 20_000)
    for number in 0..<count {
      bytes +=
        number % 20 == 0
        ? ArchiveSamples.page(number)
        : ArchiveSamples.record(picture, uri: "https://a.vn/\(number)", type: "image/png")
    }
    try program.write(Data(bytes), "\(count).warc")
    return "\(count).warc"
  }

  @Test("extract over 10,000 records takes no more memory than over 1,000, and ten times as long")
  func extract() throws {
    let program = try Program()
    let small = try program.measured("extract", archive(1000, program))
    let large = try program.measured("extract", archive(10_000, program))
    #expect(small.result.status == 0 && large.result.status == 0)
    #expect(large.result.output.utf8.count { $0 == 0x0A } == 500)
    #expect(large.peak < 150)
    #expect(large.peak < small.peak + 20)
    #expect(large.seconds < 20 * max(1, small.seconds))
  }

  @Test("JSON Lines likewise, and a line that never ends is refused by itself")
  func jsonLines() throws {
    let program = try Program()
    let line =
      #"{"title": "Tin", "text": "Huyện tiếp nhận 1.200 hồ sơ.", "published": "2024-09-10"}"#
    var lines = String(repeating: line + "\n", count: 100)
    lines += #"{"text": ""# + String(repeating: "dài ", count: 4 << 20) + "\n" + line
    try program.write(lines, "a.jsonl")
    let usage = try program.measured("extract", "a.jsonl")
    #expect(usage.result.output.utf8.count { $0 == 0x0A } == 101)
    #expect(
      usage.result.errors
        == "nienbieu: error: [too-large] a.jsonl:101: the line is too long; write one article a line\n"
    )
    #expect(usage.peak < 150)
  }

  @Test("A run loads an archive article by article, and reads it again only when it changed")
  func run() throws {
    let program = try Program()
    try program.write(Program.sampleConfiguration, "pipeline.yml")
    let broken = ArchiveSamples.record([1, 2, 3], uri: "https://a.vn/2", length: "x")
    let pages = (0..<60).map(ArchiveSamples.page)
    try program.write(Data(pages.joined() + broken), "inbox/a.warc")
    let first = try program.run("run")
    #expect(first.status == 3, "\(first.errors)")
    #expect(first.output.contains("1 input read, 0 unchanged; 60 new articles"), "\(first.output)")
    #expect(try program.run("run").output.hasPrefix("nothing new: 1 input unchanged"))
    try program.write(Data(pages.dropLast(30).joined()), "inbox/a.warc")
    let second = try program.run("run")
    #expect(second.status == 0, "\(second.errors)")
    #expect(
      second.output.hasPrefix("1 input read, 0 unchanged; 0 new articles"), "\(second.output)")
  }
}
