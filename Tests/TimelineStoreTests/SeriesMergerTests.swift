import Chronology
import TestSupport
import Testing

@testable import TimelineStore

@Suite struct SeriesMergerTests {
  let here = sampleArticle("a")
  let there = sampleArticle("b", host: "baodautu.vn", publisher: "Báo Đầu tư")

  func merged(_ facts: [SourcedFact]) -> [TimelineEntry] {
    let origins = facts.map(\.fact.origin)
    let publishers = PublisherIndex(origins, PublisherNames(origins))
    return SeriesMerger(publishers: publishers).entries(of: facts)
  }

  func entry(_ facts: [SourcedFact]) throws -> TimelineEntry {
    let entries = merged(facts)
    #expect(entries.count == 1)
    return try #require(entries.first)
  }

  /// Values as text, the one that holds first.
  func values(_ entry: TimelineEntry) -> [String] { entry.readings.map(\.value.description) }

  @Test func oneArticleIsSingleHoweverOftenItSaysSo() throws {
    let entry = try entry([
      reading(sampleObservation("43", of: "63"), in: here, number: 1, confidence: 0.5),
      reading(sampleObservation("43", of: "63"), in: here, number: 2, confidence: 0.9),
    ])
    #expect(entry.status == .single)
    #expect(entry.readings.count == 1)
    #expect(entry.readings.first?.facts.map(\.fact.id) == [factID(2), factID(1)])
  }

  @Test func twoPublishersConfirm() throws {
    let entry = try entry([
      reading(sampleObservation("43", of: "63"), in: here),
      reading(sampleObservation("43"), in: there, trust: 1),
    ])
    #expect(entry.status == .confirmed)
    #expect(entry.readings.count == 1)
    #expect(entry.readings.first?.of == decimal("63"))
    #expect(entry.readings.first?.facts.map(\.trust) == [1, 2])
  }

  @Test func derivedValuesNeitherConfirmNorContradictEachOther() throws {
    let same = try entry([
      reading(sampleObservation("55", derived: true), in: here),
      reading(sampleObservation("55", derived: true), in: there),
    ])
    #expect(same.status == .single)
    let other = try entry([
      reading(sampleObservation("55", derived: true), in: here),
      reading(sampleObservation("53", derived: true), in: there),
    ])
    #expect(other.status == .single)
  }

  @Test func onePublisherDoesNotConfirmItself() throws {
    let again = sampleArticle("b", publisher: nil)
    let entry = try entry([
      reading(sampleObservation("43"), in: here), reading(sampleObservation("43"), in: again),
    ])
    #expect(entry.status == .single)
  }

  @Test func differentValuesOfEqualTrustAreAConflict() throws {
    let entry = try entry([
      reading(sampleObservation("91.87"), in: here), reading(sampleObservation("91.81"), in: there),
    ])
    #expect(entry.status == .conflict)
    #expect(values(entry) == ["91.81", "91.87"])
  }

  @Test func theBetterTrustHoldsAndTheConflictIsShown() throws {
    let entry = try entry([
      reading(sampleObservation("91.81"), in: here),
      reading(sampleObservation("91.87"), in: there, trust: 1),
    ])
    #expect(entry.status == .conflict)
    #expect(values(entry) == ["91.87", "91.81"])
  }

  @Test func aLaterArticleOfTheSamePublisherCorrects() throws {
    let later = sampleArticle("c", published: "2022-07-25")
    let entry = try entry([
      reading(sampleObservation("91.81"), in: here), reading(sampleObservation("91.87"), in: later),
    ])
    #expect(entry.status == .corrected)
    #expect(values(entry) == ["91.87", "91.81"])
  }

  @Test func aCorrectionDoesNotSpeakForOthers() throws {
    let later = sampleArticle("c", published: "2022-07-25")
    let entry = try entry([
      reading(sampleObservation("91.81"), in: here), reading(sampleObservation("91.87"), in: later),
      reading(sampleObservation("91.81"), in: there),
    ])
    #expect(entry.status == .conflict)
  }

