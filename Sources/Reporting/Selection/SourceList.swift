import Chronology

/// The numbered articles behind a briefing: by day of publication, undated last.
struct SourceList: Sendable {
  private(set) var origins: [Origin]
  private let numbers: [String: Int]

  /// - Parameter origins: In any order, with repetitions.
  init(_ origins: some Sequence<Origin>) {
    var bySource: [String: Origin] = [:]
    for origin in origins where bySource[origin.source] == nil { bySource[origin.source] = origin }
    self.origins = bySource.values.sorted(by: SourceList.precedes)
    numbers = Dictionary(
      self.origins.enumerated().map { ($1.source, $0 + 1) }, uniquingKeysWith: { first, _ in first }
    )
  }

  private static func precedes(_ left: Origin, _ right: Origin) -> Bool {
    switch (left.published, right.published) {
    case (let one?, let other?) where one != other: one < other
    case (.some, nil): true
    case (nil, .some): false
    default: left.source < right.source
    }
  }

  /// At most this many markers stand behind one figure; the others are in the CSV files.
  static let markerLimit = 5

  /// `[1][4]`, in numerical order; empty where no source is known.
  func markers(_ facts: some Sequence<SourcedFact>) -> String {
    markers(sources: facts.map(\.fact.origin.source))
  }

  func markers(sources: some Sequence<String>) -> String {
    let all = Set(sources.compactMap { numbers[$0] }).sorted()
    let shown = all.prefix(SourceList.markerLimit).map { "[\($0)]" }.joined()
    return all.count > SourceList.markerLimit ? shown + "…" : shown
  }

  /// The day on which the last of the articles was published: what "compiled on" means here.
  var latestDay: Day? { origins.compactMap(\.published).max() }
}
