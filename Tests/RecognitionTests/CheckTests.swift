import Catalog
import Chronology
import TestSupport
import Testing

@testable import Recognition

/// What the numbers of an article say of each other. All sentences are invented.
@Suite struct CheckTests {
  let recognizer: Recognizer

  init() throws { recognizer = Recognizer(catalog: try Catalog.builtIn()) }

  private func article(_ paragraphs: [String], place: String) -> Article {
    Article(
      source: "test.txt", title: "Tin cải cách hành chính",
      blocks: paragraphs.map { Block(.body, $0) }, published: day("2024-05-06"), place: place)
  }

  private func facts(_ paragraphs: String..., place: String = "phu-yen") -> [Fact] {
    recognizer.facts(in: article(paragraphs, place: place)).value
  }

  /// Each distinct doubt once, sorted.
  private func doubts(_ facts: [Fact]) -> [String] {
    Set(facts.flatMap(\.findings).map { "\($0.code): \($0.message)" }).sorted()
  }

  private func derived(_ facts: [Fact]) -> [(fact: Fact, observation: Observation)] {
    facts.compactMap { fact in
      guard case .observation(let observation) = fact.detail, observation.derived else {
        return nil
      }
      return (fact, observation)
    }
  }
}

// Value − change = value before.
extension CheckTests {
  @Test func aRankThatDoesNotFitItsChange() {
    let found = facts(
      "Chỉ số CCHC năm 2023 xếp thứ 21/63, tăng 5 bậc so với năm 2022; năm 2022 xếp thứ 28/63.")
    #expect(
      doubts(found) == [
        "change-mismatch: par_index_rank of phu-yen: 21 in 2023 and a change of +5 places make 26 "
          + "for 2022, but the article says 28; compare with the page"
      ])
    let doubtful = found.filter { !$0.findings.isEmpty }
    #expect(doubtful.count == 3)
    #expect(doubtful.allSatisfy { $0.findings.allSatisfy { $0.severity == .warning } })
  }

  @Test func theEarlierValueOfTheSameSentence() {
    let fitting = "PAPI 2023 của tỉnh tăng 20 bậc: từ hạng 51 của năm 2022 lên hạng 31 năm 2023."
    let odd = "PAPI 2023 của tỉnh tăng 21 bậc: từ hạng 51 của năm 2022 lên hạng 31 năm 2023."
    #expect(doubts(facts(fitting)).isEmpty)
    #expect(doubts(facts(odd)).map { $0.prefix(15) } == ["change-mismatch"])
  }

  @Test(arguments: [
    "Chỉ số CCHC năm 2023 xếp thứ 21/63, tăng 5 bậc so với năm 2022; năm 2022 xếp thứ 26/63.",
    "Chỉ số CCHC năm 2023 xếp thứ 21/63, giảm 4 bậc so với năm 2022; năm 2022 xếp thứ 17/63.",
    "Chỉ số CCHC năm 2023 đạt 87,12 điểm, tăng 1,6 điểm so với năm 2022; năm 2022 đạt 85,49 điểm.",
    "Chỉ số CCHC năm 2023 đạt 87,12 điểm, tăng 1,64 điểm so với năm 2022; năm 2022 đạt 85,49 điểm.",
  ])
  func aChangeThatFits(sentence: String) {
    #expect(doubts(facts(sentence)).isEmpty)
  }

  @Test func aScoreThatDoesNotFitItsChange() {
    let found = facts(
      "Chỉ số CCHC năm 2023 đạt 87,12 điểm, tăng 2,4 điểm so với năm 2022; năm 2022 đạt 85,49 điểm."
    )
    #expect(doubts(found).count == 1)
    #expect(
      doubts(found).first?.contains("make 84.72 for 2022, but the article says 85.49") == true)
  }

  @Test func anotherProvincesValueIsNoEarlierValue() {
    let found = facts(
      "Chỉ số CCHC năm 2023 của Phú Yên xếp thứ 21/63, tăng 5 bậc so với năm 2022.",
      "Năm 2022, Hà Nam xếp thứ 30/63 về chỉ số CCHC.")
    #expect(doubts(found).isEmpty)
  }
}

