import Chronology

/// The time that the readers of a page have, known by its language where one zone holds nearly all of them.
enum HomeZone {
  case indochina, centralEurope

  init?(language: String?) {
    switch language?.prefix(2) {
    case "vi": self = .indochina
    case "de", "it", "nl", "pl", "cs", "sk", "hu", "sv", "da", "sl": self = .centralEurope
    default: return nil
    }
  }

  /// Minutes east of Greenwich. Summer time is from April to October, give or take a week of March.
  func minutes(in day: Day) -> Int {
    switch self {
    case .indochina: 7 * 60
    case .centralEurope: (4...10).contains(day.month) ? 2 * 60 : 60
    }
  }
}
