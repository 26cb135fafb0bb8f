import Chronology
import VietnameseText

extension Catalog {
  /// An indicator for words behind numbers that the catalog has nothing for; a person looks it over. `unit` is that of
  /// an uncatalogued observation (CONTRACT: fact records), `taken` are ids that are not free.
  package func draft(label: String, unit: String, taken: Set<String>) -> Indicator {
    let measure = Indicator.Measure(ofUncatalogued: unit)
    return Indicator(
      id: freeID(label, measure, taken), label: label, labelEN: label,
      area: ReformArea.general.rawValue, measure: measure, unit: unitID(label, measure, unit),
      better: .neither, plausible: nil, lagYears: 0, share: nil, mean: nil, regional: nil,
      within: nil, phrases: ["{v} \(label)"])
  }

  /// `hồ sơ trực tuyến` → `ho_so_truc_tuyen`, with a number where another has that id.
  private func freeID(_ label: String, _ measure: Indicator.Measure, _ taken: Set<String>) -> String
  {
    let slug = Folding.slug(label).split(separator: "-").joined(separator: "_")
    let base = measure == .count ? slug : "\(slug)_\(measure.rawValue)"
    var id = base
    var number = 1
    while taken.contains(id) || indicator(id) != nil {
      number += 1
      id = "\(base)_\(number)"
    }
    return id
  }

  private func unitID(_ label: String, _ measure: Indicator.Measure, _ unit: String) -> String {
    switch measure {
    case .percent: "percent"
    case .rank: "rank"
    case .score: "points"
    case .money: unit
    case .count: countedUnit(label)?.id ?? unit
    }
  }

  /// The unit whose noun the words begin with; `nil` where no unit has it.
  private func countedUnit(_ label: String) -> CountedUnit? {
    let words = Folding.lowercased(label) + " "
    let nouns = units.flatMap { unit in
      unit.nouns.map { (noun: Folding.lowercased($0) + " ", unit) }
    }
    return nouns.filter { words.hasPrefix($0.noun) }.max { $0.noun.count < $1.noun.count }?.1
  }
}

extension Indicator.Measure {
  fileprivate init(ofUncatalogued unit: String) {
    switch unit {
    case "percent", "percentage_points": self = .percent
    case "points": self = .score
    case "rank", "places": self = .rank
    case "count": self = .count
    default: self = .money
    }
  }
}

// The row of an indicators file.
extension Indicator {
  package static let columns = [
    "id", "label_vi", "label_en", "area", "measure", "unit", "better", "plausible_min",
    "plausible_max", "lag_years", "share", "mean", "regional", "within", "phrases",
  ]

  /// The cells under ``columns``.
  package var cells: [String] {
    [
      id, label, labelEN, area, measure.rawValue, unit, better.rawValue,
      plausible?.lowerBound.description ?? "", plausible?.upperBound.description ?? "",
      lagYears == 0 ? "" : String(lagYears), share ?? "", mean ?? "", regional ?? "", within ?? "",
      phrases.joined(separator: "|"),
    ]
  }
}