// Counts and percentages.
extension CheckTests {
  @Test func aShareThatDoesNotFitItsCounts() {
    let found = facts("Tháng 4/2024, các sở giải quyết 4.012/4.480 hồ sơ, đạt 92,5%.")
    #expect(
      doubts(found) == [
        "share-mismatch: 4012 of 4480 is 89.55 %, but the article says 92.5 %; compare with the page"
      ])
  }

  @Test(arguments: [", tỷ lệ 92,5%", " (tỷ lệ 92,5%)", ", tương đương 92,5%", " (92,5%)"])
  func waysToSayAShare(words: String) {
    let found = facts(
      "Tháng 4/2024, các sở giải quyết 4.012/4.480 hồ sơ" + words + "; còn lại đang xử lý.")
    #expect(doubts(found).count == 1)
  }

  @Test(arguments: [
    "Tháng 4/2024, các sở giải quyết 4.012/4.480 hồ sơ, đạt 89,55%.",
    "Tháng 4/2024, các sở giải quyết 4.012/4.480 hồ sơ, đạt 89,6%.",
    "Tháng 4/2024, các sở giải quyết 4.012/4.480 hồ sơ (89,5%).",
    "Tháng 4/2024, các sở giải quyết 4.012/4.480 hồ sơ, đạt gần 90%.",
    "Tháng 4/2024, các sở giải quyết 4.012/4.480 hồ sơ, 99,1% đúng hạn.",
    "Tháng 4/2024, các sở giải quyết 4.012/4.480 hồ sơ; tỷ lệ hài lòng của người dân đạt 97%.",
    "Năm 2023, cả nước có 31/63 địa phương vượt mức bình quân SIPAS (82,66%).",
    "Tháng 4/2024, tỉnh tiếp nhận 4.895 hồ sơ, trước và đúng hạn 4.676 hồ sơ (99,79%), trễ hạn 10 hồ sơ.",
  ])
  func aShareThatFits(sentence: String) {
    #expect(doubts(facts(sentence)).isEmpty)
  }

  @Test func aShareOfNoWholeNumber() {
    let found = facts("Đến nay, tỉnh đã hoàn thành 29 nhiệm vụ, đạt 57,57% kế hoạch CCHC năm 2024.")
    #expect(
      doubts(found) == [
        "share-mismatch: reform_tasks_completed of phu-yen: 29 is 57.57 % of no whole number; "
          + "compare with the page"
      ])
    let fitting = facts("Đến nay, tỉnh đã hoàn thành 29 nhiệm vụ, đạt 58% kế hoạch CCHC năm 2024.")
    #expect(doubts(fitting).isEmpty)
  }
}

// Sums.
extension CheckTests {
  @Test func lateAndOnTimeMakeTheWhole() {
    let wrong = facts("Tháng 4/2024, tỷ lệ hồ sơ đúng hạn đạt 97,4%, tỷ lệ hồ sơ trễ hạn 3,6%.")
    #expect(
      doubts(wrong) == [
        "sum-mismatch: dossiers_on_time_percent 97.4 and dossiers_late_percent 3.6 make 101, but the "
          + "whole is 100 %; compare with the page"
      ])
    let right = facts("Tháng 4/2024, tỷ lệ hồ sơ đúng hạn đạt 97,4%, tỷ lệ hồ sơ trễ hạn 2,6%.")
    #expect(doubts(right).isEmpty)
  }

  @Test func lateOnesOfSeveralWholes() {
    let found = facts(
      "Tháng 4/2024, tỉnh tiếp nhận 9.140 hồ sơ, giải quyết 8.631 hồ sơ, trễ hạn 194 hồ sơ, chiếm 2,52%."
    )
    #expect(doubts(found).count == 1)
    #expect(
      doubts(found).first?.contains("194 of 8631 is 2.25 %, but the article says 2.52 %") == true)
  }

  @Test func settledAndWaitingMakeTheReceived() {
    let wrong = facts(
      "Tháng 4/2024, tỉnh tiếp nhận 5.128 hồ sơ, đã giải quyết 4.733 hồ sơ, đang giải quyết 405 hồ sơ."
    )
    #expect(
      doubts(wrong) == [
        "sum-mismatch: dossiers_settled 4733 and dossiers_in_progress 405 make 5138, but "
          + "dossiers_received is 5128; compare with the page"
      ])
    let right = facts(
      "Tháng 4/2024, tỉnh tiếp nhận 5.128 hồ sơ, đã giải quyết 4.733 hồ sơ, đang giải quyết 395 hồ sơ."
    )
    #expect(doubts(right).isEmpty)
  }

  @Test func partsThatNearlyMakeTheirTotal() {
    let found = facts(
      "Tỉnh cung cấp 1.846 dịch vụ công (cấp tỉnh 1.412, cấp huyện 298, cấp xã 116).")
    #expect(
      doubts(found) == [
        "sum-mismatch: 1412 + 298 + 116 make 1826, but the total before them is 1846; compare with "
          + "the page"
      ])
  }

  @Test func partsBehindAName() {
    let found = facts(
      "Tỉnh công bố 4.316 thủ tục của ba cấp; trong số này 2.107 thủ tục mới, 688 thủ tục sửa đổi và 1.501 thủ tục bãi bỏ."
    )
    #expect(doubts(found).count == 1)
    #expect(doubts(found).first?.contains("make 4296, but the total before them is 4316") == true)
  }

  @Test(arguments: [
    "Tỉnh cung cấp 1.826 dịch vụ công (cấp tỉnh 1.412, cấp huyện 298, cấp xã 116).",
    "Tỉnh cung cấp 1.826 dịch vụ công: 1.412, 298, 116.",
    "Tỉnh cung cấp 1.846 dịch vụ công, trong đó cấp tỉnh 1.412, cấp huyện 298.",
    "Tỉnh tổ chức 40 hội nghị (tập huấn 312 công chức, 97 viên chức).",
    "Tỉnh cung cấp hơn 1.800 dịch vụ công (cấp tỉnh 1.412, cấp huyện 298, cấp xã 116).",
  ])
  func listsWithoutDoubt(sentence: String) {
    #expect(doubts(facts(sentence)).isEmpty)
  }
}

