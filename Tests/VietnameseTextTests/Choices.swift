import TestSupport

/// Random choices that can be made again with less: a case is shrunk by the choices that made it, so that every
/// generator shrinks without a line of its own (as in Hypothesis). The first of several values is the simplest.
struct Choices {
  private var random: SeededGenerator
  private let given: [Int]?
  private(set) var made: [Int] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    given = nil
  }

  /// What was chosen before; beyond it always the simplest.
  init(again given: [Int]) {
    random = SeededGenerator(seed: 0)
    self.given = given
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    let width = range.upperBound - range.lowerBound
    let offset = next(upTo: width)
    made.append(offset)
    return range.lowerBound + offset
  }

  private mutating func next(upTo width: Int) -> Int {
    guard let given else { return Int.random(in: 0...width, using: &random) }
    return made.count < given.count ? min(given[made.count], width) : 0
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }

  /// Once in so many times.
  mutating func happens(onceIn times: Int) -> Bool { number(0...times - 1) == times - 1 }

  /// Numbers of all lengths alike, not most of them long.
  mutating func number(digits: ClosedRange<Int>) -> Int {
    let count = number(digits)
    return number((count == 1 ? 0 : Self.powerOfTen(count - 1))...Self.powerOfTen(count) - 1)
  }

  static func powerOfTen(_ power: Int) -> Int { (0..<power).reduce(1) { ten, _ in ten * 10 } }
}
