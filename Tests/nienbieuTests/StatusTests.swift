import Foundation
import Testing

@Suite("nienbieu status")
struct StatusTests {
  private func project() throws -> Program {
    let program = try Program.sample()
    try program.write("", "inbox/empty.html")
    try program.write("{\"title\": \"một\"\n", "inbox/lines.jsonl")
    #expect(try program.run("run", "--as-of", "2023-01-31").status == 3)
    return program
  }

  @Test("--quarantine says reason, place, what is wrong, how to mend it, and since when")
  func quarantine() throws {
    let result = try project().run("status", "--quarantine")
    #expect(result.status == 0)
    #expect(
      result.output == """
        inbox/empty.html
          reason  empty
          where   the whole file
          what    the file is empty
          hint    save the page again or remove it
          since   2023-01-31

        inbox/lines.jsonl#1
          reason  bad-json
          where   line 1
          what    the line is no JSON object
          hint    write one article a line, as `nienbieu extract` does
          since   2023-01-31

        mend the files, or run with --retry-quarantined where they are good as they are

        """)
  }

  @Test("Records of an archive are told by their number")
  func records() throws {
    let program = try Program()
    try program.write(Program.sampleConfiguration, "pipeline.yml")
    let broken = ArchiveSamples.record(
      Array("400\r\n<html>".utf8), uri: "https://a.vn/2", http: "Transfer-Encoding: chunked\r\n")
    try program.write(Data(ArchiveSamples.page(1) + broken), "inbox/a.warc")
    #expect(try program.run("run").status == 3)
    let result = try program.run("status", "--quarantine", "--format", "json")
    #expect(result.output.contains(#""place":"record 2""#), "\(result.output)")
    #expect(result.output.contains(#""source":"inbox/a.warc#record-2""#))
    #expect(result.output.contains(#""hint":"capture the page again""#))
    #expect(
      result.output.contains(#""message":"https://a.vn/2: the body was cut between its chunks""#))
  }

  @Test("--runs is the ledger, newest first; what failed says why")
  func runs() throws {
    let program = try project()
    try program.write(Program.secondArticle, "inbox/third.txt")
    #expect(try program.run("run").status == 0)
    let rows = try program.run("status", "--runs").output.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("run  started "))
    #expect(rows[1].hasPrefix("2  ") && rows[2].hasPrefix("1  "))
    #expect(rows[2].contains("published"))
    #expect(
      try program.run("status", "--runs", "--limit", "1").output.split(separator: "\n").count == 2)
    #expect(try program.run("status", "--runs", "--quarantine").status == 64)
  }

  @Test("Nothing in quarantine is said so")
  func empty() throws {
    let program = try Program.sample()
    #expect(try program.run("run").status == 0)
    #expect(try program.run("status", "--quarantine").output == "nothing is quarantined\n")
  }
}
