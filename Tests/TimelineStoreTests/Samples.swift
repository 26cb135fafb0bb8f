import Chronology
import TestSupport

@testable import TimelineStore

/// `F` and a number of twelve digits.
func factID(_ number: Int) -> String {
  let digits = String(number)
  return "F" + String(repeating: "0", count: 12 - digits.count) + digits
}

func decimal(_ text: String) -> ExactDecimal {
  guard let value = ExactDecimal(text) else { preconditionFailure("no number: \(text)") }
  return value
}

/// An article of `publisher` at `https://<host>/<name>`.
func sampleArticle(
  _ name: String, host: String = "baohatinh.vn", publisher: String? = "Báo Hà Tĩnh",
  published: String? = "2022-07-20", modified: String? = nil, text: String = "Một đoạn.",
  source: String? = nil
) -> Article {
  Article(
    source: source ?? "inbox/\(host)/\(name).html", url: "https://\(host)/\(name)",
    title: "Bài \(name)", blocks: [Block(.body, text)], author: "Người viết",
    publisher: publisher, published: published.map(day), modified: modified.map(day),
    language: "vi", place: "ha-tinh")
}

func sampleObservation(
  _ value: String, of whole: String? = nil, indicator: String = "par_index_score",
  label: String? = nil, qualifier: Observation.Qualifier = .exact, unit: String = "points",
  during time: String? = "2021", derived: Bool = false
) -> Observation {
  Observation(
    indicator: indicator, label: label, value: decimal(value), unit: unit,
    of: whole.map(decimal), qualifier: qualifier, period: time.map(period), derived: derived,
    from: derived ? [factID(901), factID(902)] : [])
}

func sampleFact(
  _ detail: Fact.Detail, in article: Article, number: Int = 1, place: String = "ha-tinh",
  confidence: Double = 0.9
) -> Fact {
  Fact(
    id: factID(number), origin: Origin(article), place: place,
    evidence: Evidence(sentence: "Câu số \(number).", span: number..<(number + 5)),
    confidence: confidence, rule: "sample", detail: detail)
}

/// One observation in an article of its own, as the merger takes it.
func reading(
  _ observation: Observation, in article: Article, trust: Int = 2, number: Int = 1,
  place: String = "ha-tinh", confidence: Double = 0.9
) -> SourcedFact {
  SourcedFact(
    sampleFact(
      .observation(observation), in: article, number: number, place: place,
      confidence: confidence),
    trust: trust)
}

/// An input with one article, whose facts are the details given.
func sampleInput(
  _ article: Article, _ details: [Fact.Detail], trust: Int = 2, feed: String? = "baohatinh",
  numbers: Int = 1
) -> LoadedInput {
  let facts = details.enumerated().map { index, detail in
    sampleFact(detail, in: article, number: numbers + index)
  }
  return LoadedInput(
    path: article.source, size: 10, mtimeNanoseconds: 1, sha256: "ab", rulesVersion: "1",
    result: .articles([LoadedArticle(article: article, facts: facts, feed: feed, trust: trust)]))
}

extension PublisherNames {
  init(_ origins: [Origin]) {
    self.init()
    for origin in origins { learn(origin.publisher, at: origin.url) }
  }
}
