import Foundation
import Testing

@Suite("A damaged store")
struct DamagedStoreTests {
  /// Changes a digit of a value that the reports show, as a failing disk would.
  private func damage(_ program: Program) throws {
    let url = URL(fileURLWithPath: program.path("output/timeline.sqlite"))
    var bytes = try Data(contentsOf: url)
    let value = try #require(bytes.range(of: Data("120500".utf8)))
    bytes[value.lowerBound] = UInt8(ascii: "7")
    try bytes.write(to: url)
  }

  @Test("A changed digit is exit code 65, for a run and for a question; nothing is published")
  func digit() throws {
    let program = try Program.sample()
    #expect(try program.run("run").status == 0)
    try damage(program)
    let stamps = try program.stamps(below: "output")
    try program.write(Program.secondArticle + "Chỉ tiêu mới đạt 12,5%.\n", "inbox/third.txt")
    for command in ["run", "status"] {
      let result = try program.run(command)
      #expect(result.status == 65)
      #expect(result.output == "")
      #expect(result.errors.contains("the store is damaged (its bytes are not those that"))
    }
    #expect(try program.stamps(below: "output") == stamps)
  }

  @Test("Moved away, it is built again from the inputs")
  func rebuilt() throws {
    let program = try Program.sample()
    #expect(try program.run("run").status == 0)
    let briefing = try program.text("output/2022-H1/ha-tinh.md")
    try damage(program)
    try FileManager.default.removeItem(atPath: program.path("output/timeline.sqlite"))
    #expect(try program.run("run").status == 0)
    #expect(try program.text("output/2022-H1/ha-tinh.md") == briefing)
  }
}
