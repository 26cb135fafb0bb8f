import Chronology

/// The ways to read a number, best first: none, one, or two where a mark may group thousands or begin decimals.
///
/// Without an array of its own, as numbers are copied more often than read.
package struct NumberReadings: Hashable, Sendable {
  private let first: ExactDecimal?
  private let second: ExactDecimal?

  /// The other reading counts only beside a best one.
  init(_ best: ExactDecimal?, _ other: ExactDecimal? = nil) {
    first = best
    second = best == nil ? nil : other
  }
}

extension NumberReadings: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { first == nil ? 0 : second == nil ? 1 : 2 }

  package subscript(position: Int) -> ExactDecimal {
    guard let reading = position == 0 ? first : second else {
      preconditionFailure("there are \(count) readings")
    }
    return reading
  }

  /// Those that something can be made of.
  func compactMap(_ transform: (ExactDecimal) -> ExactDecimal?) -> NumberReadings {
    let (one, other) = (first.flatMap(transform), second.flatMap(transform))
    return one == nil ? NumberReadings(other) : NumberReadings(one, other)
  }

  /// The other reading first.
  var swapped: NumberReadings { second == nil ? self : NumberReadings(second, first) }
}
