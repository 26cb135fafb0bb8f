extension Range<Int> {
  /// One behind the other, each of a length but the last; none of an empty range.
  func runs(of length: Int) -> [Range<Int>] {
    stride(from: lowerBound, to: upperBound, by: length).map { start in
      start..<Swift.min(start + length, upperBound)
    }
  }
}
