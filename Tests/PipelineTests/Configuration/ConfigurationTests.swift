import Catalog
import Pipeline
import Reporting
import Testing

@Suite("A good pipeline.yml")
struct ConfigurationTests {
  private func read(_ yaml: String, file: String = "conf/pipeline.yml") throws -> Configuration {
    try ConfigurationReader.read(Array(yaml.utf8), file: file)
  }

  @Test("Only name and path are required; the rest has defaults")
  func defaults() throws {
    let configuration = try read("sources: [{name: a, path: inbox}]")
    #expect(configuration.store == "output/timeline.sqlite")
    #expect(configuration.output == "output")
    #expect(configuration.reports == [ReportPlan()])
    #expect(configuration.dialects.map(\.rawValue) == ["standard", "excel-vi"])
    #expect(configuration.catalogFingerprint == "")
    #expect(
      configuration.sources == [SourcePlan(name: "a", path: "inbox", line: 1, column: 27)])
  }

  @Test("Every key of the contract is read")
  func everything() throws {
    let configuration = try read(
      """
      store: data/t.sqlite
      output: out
      sources:
        - name: baohatinh
          path: inbox/**/*.html
          publisher: Báo Hà Tĩnh
          place: ha-tinh
          trust: 1
          freshness: {warn: 3d, error: 2w}
      catalog: {indicators: [], places: []}
      reports:
        - {periods: [half-year, nine-months], places: [kon-tum, ha-tinh], language: en}
        - {periods: [quarter]}
      csv: {dialects: [excel-vi]}
      """)
    #expect(configuration.store == "data/t.sqlite")
    #expect(configuration.located("inbox") == "conf/inbox")
    #expect(configuration.located("/inbox") == "/inbox")
    let source = try #require(configuration.sources.first)
    #expect(source.publisher == "Báo Hà Tĩnh")
    #expect(source.place == "ha-tinh")
    #expect(source.trust == 1)
    #expect(source.freshness == Freshness(warnDays: 3, errorDays: 14))
    #expect(
      configuration.reports.map { $0.grains.map(\.rawValue) } == [
        ["half-year", "nine-months"], ["quarter"],
      ])
    #expect(configuration.reports[0].places == .some(["ha-tinh", "kon-tum"]))
    #expect(configuration.reports[0].language.rawValue == "en")
    #expect(configuration.dialects.map(\.rawValue) == ["excel-vi"])
  }

  @Test("Catalog files add to the built-in catalog; their mistakes have file and line")
  func catalogFiles() throws {
    let directory = try TemporaryDirectory()
    let header =
      "id,label_vi,label_en,area,measure,unit,better,plausible_min,plausible_max,phrases\n"
    try directory.write(header + "tea,Chè,Tea,general,count,count,higher,,,chén chè\n", "good.csv")
    try directory.write(header + "tea,Chè,Tea,general,weight,count,higher,,,chè\n", "bad.csv")
    let file = directory.path("pipeline.yml")
    let good = try read(
      "sources: [{name: a, path: b}]\ncatalog: {indicators: [good.csv]}", file: file)
    #expect(good.catalog.indicator("tea")?.label == "Chè")
    #expect(good.catalog.indicators.count == (try Catalog.builtIn()).indicators.count + 1)
    #expect(good.catalogFingerprint.utf8.count == 64)
    let error = #expect(throws: ConfigurationError.self) {
      try read("sources: [{name: a, path: b}]\ncatalog: {indicators: [bad.csv]}", file: file)
    }
    #expect(
      error?.description
        == "bad.csv:2: error: column measure: \"weight\" is unknown; write one of score, rank, "
        + "percent, count, money")
  }

  @Test(
    "An office's own outlines are read from beside the file; their mistakes have file and line",
    arguments: [
      ("template", \Outlines.province), ("national-template", \Outlines.national),
      ("region-template", \Outlines.region),
    ])
  func outlines(key: String, own: any KeyPath<Outlines, String?> & Sendable) throws {
    let directory = try TemporaryDirectory()
    try directory.write(
      "# {{title}}\n{{#areas}}\n## {{name}}\n{{/areas}}\n", "outlines/so.mustache")
    try directory.write("# {{title}}\n\n{{#areas}}\n{{name}\n{{/areas}}\n", "bad.mustache")
    let file = directory.path("pipeline.yml")
    func plan(_ name: String) throws -> Configuration {
      try read("sources: [{name: a, path: b}]\nreports:\n  - {\(key): \(name)}\n", file: file)
    }
    let outlines = try #require(try plan("outlines/so.mustache").reports.first).outlines
    #expect(outlines[keyPath: own]?.hasPrefix("# {{title}}") == true)
    #expect([outlines.province, outlines.national, outlines.region].compactMap(\.self).count == 1)
    let bad = #expect(throws: ConfigurationError.self) { try plan("bad.mustache") }
    #expect(
      bad?.description == directory.path("bad.mustache")
        + ":4:7: error: a tag has no end; close it with }}"
    )
    let missing = #expect(throws: ConfigurationError.self) { try plan("none.mustache") }
    #expect(missing?.problems.first?.line == 3)
    #expect(missing?.description.contains("none.mustache: ") == true)
  }

  @Test(
    "The nearest known word is suggested, but no far one",
    arguments: [
      ("ouput", "output"), ("soruces", "sources"), ("store", "store"), ("cvs", "csv"),
      ("template", nil),
    ] as [(String, String?)])
  func suggestions(word: String, near: String?) {
    let keys = ["store", "output", "sources", "catalog", "reports", "csv"]
    #expect(Suggestion.nearest(to: word, among: keys) == near)
  }
}
