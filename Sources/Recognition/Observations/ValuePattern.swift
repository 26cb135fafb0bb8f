import VietnameseText

/// A phrase of the catalog with a place for the value: words before it and behind it, with gaps. Without any reference,
/// since every number of a text is held against dozens.
struct ValuePattern: Sendable {
  /// Runs of keys between gaps, in reading order, by their numbers.
  var left: Range<Int>
  var right: Range<Int>
  var indicator: Int
  var words: Int
  /// Those of them before the value.
  var leadWords: Int
  /// Whether anything may stand between the value and the words behind it (`{v} ... ban hành kế hoạch`).
  var leadsWithGap: Bool
  /// The same between the words before it and the value (`giải ngân ... {v} kế hoạch`).
  var endsWithGap: Bool
  /// The key before the last one on the left, where both are of one run.
  var lastButOne: WordKey?
  /// Of the first key behind the value; all bits where there is none.
  var ahead: KeyBits
  /// Of all keys before the last gap on the left; none where there is no gap.
  var behind: KeyBits

  /// Whether anything may stand between its words before the value, or between them and it.
  var isGapped: Bool { left.count > 1 || endsWithGap }

  func mayEnd(behind key: WordKey?) -> Bool {
    guard let lastButOne else { return true }
    return key.map { $0 == lastButOne } ?? false
  }
}

/// Which keys may stand among some tokens: a bit a key, of 64.
struct KeyBits: Sendable {
  private var bits: UInt64 = 0

  static let all = KeyBits(bits: ~0)

  private init(bits: UInt64) { self.bits = bits }

  init(_ mark: UInt16) { bits = 1 << UInt64(mark & 63) }

  init(_ tokens: [Token], _ range: Range<Int>) {
    for index in range { bits |= KeyBits(tokens[index].mark).bits }
  }

  init(_ keys: some Sequence<WordKey>) {
    for key in keys { bits |= KeyBits(key.mark).bits }
  }

  /// Whether all of the others may be among these.
  func mayHoldAll(_ others: KeyBits) -> Bool { bits & others.bits == others.bits }

  /// Whether one of the others may be among these.
  func mayHold(_ other: KeyBits) -> Bool { bits & other.bits != 0 || other.bits == ~0 }
}
