import Chronology

/// A day that a test knows to exist.
package func day(_ iso: String) -> Day {
  guard let day = Day(iso) else { preconditionFailure("no such day: \(iso)") }
  return day
}

/// A period that a test knows to be well formed.
package func period(_ label: String) -> Period {
  guard let period = Period(label: label) else { preconditionFailure("no such period: \(label)") }
  return period
}
