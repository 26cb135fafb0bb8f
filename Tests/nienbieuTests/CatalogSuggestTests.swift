import Foundation
import Testing

@Suite("catalog suggest")
struct CatalogSuggestTests {
  private static let header =
    "id,label_vi,label_en,area,measure,unit,better,plausible_min,plausible_max,lag_years,share,mean,"
    + "regional,within,phrases,comment\r\n"

  private func project() throws -> Program {
    let program = try Program()
    try program.write(Program.sampleConfiguration, "pipeline.yml")
    for (name, count, day) in [("a", 35, "2022-07-15"), ("b", 48, "2022-12-20")] {
      try program.write(
        """
        Hà Tĩnh lắng nghe ý kiến của người dân

        Trong quý, cổng thông tin nhận \(count) lượt góp ý của bạn đọc. Riêng huyện Can Lộc lập \(count - 30) tổ.
        """, "inbox/\(name).txt")
      try program.write(Program.sidecar(day), "inbox/\(name).meta.json")
    }
    #expect(try program.run("run").status == 0)
    return program
  }

  @Test("Words of several articles are a row, with counts and a sentence")
  func rows() throws {
    let result = try project().run("catalog", "suggest")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output == Self.header
        + "luot_gop_y,lượt góp ý,lượt góp ý,general,count,participants,none,,,,,,,,{v} lượt góp ý,\"2 times "
        + "in 2 articles: Trong quý, cổng thông tin nhận 35 lượt góp ý của bạn đọc.\"\r\n"
        + "to,tổ,tổ,general,count,count,none,,,,,,,,{v} tổ,\"2 times in 2 articles: Riêng huyện Can "
        + "Lộc lập 5 tổ. | too general alone: add words to the phrase, as in \"\"thành lập {v} tổ"
        + "\"\"\"\r\n")
  }

  @Test("A suggested file is a catalog file: the next run knows the numbers")
  func roundTrip() throws {
    let program = try project()
    try program.write(try program.run("catalog", "suggest", "--limit", "1").output, "own.csv")
    try program.write(
      Program.sampleConfiguration + "catalog: {indicators: [own.csv]}\n", "pipeline.yml")
    #expect(try program.run("check").status == 0)
    #expect(try program.run("run").status == 0)
    let history = try program.run("timeline", "--indicator", "luot_gop_y", "--format", "csv")
    #expect(history.output.contains(",luot_gop_y,lượt góp ý,actual,48,,participants,"))
    #expect(try !program.run("catalog", "suggest").output.contains("luot_gop_y"))
  }

  @Test("Nothing to suggest is a header and a word on standard error")
  func nothing() throws {
    let result = try project().run("catalog", "suggest", "--least", "3", "--config", "pipeline.yml")
    #expect(result.status == 0)
    #expect(result.output == Self.header)
    #expect(
      result.errors == "nienbieu: no words stand behind 3 uncatalogued numbers or more\n")
    #expect(try Program().run("catalog", "suggest").status == 66)
  }
}