  @Test(arguments: [
    ("55.6", "55.56"), ("45.78", "45.7875"), ("56", "55.56"), ("-55.6", "-55.56"),
    ("417000000000000", "417021000000000"),
  ])
  func roundedReadingsAgree(rounded: String, exact: String) throws {
    let entry = try entry([
      reading(sampleObservation(rounded), in: here, trust: 1),
      reading(sampleObservation(exact), in: there),
    ])
    #expect(entry.status == .confirmed)
    #expect(values(entry) == [exact, rounded])
  }

  @Test(arguments: [("55.4", "55.57"), ("60", "55.56"), ("4600", "4590")])
  func otherDigitsDoNotAgree(left: String, right: String) throws {
    let entry = try entry([
      reading(sampleObservation(left), in: here), reading(sampleObservation(right), in: there),
    ])
    #expect(entry.status == .conflict)
  }

  @Test func aBoundThatIsKeptIsNoConflict() throws {
    for qualifier in [Observation.Qualifier.over, .about, .atLeast] {
      let entry = try entry([
        reading(sampleObservation("700", qualifier: qualifier), in: here, trust: 1),
        reading(sampleObservation("712"), in: there),
      ])
      #expect(entry.status == .single)
      #expect(values(entry) == ["712", "700"])
    }
  }

  @Test func aBoundThatIsBrokenIsAConflict() throws {
    for qualifier in [Observation.Qualifier.under, .atMost] {
      let entry = try entry([
        reading(sampleObservation("700", qualifier: qualifier), in: here),
        reading(sampleObservation("712"), in: there),
      ])
      #expect(entry.status == .conflict)
    }
  }

  @Test func whatIsDerivedNeverBeatsWhatIsRead() throws {
    let entry = try entry([
      reading(sampleObservation("55", derived: true), in: here, trust: 1),
      reading(sampleObservation("43"), in: there, trust: 3),
    ])
    #expect(entry.status == .single)
    #expect(values(entry) == ["43", "55"])
    #expect(entry.readings.map(\.derived) == [false, true])
  }

  @Test func theUnknownIsNotCompared() throws {
    let nowhere = try entry([
      reading(sampleObservation("43"), in: here, place: "unknown"),
      reading(sampleObservation("44"), in: there, place: "unknown"),
    ])
    #expect(nowhere.status == .single)
    let someday = try entry([
      reading(sampleObservation("43", during: nil), in: here),
      reading(sampleObservation("43", during: nil), in: there),
    ])
    #expect(someday.status == .single)
  }

  @Test func uncataloguedLabelsMergeWithoutRegardToCase() throws {
    func counted(_ label: String, _ value: String) -> Observation {
      sampleObservation(value, indicator: Observation.uncatalogued, label: label, unit: "count")
    }
    let entries = merged([
      reading(counted("Đoàn kiểm tra", "3"), in: here),
      reading(counted("đoàn kiểm tra", "3"), in: there),
      reading(counted("lớp tập huấn", "3"), in: there, number: 2),
      reading(counted("lớp tập huấn", "5"), in: there, number: 3),
    ])
    #expect(entries.map(\.key.label) == ["lớp tập huấn", "đoàn kiểm tra"])
    #expect(entries.map(\.status) == [.single, .confirmed])
  }

  @Test func theOrderOfArrivalDoesNotCount() {
    var facts: [SourcedFact] = []
    for number in 0..<60 {
      let article = sampleArticle(
        "n\(number % 12)", host: "host\(number % 5).vn",
        publisher: number % 3 == 0 ? nil : "Báo \(number % 5)",
        published: number % 4 == 0 ? nil : "2022-07-\(10 + number % 7)")
      let value = sampleObservation(
        ["55.6", "55.56", "55", "56.1"][number % 4], of: number % 6 == 0 ? "63" : nil,
        qualifier: number % 7 == 0 ? .over : .exact, derived: number % 11 == 0)
      facts.append(reading(value, in: article, trust: 1 + number % 3, number: number))
    }
    let expected = merged(facts)
    for seed in 1...20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      #expect(merged(facts.shuffled(using: &generator)) == expected, "\(seed)")
    }
  }
}
