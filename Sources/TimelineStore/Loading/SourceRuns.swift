import Chronology

/// Facts by source, in the order of the sources. Facts are large: where those of a source stand together, as they nearly
/// always do, they stay where they are.
struct SourceRuns {
  private(set) var slices: [ArraySlice<Fact>] = []

  init(of facts: [Fact]) {
    var runs: [String: [Range<Int>]] = [:]
    var start = 0
    for index in facts.indices.dropFirst() where !facts.haveOneSource(index - 1, index) {
      runs[facts[start].origin.source, default: []].append(start..<index)
      start = index
    }
    guard let last = facts.last else { return }
    runs[last.origin.source, default: []].append(start..<facts.count)
    slices = runs.sorted { $0.key < $1.key }.map { _, ranges in
      if ranges.count == 1 { return facts[ranges[0]] }
      return ranges.flatMap { facts[$0] }[...]
    }
  }
}

extension [Fact] {
  fileprivate func haveOneSource(_ one: Int, _ other: Int) -> Bool {
    self[one].origin.source == self[other].origin.source
  }
}
