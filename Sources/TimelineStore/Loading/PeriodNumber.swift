import Chronology

extension Period {
  /// Two numbers that stand for the period as its label does, for tables and fingerprints.
  struct Number: Hashable {
    var first: Int
    var last: Int
  }

  var number: Number { Number(first: first.number, last: last.number) }
}

extension CalendarUnit {
  /// No two units have the same.
  fileprivate var number: Int {
    switch self {
    case .year(let year): year
    case .half(let half, let year): 1 << 40 | year << 8 | half
    case .quarter(let quarter, let year): 2 << 40 | year << 8 | quarter
    case .month(let month, let year): 3 << 40 | year << 8 | month
    case .day(let day): 4 << 40 | day.year << 16 | day.month << 8 | day.day
    }
  }
}
