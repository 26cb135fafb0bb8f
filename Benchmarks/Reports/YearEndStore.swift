import Chronology
import TimelineStore

/// A store that holds the articles, as nightly runs would have left it.
struct YearEndStore {
  /// - Returns: How many facts it holds.
  static func fill(_ path: String, with years: YearsOfReports) throws -> Int {
    let store = try TimelineStore.open(at: path)
    let time = "2025-02-01T06:00:00+07:00"
    let day = Period.year(2025).firstDay
    let run = try store.beginRun(RunInfo(day: day, started: time, toolVersion: "0"))
    var count = 0
    for year in years.years {
      let inputs = years.articles(of: year).map { article in
        count += article.facts.count
        return input(article)
      }
      _ = try store.load(LoadBatch(inputs), run: run)
    }
    try store.finishRun(run, RunOutcome(status: .loaded, finished: time))
    try store.checkpoint()
    try store.close()
    return count
  }

  private static func input(_ written: WrittenArticle) -> LoadedInput {
    LoadedInput(
      path: written.article.source, size: 9_000, mtimeNanoseconds: 1, sha256: "ab",
      rulesVersion: "1",
      result: .articles([
        LoadedArticle(
          article: written.article, facts: written.facts, feed: "synthetic",
          about: written.facts.first?.about)
      ]))
  }
}
