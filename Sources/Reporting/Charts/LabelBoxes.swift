/// The places of a picture that words already take, so that no two stand on each other.
struct LabelBoxes: Sendable {
  struct Box: Sendable {
    var x: ClosedRange<Int>
    var y: ClosedRange<Int>

    /// The box of words around a point of their base line.
    init(_ words: String, at point: (x: Int, y: Int), size: Int, isBold: Bool = false) {
      let half = (TextWidth.of(words, size: size, isBold: isBold) + 1) / 2
      x = (point.x - half)...(point.x + half)
      y = (point.y - size)...(point.y + size / 4)
    }

    init(x: ClosedRange<Int>, y: ClosedRange<Int>) {
      self.x = x
      self.y = y
    }
  }

  private var taken: [Box] = []

  /// Words in the middle of `point` keep inside of the picture.
  static func inside(
    _ point: (x: Int, y: Int), _ words: String, size: Int, isBold: Bool = false
  ) -> (x: Int, y: Int) {
    let half = TextWidth.of(words, size: size, isBold: isBold) / 2 + 10
    return (max(half, min(point.x, SVGText.width - half)), point.y)
  }

  mutating func take(_ box: Box) { taken.append(box) }

  /// Takes the box if it is free.
  mutating func takeIfFree(_ box: Box) -> Bool {
    guard !taken.contains(where: { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) }) else {
      return false
    }
    taken.append(box)
    return true
  }
}
