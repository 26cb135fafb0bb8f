import Chronology

/// The numbered articles behind a briefing, by day of publication, undated last, and the sentences of
/// them that it cites.
struct SourceList: Sendable {
  private(set) var origins: [Origin]
  private let numbers: [String: Int]
  /// The cited sentences of each article, in reading order.
  private let sentences: [[String]]
  private let positions: [[ExactText: Int]]

  /// - Parameters:
  ///   - facts: Whatever may be cited, in any order, with repetitions.
  ///   - others: Articles that are cited as a whole.
  init(_ facts: some Sequence<Fact>, others: some Sequence<Origin>) {
    var articles = CitedArticles()
    for origin in others { articles.list(origin) }
    for fact in facts { articles.cite(fact) }
    let sorted = articles.all.sorted { SourceList.precedes($0.origin, $1.origin) }
    origins = sorted.map(\.origin)
    sentences = sorted.map { SourceList.inReadingOrder($0.sentences) }
    numbers = SourceList.places(of: origins.map(\.source))
    positions = sentences.map { SourceList.places(of: $0.map(ExactText.init)) }
  }

  /// From one.
  private static func places<Name: Hashable>(of names: [Name]) -> [Name: Int] {
    Dictionary(
      names.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  private static func inReadingOrder(_ sentences: [ExactText: Int]) -> [String] {
    sentences.sorted { ($0.value, $0.key.text) < ($1.value, $1.key.text) }.map(\.key.text)
  }

  static func precedes(_ left: Origin, _ right: Origin) -> Bool {
    switch (left.published, right.published) {
    case (let one?, let other?) where one != other: one < other
    case (.some, nil): true
    case (nil, .some): false
    default: left.source < right.source
    }
  }

  func number(of source: String) -> Int? { numbers[source] }

  /// - Returns: `nil` where the fact is of no listed article.
  func citation(of fact: Fact) -> Citation? {
    numbers[fact.origin.source].map { source in
      Citation(
        source: source, sentence: positions[source - 1][ExactText(fact.evidence.sentence)] ?? 0)
    }
  }

  subscript(citation: Citation) -> (origin: Origin, sentence: String?)? {
    guard origins.indices.contains(citation.source - 1) else { return nil }
    let own = sentences[citation.source - 1]
    let index = citation.sentence - 1
    return (origins[citation.source - 1], own.indices.contains(index) ? own[index] : nil)
  }

  /// The day on which the last of the articles was published: what "compiled on" means here.
  var latestDay: Day? { origins.compactMap(\.published).max() }
}

/// What is gathered of each article: where the sentences that are cited begin.
private struct CitedArticles {
  private var articles = OriginList()
  private var sentences: [[ExactText: Int]] = []

  var all: [(origin: Origin, sentences: [ExactText: Int])] {
    zip(articles.origins, sentences).map { ($0, $1) }
  }

  @discardableResult
  mutating func list(_ origin: Origin) -> Int {
    let position = Int(articles.position(of: origin))
    if position == sentences.count { sentences.append([:]) }
    return position
  }

  mutating func cite(_ fact: Fact) {
    let start = fact.evidence.span.lowerBound
    sentences[list(fact.origin)][ExactText(fact.evidence.sentence), default: start]
      .lower(to: start)
  }
}

extension Int {
  fileprivate mutating func lower(to other: Int) { self = Swift.min(self, other) }
}

/// An article of a ``SourceList``, or one sentence of it; both counted from one.
struct Citation: Hashable, Sendable {
  var source: Int
  /// 0 for the article as a whole.
  var sentence: Int

  /// How a template's text holds it until the notes are numbered: `[^s6q3]`, `[^s6]`. No escaped text
  /// can contain it, since the bracket of a text has a backslash before it.
  var marker: String { sentence == 0 ? "[^s\(source)]" : "[^s\(source)q\(sentence)]" }
}

extension SourceList {
  /// At most this many notes stand behind one line; the others are in the CSV files.
  static let markerLimit = 6

  /// At most this many values that differ stand in one line; the others are in the CSV files.
  static let readingLimit = 6

  /// So many facts are cited of each of them.
  static let witnesses = 2

  /// So many facts are enough for a line: one more than it shows, so that it says that there are more.
  static let enough = markerLimit + 1

  /// Notes that quote the sentences, each once, in the order given; empty where no source is known.
  func markers(_ facts: some Sequence<Fact>) -> String {
    markers(of: facts.lazy.compactMap(citation))
  }

  /// Notes on whole articles, by number.
  func markers(sources: some Sequence<String>) -> String {
    markers(
      of: Set(sources.compactMap { numbers[$0] }).sorted().map { Citation(source: $0, sentence: 0) }
    )
  }

  /// Numbers of the list, for lines whose figures are quoted elsewhere or belong to other times: `4, 6`.
  func listed(_ sources: some Sequence<String>) -> String {
    var text = ""
    var last = 0
    for number in sources.compactMap({ numbers[$0] }).sorted() where number != last {
      text += last == 0 ? "\(number)" : ", \(number)"
      last = number
    }
    return text
  }

  private func markers(of citations: some Sequence<Citation>) -> String {
    var shown: [Citation] = []
    for citation in citations where !shown.contains(citation) {
      if shown.count == SourceList.markerLimit { return SourceList.text(shown) + " …" }
      shown.append(citation)
    }
    return SourceList.text(shown)
  }

  private static func text(_ citations: [Citation]) -> String {
    citations.map(\.marker).joined(separator: " ")
  }
}

extension TimelineEntry {
  /// What a line that shows the value has to cite: the first readings where they differ, else the best
  /// sources of the one that holds.
  var cited: [Fact] { witnesses.map(\.fact) }

  /// Where ``cited`` stands.
  var citedSources: some Sequence<String> { witnesses.lazy.map(\.fact.origin.source) }

  private var witnesses: [SourcedFact] {
    readings.prefix(status == .conflict ? SourceList.readingLimit : 1)
      .flatMap { $0.facts.prefix(SourceList.witnesses) }
  }
}