// What follows from what was read.
extension CheckTests {
  @Test func theRankOfTheYearBefore() throws {
    let found = facts("Chỉ số CCHC năm 2023 xếp thứ 21/63, tăng 5 bậc so với năm 2022.")
    let (fact, observation) = try #require(derived(found).first)
    #expect(derived(found).count == 1)
    #expect(observation.value == ExactDecimal(26))
    #expect(observation.unit == "rank")
    #expect(observation.kind == .actual)
    #expect(observation.period == period("2022"))
    #expect(observation.from == found.dropLast().map(\.id))
    #expect(fact.rule == "derived/change")
    #expect(fact.confidence < (found.map(\.confidence).max() ?? 0))
    #expect(Set(found.map(\.id)).count == found.count)
  }

  @Test(arguments: [
    "Chỉ số CCHC năm 2023 xếp thứ 61/63, tăng 5 bậc so với năm 2022.",
    "Chỉ số CCHC năm 2023 xếp thứ 3/63, giảm 5 bậc so với năm 2022.",
    "Chỉ số CCHC năm 2023 xếp thứ 21/63, tăng 5 bậc so với năm 2022 (năm 2022 xếp thứ 26/63).",
    "Chỉ số CCHC năm 2023 xếp thứ 21/63, tăng 5 bậc so với năm 2022, từ hạng 28 năm 2022.",
    "Chỉ số CCHC năm 2023 xếp thứ 21/63, tăng hơn 5 bậc so với năm 2022.",
    "Tỷ lệ hồ sơ đúng hạn năm 2023 đạt 98,2%, tăng 5,1% so với năm 2022.",
  ])
  func nothingFollows(sentence: String) {
    #expect(derived(facts(sentence)).isEmpty)
  }

  @Test func nothingIsCorrected() {
    let sentence = "PAPI 2023 của tỉnh tăng 21 bậc: từ hạng 51 của năm 2022 lên hạng 31 năm 2023."
    let values = facts(sentence).compactMap { fact -> ExactDecimal? in
      guard case .observation(let observation) = fact.detail else { return nil }
      return observation.value
    }
    #expect(Set(values) == [ExactDecimal(21), ExactDecimal(51), ExactDecimal(31)])
  }
}

extension CheckTests {
  @Test func theOrderOfFactsDoesNotMatter() throws {
    let catalog = try Catalog.builtIn()
    let text = [
      "Chỉ số CCHC năm 2023 xếp thứ 21/63, tăng 5 bậc so với năm 2022; năm 2022 xếp thứ 28/63.",
      "Tháng 4/2024, các sở giải quyết 4.012/4.480 hồ sơ, đạt 92,5%.",
      "Tỉnh cung cấp 1.846 dịch vụ công (cấp tỉnh 1.412, cấp huyện 298, cấp xã 116).",
      "PCI năm 2023 xếp thứ 30/63, tăng 2 bậc so với năm 2022.",
    ]
    let article = article(text, place: "phu-yen")
    let prepared = Recognizer(catalog: catalog).prepared(article)
    var plain = recognizer.facts(in: article).value
    plain.removeAll { derived([$0]).count == 1 }
    for index in plain.indices { plain[index].findings = [] }
    let checks = FactChecks(catalog: catalog)
    let one = checks.checked(plain, in: prepared)
    let other = checks.checked(plain.reversed(), in: prepared)
    #expect(Set(one) == Set(other))
    #expect(one.contains { !$0.findings.isEmpty })
    #expect(derived(one).count == 1)
  }
}
