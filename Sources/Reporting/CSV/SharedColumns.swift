import Catalog
import Chronology

/// Columns that several sheets share, so that they are called and mean the same everywhere.
struct SharedColumns: Sendable {
  let wording: Wording

  private var catalog: Catalog { wording.catalog }

  /// Slug, name and code of a place, as they were at the time of the row.
  func place<Row>(_ place: @escaping (Row) -> (slug: String, on: Day?)) -> [CSVColumn<Row>] {
    let wording = wording
    let names = Answers<PlaceInTime, CSVCell> { place in
      .text(wording.name(ofPlace: place.slug, on: place.day))
    }
    let codes = Answers<PlaceInTime, CSVCell> { place in
      SharedColumns.code(of: place.slug, on: place.day, catalog: wording.catalog)
    }
    return [
      CSVColumn("place", "Mã địa phương", "slug of the unit's name at the time of the fact") {
        .text(place($0).slug)
      },
      CSVColumn("place_name", "Địa phương", "name of the place") { names[PlaceInTime(place($0))] },
      CSVColumn(
        "place_code", "Mã đơn vị hành chính",
        "code of the province-level unit valid at the time, with its era"
      ) { codes[PlaceInTime(place($0))] },
    ]
  }

  private struct PlaceInTime: Hashable {
    let slug: String
    let day: Day?

    init(_ place: (slug: String, on: Day?)) { (slug, day) = place }
  }

  /// `DV-63-42`: with letters before it, since `63-42` would be read as a date.
  private static func code(of slug: String, on day: Day?, catalog: Catalog) -> CSVCell {
    .text(catalog.place(PlaceSlug.province(of: slug), on: day).map { "DV-\($0.code)" })
  }

  /// Label, calendar days and official data window of a period.
  func period<Row>(
    _ prefix: String = "period", title: String = "Kỳ", meaning: String = "what the row is about",
    of period: @escaping (Row) -> Period?
  ) -> [CSVColumn<Row>] {
    [
      CSVColumn(prefix, title, "\(meaning); empty where the text does not say") {
        .period(period($0))
      },
      CSVColumn("\(prefix)_start", "\(title): từ ngày", .date, "first calendar day of \(prefix)") {
        .day(period($0)?.firstDay)
      },
      CSVColumn("\(prefix)_end", "\(title): đến ngày", .date, "last calendar day of \(prefix)") {
        .day(period($0)?.lastDay)
      },
    ]
  }

  func window<Row>(of period: @escaping (Row) -> Period?) -> [CSVColumn<Row>] {
    [
      CSVColumn(
        "window_start", "Kỳ báo cáo chính thức: từ ngày", .date,
        "first day of the official data window (Nghị định 09/2019/NĐ-CP)"
      ) { .day(period($0).flatMap(ReportingWindow.init(for:))?.firstDay) },
      CSVColumn(
        "window_end", "Kỳ báo cáo chính thức: đến ngày", .date,
        "last day of the official data window"
      ) { .day(period($0).flatMap(ReportingWindow.init(for:))?.lastDay) },
    ]
  }

  /// Id and Vietnamese name of an indicator.
  func indicator<Row>(
    id: @escaping (Row) -> String, label: @escaping (Row) -> String?
  ) -> [CSVColumn<Row>] {
    let catalog = catalog
    let known = Answers<String, (label: CSVCell?, area: CSVCell)> { id in
      let indicator = catalog.indicator(id)
      return (indicator.map { .text($0.label) }, indicator.map { .term("area", $0.area) } ?? .empty)
    }
    return [
      CSVColumn("indicator", "Mã chỉ tiêu", "catalogue id, or uncatalogued") { .text(id($0)) },
      CSVColumn(
        "label", "Chỉ tiêu",
        "name of the indicator; the noun phrase as written for uncatalogued ones"
      ) { row in known[id(row)].label ?? .text(label(row)) },
      CSVColumn("area", "Lĩnh vực", "reform area of the indicator") { known[id($0)].area },
    ]
  }

  /// Where a row comes from: article, sentence, rule.
  func evidence<Row>(of fact: @escaping (Row) -> Fact) -> [CSVColumn<Row>] {
    [
      CSVColumn("about", "Kỳ mà bài sơ kết", "period that the whole article reviews") {
        .period(fact($0).about)
      },
      CSVColumn("sentence", "Câu trong nguồn", "the sentence, normalised") {
        .text(fact($0).evidence.sentence)
      },
      CSVColumn(
        "span_start", "Vị trí đầu", .integer, "UTF-8 byte offset in the article's normalised text",
        unit: "bytes"
      ) { .integer(fact($0).evidence.span.lowerBound) },
      CSVColumn(
        "span_end", "Vị trí cuối", .integer, "UTF-8 byte offset behind the mention", unit: "bytes"
      ) { .integer(fact($0).evidence.span.upperBound) },
      CSVColumn("rule", "Quy tắc", "name of the rule that recognised it") { .text(fact($0).rule) },
      CSVColumn("confidence", "Độ tin cậy", .number, "0 to 1") {
        .number(SharedColumns.confidence(fact($0)))
      },
      CSVColumn("findings", "Lưu ý", "codes of what is doubtful about it, set apart by semicolons")
      {
        .text(SharedColumns.codes(fact($0).findings))
      },
    ] + origin { fact($0).origin }
      + [CSVColumn("id", "Mã dữ kiện", "stable id of the fact") { .text(fact($0).id) }]
  }

  /// Each code once, in order.
  static func codes(_ findings: [Finding]) -> String? {
    findings.isEmpty ? nil : Set(findings.map(\.code)).sorted().joined(separator: "; ")
  }

  static func confidence(_ fact: Fact) -> ExactDecimal? {
    guard fact.confidence.isFinite, abs(fact.confidence) <= 1 else { return nil }
    return ExactDecimal(mantissa: Int((fact.confidence * 100).rounded()), scale: 2)
  }

  func origin<Row>(of origin: @escaping (Row) -> Origin?) -> [CSVColumn<Row>] {
    [
      CSVColumn("source", "Tệp nguồn", "the input's path as given") {
        .text(origin($0)?.source)
      },
      CSVColumn("url", "Địa chỉ", "address of the article") { .text(origin($0)?.url) },
      CSVColumn("title", "Tên bài", "title of the article") { .text(origin($0)?.title) },
      CSVColumn("publisher", "Nơi đăng", "publisher of the article") {
        .text(origin($0)?.publisher)
      },
      CSVColumn("published", "Ngày đăng", .date, "day of publication") {
        .day(origin($0)?.published)
      },
    ]
  }
}
