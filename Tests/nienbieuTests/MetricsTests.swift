import Foundation
import Testing

@Suite("nienbieu.prom")
struct MetricsTests {
  private static let configuration = Program.sampleConfiguration + "metrics: nienbieu.prom\n"

  private func values(_ program: Program) throws -> [String: Double] {
    let lines = try program.text("nienbieu.prom").split(separator: "\n").filter {
      !$0.hasPrefix("#")
    }
    return Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let parts = line.split(separator: " ")
        return (String(parts[0]), Double(parts[1]) ?? .nan)
      })
  }

  @Test("A good run says what is there, and how old each source is")
  func good() throws {
    let program = try Program.sample(configuration: Self.configuration)
    #expect(try program.run("run").status == 0)
    let found = try values(program)
    #expect(found["nienbieu_run_exit_code"] == 0)
    #expect(found["nienbieu_articles"] == 2)
    #expect(found["nienbieu_quarantined"] == 0)
    #expect(found["nienbieu_facts"] ?? 0 > 4)
    // 2022-12-20 begins in Vietnam at 17:00 UTC of the day before.
    let newest = found[#"nienbieu_source_newest_timestamp_seconds{source="inbox"}"#] ?? 0
    #expect(newest == 1_671_469_200)
    let ended = found["nienbieu_run_timestamp_seconds"] ?? 0
    #expect(found[#"nienbieu_source_age_seconds{source="inbox"}"#] == ended - newest)
    #expect(found["nienbieu_last_success_timestamp_seconds"] == ended)
    #expect(found["nienbieu_run_duration_seconds"] ?? -1 > 0)
  }

  @Test("A failed run says so, and when the last good one was")
  func failed() throws {
    let program = try Program.sample(configuration: Self.configuration)
    #expect(try program.run("run").status == 0)
    let before = try values(program)["nienbieu_last_success_timestamp_seconds"]
    try program.write("ouput: a\n" + Self.configuration, "pipeline.yml")
    #expect(try program.run("run").status == 78)
    #expect(try values(program)["nienbieu_run_exit_code"] == 78)
    try program.write(Self.configuration, "pipeline.yml")
    try program.write("no store", "output/timeline.sqlite")
    #expect(try program.run("run").status == 65)
    let after = try values(program)
    #expect(after["nienbieu_run_exit_code"] == 65)
    #expect(after["nienbieu_last_success_timestamp_seconds"] == before)
    #expect(after["nienbieu_articles"] == 2)
  }

  @Test("Where none are asked for there are none; where they cannot be written, the run says so")
  func places() throws {
    let program = try Program.sample()
    #expect(try program.run("run").status == 0)
    #expect(!FileManager.default.fileExists(atPath: program.path("nienbieu.prom")))
    try program.write(Program.sampleConfiguration + "metrics: first/a.prom\n", "pipeline.yml")
    try program.write("in the way", "first")
    let result = try program.run("run")
    #expect(result.status == 73)
    #expect(result.errors == "nienbieu: error: first: cannot be created: File exists\n")
  }
}
