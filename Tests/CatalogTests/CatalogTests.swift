import Catalog
import Chronology
import TestSupport
import Testing

@Suite struct CatalogTests {
  let catalog: Catalog

  init() throws { catalog = try Catalog.builtIn() }

  @Test func builtInFilesAreWhole() {
    #expect(catalog.indicators.count == 146)
    #expect(catalog.annex.count == 34)
    #expect(Set(catalog.indicators.map(\.id)).count == catalog.indicators.count)
    #expect(catalog.indicators.allSatisfy { !$0.phrases.isEmpty || $0.id.contains("region") })
  }

  @Test func referencesInsideTheCatalogResolve() {
    for indicator in catalog.indicators {
      for id in [indicator.share, indicator.mean, indicator.regional].compactMap(\.self) {
        #expect(catalog.indicator(id) != nil, "\(indicator.id) refers to \(id)")
      }
      for phrase in indicator.phrases where phrase.hasPrefix("@") {
        #expect(catalog.indicator(String(phrase.dropFirst())) != nil)
      }
    }
    for row in catalog.annex {
      if let id = row.indicator { #expect(catalog.indicator(id) != nil, "annex row \(row.row)") }
    }
  }

  @Test func everyCountedUnitIsKnown() {
    let known = Set(catalog.units.map(\.id) + ["percent", "points", "rank", "VND", "USD"])
    for indicator in catalog.indicators { #expect(known.contains(indicator.unit)) }
  }

  @Test func slugsFollowTheNameOfTheTime() {
    #expect(catalog.place("ha-tinh", on: day("2022-06-30"))?.code == "63-42")
    #expect(catalog.place("ha-tinh", on: day("2025-07-01"))?.code == "34-42")
    #expect(catalog.place("tp-ho-chi-minh")?.name == "Hồ Chí Minh")
    #expect(catalog.place("hue")?.kind == "thành phố trực thuộc Trung ương")
    #expect(catalog.place("thua-thien-hue") != nil)
  }

  @Test func hostsTellPlaces() {
    #expect(catalog.place(ofHost: "snv.kontum.gov.vn") == "kon-tum")
    #expect(catalog.place(ofHost: "BAOHATINH.VN") == "ha-tinh")
    #expect(catalog.place(ofHost: "example.com") == nil)
  }

  @Test func namesForReaders() {
    #expect(catalog.name(ofPlace: "kon-tum") == "Kon Tum")
    #expect(catalog.name(ofPlace: "viet-nam") == "Toàn quốc")
    #expect(catalog.name(ofPlace: "tay-nguyen") == "Tây Nguyên")
    #expect(catalog.name(ofPlace: "nowhere") == "nowhere")
  }
}

@Suite struct CatalogReaderTests {
  private func indicators(_ text: String) throws -> [Indicator] {
    try CatalogReader.indicators(CSVTable(text, name: "mine.csv"))
  }

  private let header =
    "id,label_vi,label_en,area,measure,unit,better,plausible_min,plausible_max,phrases\n"

  @Test func readsARow() throws {
    let read = try indicators(header + "x,Chỉ tiêu,Thing,steering,count,tasks,higher,1,9,a|b {v}\n")
    #expect(read.first?.phrases == ["a", "b {v}"])
    #expect(read.first?.plausible == ExactDecimal(1)...ExactDecimal(9))
  }

  @Test(arguments: [
    (
      "x,,,nowhere,count,tasks,higher,,,a",
      "mine.csv:2: error: column area: \"nowhere\" is unknown; "
        + "write one of steering, institutions, procedures, apparatus, civil_service, "
        + "public_finance, digital_government, socioeconomic, general"
    ),
    (
      "x,,,steering,count,tasks,higher,9,1,a",
      "mine.csv:2: error: plausible_min 9 is above plausible_max 1; swap them"
    ),
    (",,,steering,count,tasks,higher,,,a", "mine.csv:2: error: column id is empty; fill it in"),
    (
      "x,,,steering,count,tasks,higher,nine,,a",
      "mine.csv:2: error: column plausible_min: \"nine\" is no number; write 12.5"
    ),
    (
      "x,steering",
      "mine.csv:2: error: 2 cells under a header of 10; quote cells that contain commas"
    ),
  ])
  func saysWhatIsWrong(row: String, message: String) {
    #expect {
      try indicators(header + row + "\n")
    } throws: { error in
      String(describing: error) == message
    }
  }

  @Test func userRowsOverrideAndAdd() throws {
    let catalog = try Catalog.builtIn()
    let mine = try indicators(
      header
        + "sipas_score,Mới,,steering,percent,percent,higher,,,x\nnew_one,Thêm,,general,count,tasks,none,,,y\n"
    )
    let merged = catalog.merging(indicators: mine, places: [])
    #expect(merged.indicator("sipas_score")?.label == "Mới")
    #expect(merged.indicator("new_one")?.label == "Thêm")
    #expect(merged.indicators.count == catalog.indicators.count + 1)
  }
}
