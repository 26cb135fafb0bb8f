import Pipeline
import Testing

@Suite("Problems of pipeline.yml")
struct ConfigurationProblemTests {
  /// What the reader says about a text.
  private func problems(_ yaml: String) throws -> String {
    do {
      _ = try ConfigurationReader.read(Array(yaml.utf8), file: "pipeline.yml")
      return ""
    } catch let error as ConfigurationError {
      return error.description
    }
  }

  @Test("All problems are reported at once, with line, column and remedy")
  func allAtOnce() throws {
    let yaml = """
      ouput: output
      sources:
        - name: a
          path: inbox
          place: ha-tinhh
          trust: 7
          freshness: {warn: 9d, error: 3d}
        - name: a
          path: inbox
        - {name: b, colour: red}
        - just text
      catalog: {indicators: [missing.csv]}
      reports:
        - {periods: [half-yaer], places: some, language: fr}
      csv: {dialects: [excel]}
      """
    #expect(
      try problems(yaml) == """
        pipeline.yml:1:1: error: unknown key "ouput"; did you mean "output"?
        pipeline.yml:5:12: error: unknown place "ha-tinhh"; did you mean "ha-tinh"?
        pipeline.yml:6:12: error: trust must be 1 (official), 2 (press) or 3 (copies)
        pipeline.yml:7:23: error: warn (9d) is above error (3d); swap them
        pipeline.yml:8:5: error: a second source "a", after line 4; give it another name
        pipeline.yml:10:5: error: a source without path; add `path:`
        pipeline.yml:10:15: error: unknown key "colour"; known keys: name, path, publisher, place, \
        trust, freshness
        pipeline.yml:11:5: error: a source must be a mapping of name, path, publisher, place, trust, \
        freshness
        pipeline.yml:12:24: error: missing.csv: no such file or directory; check the path
        pipeline.yml:14:16: error: unknown report period "half-yaer"; did you mean "half-year"?
        pipeline.yml:14:36: error: places must be `all` or a list of slugs: [some]
        pipeline.yml:14:52: error: unknown language "fr"; write one of: vi, en
        pipeline.yml:15:18: error: unknown CSV dialect "excel"; did you mean "excel-vi"?
        """)
  }

  @Test(
    "A single mistake has a single line",
    arguments: [
      ("", "pipeline.yml:1:1: error: the file is empty; add `sources:`"),
      (
        "output: x",
        "pipeline.yml:1:1: error: no sources; add `sources:` with a name and a path each"
      ),
      ("sources: []", "pipeline.yml:1:10: error: sources is empty; add a name and a path"),
      ("sources: all", "pipeline.yml:1:10: error: sources must be a list"),
      (
        "sources:\n  - {name: a, path: }",
        "pipeline.yml:2:21: error: path must be a text"
      ),
      (
        "sources:\n  - {name: a, path: b, freshness: {warn: soon}}",
        "pipeline.yml:2:42: error: warn: \"soon\" is no duration; write a number of days or weeks: "
          + "3d, 2w"
      ),
      (
        "sources:\n  - {name: a, path: b, place: atlantis}",
        "pipeline.yml:2:31: error: unknown place \"atlantis\"; write a province's slug such as "
          + "ha-tinh, or viet-nam"
      ),
      (
        "sources:\n  - {name: a, path: b, place: Hà Tĩnh}",
        "pipeline.yml:2:31: error: unknown place \"Hà Tĩnh\"; did you mean \"ha-tinh\"?"
      ),
      (
        "sources:\n  - {name: a, path: b, freshness: 3d}",
        "pipeline.yml:2:35: error: freshness must be a mapping of warn, error; write {warn: 3d, "
          + "error: 14d}"
      ),
      (
        "sources:\n  - {name: a, path: b}\nreports:\n  - {periods: year}",
        "pipeline.yml:4:15: error: periods must be a list; write [year]"
      ),
      (
        "metrics: a.txt\nsources:\n  - {name: a, path: b}",
        "pipeline.yml:1:10: error: metrics: \"a.txt\" does not end in .prom, so that node_exporter would "
          + "not read it; write nienbieu.prom"
      ),
      (
        "metrics: x/../output/2022/a.prom\nsources:\n  - {name: a, path: b}",
        "pipeline.yml:1:10: error: metrics may not stand in output, which holds reports only; write "
          + "nienbieu.prom"
      ),
      (
        "sources:\n  - {name: a, path: b}\nreports:\n  - {periods: [year]}\n  - {periods: [year]}",
        "pipeline.yml:5:5: error: the period \"year\" is reported by line 4 too; name it once"
      ),
    ])
  func single(yaml: String, message: String) throws {
    #expect(try problems(yaml) == message)
  }

  @Test("Text that is no YAML gives the place where it stops being YAML")
  func notYAML() throws {
    let message = try problems("sources:\n\t- name: a")
    #expect(message.hasPrefix("pipeline.yml:2:1: error: not YAML: "))
    #expect(message.hasSuffix("; indent with blanks, not with a tab"))
  }

  @Test(
    "What was begun and not ended is told where it begins, with the remedy",
    arguments: [
      ("sources: [a, b", "1:10", "close the list with ]"),
      ("csv: {dialects: [standard]\noutput: a", "1:6", "close the mapping with }"),
      ("output: \"a\nsources: []", "1:9", "close the quotation mark"),
      ("output: a\nsources\ncsv: {}", "2:1", "write a colon and a blank behind the key"),
      (
        "sources:\n  - {name: a}\n  - path: **/*.html", "3:11",
        "a text that begins with *: put it in quotes"
      ),
    ])
  func unfinished(yaml: String, place: String, remedy: String) throws {
    let message = try problems(yaml)
    #expect(message.hasPrefix("pipeline.yml:\(place): error: not YAML: "), "\(message)")
    #expect(message.hasSuffix("; \(remedy)"), "\(message)")
  }

  @Test("A key twice in one mapping is an error")
  func duplicates() throws {
    let message = try problems("sources: []\nsources: []")
    #expect(message == "pipeline.yml:2:1: error: this mapping has \"sources\" twice; keep one")
  }

  @Test(
    "Texts with a foreign tag, or with what would steer a terminal, are none",
    arguments: ["!!js/function 'x'", "!x a", #""a\e[31m""#, #""a\u202e""#])
  func strangeText(text: String) throws {
    #expect(
      try problems("sources: [{name: a, path: b}]\nstore: \(text)")
        == "pipeline.yml:2:8: error: store must be a text")
  }

  @Test("A file of more than 64 KiB is not even read")
  func tooLargeFile() throws {
    let directory = try TemporaryDirectory()
    try directory.write(String(repeating: "#", count: 65_537), "big.yml")
    let path = directory.path("big.yml")
    let refusal = #expect(throws: ConfigurationError.self) { try ConfigurationReader.read(path) }
    #expect(refusal?.description == "\(path): error: 65537 bytes, more than 65536; split the file")
  }

  @Test("A file of more than 64 KiB is not even parsed")
  func tooLarge() throws {
    let yaml = "# " + String(repeating: "x", count: 65_536)
    #expect(
      try problems(yaml)
        == "pipeline.yml: error: the file has 65538 bytes, more than 65536; split its sources into "
        + "several files")
  }

  @Test("Nested aliases are counted, not unfolded")
  func aliasBomb() throws {
    var yaml = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, before) in zip("bcdefghi", "abcdefgh") {
      let uses = Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
      yaml += "\(name): &\(name) [\(uses)]\n"
    }
    #expect(
      try problems(yaml)
        == "pipeline.yml:1:1: error: more than 10000 nodes, counting every use of an alias; write fewer"
    )
  }

  @Test("Bytes that are not UTF-8 are refused")
  func encoding() throws {
    #expect(throws: ConfigurationError.self) {
      try ConfigurationReader.read([0x61, 0x3A, 0xFF], file: "pipeline.yml")
    }
  }
}
