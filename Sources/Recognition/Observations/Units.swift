import Catalog
import Chronology
import VietnameseText

/// Unit ids (CONTRACT: fact records).
enum Units {
  static func unit(of indicator: Indicator, _ quantity: Quantity, isChange: Bool) -> String {
    guard isChange else { return indicator.unit }
    switch indicator.measure {
    case .rank: return "places"
    case .score: return "points"
    case .percent: return quantity.shape == .points ? "points" : "percentage_points"
    case .money: return quantity.shape == .percent ? "percent" : indicator.unit
    case .count: return quantity.shape == .percent ? "percent" : indicator.unit
    }
  }

  static func unit(ofUncatalogued quantity: Quantity, isChange: Bool) -> String {
    switch quantity.shape {
    case .rank: "rank"
    case .percent: "percent"
    case .percentagePoints: "percentage_points"
    case .points: "points"
    case .places: "places"
    case .money(let currency): currency.code
    case .bare, .measure, .duration: "count"
    }
  }
}
