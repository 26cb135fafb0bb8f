import Catalog
import Chronology
import Extraction
import TimelineStore

/// Inputs → the store, article by article; bad content is quarantined and stops nothing.
package struct InputReading: Sendable {
  private let stage: ArticleStage

  package init(stage: ArticleStage) { self.stage = stage }

  package typealias Events = ArticleFlow<(Article, [Fact])>.Events<InputSurvey.Item>

  /// What comes of inputs, to be loaded; to be dropped in the end.
  package func events(of items: some Sequence<InputSurvey.Item>) -> Events {
    stage.flow.events(of: items, file: \.file, hashing: true)
  }

  /// Loads so many of the next inputs; `report` gets each with what of it could not be read. The first inputs of the
  /// next batch are read while this one is committed.
  package func load(
    _ count: Int, from events: inout Events, into loader: inout InputLoader,
    report: (InputSurvey.Item, [QuarantineRecord]) -> Void
  ) throws {
    var left = count
    var current: LoadedInput?
    while left > 0, let (item, event) = try events.next() {
      var input = try current ?? begin(item, &loader)
      current = nil
      switch event {
      case .hashed(let sha256): input.sha256 = sha256
      case .made(let (article, facts)):
        try loader.load(loaded(article, facts, item.file.plan))
      case .rejected(let record): input.rejected.append(record)
      case .refused(let record): input.result = .quarantined(record)
      case .unreadable(let problem):
        input.sha256 = ""
        input.result = .quarantined(QuarantineRecord(problem, source: input.path))
      case .finished:
        left -= 1
        report(item, try finish(input, &loader))
        continue
      }
      current = input
    }
  }

  /// - Returns: What of the input could not be read.
  private func finish(
    _ input: LoadedInput, _ loader: inout InputLoader
  ) throws -> [QuarantineRecord] {
    try loader.finish(input)
    if case .quarantined(let record) = input.result { return input.rejected + [record] }
    return input.rejected
  }

  private func begin(
    _ item: InputSurvey.Item, _ loader: inout InputLoader
  ) throws -> LoadedInput {
    let input = LoadedInput(
      path: item.file.path, size: item.stamp?.size ?? 0,
      mtimeNanoseconds: Int64(item.stamp?.modified ?? 0), sha256: "", rulesVersion: item.rules,
      result: .articles([]))
    try loader.begin(input)
    return input
  }

  private func loaded(_ article: Article, _ facts: [Fact], _ plan: SourcePlan) -> LoadedArticle {
    LoadedArticle(
      article: article, facts: facts, feed: plan.name, trust: plan.trust,
      about: facts.lazy.compactMap(\.about).first)
  }
}
