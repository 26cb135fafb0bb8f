import Chronology
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct MentionsTests {
  let article = sampleArticle("a")

  func sourced(_ detail: Fact.Detail, number: Int, in article: Article? = nil) -> SourcedFact {
    SourcedFact(sampleFact(detail, in: article ?? self.article, number: number), trust: 2)
  }

  @Test func whatAnArticleSaysTwiceCountsOnceWithTheMostFields() {
    let bare = CitedDocument(number: "76/NQ-CP", kind: "resolution")
    let full = CitedDocument(
      number: "76/NQ-CP", kind: "resolution", issuer: "Chính phủ", date: day("2021-07-15"))
    let facts = Mentions.distinct([
      sourced(.document(bare), number: 1), sourced(.document(full), number: 2),
    ])
    #expect(facts.map(\.fact.id) == [factID(2)])
  }

  @Test func oneNumberOfTwoDatesIsTwoDocuments() {
    let facts = Mentions.distinct(
      ["2013-06-13", "2021-07-15"].enumerated().map { index, date in
        let document = CitedDocument(number: "76/NQ-CP", kind: "resolution", date: day(date))
        return sourced(.document(document), number: index + 1)
      })
    #expect(facts.count == 2)
  }

  @Test func otherArticlesAreOtherMentions() {
    let person = Fact.Detail.person(OfficeHolder(name: "Nguyễn Văn An", post: "Giám đốc Sở"))
    let facts = Mentions.distinct([
      sourced(person, number: 1), sourced(person, number: 2),
      sourced(person, number: 1, in: sampleArticle("b")),
    ])
    #expect(facts.map(\.fact.origin.title) == ["Bài a", "Bài b"])
  }

  @Test func observationsAreNotMentions() {
    #expect(Mentions.distinct([reading(sampleObservation("1"), in: article)]).isEmpty)
  }
}
