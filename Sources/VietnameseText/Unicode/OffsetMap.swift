/// Maps UTF-8 offsets of a changed text to those of the original; identity costs nothing.
package struct OffsetMap: Hashable, Sendable {
  /// One piece that was changed: where it stands in the changed text and where it stood before.
  struct Edit: Hashable, Sendable {
    var new: Range<Int>
    var old: Range<Int>
  }

  /// Ascending in both texts; what lies between two edits is the same in both.
  private(set) var edits: [Edit]

  package static let identity = OffsetMap(edits: [])

  package var isIdentity: Bool { edits.isEmpty }

  init(edits: [Edit]) { self.edits = edits }

  /// The offset in the original; inside a changed piece, where the original piece starts.
  package func original(_ offset: Int) -> Int {
    guard let edit = edit(atOrBefore: offset) else { return offset }
    if offset < edit.new.upperBound { return edit.old.lowerBound }
    return edit.old.upperBound + offset - edit.new.upperBound
  }

  /// The range in the original; a changed piece that is touched in part is covered whole. What was
  /// deleted at either border stays outside.
  package func original(_ range: Range<Int>) -> Range<Int> {
    let start = original(range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, originalEnd(range.upperBound))
  }

  private func originalEnd(_ offset: Int) -> Int {
    guard let edit = edit(atOrBefore: offset - 1) else { return offset }
    if offset <= edit.new.upperBound { return edit.old.upperBound }
    return edit.old.upperBound + offset - edit.new.upperBound
  }

  /// The last edit whose new piece starts at or before the offset.
  private func edit(atOrBefore offset: Int) -> Edit? {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].new.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : edits[low - 1]
  }
}

extension OffsetMap {
  /// One map for two changes: `self` leads from the middle text to the original, `later` from the
  /// last text to the middle one.
  package func composing(_ later: OffsetMap) -> OffsetMap {
    if isIdentity { return later }
    if later.isIdentity { return self }
    var merger = Merger(earlier: edits, later: later.edits)
    return OffsetMap(edits: merger.merged())
  }

  /// Walks two lists of edits in the order of the middle text, joining those that overlap there.
  private struct Merger {
    var earlier: [Edit]
    var later: [Edit]
    private var earlierIndex = 0
    private var laterIndex = 0
    /// What to add to an offset of the middle text to reach the original and the last text.
    private var toOriginal = 0
    private var toLast = 0

    init(earlier: [Edit], later: [Edit]) {
      self.earlier = earlier
      self.later = later
    }

    mutating func merged() -> [Edit] {
      var result: [Edit] = []
      result.reserveCapacity(earlier.count + later.count)
      while let first = takeNext(before: nil) {
        let old = first.lowerBound + toOriginalBefore
        let new = first.lowerBound + toLastBefore
        var middle = first
        while let next = takeNext(before: middle) {
          middle = middle.lowerBound..<max(middle.upperBound, next.upperBound)
        }
        result.append(
          Edit(new: new..<middle.upperBound + toLast, old: old..<middle.upperBound + toOriginal))
        toOriginalBefore = toOriginal
        toLastBefore = toLast
      }
      return result
    }

    private var toOriginalBefore = 0
    private var toLastBefore = 0

    /// The next edit of either list as a range of the middle text, if it overlaps `group`.
    private mutating func takeNext(before group: Range<Int>?) -> Range<Int>? {
      let first = earlierIndex < earlier.count ? earlier[earlierIndex].new : nil
      let second = laterIndex < later.count ? later[laterIndex].old : nil
      let isFirst = Merger.precedes(first, second)
      guard let next = isFirst ? first : second, group.map({ overlaps($0, next) }) ?? true else {
        return nil
      }
      if isFirst {
        toOriginal = earlier[earlierIndex].old.upperBound - earlier[earlierIndex].new.upperBound
        earlierIndex += 1
      } else {
        toLast = later[laterIndex].new.upperBound - later[laterIndex].old.upperBound
        laterIndex += 1
      }
      return next
    }

    private func overlaps(_ group: Range<Int>, _ next: Range<Int>) -> Bool {
      next.lowerBound < group.upperBound || (group.isEmpty && next == group)
    }

    private static func precedes(_ first: Range<Int>?, _ second: Range<Int>?) -> Bool {
      guard let first else { return false }
      guard let second else { return true }
      return (first.lowerBound, first.upperBound) <= (second.lowerBound, second.upperBound)
    }
  }
}
