import Chronology
import Extraction
import TimelineStore

/// One input → what the store is to load; never throws, for bad content is a result too.
package struct InputReading: Sendable {
  private let stage: ArticleStage

  package init(stage: ArticleStage) { self.stage = stage }

  package func loaded(_ item: InputSurvey.Item) -> LoadedInput {
    var loaded = LoadedInput(
      path: item.file.path, size: item.stamp?.size ?? 0,
      mtimeNanoseconds: Int64(item.stamp?.modified ?? 0), sha256: "", rulesVersion: item.rules,
      result: .articles([]))
    do throws(FileProblem) {
      let raw = try item.file.raw()
      loaded.sha256 = Fingerprint.sha256(raw.bytes)
      read(raw, item.file.plan, into: &loaded)
    } catch {
      loaded.result = .quarantined(QuarantineRecord(error, source: item.file.path))
    }
    return loaded
  }

  private func read(_ raw: RawInput, _ plan: SourcePlan, into loaded: inout LoadedInput) {
    do throws(ExtractionError) {
      let extraction = try stage.extraction(of: raw)
      loaded.rejected = extraction.rejected
      loaded.result = .articles(extraction.articles.map { article($0, plan) })
    } catch {
      loaded.result = .quarantined(QuarantineRecord(error, source: raw.path))
    }
  }

  private func article(_ article: Article, _ plan: SourcePlan) -> LoadedArticle {
    let (article, facts) = stage.facts(in: article)
    return LoadedArticle(
      article: article, facts: facts, feed: plan.name, trust: plan.trust,
      about: facts.lazy.compactMap(\.about).first)
  }
}
