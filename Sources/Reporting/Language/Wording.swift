import Catalog
import Chronology

/// Values of a timeline in the words of one language.
struct Wording: Sendable {
  let language: ReportLanguage
  let labels: Labels
  let catalog: Catalog
  let periods: PeriodNames
  let districts: DistrictNames
  /// Where a reader finds the tables; `nil` where none are made.
  let tables: String?

  init(
    _ language: ReportLanguage, catalog: Catalog, districts: DistrictNames = DistrictNames(),
    tables: String? = CSVDialect.standard.directory
  ) {
    self.language = language
    self.catalog = catalog
    self.districts = districts
    self.tables = tables
    labels = Labels(language)
    periods = PeriodNames(language: language)
  }

  var numbers: NumberStyle { language == .vietnamese ? .vietnamese : .english }

  /// Between a number and its unit: no line breaks there.
  static let blank = "\u{A0}"

  /// `hơn 4.590 văn bản`, `43/63`, `55,56%`; a derived value says so.
  func value(_ reading: TimelineEntry.Reading, unit: String) -> String {
    let text = qualified(
      quantity(reading.value, of: reading.of, unit: unit), reading.qualifier, unit: unit)
    return reading.derived ? "\(text) (\(labels["derived"]))" : text
  }

  func value(_ entry: TimelineEntry) -> String {
    entry.best.map { value($0, unit: entry.key.unit) } ?? labels["missing"]
  }

  /// With a sign where the key is that of a change.
  func value(_ reading: TimelineEntry.Reading, of key: SeriesKey) -> String {
    guard key.kind == .change else { return value(reading, unit: key.unit) }
    return qualified(
      quantity(reading.value, unit: key.unit, isSigned: true), reading.qualifier, unit: key.unit)
  }

  private func qualified(
    _ text: String, _ qualifier: Observation.Qualifier, unit: String
  ) -> String {
    switch (qualifier, unit) {
    case (.exact, _): text
    case (.atMost, "rank"): "\(labels["top"]) \(text)"
    case (.atLeast, _) where language == .vietnamese: "từ \(text) trở lên"
    default: "\(labels.term("qualifier", qualifier.rawValue)) \(text)"
    }
  }

  func quantity(
    _ value: ExactDecimal, of whole: ExactDecimal? = nil, unit: String, isSigned: Bool = false
  ) -> String {
    if unit == "VND" || unit == "USD" { return money(value, unit: unit, isSigned: isSigned) }
    var text = numbers.text(value, isSigned: isSigned)
    if let whole { text += "/" + numbers.text(whole) }
    let noun = unit == "rank" || unit == "count" ? "" : name(ofUnit: unit)
    if noun.isEmpty { return text }
    if noun == "%" { return text + noun }
    let whole = unit == "percentage_points" ? noun.replacing(" ", with: Wording.blank) : noun
    return text + Wording.blank + whole
  }

  /// In the largest step that the amount reaches, exactly: `417.021 tỷ đồng`.
  private func money(_ value: ExactDecimal, unit: String, isSigned: Bool) -> String {
    let steps = [("money.billion", 9), ("money.million", 6)]
    let currency = labels.term("money", unit)
    let size = value.isNegative ? value.negated : value
    for (key, zeros) in steps where size >= ExactDecimal(Wording.power(zeros)) {
      guard let scaled = ExactDecimal(mantissa: value.mantissa, scale: value.scale + zeros) else {
        continue
      }
      return [numbers.text(scaled, isSigned: isSigned), labels[key], currency]
        .joined(separator: Wording.blank)
    }
    return numbers.text(value, isSigned: isSigned) + Wording.blank + currency
  }

  private static func power(_ zeros: Int) -> Int {
    (0..<zeros).reduce(1) { power, _ in power * 10 }
  }

  func name(ofUnit unit: String) -> String {
    if let word = labels.words["unit.\(unit)"] { return word }
    guard let counted = catalog.unit(unit) else { return unit }
    return language == .vietnamese ? counted.label : counted.labelEN
  }

  func difference(_ difference: Difference) -> String {
    let text = quantity(difference.value, unit: difference.unit, isSigned: true)
    return difference.isExact ? text : "\(labels.term("qualifier", "about")) \(text)"
  }

  /// Without a sign, where a verb says which way.
  func amount(_ difference: Difference) -> String {
    let text = quantity(difference.value, unit: difference.unit)
    return difference.isExact ? text : "\(labels.term("qualifier", "about")) \(text)"
  }

  /// A change as a source states it: `+12 bậc (nguồn nêu)`.
  func statedChange(_ entry: TimelineEntry) -> String {
    guard let reading = entry.best else { return labels["missing"] }
    let amount = value(reading, of: entry.key)
    let base = entry.key.comparedWith.map { " \(labels["versus"]) \(periods.short($0))" } ?? ""
    return "\(amount)\(base) (\(labels["stated"]))"
  }

