import Chronology

/// A number in a text with what the language itself says of it; what is counted is the catalog's business. Without any
/// reference, since every rule is handed it.
public struct Quantity: Hashable, Sendable {
  /// What follows or leads the number.
  public enum Shape: Hashable, Sendable {
    /// `xếp thứ 43/63`, `top 10`.
    case rank
    /// `55,56%`
    case percent
    /// `2,46 điểm %`: a difference of percentages.
    case percentagePoints
    /// `83,25 điểm`
    case points
    /// `12 bậc`: places in a ranking.
    case places
    /// `417.021 tỷ đồng`
    case money(Currency)
    /// `310 km`, `25 °C`: a unit of measurement.
    case measure
    /// `15 phút`, `5 năm`: a length of time, a time of day or an age.
    case duration
    /// A number and nothing else that the language knows.
    case bare
  }

  package enum Sign: Hashable, Sendable { case plus, minus }

  /// An end of `75,03 - 90,61%`.
  package enum RangeEnd: Hashable, Sendable { case lower, upper }

  /// Tokens from the first cue to the last unit word.
  package var tokens: Range<Int>
  /// Tokens of the number itself, its scale words and `/63`.
  package var number: Range<Int>
  /// Best first.
  package var readings: NumberReadings
  package var of: ExactDecimal?
  package var shape: Shape
  package var qualifier: Observation.Qualifier
  package var sign: Sign?
  /// `top 10`
  package var isTop: Bool = false
  /// Whether the number was written in words.
  package var isSpelled: Bool = false
  /// `đứng đầu cả nước`: a rank that no number says.
  package var isImplied: Bool = false
  /// Where this and its neighbour are the two ends of a range.
  package var rangeEnd: RangeEnd?
  /// The power of ten of its scale words.
  var scale = 0

  package var value: ExactDecimal { readings[0] }
}
