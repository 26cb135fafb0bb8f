import Chronology

/// The head of a briefing that programs read; the keys are those of the contract.
struct FrontMatter: Sendable {
  let period: Period
  let basis: Basis
  let labels: Labels

  func context() -> PageContext {
    var context: PageContext = [
      "loai": labels["loai.\(kind)"], "ky": period.label, "sourceCount": basis.articles,
    ]
    if let window = ReportingWindow(for: period) {
      context["window"] = "\(window.firstDay)..\(window.lastDay)"
    }
    if let day = basis.latest { context["compiled"] = day.description }
    return context
  }

  private var kind: String {
    if period.isSpan { return ReportGrain.nineMonths.matches(period) ? "nine" : "other" }
    return switch period.grain {
    case .half: "half"
    case .year: "year"
    case .quarter: "quarter"
    case .month, .day: "other"
    }
  }
}

/// The period that a review looks forward to: the second half after the first, the year after a year.
struct NextPeriod: Sendable {
  let period: Period

  init(after period: Period) {
    let year = period.last.year
    self.period =
      switch period.last {
      case .half(1, _) where !period.isSpan: Period(.half(2, of: year))
      case .quarter(let quarter, _) where !period.isSpan && quarter < 4:
        Period(.quarter(quarter + 1, of: year))
      case .month(let month, _) where month < 12:
        Period(from: .month(month + 1, of: year), through: .month(12, of: year))
          ?? .year(year + 1)
      default: .year(year + 1)
      }
  }
}
