import HTMLParsing

/// What of a page's prose is likely its own, and not the beginning of other pages' texts. It only
/// decides how much of the page is read.
struct OwnProse {
  private let page: PageRuns
  /// Sums over subtrees: characters, characters in links.
  private let lengths: [Double]
  private let linked: [Double]

  init(_ page: PageRuns, _ lengths: [Double], _ linked: [Double]) {
    self.page = page
    self.lengths = lengths
    self.linked = linked
  }

  /// The weights of all runs, 0 for what is not the page's own or stood there before.
  func weights(_ weights: [Double]) -> [Double] {
    var result = weights
    var seen: Set<UInt64> = []
    for (index, run) in page.runs.enumerated() where weights[index] > 0 {
      let isNew = seen.insert(hash(of: run)).inserted
      if !isNew || isTeased(run) || isItem(run) { result[index] = 0 }
    }
    return result
  }

  private func hash(of run: TextRun) -> UInt64 {
    var hash = NameHash()
    for byte in page.buffer[run.bytes] { hash.add(byte) }
    return hash.value
  }

  /// A line of a list that is no sentence, as headlines stand in lists.
  private func isItem(_ run: TextRun) -> Bool {
    guard page.document.tag(run.owner) == .li, let last = page.buffer[run.bytes].last else {
      return false
    }
    return ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";")].contains(
      last)
  }

  /// Whether a link shares a small box with the run, as a headline does with its summary.
  private func isTeased(_ run: TextRun) -> Bool {
    var node = page.document.parent(of: run.owner)
    for _ in 0..<3 where node > 0 && lengths[node] <= Double(run.length) + 300 {
      if linked[node] - Double(run.linked) >= 0.15 * lengths[node] { return true }
      node = page.document.parent(of: node)
    }
    return false
  }
}