  /// Values that differ, as far as a line has room for them: `91,87%; 91,81%; 2 giá trị khác, xem csv/conflicts.csv`.
  func list(_ shown: [String], of count: Int, restIn table: SheetTopic) -> String {
    let rest = count - shown.count
    let more = rest == 0 ? [] : [more(rest, "moreReadings", in: table)]
    return (shown + more).joined(separator: "; ")
  }

  /// How many others a table has: `70 ý khác, xem csv/assessments.csv`.
  func more(_ count: Int, _ label: String, in table: SheetTopic) -> String {
    let others = "\(numbers.text(ExactDecimal(count))) \(labels[label])"
    return others + path(of: table) { ", \(labels["see"]) \($0)" }
  }

  /// Where a table is, in words; nothing where none are made.
  func path(of table: SheetTopic, _ words: (String) -> String) -> String {
    tables.map { words("\($0)/\(table.rawValue).csv") } ?? ""
  }

  /// A target with its due period: `100% (2022)`.
  func target(_ entry: TimelineEntry) -> String {
    let due = entry.key.period.map { " (\(periods.short($0)))" } ?? ""
    return value(entry) + due
  }
}

extension Wording {
  /// `Hà Tĩnh`; a district with its province, `Lập Thạch (Vĩnh Phúc)`.
  func name(ofPlace slug: String, on day: Day?) -> String {
    if slug.isDistrict {
      return "\(districts[slug]) (\(name(ofPlace: PlaceSlug.province(of: slug), on: day)))"
    }
    if language == .english {
      if slug == "viet-nam" { return "Viet Nam" }
      if slug == "unknown" { return "place unknown" }
    }
    return catalog.place(slug, on: day).map(name(of:)) ?? catalog.name(ofPlace: slug, on: day)
  }

  /// A city whose slug begins with its kind is called by it too: `TP. Hồ Chí Minh`, else a person's name.
  func name(of place: Place) -> String {
    guard place.slug.hasPrefix("tp-") else { return place.name }
    return language == .vietnamese ? "TP. \(place.name)" : "\(place.name) City"
  }

  /// `tỉnh Hà Tĩnh`, `thành phố Hà Nội`.
  func fullName(ofPlace slug: String, on day: Day?) -> String {
    guard language == .vietnamese, let place = catalog.place(slug, on: day) else {
      return name(ofPlace: slug, on: day)
    }
    let kind = place.kind.hasPrefix("thành phố") ? "thành phố" : place.kind
    return kind.isEmpty ? place.name : "\(kind) \(place.name)"
  }

  /// What is the nation's mean in the catalog is a region's own where a region has it.
  func label(ofIndicator id: String, of place: String) -> String? {
    let isRegional = id == "par_national_mean" && catalog.region(place) != nil
    return isRegional ? labels["regionalMean"] : label(ofIndicator: id)
  }

  func label(ofIndicator id: String) -> String? {
    catalog.indicator(id).map { language == .vietnamese ? $0.label : $0.labelEN }
  }

  /// The indicator, or the noun phrase as written; then whose it is, where not the report's place.
  ///
  /// `entry` is one of the series and lends the words of its source.
  func label(of identity: SeriesIdentity, entry: TimelineEntry?, in place: String) -> String {
    let name =
      label(ofIndicator: identity.indicator, of: identity.place) ?? entry?.writtenLabel ?? identity
      .label
      ?? labels[identity.indicator == Observation.uncatalogued ? "unnamed" : identity.indicator]
    var whose: [String] = []
    if let subject = identity.subject { whose.append(subject) }
    if identity.place.hasPrefix(place + "/") {
      whose.append(districts[identity.place])
    } else if identity.place != place {
      whose.append(self.name(ofPlace: identity.place, on: entry?.key.period?.lastDay))
    }
    return whose.isEmpty ? name : "\(name) (\(whose.joined(separator: ", ")))"
  }

  /// A row of the official annex, which is Vietnamese: in English, the indicator that it asks for.
  func annexLabel(_ row: AnnexRow) -> String {
    guard language == .english, let id = row.indicator else { return row.label }
    return label(ofIndicator: id) ?? row.label
  }

  func annexUnit(_ row: AnnexRow) -> String {
    guard language == .english, let id = row.indicator, let own = catalog.indicator(id) else {
      return row.unit
    }
    return name(ofUnit: own.unit)
  }
}

extension TimelineEntry {
  /// The counted noun phrase as the best source wrote it.
  var writtenLabel: String? {
    guard case .observation(let observation)? = best?.facts.first?.fact.detail else { return nil }
    return observation.label
  }
}
