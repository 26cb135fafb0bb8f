extension Range<Int> {
  /// One behind the other, each just as long as the weights of its numbers make up a sum, but the last; none of an empty
  /// range.
  func runs(of sum: Int, _ weight: (Int) -> Int = { _ in 1 }) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var (start, weighed) = (lowerBound, 0)
    for number in self {
      weighed += weight(number)
      guard weighed >= sum || number == upperBound - 1 else { continue }
      runs.append(start..<(number + 1))
      (start, weighed) = (number + 1, 0)
    }
    return runs
  }
}
