/// The places of a picture that words already take, so that no two stand on each other.
struct LabelBoxes: Sendable {
  struct Box: Sendable {
    var x: ClosedRange<Int>
    var y: ClosedRange<Int>
  }

  private var taken: [Box] = []

  mutating func take(_ box: Box) { taken.append(box) }

  /// Takes the first of some heights of the base line at which words in the middle of `x`, kept inside of the picture,
  /// stand on no others.
  ///
  /// With `apart`, a blank's width stays free on both sides.
  ///
  /// - Returns: The middle of the base line; `nil` where no height is free.
  mutating func place(
    _ words: String, x: Int, heights: [Int], size: Int, isBold: Bool = false, apart: Bool = false
  ) -> (x: Int, y: Int)? {
    let width = TextWidth.of(words, size: size, isBold: isBold)
    let room = apart ? TextWidth.of(" \(words) ", size: size, isBold: isBold) : width
    let x = max(width / 2 + 10, min(x, SVGText.width - width / 2 - 10))
    let half = (room + 1) / 2
    for y in heights {
      let box = Box(x: (x - half)...(x + half), y: (y - size)...(y + size / 4))
      if takeIfFree(box) { return (x, y) }
    }
    return nil
  }

  private mutating func takeIfFree(_ box: Box) -> Bool {
    guard !taken.contains(where: { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) }) else {
      return false
    }
    taken.append(box)
    return true
  }
}
