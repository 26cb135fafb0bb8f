import Chronology
import Glibc

/// The only reader of the clock.
package enum Clock {
  /// Vietnam's time: UTC+7 all year, whatever the machine is set to.
  private static let offsetSeconds = 7 * 3600

  package static func today() -> Day { day(ofSeconds: time(nil)) }

  /// `2022-07-20T14:05:00+07:00`.
  package static func now() -> String { timestamp(ofSeconds: time(nil)) }

  /// Seconds since 1970-01-01T00:00:00Z.
  package static func seconds() -> Int { time(nil) }

  /// When a day begins in Vietnam, as ``seconds()`` counts.
  static func seconds(atStartOf day: Day) -> Int { day.dayNumber * 86_400 - offsetSeconds }

  package static func day(ofSeconds seconds: Int) -> Day {
    let local = seconds + offsetSeconds
    let number = Int((Double(local) / 86_400).rounded(.down))
    return Day(dayNumber: number) ?? Day(dayNumber: 0).unsafelyUnwrapped
  }

  static func timestamp(ofSeconds seconds: Int) -> String {
    let second = (seconds + offsetSeconds) % 86_400
    let parts = [second / 3600, second / 60 % 60, second % 60].map { part in
      part < 10 ? "0\(part)" : "\(part)"
    }
    return "\(day(ofSeconds: seconds))T\(parts.joined(separator: ":"))+07:00"
  }
}
