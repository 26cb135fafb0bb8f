import Foundation
import Testing

@Suite("A changed catalog")
struct CatalogChangeTests {
  private func project(_ catalog: String) throws -> Program {
    let program = try Program.sample(
      configuration: Program.sampleConfiguration + "catalog: {indicators: [own.csv]}\n")
    try program.write(catalog, "own.csv")
    return program
  }

  private func catalog(_ label: String) -> String {
    "id,label_vi,label_en,area,measure,unit,better,plausible_min,plausible_max,lag_years,share,"
      + "mean,regional,within,phrases,comment\r\n"
      + "luot_gop_y,\(label),\(label),general,count,participants,none,,,,,,,,{v} \(label),\r\n"
  }

  @Test("Inputs are read again, and the run says how many; the next one reads nothing")
  func readAgain() throws {
    let program = try project(catalog("lượt góp ý"))
    let first = try program.run("run")
    #expect(first.status == 0, "\(first.errors)")
    #expect(!first.output.contains("read again"))
    try program.write(catalog("lượt ý kiến"), "own.csv")
    let second = try program.run("run")
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.contains("2 inputs read, 0 unchanged; "), "\(second.output)")
    #expect(
      second.output.contains("; 2 read again by other rules or catalog; "), "\(second.output)")
    #expect(try program.run("run").output.hasPrefix("nothing new: 2 inputs unchanged, "))
  }
}
