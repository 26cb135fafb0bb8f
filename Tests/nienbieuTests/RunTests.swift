import Foundation
import Testing

@Suite("nienbieu run")
struct RunTests {
  @Test("The second run has nothing new and touches nothing below output/")
  func idempotent() throws {
    let program = try Program.sample()
    let first = try program.run("run")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("2 inputs read, 0 unchanged; 2 new articles, 0 changed; "))
    #expect(first.errors == "")
    let briefing = try program.text("output/2022-H1/ha-tinh.md")
    #expect(briefing.contains("99,2"))
    let stamps = try program.stamps(below: "output")
    let second = try program.run("run")
    #expect(second.status == 0)
    #expect(second.output.hasPrefix("nothing new: 2 inputs unchanged, "))
    #expect(try program.stamps(below: "output") == stamps)
  }

  @Test("A touched input is looked at, and nothing is published again")
  func touched() throws {
    let program = try Program.sample()
    #expect(try program.run("run").status == 0)
    let stamps = try program.stamps(below: "output/2022-H1")
    try program.write(Program.firstArticle, "inbox/first.txt")
    let second = try program.run("run")
    #expect(second.output.hasPrefix("nothing new: 2 inputs unchanged, "))
    #expect(try program.stamps(below: "output/2022-H1") == stamps)
  }

  @Test("A new article changes only the sets that it is about, and stands in changes.csv")
  func incremental() throws {
    let program = try Program.sample()
    let later = try Data(contentsOf: URL(fileURLWithPath: program.path("inbox/second.txt")))
    try FileManager.default.removeItem(atPath: program.path("inbox/second.txt"))
    #expect(try program.run("run").status == 0)
    try program.write(later, "inbox/second.txt")
    let second = try program.run("run")
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output.hasPrefix("1 input read, 1 unchanged; 1 new article, 0 changed; "))
    #expect(try program.text("output/2022/csv/changes.csv").contains("250100"))
    #expect(
      !FileManager.default.fileExists(atPath: program.path("output/timeline.sqlite.previous")))
  }

  @Test("A set that somebody removed is made again")
  func removedSet() throws {
    let program = try Program.sample()
    #expect(try program.run("run").status == 0)
    let briefing = try program.text("output/2022-H1/ha-tinh.md")
    try FileManager.default.removeItem(atPath: program.path("output/2022-H1"))
    #expect(try program.run("run").status == 0)
    #expect(try program.text("output/2022-H1/ha-tinh.md") == briefing)
  }

  @Test("The same inputs give the same bytes in another directory, zone and locale")
  func deterministic() throws {
    let (one, other) = (try Program.sample(), try Program.sample())
    #expect(try one.run("run", "--as-of", "2023-01-31").status == 0)
    let limits = "export TZ=America/Lima LC_ALL=tr_TR.UTF-8"
    #expect(try other.run("run", "--as-of", "2023-01-31", limits: limits).status == 0)
    for name in ["2022/ha-tinh.md", "2022-H1/csv/observations.csv", "2022-H1/datapackage.json"] {
      #expect(try one.text("output/\(name)") == other.text("output/\(name)"))
    }
  }

  @Test("A bad input is set aside with its reason, once; the others go on")
  func quarantine() throws {
    let program = try Program.sample()
    try program.write("", "inbox/empty.html")
    let first = try program.run("run")
    #expect(first.status == 3)
    #expect(
      first.errors
        == "nienbieu: warning: quarantined [empty] inbox/empty.html: the file is empty; save the "
        + "page again or remove it\n")
    #expect(first.output.contains("2 new articles, 0 changed"))
    #expect(first.output.contains("; 1 quarantined; "))
    #expect(try program.text("output/2022-H1/csv/quarantine.csv").contains("inbox/empty.html"))
    let second = try program.run("run", "--quiet")
    #expect(second.status == 0)
    #expect(second.output + second.errors == "")
    let status = try program.run("status")
    #expect(status.output.contains("inputs       3, 1 quarantined\n"))
    #expect(status.output.contains("inbox/empty.html  "))
  }

  @Test("A good run with --quiet says nothing")
  func quiet() throws {
    let result = try Program.sample().run("run", "--quiet")
    #expect(result.status == 0)
    #expect(result.output + result.errors == "")
  }

  @Test("A source that is too old is exit code 5, with or without news")
  func stale() throws {
    let program = try Program.sample(
      configuration: """
        sources:
          - {name: inbox, path: inbox/*.txt, freshness: {warn: 3d, error: 14d}}

        """)
    for _ in 1...2 {
      let result = try program.run("run", "--as-of", "2023-01-31")
      #expect(result.status == 5)
      #expect(
        result.errors
          == "nienbieu: warning: source \"inbox\": the newest article is of 2022-12-20, 42 days "
          + "old, more than 14; fetch newer ones\n")
    }
    #expect(try program.run("run", "--as-of", "2022-12-21").status == 0)
  }
}
